/** What the popup shows, for a terminal. */
import type { Shown, ShownQuote } from '../e2e/read-popup.ts';

export function shownAsText(shown: Shown): string {
  if (shown.state === 'problem') return shown.problemText;
  const points = shown.points.map((point, index) => `${index + 1}. ${point}`);
  const quotes = shown.quotes.map((quote) => `${quote.text}\n   — ${speakerOf(quote)}`);
  return [
    `${shown.title}\n${shown.source}`,
    `Key points\n${points.join('\n')}`,
    `Quotes\n${quotes.join('\n')}`,
    shown.coverage,
  ].join('\n\n');
}

function speakerOf({ speaker, role }: ShownQuote): string {
  return role === '' ? speaker : `${speaker}, ${role}`;
}
