/** An excerpt as a word processor would show its rich text. */
import type { Excerpt, Piece } from '../lib/cite/piece.ts';
import type { FilledLine } from '../lib/cite/template.ts';
import { textAttributes } from './text-attributes.ts';

export function ExcerptView({ excerpt }: { readonly excerpt: Excerpt }) {
  return (
    <div {...textAttributes(excerpt)}>
      {excerpt.pieces.map((piece) => (
        <PieceView key={piece.kind} piece={piece} />
      ))}
    </div>
  );
}

function FilledLineView({ line }: { readonly line: FilledLine }) {
  const shown = line.map(({ text, kind }) => (kind === 'address' ? <u key={text}>{text}</u> : text));
  if (line.some(({ kind }) => kind === 'quote')) return <blockquote>{shown}</blockquote>;
  return line.length === 0 ? null : <p>{shown}</p>;
}

/** Addresses are shown and lead nowhere: what they name is invented. */
function PieceView({ piece }: { readonly piece: Piece }) {
  switch (piece.kind) {
    case 'heading':
      return <h3>{piece.text}</h3>;
    case 'passage':
      return <p>{piece.text}</p>;
    case 'list':
      return (
        <ul>
          {piece.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'quote':
      return <blockquote>{piece.by ? `${piece.text} — ${piece.by}` : piece.text}</blockquote>;
    case 'filled':
      return piece.lines.map((line, index) => <FilledLineView key={`${index}`} line={line} />);
    case 'code':
      return <pre>{piece.text}</pre>;
    case 'citation':
      return (
        <p>
          {piece.runs.map(({ text, kind }) => {
            if (kind === 'italic') return <i key={text}>{text}</i>;
            return kind === 'address' ? <u key={text}>{text}</u> : text;
          })}
        </p>
      );
    case 'source':
      return (
        <p>
          {piece.link ? <u title={piece.link}>{piece.title || piece.link}</u> : piece.title}
          {piece.details.map((detail) => `, ${detail}`).join('')}
        </p>
      );
  }
}
