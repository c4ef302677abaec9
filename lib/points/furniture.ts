/** Lines that a page wraps around its article and that got into the text. */
import {
  BYLINE,
  BYLINE_HEAD,
  CREDIT,
  GLUED_CREDIT,
  LABEL,
  PICTURE_TAG,
  POINTING,
  PROGRAM,
  PROMOTION,
} from '../text/packs/every-language/boilerplate.ts';

export function isPromotion(sentence: string): boolean {
  return PROMOTION.test(sentence) || POINTING.test(sentence) || LABEL.test(sentence);
}

/** Lines that a machine reads. */
export function isProgram(sentence: string): boolean {
  return PROGRAM.test(sentence);
}

/** A block of text that is a caption, by the credit at its end. */
export function isCredited(block: string): boolean {
  if (block.length >= 500) return false;
  const end = block.slice(-90);
  return CREDIT.test(end) || (block.length < 300 && GLUED_CREDIT.test(end));
}

export function isByline(sentence: string): boolean {
  return sentence.length < 90 && BYLINE_HEAD.test(sentence) && BYLINE.test(sentence);
}

/** Where a sentence points at a picture in brackets, the space before included. */
export function pictureTags(sentence: string): readonly { readonly start: number; readonly end: number }[] {
  return [...sentence.matchAll(PICTURE_TAG)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
