/** The invented article of the first day: what Pith makes of it in each language. */
import { describe, expect, it } from 'vitest';
import { sampleArticle } from '../../../../components/model/sample.ts';
import { wordingFrom } from '../../../../components/model/wording.ts';
import { gradeOf } from '../../../../lib/quotes/grade.ts';
import { loadLanguage } from '../../../../lib/summary/load-language.ts';
import { summarise } from '../../../../lib/summary/summarise.ts';
import { slice } from '../../../../lib/text/span.ts';
import { messagesOf } from '../../locales/messages-of.ts';

const LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'it', 'ja', 'nl', 'pl', 'pt_BR', 'zh_CN'];

describe.each(LANGUAGES)('The sample in %s', async (language) => {
  const messages = await messagesOf(`locales/${language}.yml`);
  const wording = wordingFrom({
    uiLanguage: messages.get('locale') ?? '',
    message: (key) => messages.get(key) ?? '',
  });
  const article = sampleArticle(wording);
  const summary = summarise(article, await loadLanguage(article.language), 5);

  it('has points and three quotes, in words that are all the article’s', () => {
    expect(summary.points.length).toBeGreaterThanOrEqual(3);
    expect(summary.quotes.length).toBe(3);
    for (const { parts } of summary.quotes)
      for (const part of parts) expect(slice(article.text, part)).not.toBe('');
  });

  it('has each quote under the one who said it, or says that nobody is looked for', () => {
    if (summary.speakersNotSought) return expect(language).toBe('ar');
    const [keeper, chair, again] = summary.quotes;
    const nameOf = (quote: typeof keeper) => quote?.speaker?.name ?? '';
    expect(nameOf(keeper)).not.toBe('');
    expect(nameOf(chair)).not.toBe('');
    expect(nameOf(chair)).not.toBe(nameOf(keeper));
    expect(nameOf(again)).toBe(nameOf(keeper));
    expect(keeper && gradeOf(keeper)).toBe('said-here');
    expect(again && gradeOf(again)).not.toBe('uncertain');
  });
});
