/** Small rules that the styles share. */
import { type Run, roman } from './run.ts';

const CLOSED = /[.?!…。？！]["'’”»]*$/u;

/** With a full stop, unless the words close by themselves ("Who pays?"). */
export function closed(text: string): string {
  return text === '' || CLOSED.test(text) ? text : `${text}.`;
}

/** A title in double quotation marks, its own double marks as single ones; the full stop stands inside. */
export function quotedTitle(title: string): string {
  const inner = title
    .replace(/[“„«]\s?/gu, '‘')
    .replace(/\s?[”»]/gu, '’')
    .replace(/"([^"]*)"/g, '‘$1’');
  // The stop goes inside both closing marks.
  const [, start, last] = /^(.*‘[^‘’]*)(’)$/su.exec(inner) ?? [];
  return start ? `“${closed(start)}${last}”` : `“${closed(inner)}”`;
}

/** Sentences of a citation: those that are there, a space between each two. */
export function sentences(...parts: readonly (readonly Run[])[]): readonly Run[] {
  return parts
    .filter((part) => part.some(({ text }) => text !== ''))
    .flatMap((part, index) => (index === 0 ? part : [roman(' '), ...part]));
}
