/** Lines that a page wraps around its article and that got into the text. */
import {
  BYLINE,
  BYLINE_HEAD,
  CODE_CHARACTER,
  CODE_SIGN,
  CREDIT,
  GLUED_CREDIT,
  LABEL,
  PICTURE_TAG,
  POINTING,
  PROMOTION,
} from '../text/packs/every-language/boilerplate.ts';
import { SIGNPOST } from '../text/packs/every-language/signposts.ts';

/** The share of a line's characters from which on it is mostly signs. */
const MOSTLY_SIGNS = 0.15;

export function isPromotion(sentence: string): boolean {
  return PROMOTION.test(sentence) || POINTING.test(sentence) || LABEL.test(sentence);
}

/** A sentence of the page about itself: what it will tell, or where more stands. */
export function isSignpost(sentence: string): boolean {
  return SIGNPOST.test(sentence.toLowerCase());
}

/** Lines that a machine reads: a sign of code, or a line that is mostly such characters. */
export function isProgram(sentence: string): boolean {
  const characters = sentence.match(CODE_CHARACTER)?.length ?? 0;
  return CODE_SIGN.test(sentence) || characters >= sentence.length * MOSTLY_SIGNS;
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
