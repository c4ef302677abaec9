/** What a command was given on its line. */
import { type ParseArgsConfig, parseArgs } from 'node:util';

/** @param usage how the command is called, which `--help` prints. Ends the command with status 2 and one line where it was given anything else. */
export function readArguments<const Config extends ParseArgsConfig>(
  config: Config,
  usage: string,
): ReturnType<typeof parseArgs<Config>> {
  const given = process.argv.slice(2);
  if (given.includes('--help') || given.includes('-h')) {
    console.log(`Usage: ${usage}`);
    process.exit(0);
  }
  try {
    return parseArgs<Config>({ ...config, args: withNegatives(given) } as Config);
  } catch (error) {
    const [matter] = String((error as Error).message).split(/[.\n]\s/);
    return refuse(`${matter}. Usage: ${usage}`);
  }
}

/** Ends the command with status 2: what it was asked for makes no sense. */
export function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}

/** A number below zero is an option's value, and no option itself. */
function withNegatives(args: readonly string[]): string[] {
  const joined: string[] = [];
  for (const arg of args) {
    const before = joined.at(-1);
    if (/^-\d/.test(arg) && before?.startsWith('--') && !before.includes('='))
      joined.push(`${joined.pop()}=${arg}`);
    else joined.push(arg);
  }
  return joined;
}
