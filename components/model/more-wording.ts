/** Words of Pith about copying, saving and settings. */
import type { Detail, Format, SourceStyle } from '../../lib/cite/choices.ts';

export const MORE = {
  accessed: (day: string) => `accessed ${day}`,
  more: 'More',
  moreLong: 'More ways to copy, save and set up',
  copyAs: 'Copy',
  saveAs: 'Save to a file',
  cite: 'Copy citation',
  copyJson: 'JSON',
  settings: 'Settings',
  findSpeaker: 'Find a speaker',
  noSpeaker: 'No speaker of that name',
  copySpeaker: (count: number, speaker: string) =>
    count === 1 ? `Copy the quote of ${speaker}` : `Copy ${count} quotes of ${speaker}`,
  styles: { apa: 'APA', mla: 'MLA', chicago: 'Chicago', bibtex: 'BibTeX' },
  notice: {
    jsonCopied: 'Points and quotes copied as JSON',
    citationCopied: (style: string) => `Citation copied (${style})`,
    quotesCopied: (count: number) => (count === 1 ? '1 quote copied' : `${count} quotes copied`),
    saved: (name: string) => `Saving ${name}`,
    notSaved: 'The browser refused the file. Copy instead, then paste it where you want it.',
  },
  coverage: {
    whole: (words: string) => `${words} words read, on this device`,
    part: (words: string, page: string) => `${words} of the page’s ${page} words read, on this device`,
  },
  options: {
    title: 'Pith settings',
    copying: 'What is copied',
    copyingHint: 'Holds for points, quotes and whole summaries.',
    details: 'With the words of the page',
    detail: {
      speaker: 'Speaker',
      role: 'Speaker’s role',
      title: 'Title',
      site: 'Site',
      date: 'Date',
      link: 'Link to the words',
      accessed: 'Day of access',
    } satisfies Record<Detail, string>,
    format: 'Format',
    formats: { rich: 'Rich text', plain: 'Plain text', markdown: 'Markdown' } satisfies Record<
      Format,
      string
    >,
    formatHints: {
      rich: 'Word processors get type and a link, plain fields get plain text.',
      plain: 'The same signs everywhere.',
      markdown: 'For editors that read Markdown.',
    } satisfies Record<Format, string>,
    source: 'Source',
    sources: {
      line: 'As a line',
      apa: 'APA 7',
      mla: 'MLA 9',
      chicago: 'Chicago 17',
      bibtex: 'BibTeX',
    } satisfies Record<SourceStyle, string>,
    sourceHint: 'A style decides itself how title, site and date stand.',
    reading: 'What is shown first',
    readingHint: 'The popup remembers what you choose there.',
    preview: 'Preview',
    previewHint: 'An invented quote, as it would be pasted.',
    kept: 'Kept on this device',
    reset: 'Back to the defaults',
  },
} as const;
