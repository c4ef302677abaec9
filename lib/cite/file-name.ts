/** A name for a file about an article, good on every system. */

/** In characters: with an ending it fits where 64 are the most. */
const LONGEST = 56;

const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

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
    if (longer.length > LONGEST) {
      // A "word" that fits into no name is a sentence of a script without spaces.
      if (word.length > LONGEST) name = beginning(longer);
      break;
    }
    name = longer;
  }
  return name === '' || DEVICE.test(name) ? otherwise : name;
}

/** What fits of a text, cut between signs and not within one. */
function beginning(text: string): string {
  let end = 0;
  for (const { index, segment } of GRAPHEMES.segment(text)) {
    if (index + segment.length > LONGEST) break;
    end = index + segment.length;
  }
  return text.slice(0, end).replace(/-$/, '');
}
