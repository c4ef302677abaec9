/** The article's title as the page shows it. */
import { plainForm } from '../blocks/prose.ts';
import { readBlocks } from '../blocks/read-blocks.ts';
import { tidyText } from '../blocks/tidy-text.ts';
import { decodeEntities } from './decode-entities.ts';
import { type JsonObject, nameOf } from './json-ld.ts';
import { firstOf, type MetaTags } from './meta-tags.ts';
import { titleEdges, titleParts, withoutSite } from './title-parts.ts';

/** A shorter heading that a stated title contains is more often a section's name. In characters. */
const SHORTEST_DISPLAYED = 12;
/** A heading worded otherwise than the stated title shares with it at least so many words, and this share of its own. */
const SHARED_WORDS = 3;
const SHARED_SHARE = 0.3;
const SUBHEADINGS = 'h2, h3, [class*="title" i], [class*="headline" i]';
/** How many headings are read at most of each kind, and how long one is. */
const MOST_HEADINGS = 40;
const LONGEST_HEADING = 400;
const FRONT = /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?$/i;
const LOGO = /logo|brand|masthead|site-?(?:title|name)/i;
const CONTENT = 'article, main, [role="main" i]';

interface Heading {
  readonly element: Element;
  readonly text: string;
}

/**
 * The heading that a stated title (Open Graph, JSON-LD, then the document's) contains, or that contains it; else the first heading, where it shares words with
 * one or is the only one in the page's content; else the stated title without the names of section and site.
 * @param isSiteName whether a name is that of the page's site
 */
export function readTitle(
  document: Document,
  tags: MetaTags,
  object: JsonObject | undefined,
  isSiteName: (name: string) => boolean,
): string {
  const stated = statedTitles(document, tags, object);
  const parts = new Set(stated.flatMap(titleEdges).map(plainForm));
  const all = headingsIn(document, 'h1');
  const logos = all.filter((heading) => parts.has(plainForm(heading.text)) && isLogo(heading.element));
  const isSite = (text: string) =>
    isSiteName(text) || logos.some((logo) => plainForm(logo.text) === plainForm(text));
  const headings = stated.length === 0 ? all : all.filter(({ text }) => !isSite(text));
  for (const title of stated) {
    const displayed = headings.find(({ text }) => isDisplayed(text, title));
    if (displayed) return shownPart(document, displayed.text);
  }
  const [first] = headings;
  if (first && stated.some((title) => sharesWords(first.text, title))) return first.text;
  const edges = new Set(stated.flatMap((title) => [title, ...titleEdges(title)]).map(plainForm));
  const sub = headingsIn(document, SUBHEADINGS).find(
    ({ text }) => edges.has(plainForm(text)) && !isSite(text),
  );
  if (sub?.text.includes(' ')) return sub.text;
  if (first && headings.length === 1 && isOfContent(first)) return first.text;
  const [best] = stated;
  return best ? withoutSite(best, isSite) : (first?.text ?? '');
}

/** Every title that the page gives itself, in the order in which they are trusted. */
export function statedTitles(
  document: Document,
  tags: MetaTags,
  object: JsonObject | undefined,
): readonly string[] {
  return [...headTitles(tags, object), tidyText(document.title)].filter(Boolean);
}

/** The titles in the data of a page's head. */
export function headTitles(tags: MetaTags, object: JsonObject | undefined): readonly string[] {
  const headline = object && (nameOf(object.headline) ?? nameOf(object.name));
  return [firstOf(tags, ['og:title', 'twitter:title']), headline && decodeEntities(headline)]
    .map((title) => tidyText(title ?? ''))
    .filter(Boolean);
}

/** The texts of headings, with a space where they break a line. */
function headingsIn(document: Document, selector: string): readonly Heading[] {
  return [...document.querySelectorAll(`:is(${selector}):not(head *)`)]
    .slice(0, MOST_HEADINGS)
    .filter((element) => (element.textContent ?? '').length <= LONGEST_HEADING)
    .map((element) => ({
      element,
      text: readBlocks(element)
        .map(({ text }) => text)
        .join(' '),
    }))
    .filter(({ text }) => text !== '');
}

/** Whether a heading bears the site's name: it leads to the front page, or is marked so. */
function isLogo(element: Element): boolean {
  const link = element.querySelector('a[href]') ?? element.closest('a[href]');
  const mark = [element, element.parentElement].map((box) => `${box?.className} ${box?.id}`).join(' ');
  return (link !== null && FRONT.test(link.getAttribute('href') ?? '')) || LOGO.test(mark);
}

function isDisplayed(heading: string, title: string): boolean {
  const [plain, plainTitle] = [plainForm(heading), plainForm(title)];
  if (plain === plainTitle) return true;
  if (heading.length < SHORTEST_DISPLAYED) return titleEdges(title).some((edge) => plainForm(edge) === plain);
  return plainTitle.includes(plain) || plain.includes(plainTitle);
}

/** Of a heading that bears section and site the part that another heading shows alone. */
function shownPart(document: Document, heading: string): string {
  if (titleParts(heading).length < 2) return heading;
  const edges = new Set(titleEdges(heading).map(plainForm));
  const part = headingsIn(document, 'h2').find(({ text }) => edges.has(plainForm(text)));
  return part && part.text.length * 4 > heading.length ? part.text : heading;
}

function isOfContent({ element, text }: Heading): boolean {
  return element.closest(CONTENT) !== null && !isLogo(element) && text.includes(' ');
}

function sharesWords(heading: string, title: string): boolean {
  const inTitle = new Set(plainForm(title).split(' '));
  const words = [...new Set(plainForm(heading).split(' '))];
  const shared = words.filter((word) => inTitle.has(word)).length;
  return shared >= SHARED_WORDS && shared >= SHARED_SHARE * words.length;
}
