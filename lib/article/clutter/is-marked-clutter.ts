/** Blocks that the page's author names as something other than the article. */
import { sentenceEnds } from '../blocks/prose.ts';
import { phrasePattern } from '../phrases/phrase-pattern.ts';
import { hasMark, matchesMark } from './has-mark.ts';
import type { ClutterStep } from './step.ts';

const LONGEST = 400;
const NAMES: ReadonlySet<string> = new Set(
  (
    'newsletter newsletters subscribe subscription signup related recirc recirculation readmore promo share sharing sharedaddy social ' +
    'breadcrumb breadcrumbs comments disqus advert advertisement ads adslot sponsor sponsored outbrain taboola trending recommended ' +
    'recommendations disclaimer nav navigation navbar menu submenu toolbar paywall cookie consent kicker eyebrow rating ratings ' +
    'pagination cta bio sidebar teaser teasers toc appbanner donate donation'
  ).split(' '),
);
const PAIRS = phrasePattern(
  [
    '(?:image|img|photo|media|wp)[ _-]*(?:credit|caption|source(?!d)|desc)',
    'read[ _-]*more',
    'also[ _-]*read',
    'sign[ _-]*up',
    'author[ _-]*(?:bio|box|info|card)',
    'about[ _-]*(?:the[ _-]*)?author',
    '(?:entry|post|article)[ _-]*(?:meta|info|date|tags|header|controls)',
    'read(?:ing)?[ _-]*time',
    'tags?[ _-]*(?:list|links)',
    'most[ _-]*(?:read|popular|viewed)',
    'more[ _-]*(?:on|from|stories|news)',
    'sr[ _-]*only',
    'visually[ _-]*hidden',
    'screen[ _-]*reader',
    'mw-editsection',
    'story-?tools',
    'print-?only',
    'inline-?image',
    'image-?embed',
  ],
  'i',
);

export const isMarkedClutter: ClutterStep = (block) =>
  block.text.length < LONGEST &&
  sentenceEnds(block.text) <= 3 &&
  (hasMark(block, NAMES, 3) || matchesMark(block, PAIRS, 3));
