/** Names that a page gives as its author's and that are none of an author: its site's own, or an account's. */
import { plainForm } from '../blocks/prose.ts';
import { isPost } from './clean-author.ts';
import { type JsonObject, nameOf } from './json-ld.ts';
import type { MetaTags } from './meta-tags.ts';

const SITE_KEYS = ['og:site_name', 'application-name', 'copyright'];
/** A name of one word in small or in large letters only. */
const ACCOUNT = /^(?:[\p{Ll}\p{N}._-]+|[\p{Lu}\p{N}._-]{2,})$/u;

/** @returns a test for names that say no more than whose page it is. */
export function ownNameChecker(isSiteName: (name: string) => boolean): (name: string) => boolean {
  return (name) => isSiteName(name) || (ACCOUNT.test(name) && !isPost(name));
}

/** @returns a test for the names of the page's site, as it states them or as its address has them. */
export function siteNameChecker(
  tags: MetaTags,
  object: JsonObject | undefined,
  url: string,
): (name: string) => boolean {
  const own = new Set(
    [
      ...SITE_KEYS.flatMap((key) => tags.get(key) ?? []),
      nameOf(object?.publisher) ?? '',
      ...labelsOf(url),
    ].map(dense),
  );
  return (name) => name !== '' && own.has(dense(name));
}

function dense(name: string): string {
  return plainForm(name).replaceAll(' ', '');
}

/** The parts of a host's name, "sub.courier.example" as sub, courier. */
function labelsOf(url: string): readonly string[] {
  return URL.canParse(url) ? new URL(url).hostname.split('.').slice(0, -1) : [];
}
