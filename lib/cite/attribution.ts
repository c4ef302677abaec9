/** What may be said of a quote's speaker. */
import { gradeOf } from '../quotes/grade.ts';
import { namedSpeaker } from '../quotes/named-speaker.ts';
import type { Quote } from '../quotes/quote.ts';
import type { Article } from '../text/article.ts';
import { mixesScripts } from '../text/mixes-scripts.ts';
import { slice } from '../text/span.ts';

interface Said {
  readonly name: string;
  readonly role?: string;
  /** The sentences around the quote tell who speaks, and not the words beside it. */
  readonly isInferred?: true;
  /** The name has letters of two alphabets in one word, and may not be whose it looks. */
  readonly mixesScripts?: true;
}

export type Attribution =
  | (Said & { readonly kind: 'named' })
  /** Somebody without a name of their own: "a spokesman". */
  | (Said & { readonly kind: 'described' })
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
    ...(gradeOf(quote) === 'carried-over' && { isInferred: true }),
    ...(mixesScripts(speaker.name) && { mixesScripts: true }),
  };
}

/** What is said of an attribution that needs a second look, in the reader's language. */
export interface AttributionNotes {
  readonly inferred: string;
  readonly mixesScripts: string;
}

/** "Ada Lind, harbour master (attribution inferred)"; undefined where nobody can be named or the name is not wanted. */
export function attributionText(
  attribution: Attribution,
  notes: AttributionNotes,
  wanted: { readonly speaker: boolean; readonly role: boolean; readonly inferred: boolean } = {
    speaker: true,
    role: true,
    inferred: true,
  },
): string | undefined {
  if (attribution.kind === 'none' || attribution.kind === 'uncertain' || !wanted.speaker) return undefined;
  const { name, role } = attribution;
  const note = attributionNote(attribution, notes, wanted);
  const named = role && wanted.role ? `${name}, ${role}` : name;
  return note ? `${named} (${note})` : named;
}

/** "attribution inferred"; '' where there is nothing to be said. */
export function attributionNote(
  said: Pick<Said, 'isInferred' | 'mixesScripts'>,
  notes: AttributionNotes,
  wanted: { readonly inferred: boolean },
): string {
  return [said.isInferred && wanted.inferred && notes.inferred, said.mixesScripts && notes.mixesScripts]
    .filter(Boolean)
    .join('; ');
}
