/** An excerpt as plain text. */
import type { Excerpt, Piece } from './piece.ts';

export function asPlainText({ pieces }: Excerpt): string {
  return pieces.map(render).join('\n\n');
}

function render(piece: Piece): string {
  switch (piece.kind) {
    case 'heading':
    case 'passage':
      return piece.text;
    case 'list':
      return piece.items.map((item) => `• ${item}`).join('\n');
    case 'quote':
      return piece.by ? `${piece.text} — ${piece.by}` : piece.text;
    case 'filled':
      return piece.lines.map((line) => line.map(({ text }) => text).join('')).join('\n');
    case 'citation':
      return piece.runs.map(({ text }) => text).join('');
    case 'code':
      return piece.text;
    case 'source':
      return [piece.title, piece.details.join(', '), piece.link].filter(Boolean).join('\n');
  }
}
