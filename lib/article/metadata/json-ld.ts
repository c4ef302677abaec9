/** What a page says of itself in JSON-LD, as far as it speaks of an article. */

export type JsonObject = Readonly<Record<string, unknown>>;

const ARTICLE =
  /(?:Article|BlogPosting|Report|LiveBlogPosting|SocialMediaPosting|DiscussionForumPosting|Review|Recipe)$/;
const PAGE = /WebPage$/;
/** Objects are visited up to this number: a page may nest them at will. */
const MOST_OBJECTS = 2000;

/**
 * The object that describes the page's article: an article by its type, else a web page with a date. Its authors and publisher, where it
 * only refers to them by an identifier, are put in their places.
 */
export function articleObject(document: Document): JsonObject | undefined {
  const objects = jsonLdObjects(document);
  const found =
    objects.find((object) => typesOf(object).some((type) => ARTICLE.test(type))) ??
    objects.find((object) => 'datePublished' in object && typesOf(object).some((type) => PAGE.test(type)));
  if (!found) return undefined;
  const byId = new Map(
    objects.filter((object) => object['@id']).map((object): [unknown, JsonObject] => [object['@id'], object]),
  );
  const resolve = (value: unknown) => (isObject(value) && byId.get(value['@id'])) || value;
  return { ...found, author: listed(found.author).map(resolve), publisher: resolve(found.publisher) };
}

function listed(value: unknown): readonly unknown[] {
  return listOf(value).flatMap((item) =>
    isObject(item) && '@list' in item ? listOf(item['@list']) : [item],
  );
}

/** All typed objects of the page, graphs and main entities opened. Broken scripts are passed over. */
function jsonLdObjects(document: Document): readonly JsonObject[] {
  const queue: unknown[] = [...document.querySelectorAll('script[type="application/ld+json" i]')].map(
    (script) => parse(script.textContent ?? ''),
  );
  const found: JsonObject[] = [];
  for (let at = 0; at < Math.min(queue.length, MOST_OBJECTS); at++) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, MOST_OBJECTS));
    else if (isObject(value)) {
      if (value['@type']) found.push(value);
      queue.push(value['@graph'], value.mainEntity, value.mainEntityOfPage);
    }
  }
  return found;
}

function typesOf(object: JsonObject): readonly string[] {
  return listOf(object['@type']).map(String);
}

export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/** The name of a thing that is given as a string or as an object with a name. */
export function nameOf(value: unknown): string | undefined {
  return namesOf(value)[0];
}

/** As `nameOf`, where several share an object. */
export function namesOf(value: unknown): readonly string[] {
  const names = isObject(value) ? listOf(value.name) : [value];
  return names.map((name) => (typeof name === 'string' ? name.trim() : '')).filter((name) => name !== '');
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const CDATA = /^\s*(?:<!--|\/\*\s*)?<!\[CDATA\[(?:\s*\*\/)?|(?:\/\*\s*)?\]\]>(?:\s*\*\/|-->)?\s*$/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: pages do set raw line breaks inside JSON strings.
const CONTROL = /[\u0000-\u001f]+/g;

function parse(text: string): unknown {
  const bare = text.replace(CDATA, '').trim();
  for (const attempt of [bare, bare.replace(CONTROL, ' ').replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt is a more lenient one.
    }
  }
  return undefined;
}
