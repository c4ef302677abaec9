/** Since which version of a browser its features exist, by MDN's compatibility data. */
import compat, { type Identifier } from '@mdn/browser-compat-data/forLegacyNode';

export type BrowserName = 'chrome' | 'firefox';

/** Versions by name. Where several interfaces have a member of one name it counts for the oldest: a script's text tells no types. */
export interface SupportedSince {
  /** Members of JavaScript's own objects, and of interfaces of the web where the name has two words or more: one word is as likely a property of Pith's own. */
  readonly members: ReadonlyMap<string, number>;
  /** Properties, at-rules with their sign, selectors with their colon. */
  readonly css: ReadonlyMap<string, number>;
}

/** @returns for each name the first version that has it without a flag; `Infinity` where none has. */
export function supportedSince(browser: BrowserName): SupportedSince {
  const { api, javascript, css } = compat;
  const members = new Map<string, number>();
  const rules = new Map<string, number>();
  const keep = (into: Map<string, number>, name: string, feature: Identifier) => {
    const since = firstVersion(feature, browser);
    into.set(name, Math.min(into.get(name) ?? Number.POSITIVE_INFINITY, since));
  };
  const everyMember = (root: Identifier | undefined, wanted: RegExp) => {
    for (const [, face] of featuresIn(root)) {
      for (const [name, member] of featuresIn(face)) {
        const bare = name.replace(/_static$/, '');
        if (wanted.test(bare)) keep(members, bare, member);
      }
    }
  };
  everyMember(javascript.builtins, /^[a-z]\w*$/);
  everyMember(api, /^[a-z]+[A-Z]\w*$/);
  for (const [name, feature] of featuresIn(css.properties)) keep(rules, name, feature);
  for (const [name, feature] of featuresIn(css['at-rules'])) keep(rules, `@${name}`, feature);
  for (const [name, feature] of featuresIn(css.selectors)) keep(rules, `:${name}`, feature);
  return { members, css: rules };
}

function featuresIn(feature: Identifier | undefined): readonly (readonly [string, Identifier])[] {
  return Object.entries(feature ?? {}).filter(
    (entry): entry is [string, Identifier] =>
      entry[0] !== '__compat' && typeof entry[1] === 'object' && entry[1] !== null,
  );
}

function firstVersion(feature: Identifier, browser: BrowserName): number {
  const stated = [feature.__compat?.support[browser] ?? []].flat();
  const versions = stated
    .filter(({ flags, prefix, alternative_name: other }) => !flags && !prefix && !other)
    .map(({ version_added: added }) => Number.parseFloat(String(added).replace('≤', '')));
  return Math.min(...versions.filter((version) => !Number.isNaN(version)), Number.POSITIVE_INFINITY);
}
