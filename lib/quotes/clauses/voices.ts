/** From a phrase to the one who speaks: full names for short ones, the last person for a pronoun. */
import type { Speaker } from '../../people/speaker.ts';
import type { ClausePack } from '../../text/packs/clauses/clause-pack.ts';
import { type Span, slice } from '../../text/span.ts';
import type { Named, NameTable } from './named.ts';
import type { Writing } from './writings.ts';

export interface Voice {
  readonly speaker: Speaker;
  /** 0..1 */
  readonly certainty: number;
}

export interface Voices {
  /**
   * Whom a phrase means. Phrases are asked for in the article's order.
   * @param antecedent whom the sentences before are about: whom a pronoun means first of all
   */
  of(phrase: Span, position: number, antecedent?: () => Span | undefined): Voice | undefined;
  /** The one person of an article that names no other. */
  only(): Voice | undefined;
}

/** No surname is longer, nor is what may be one. */
const SHORT_NAME = 4;
/** How sure it is that words mean somebody that seem to be a clause. */
const CLAUSE = 0.3;

export function voicesOf(text: string, table: NameTable, pack: ClausePack, writing: Writing): Voices {
  const somebody = new RegExp(`(?:${pack.roleNouns}|${pack.personNouns}|${pack.honorifics})$`, 'u');
  let person: Span | undefined;
  let personKind: Speaker['kind'] = 'person';
  /** Where the person was last spoken of. */
  let seen = -1;
  return {
    of(phrase, position, antecedent) {
      const named = writing.name(text, phrase, pack, table);
      if (named.kind === 'same-body') return sameBody(named.span, position);
      if (named.kind === 'pronoun') return meant(position, antecedent);
      const words = slice(text, named.span);
      if (named.kind === 'person')
        return spokenOf(
          table.full(words, position, named.title) ?? named.shown ?? named.span,
          phrase.start,
          1,
        );
      const known = table.full(words, position) ?? knownBy(named, words, position);
      if (known) return spokenOf(known, phrase.start, 0.85);
      if (isClause(words)) return voice(named.span, named.kind, CLAUSE);
      if (named.kind === 'unnamed') return spokenOf(named.span, phrase.start, 0.75, 'unnamed');
      return voice(named.span, named.kind, 0.95);
    },
    only() {
      const only = table.only();
      return only && voice(only, 'person', 1);
    },
  };

  /** What was taken for a noun phrase, and is more: "撮影が始まってみるとさすが". */
  function isClause(words: string): boolean {
    return writing.clausal.test(words) && (words.length === 1 || !somebody.test(words));
  }

  function sameBody(span: Span, position: number): Voice {
    const body = table.lastBody(position, slice(text, span));
    return voice(body ?? span, 'organisation', body ? 0.85 : 0.6);
  }

  /** Whom a pronoun means. */
  function meant(position: number, antecedent?: () => Span | undefined): Voice | undefined {
    const about = writing.pronounsFollowTopics ? antecedentOf(antecedent?.(), position) : undefined;
    if (about) return about;
    const latest = table.last(seen, position);
    return spokenOf(latest ?? person, position, 0.85, latest ? 'person' : personKind);
  }

  /** Whom an office means that stands for its holder, or a surname that nothing beside it gives away. */
  function knownBy({ title, kind }: Named, words: string, position: number): Span | undefined {
    const holder = title ? table.titled(title, position) : undefined;
    return (
      holder ??
      (kind === 'unnamed' && words.length <= SHORT_NAME ? writing.longer?.(text, words, pack) : undefined)
    );
  }

  function antecedentOf(phrase: Span | undefined, position: number): Voice | undefined {
    if (!phrase) return undefined;
    const named = writing.name(text, phrase, pack, table);
    if (named.kind === 'unnamed')
      return somebody.test(slice(text, named.span))
        ? spokenOf(named.span, position, 0.75, 'unnamed')
        : undefined;
    if (named.kind !== 'person') return undefined;
    const words = slice(text, named.span);
    const mention = table.full(words, position, named.title) ?? named.shown;
    return mention && spokenOf(mention, position, 0.9);
  }

  function spokenOf(
    mention: Span | undefined,
    position: number,
    certainty: number,
    kind: Speaker['kind'] = 'person',
  ): Voice | undefined {
    person = mention;
    personKind = kind;
    seen = position;
    return mention && voice(mention, kind, certainty);
  }

  function voice(mention: Span, kind: Speaker['kind'], certainty: number): Voice {
    return { speaker: { name: slice(text, mention), mention, kind }, certainty };
  }
}
