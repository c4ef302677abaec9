/** A name for a file about an article, good on every system. */

/** In characters: with an ending it fits where 64 are the most. */
const LONGEST = 56;

/** Names that Windows keeps for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * The title's words with hyphens between them ("marlow-bay-votes-for-a-new-pier"), letters of any script.
 * @param otherwise where the title has no letters.
 */
export function fileName(title: string, otherwise: string): string {
  const words =
    title
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  let name = '';
  for (const word of words) {
    const longer = name === '' ? word : `${name}-${word}`;
    if (longer.length > LONGEST) break;
    name = longer;
  }
  return name === '' || DEVICE.test(name) ? otherwise : name;
}
