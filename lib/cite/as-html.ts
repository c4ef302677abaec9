/** An excerpt as HTML, for fields that take rich text. */
import type { Run } from './citations/run.ts';
import type { Excerpt, Piece, Source } from './piece.ts';
import type { FilledLine } from './template.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Nothing of the page's text can become markup. */
export function asHtml({ pieces, language, direction }: Excerpt): string {
  // An unjudged language is left out: a screen reader then keeps to its own voice.
  const lang = language === 'und' ? '' : ` lang="${escapeHtml(language)}"`;
  return `<div${lang} dir="${direction}">${pieces.map(render).join('')}</div>`;
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

function render(piece: Piece): string {
  switch (piece.kind) {
    case 'heading':
      return `<h2>${escapeHtml(piece.text)}</h2>`;
    case 'passage':
      return `<p>${escapeHtml(piece.text)}</p>`;
    case 'list':
      return `<ul>${piece.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;
    case 'quote':
      return renderQuote(escapeHtml(piece.by ? `${piece.text} — ${piece.by}` : piece.text), piece.link);
    case 'filled':
      return piece.lines.map((line) => renderLine(line, piece.link)).join('');
    case 'citation':
      return `<p>${piece.runs.map(renderRun).join('')}</p>`;
    case 'code':
      return `<pre>${escapeHtml(piece.text)}</pre>`;
    case 'source':
      return renderSource(piece);
  }
}

function renderQuote(shown: string, link: string | undefined): string {
  const cite = link ? ` cite="${escapeHtml(link)}"` : '';
  return `<blockquote${cite}><p>${shown}</p></blockquote>`;
}

/** A line with a quote in it is a quotation; an empty one parts paragraphs as it is. */
function renderLine(line: FilledLine, link: string | undefined): string {
  const shown = line
    .map(({ text, kind }) => renderRun(kind === 'address' ? { text, kind } : { text }))
    .join('');
  if (line.some(({ kind }) => kind === 'quote')) return renderQuote(shown, link);
  return shown === '' ? '' : `<p>${shown}</p>`;
}

function renderRun({ text, kind }: Run): string {
  const shown = escapeHtml(text);
  if (kind === 'address') return `<a href="${shown}">${shown}</a>`;
  return kind === 'italic' ? `<i>${shown}</i>` : shown;
}

function renderSource({ title, details, link }: Source): string {
  const named = escapeHtml(title || link || '');
  const linked = link ? `<a href="${escapeHtml(link)}">${named}</a>` : named;
  return `<p>${[linked, ...details.map(escapeHtml)].filter(Boolean).join(', ')}</p>`;
}
