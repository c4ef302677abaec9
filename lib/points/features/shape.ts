/** How long a unit is, its marks and its figures. */
import { clamp, flag, type Scene } from './scene.ts';

const QUESTION = /[?？؟]["”’'»)]*$/u;
/** From here on readers mind each further word. */
const LONG_WORDS = 26;
const LONG_WORD = 10;
const FIGURES = /\p{N}+(?:[.,]\p{N}+)*/gu;

export function shape({ units, words: tokens }: Scene) {
  const mean = units.reduce((sum, { words }) => sum + words, 0) / Math.max(1, units.length);
  return (at: number) => {
    const { text = '', words = 0, stems = [], quoted = 0 } = units[at] ?? {};
    const list = tokens[at] ?? [];
    const size = Math.max(1, list.length);
    const logLength = Math.log(1 + words);
    return {
      logLength,
      relativeLength: clamp(Math.log((words + 1) / (mean + 1)), -1.5, 1.5),
      lengthEarly: logLength / (1 + at),
      under8: flag(words < 8),
      under11: flag(words < 11),
      under15: flag(words < 15),
      overLong: Math.max(0, words - LONG_WORDS) / 10,
      stemCount: Math.log(1 + stems.length),
      wordLength: list.reduce((sum, word) => sum + word.length, 0) / size / 4,
      longWords: list.filter((word) => word.length >= LONG_WORD).length / size,
      quoteMarks: flag(/["“”„«»「」]/.test(text)),
      quoted,
      startsQuoted: flag(/^["“„«「]/.test(text)),
      endsQuoted: flag(/["”»」][.,]?$/.test(text)),
      question: flag(QUESTION.test(text)),
      asks: flag(/[?？؟]/.test(text)),
      exclamation: flag(/[!！]/.test(text)),
      ellipsis: flag(/…|\.\.\./.test(text)),
      bracket: flag(/[([（]/.test(text)),
      colon: flag(/[:：](?!\d)/.test(text)),
      commas: Math.min(6, text.split(/[,،、，]/).length - 1) / 3,
      lowerHead: flag(/^["“„«‘]?\p{Ll}/u.test(text)),
      labelHead: flag(/^[^,.:;]{1,40}[:：]\s/u.test(text)),
      capitals: flag(/\p{Lu}{4,}/u.test(text)),
      figure: flag(/\p{N}/u.test(text)),
      figures: Math.min(4, text.match(FIGURES)?.length ?? 0) / 2,
      figureHead: flag(/^\p{N}/u.test(text)),
      percent: flag(/[%％]/u.test(text)),
      year: flag(/(?<!\p{N})(?:19|20)\d\d(?!\p{N})/u.test(text)),
    };
  };
}
