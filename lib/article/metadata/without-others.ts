/** What is found of an article itself: what stands under a heading of comments or other stories is theirs. */
import type { PageWords } from '../../text/packs/page/page-words.ts';
import { announcesOtherSection } from '../clutter/other-sections.ts';
import type { FoundMetadata } from './found-metadata.ts';

/** @param words by which such headings are told */
export function withoutOthers(found: FoundMetadata, words: PageWords): FoundMetadata {
  const known = new Map<string, boolean>();
  const isOther = (heading: string) => {
    const is = known.get(heading) ?? announcesOtherSection(heading, words);
    known.set(heading, is);
    return is;
  };
  const own = <Found extends { readonly under: string }>(all: readonly Found[]) =>
    all.filter(({ under }) => !isOther(under));
  const { pages, bylines, signatures, labelled, markedDates, shownDates } = found;
  return {
    ...found,
    ...(pages && { pages: { ...pages, linked: own(pages.linked) } }),
    bylines: own(bylines),
    signatures: own(signatures),
    labelled: own(labelled),
    markedDates: own(markedDates),
    shownDates: own(shownDates),
  };
}
