/** What may be said of a quote's speaker. */
import { namedSpeaker } from '../quotes/named-speaker.ts';
import type { Quote } from '../quotes/quote.ts';
import type { Article } from '../text/article.ts';
import { slice } from '../text/span.ts';

export type Attribution =
  | { readonly kind: 'named'; readonly name: string; readonly role?: string }
  /** Somebody without a name of their own: "a spokesman". */
  | { readonly kind: 'described'; readonly name: string; readonly role?: string }
  /** There is a candidate, too uncertain to be named. */
  | { readonly kind: 'uncertain' }
  | { readonly kind: 'none' };

export function attribute({ text }: Pick<Article, 'text'>, quote: Quote): Attribution {
  const speaker = namedSpeaker(quote);
  if (!speaker) return { kind: quote.speaker ? 'uncertain' : 'none' };
  return {
    kind: speaker.kind === 'unnamed' ? 'described' : 'named',
    name: speaker.name,
    ...(speaker.role && { role: slice(text, speaker.role) }),
  };
}

/** "Ada Lind, harbour master"; undefined where nobody can be named or the name is not wanted. */
export function attributionText(
  attribution: Attribution,
  wanted: { readonly speaker: boolean; readonly role: boolean } = { speaker: true, role: true },
): string | undefined {
  if (attribution.kind === 'none' || attribution.kind === 'uncertain' || !wanted.speaker) return undefined;
  const { name, role } = attribution;
  return role && wanted.role ? `${name}, ${role}` : name;
}
