/** Blocks that are links and no text: menus, topics, lists of other articles. */
import { endsLikeText, isHeading, isProse, sentenceEnds } from '../blocks/prose.ts';
import type { ClutterStep } from './step.ts';

const TABULAR = /^(?:TD|TH|DT|DD|PRE)$/;
const TOPICS =
  /^(?:tags?|topics?|filed under|categor(?:y|ies)|keywords?|теги|темы|tópicos|temas|schlagw(?:o|ö)rter|themen|etiquetas|labels|mots[- ]clés|sujets)(?:\s*:|\s)/iu;

export const isLinkList: ClutterStep = (block, index, { blocks }) => {
  const { text, tag, linkShare } = block;
  if (
    TOPICS.test(text) &&
    text.length < 400 &&
    (linkShare > 0.5 || (/^[^\s:]+\s*:/.test(text) && linkShare > 0.2))
  )
    return true;
  if (isHeading(block)) {
    const next = blocks[index + 1];
    return linkShare > 0.9 && !(next && (isProse(next) || next.tag === 'LI'));
  }
  if (TABULAR.test(tag)) return false;
  if (linkShare > 0.85) return text.length < 300 && !(sentenceEnds(text) > 0 && text.length > 100);
  return linkShare > 0.6 && text.length < 200 && !endsLikeText(text);
};
