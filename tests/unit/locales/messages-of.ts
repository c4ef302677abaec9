/** A locale file's messages by their dotted names, read as the build reads them. */
import { parseMessagesFile } from '@wxt-dev/i18n/build';

export async function messagesOf(path: string): Promise<ReadonlyMap<string, string>> {
  const messages = await parseMessagesFile(path);
  const own = messages.filter(({ key: [first] }) => !first?.startsWith('@@'));
  return new Map(
    own.map((message) => {
      const name = message.key.join('.');
      if (message.type !== 'simple') throw new Error(`${path}: ${name} is not plain text`);
      return [name, message.message];
    }),
  );
}
