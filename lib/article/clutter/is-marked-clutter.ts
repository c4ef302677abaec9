/** Blocks that the page's author names as something other than the article. */
import { isProse, sentenceEnds } from '../blocks/prose.ts';
import { hasMark } from '../marks/has-mark.ts';
import type { ClutterStep } from './step.ts';

const LONGEST = 400;
const NAMES: ReadonlySet<string> = new Set(
  (
    'newsletter newsletters subscribe subscription signup related recirc recirculation readmore promo sharedaddy ' +
    'comments disqus advert advertisement ads adslot sponsor sponsored outbrain taboola trending recommended ' +
    'recommendations disclaimer paywall cookie consent cta bio biography sidebar teaser teasers appbanner donate donation imagecredit imagecaption imagesource imagedesc imgcredit ' +
    'imgcaption photocredit photocaption photosource mediacredit mediacaption alsoread authorbio authorbox authorinfo authorcard ' +
    'abouttheauthor aboutauthor entrymeta entryinfo entrydate entrytags entrycontrols postmeta postinfo postdate posttags articlemeta ' +
    'articleinfo articledate articletags articlecontrols readtime readingtime taglist tagslist tagslinks taglinks mostread mostpopular ' +
    'mostviewed moreon morefrom morestories morenews sronly editsection storytools printonly inlineimage imageembed ' +
    'disclosure recommendation upsell affiliate'
  ).split(' '),
);

/** What is called so holds no sentences; where it does, the name means something else. */
const OF_LABELS: ReadonlySet<string> = new Set(
  (
    'share sharing social breadcrumb breadcrumbs nav navigation navbar menu submenu toolbar kicker eyebrow rating ratings pagination toc ' +
    'tableofcontents'
  ).split(' '),
);

export const isMarkedClutter: ClutterStep = (block) =>
  block.text.length < LONGEST &&
  sentenceEnds(block.text) <= 3 &&
  (hasMark(block, NAMES, 3) || (!isProse(block) && hasMark(block, OF_LABELS, 3)));
