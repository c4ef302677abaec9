import { describe, expect, it } from 'vitest';
import { findPeople } from '../../../../lib/people/find-people.ts';
import { findQuotesByClause } from '../../../../lib/quotes/clauses/find-quotes-by-clause.ts';
import { findQuotes } from '../../../../lib/quotes/find-quotes.ts';
import { quoteText } from '../../../../lib/quotes/quote-text.ts';
import { analyse } from '../../../../lib/text/analyse.ts';
import { articleFromParagraphs } from '../../../../lib/text/article-from-paragraphs.ts';
import { packFor } from '../../../pack-for.ts';

/** Each quote as "speaker: words"; "?" where nobody is named. */
function quotesIn(language: string, ...paragraphs: string[]): readonly string[] {
  const article = articleFromParagraphs({ paragraphs, language });
  const analysis = analyse(article, packFor(article.language));
  const quotes = findQuotes(analysis, findPeople(analysis), findQuotesByClause);
  return quotes.map((quote) => `${quote.speaker?.name ?? '?'}: ${quoteText(article.text, quote)}`);
}

describe('Japanese', () => {
  it('takes the name before a courtesy or an office, and keeps the full one', () => {
    expect(
      quotesIn(
        'ja',
        '館長の汐田茉莉さん（41）は「猫が先に来て待っています」と話した。',
        '戸ノ内武町長は会場で「来年も必ず続けたいと思う」と述べた。',
        '汐田さんは「鍵も猫が開けているようです」と笑った。',
      ),
    ).toEqual([
      '汐田茉莉: 猫が先に来て待っています',
      '戸ノ内武: 来年も必ず続けたいと思う',
      '汐田茉莉: 鍵も猫が開けているようです',
    ]);
  });

  it('knows the company that "the same company" means', () => {
    expect(
      quotesIn('ja', '青嶺鉄道は最終列車をやめる。', '同社は声明で「深くおわび申し上げます」としている。'),
    ).toEqual(['青嶺鉄道: 深くおわび申し上げます']);
  });

  it('reads a surname without a courtesy where the full name stands elsewhere', () => {
    expect(quotesIn('ja', '俳優の浜路健太が登場した。', '浜路は「とても緊張しています」と語った。')).toEqual([
      '浜路健太: とても緊張しています',
    ]);
  });

  it('leaves titles and terms out', () => {
    expect(quotesIn('ja', '映画「雪の下の郵便局のひみつ」が公開された。')).toEqual([]);
    expect(quotesIn('ja', '町はこの猫を「名誉ある副灯台長殿」と呼んだ。')).toEqual([]);
  });
});

describe('Chinese', () => {
  it('reads the name before a verb of saying, before the quotation and behind it', () => {
    expect(
      quotesIn(
        'zh',
        '村長林牧遠指出：「我們會把樹幹做成長椅。」',
        '“它每天快七分钟，没有人准时，”修钟人范砚农说，“现在倒好了。”',
      ),
    ).toEqual(['林牧遠: 我們會把樹幹做成長椅。', '范砚农: 它每天快七分钟，没有人准时， 现在倒好了。']);
  });

  it('knows whom a pronoun means, and what stands before the subject', () => {
    expect(
      quotesIn('zh', '陆怀舟告诉记者：“我送了一辈子的信。”', '对此，他表示，“书丢了其实也不要紧”。'),
    ).toEqual(['陆怀舟: 我送了一辈子的信。', '陆怀舟: 书丢了其实也不要紧']);
  });

  it('leaves signs and questions that nobody asks out', () => {
    expect(quotesIn('zh', '门口挂着一块木牌，上面写着“看完之后请放回原来的地方”。')).toEqual([]);
    expect(quotesIn('zh', '它可以回答“从东门到西门要坐几站车？”这样的问题。')).toEqual([]);
  });
});

describe('Korean', () => {
  it('joins the two halves of a sentence, and takes a surname with a title for the full name', () => {
    expect(
      quotesIn(
        'ko',
        '하윤섭 우체국 국장은 “전화는 편지보다 훨씬 빠르다”며 “그래도 서랍에 넣어 둘 수 없다”고 말했다.',
        '하 국장은 “산을 두 번 넘은 날도 있었다”고 덧붙였다.',
      ),
    ).toEqual([
      '하윤섭: 전화는 편지보다 훨씬 빠르다 그래도 서랍에 넣어 둘 수 없다',
      '하윤섭: 산을 두 번 넘은 날도 있었다',
    ]);
  });

  it('goes on with the last speaker where a sentence has no subject', () => {
    expect(
      quotesIn(
        'ko',
        '도만석씨는 “면은 내가 직접 뽑기로 했다”고 말했다. 이어 “국물은 동생이 맡을 것이다”라고 했다.',
      ),
    ).toEqual(['도만석: 면은 내가 직접 뽑기로 했다', '도만석: 국물은 동생이 맡을 것이다']);
  });

  it('leaves names and terms in marks out', () => {
    expect(quotesIn('ko', '그는 다음 전시의 제목을 ‘불이 꺼진 뒤에 오는 배’로 정했다.')).toEqual([]);
  });
});

it('takes bad input without complaint', () => {
  for (const language of ['ja', 'zh', 'ko'])
    expect(quotesIn(language, '「', '」と', '“”', '：“', '「」「」「」は', '。'.repeat(50))).toEqual([]);
});
