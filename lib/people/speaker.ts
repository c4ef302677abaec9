/** Who may be named beside a quote. */
import { type Span, slice } from '../text/span.ts';
import type { Person } from './person.ts';

export interface Speaker {
  /** The fullest form that the article uses: a slice of its text. */
  readonly name: string;
  /** Where that form stands. */
  readonly mention: Span;
  /** What the article calls the speaker ("UK Foreign Secretary"). */
  readonly role?: Span;
  readonly kind: 'person' | 'organisation' | 'unnamed';
}

/** How a person of the table is shown. */
export function speakerOf({ mention, roles, kind, nameless }: Person, text: string): Speaker {
  const [role] = roles;
  return {
    name: slice(text, mention),
    mention: { start: mention.start, end: mention.end },
    ...(role && { role }),
    kind:
      kind === 'organisation' || kind === 'place'
        ? 'organisation'
        : kind === 'unnamed' || nameless
          ? 'unnamed'
          : 'person',
  };
}
