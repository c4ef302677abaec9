/** An excerpt as Markdown (CommonMark). */
import type { Run } from './citations/run.ts';
import type { Excerpt, Piece, Source } from './piece.ts';
import type { FilledLine } from './template.ts';

export function asMarkdown({ pieces }: Excerpt): string {
  return pieces.map(render).join('\n\n');
}

/** Backslashes what CommonMark would take for markup, so that the text comes out as it went in. */
function escapeMarkdown(text: string): string {
  return escapeStart(escapeInside(text));
}

const MARKUP = /[\\`*_[\]<>~|&]/g;
/** No markup where nothing follows that would make a link of it. */
const OMISSION = /\[…\](?![[(:])/;
const IN_ADDRESS = "[\\w.~:/?#@!$&'+,;=%-]";
const BRACKETED = `\\(${IN_ADDRESS}*\\)`;
/** Markup, an omission, or a bare address without the marks that close the sentence around it. */
const ADDRESS_OR_MARKUP = new RegExp(
  `${OMISSION.source}|https?://(?:${IN_ADDRESS}|${BRACKETED})*(?:[\\w/]|${BRACKETED})|${MARKUP.source}`,
  'g',
);

/** What is markup anywhere. An address gets brackets: backslashes would become part of it where it is made a link. */
function escapeInside(text: string): string {
  return onOneLine(text).replace(ADDRESS_OR_MARKUP, (found) => {
    if (found.length === 1) return `\\${found}`;
    return OMISSION.test(found) ? found : `<${found}>`;
  });
}

/** As above inside the text of a link, which cannot hold another link. */
function escapeLinkText(text: string): string {
  return onOneLine(text).replace(MARKUP, '\\$&');
}

function onOneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}

/** What is markup at the start of a block. */
function escapeStart(text: string): string {
  return text.replace(/^(\s*)([#+=-])/, '$1\\$2').replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

function render(piece: Piece): string {
  switch (piece.kind) {
    case 'heading':
      return `## ${escapeMarkdown(piece.text)}`;
    case 'passage':
      return escapeMarkdown(piece.text);
    case 'list':
      return piece.items.map((item) => `- ${escapeMarkdown(item)}`).join('\n');
    case 'quote':
      return `> ${escapeMarkdown(piece.by ? `${piece.text} — ${piece.by}` : piece.text)}`;
    case 'filled':
      return piece.lines.map(renderLine).join('\n');
    case 'citation':
      return escapeStart(piece.runs.map(renderRun).join(''));
    case 'code':
      return renderCode(piece.text);
    case 'source':
      return renderSource(piece);
  }
}

/** The reader's own signs are Markdown if they are meant to be: "[{title}]({link})". */
function renderLine(line: FilledLine): string {
  return line
    .map(({ text, kind }, index) => {
      if (kind === 'own') return text;
      if (kind !== 'address') return escapeInside(text);
      return line[index - 1]?.text.endsWith('](') ? escapeAddress(text) : `<${text}>`;
    })
    .join('');
}

function renderRun({ text, kind }: Run): string {
  if (kind === 'address') return `<${text}>`;
  return kind === 'italic' ? `*${escapeInside(text)}*` : escapeInside(text);
}

/** In a fence that no line of the text can close. */
function renderCode(text: string): string {
  const runs = text.match(/`+/g) ?? [];
  const fence = '`'.repeat(runs.reduce((most, { length }) => Math.max(most, length + 1), 3));
  return `${fence}bibtex\n${text}\n${fence}`;
}

function renderSource({ title, details, link }: Source): string {
  const linked = link ? `[${escapeLinkText(title || link)}](${escapeAddress(link)})` : escapeMarkdown(title);
  return [linked, ...details.map(escapeMarkdown)].filter(Boolean).join(', ');
}

/** A parenthesis would end the link. */
function escapeAddress(link: string): string {
  return link.replaceAll('(', '%28').replaceAll(')', '%29');
}
