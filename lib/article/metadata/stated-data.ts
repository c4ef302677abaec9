/** What a page's data say of its article, as far as it is asked for. */
import { type JsonObject, listOf, nameOf, namesOf } from './json-ld.ts';

export interface StatedData {
  readonly authors: readonly string[];
  readonly publisher?: string;
  readonly published: readonly string[];
  readonly modified?: string;
  readonly section?: string;
  /** Whether all may read all of it. */
  readonly isFree: boolean;
}

const PUBLISHED = ['datePublished', 'dateCreated', 'uploadDate'];
/** A page may state as many as it likes, and as long ones. */
const MOST_AUTHORS = 50;
const LONGEST = 400;

export function statedData(object: JsonObject): StatedData {
  const text = (value: unknown) => (typeof value === 'string' ? value.slice(0, LONGEST) : undefined);
  const publisher = text(nameOf(object.publisher));
  const modified = text(object.dateModified);
  const section = text(listOf(object.articleSection)[0]);
  return {
    authors: listOf(object.author)
      .flatMap(namesOf)
      .slice(0, MOST_AUTHORS)
      .map((name) => name.slice(0, LONGEST)),
    ...(publisher !== undefined && { publisher }),
    published: PUBLISHED.map((key) => text(object[key])).filter((date) => date !== undefined),
    ...(modified !== undefined && { modified }),
    ...(section !== undefined && { section }),
    isFree: !/^false$/i.test(String(object.isAccessibleForFree)),
  };
}
