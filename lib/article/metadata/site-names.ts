/** Which names are those of a page's site. */
import { plainForm } from '../blocks/prose.ts';
import type { MetaTags } from './meta-tags.ts';

const SITE_KEYS = ['og:site_name', 'application-name', 'copyright'];

/** @returns a test for the names of the page's site, as it states them or as its address has them. */
export function siteNameChecker(
  tags: MetaTags,
  publisher: string | undefined,
  url: string,
): (name: string) => boolean {
  const own = new Set(
    [...SITE_KEYS.flatMap((key) => tags.get(key) ?? []), publisher ?? '', ...labelsOf(url)].map(dense),
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
