/** Which elements hold something other than the article, by what they are and what they are called. */
import { textLength } from '../blocks/text-length.ts';
import { namesOfMark } from '../marks/has-mark.ts';
import { ownId } from '../marks/own-id.ts';

const ELEMENTS: ReadonlySet<string> = new Set('NAV ASIDE FOOTER FORM DIALOG MENU ADDRESS'.split(' '));
const ROLES: ReadonlySet<string> = new Set(
  'navigation complementary contentinfo banner search dialog alertdialog alert menu menubar toolbar tablist'.split(
    ' ',
  ),
);
/** Of a page's paragraphs, 0..1. */
const MOST = 0.75;
const NEARLY_ALL = 0.95;
const MAY_HOLD_PAGE: ReadonlySet<string> = new Set(['ASIDE', 'FORM']);
const NAMES: ReadonlySet<string> = new Set(
  (
    'nav navbar navigation menu submenu megamenu sidebar footer masthead siteheader breadcrumb breadcrumbs pagination pager toc ' +
    'tableofcontents comment comments disqus respond reply replies related relatedarticles relatedreads recirc recirculation recommended ' +
    'recommendations trending popular mostread mostpopular readmore readnext upnext morefrom moreon morestories breaking breakingnews ' +
    'latest latestnews newsletter newsletters subscribe subscription subscriptionplea signup signin login register paywall promo promos ' +
    'promotion cta ad ads advert adverts advertisement adslot sponsor sponsored sponsors outbrain taboola share sharing social socials ' +
    'follow cookie cookies consent gdpr disclaimer disclosure modal popup overlay lightbox tooltip popover drawer offcanvas flyout ' +
    'dropdown teaser teasers bio biography shortbiography authorbio authorbox authorinfo author authors aboutauthor donate donation tags ' +
    'taglist search caption credits gallery carousel slider slideshow rating ratings transcript player error formdone formfail noscript ' +
    'rights license licence copyright legal footnotes references'
  ).split(' '),
);
/** Readers may write more than the article is long, and a notice of rights may be longer: half of a page's text makes neither the article. */
const NEVER_MOST: ReadonlySet<string> = new Set(
  'comment comments disqus respond reply replies rights license licence copyright legal'.split(' '),
);
/** What holds one of these holds the article, whatever it is called. */
const PAGE = 'h1, article, main, [role="main" i], [itemprop~="articleBody" i]';

const MAIN = 'main, [role="main" i]';

export function isOtherBox(element: Element): boolean {
  // A paragraph is text whatever it is called: what its name says of it is asked later, with its words.
  if (element.nodeName === 'P') return false;
  // A block quote's footer names who says it.
  if (element.nodeName === 'FOOTER' && element.closest('blockquote')) return false;
  if (ELEMENTS.has(element.nodeName)) return true;
  if (ROLES.has((element.getAttribute('role') ?? '').toLowerCase())) return true;
  if (element.matches(PAGE)) return false;
  const names = namesOf(element).filter((name) => NAMES.has(name));
  if (names.length === 0 || element.querySelector(PAGE)) return false;
  return names.some((name) => NEVER_MOST.has(name)) || !holdsMost(element);
}

function namesOf(element: Element): readonly string[] {
  return namesOfMark(`${element.getAttribute('class') ?? ''} ${ownId(element)}`.trim());
}

/**
 * Pages set an article in a form that holds their controls as well, or in an `aside`: a box that holds most of the text is the page. What is named for comments or rights is only where there is no other text.
 *
 * @param element a box for something else
 * @returns from which share of the page's paragraphs on, 0..1; undefined for a box that is the page never.
 */
export function leastOfPage(element: Element): number | undefined {
  if (MAY_HOLD_PAGE.has(element.nodeName)) return MOST;
  return isOfOthers(element) ? NEARLY_ALL : undefined;
}

/** Whether a box is named for what others wrote: readers, or lawyers. */
export function isOfOthers(element: Element): boolean {
  return namesOf(element).some((name) => NEVER_MOST.has(name));
}

/** What holds half of the text of its page, or of the part that is the page's own, is the article, whatever it is called. */
function holdsMost(element: Element): boolean {
  const page = element.closest(MAIN) ?? element.ownerDocument.body;
  let length = lengths.get(page);
  if (length === undefined) {
    length = textLength(page);
    lengths.set(page, length);
  }
  return textLength(element) * 2 > length;
}

/** Of each page or main part, asked for once for each box in it: nothing is removed while boxes are looked at. */
const lengths = new WeakMap<Element, number>();
