/** The whole article and nothing else, on invented pages of the classes that go wrong. */
import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../lib/article/extract-article.ts';
import { slice } from '../../../lib/text/span.ts';
import { parsePage } from '../../commands/parse-page.ts';
import { PARAGRAPHS, page, paragraphs, TITLE, withBetween } from '../../fixtures/pages/ferry-article.ts';

function textsOf(html: string): readonly string[] {
  const result = extractArticle(parsePage(html, 'https://courier.example/sea/ferry'));
  if (result.kind !== 'article') throw new Error(result.problem);
  return result.article.blocks.map((block) => slice(result.article.text, block));
}

const [FIRST = '', SECOND = '', THIRD = '', FOURTH = ''] = PARAGRAPHS;

describe('a span is not lost for its name', () => {
  test.each([
    ['span', 'extra'],
    ['span', 'css-1rssab2'],
    ['em', 'nav-and-news'],
    ['strong', 'header'],
    ['mark', 'sponsor-term'],
    ['dfn', 'popup'],
    ['i', 'remark'],
    ['b', 'related-term'],
  ])('<%s class="%s">', (tag, name) => {
    const marked = SECOND.replace('left the harbour', `<${tag} class="${name}">left the harbour</${tag}>`);
    expect(textsOf(page({ body: paragraphs([FIRST, marked, ...PARAGRAPHS.slice(2)]) }))).toEqual(PARAGRAPHS);
  });
});

describe('a paragraph is not lost for its name', () => {
  test.each(['extra', 'menu-text', 'comment-lead', 'header-para', 'remark', 'css-1rssab2', 'author-note'])(
    '%s',
    (name) => {
      const body = PARAGRAPHS.map((text) => `<p class="${text === THIRD ? name : ''}">${text}</p>`).join('');
      expect(textsOf(page({ body }))).toEqual(PARAGRAPHS);
    },
  );
});

describe('sections of one article are all read', () => {
  const parts = [PARAGRAPHS.slice(0, 3), PARAGRAPHS.slice(3, 6), PARAGRAPHS.slice(6)];
  const shell = (main: string) =>
    `<!doctype html><html lang="en"><head><title>${TITLE} - The Marrow Courier</title></head><body><nav><a href="/">Home</a></nav>${main}</body></html>`;
  test.each<[string, string]>([
    [
      'each four boxes deep',
      `<main><h1>${TITLE}</h1>${parts.map((own) => `<div class="row"><div class="in"><div class="col"><div class="mod">${paragraphs(own)}</div></div></div></div>`).join('')}</main>`,
    ],
    [
      'with ids made of their headings',
      `<main><h1>${TITLE}</h1>${parts.map((own, at) => `<section id="${['related-costs', 'social-housing-by-the-quay', 'comments-from-the-crew'][at]}"><div>${paragraphs(own)}</div></section>`).join('')}</main>`,
    ],
    [
      'as components of a content system',
      `<div class="cmp-page"><div class="cmp-title"><h1>${TITLE}</h1></div><div class="cmp-container">${parts.map((own) => `<div class="cmp-text">${paragraphs(own)}</div>`).join('')}</div></div>`,
    ],
    [
      'in boxes with generated names',
      `<main><h1>${TITLE}</h1>${parts.map((own) => `<div class="hidden-1a2b3c"><div class="sidebar-9x8y7z">${paragraphs(own)}</div></div>`).join('')}</main>`,
    ],
    [
      'the first in the header',
      `<main><header><h1>${TITLE}</h1><div>${paragraphs(parts[0])}</div></header><div class="body">${paragraphs(parts.slice(1).flat())}</div></main>`,
    ],
  ])('%s', (_kind, html) => {
    expect(textsOf(shell(html))).toEqual(PARAGRAPHS);
  });
});

describe('lines are paragraphs', () => {
  test('one break behind a sentence', () => {
    expect(textsOf(page({ body: PARAGRAPHS.join('<br>') }))).toEqual(PARAGRAPHS);
  });

  test('two breaks behind anything', () => {
    expect(textsOf(page({ body: PARAGRAPHS.join('<br>\n<br/>') }))).toEqual(PARAGRAPHS);
  });

  test('and those of an address are not', () => {
    const address = 'Marrow Harbour Board<br>Quay Street 4<br>Marrow';
    expect(textsOf(page({ body: withBetween(`<p>${address}</p>`) }))).toContain(
      'Marrow Harbour Board Quay Street 4 Marrow',
    );
  });

  test('an initial in a box of its own belongs to its word', () => {
    const body = `<p><div class="cap">${FIRST.slice(0, 1)}</div>${FIRST.slice(1)}</p>${paragraphs(PARAGRAPHS.slice(1))}`;
    expect(textsOf(page({ body }))).toEqual(PARAGRAPHS);
  });
});

describe('what is not seen is no text', () => {
  test.each([
    ['<span class="sr-only"> (opens in a new tab)</span>'],
    ['<span class="visually-hidden"> external link</span>'],
    ['<span class="screen-reader-text"> and this too</span>'],
    ['<span class="govuk-visually-hidden"> and this too</span>'],
    ['<sup>[2]</sup>'],
    ['<sup>3</sup>'],
    ['<sup><a href="#n4">4</a></sup>'],
  ])('%s', (hint) => {
    const body = paragraphs([FIRST, SECOND.replace('harbour', `harbour${hint}`), ...PARAGRAPHS.slice(2)]);
    expect(textsOf(page({ body }))).toEqual(PARAGRAPHS);
  });

  test('a power is', () => {
    const body = withBetween(
      '<p>The hall measures 40 m<sup>2</sup> and was built for sixty children in the year of the flood.</p>',
    );
    expect(textsOf(page({ body })).join(' ')).toContain('40 m2 and');
  });

  test('the reading over a word is not, and the word is', () => {
    const body = withBetween(
      '<p>The sign on the quay says <ruby><rb aria-hidden="true">船長</rb><rp>(</rp><rt>せんちょう</rt><rp>)</rp></ruby> in letters of brass, and nobody on the island can read it.</p>',
    );
    expect(textsOf(page({ body })).join(' ')).toContain('says 船長 in letters');
  });

  test('a paragraph that is hidden from screen readers alone is', () => {
    const body = PARAGRAPHS.map(
      (text) => `<p ${text === THIRD ? 'aria-hidden="true"' : ''}>${text}</p>`,
    ).join('');
    expect(textsOf(page({ body }))).toEqual(PARAGRAPHS);
  });

  test.each([
    ['<q>We sail at noon</q>, she said', '“We sail at noon”, she said'],
    ['<q>He told me <q>never</q> twice</q>, she said', '“He told me ‘never’ twice”, she said'],
    ['<q>“We sail at noon”</q>, she said', '“We sail at noon”, she said'],
  ])('the marks of %s are', (markup, text) => {
    const body = withBetween(`<p>${markup}, and then she shut the window of the shop for the day.</p>`);
    expect(textsOf(page({ body })).join('\n')).toContain(text);
  });
});

describe('what stands between the paragraphs and is another thing', () => {
  test.each([
    [
      'By signing up, you agree to receive recurring automated messages from Harbour Deals. Msg and data rates may apply. Reply STOP to opt out.',
    ],
    ['We may earn a commission if you buy something through the links on this page, at no cost to you.'],
    ['This article contains affiliate links, which help to pay for our work on the islands.'],
    ['The content of this page is for informational purposes only and is no advice of any kind.'],
    ['Already a subscriber? Log in and read on where you were.'],
    ['Unlimited access to all articles, cancel at any time.'],
  ])('%s', (text) => {
    expect(textsOf(page({ body: withBetween(`<p>${text}</p>`) }))).toEqual(PARAGRAPHS);
  });

  const ABROAD = {
    de: 'Die Fähre nach Skell fährt seit dem Morgen nicht mehr, weil der Wind in der Nacht eine Kette am Anleger gelöst hat.',
    es: 'El barco de la isla no sale desde la mañana, porque el viento rompió una cadena en el muelle durante la noche.',
    fr: 'Le bateau de l’île ne part plus depuis ce matin, parce que le vent a rompu une chaîne sur le quai dans la nuit.',
    it: 'La barca dell’isola non parte più da questa mattina, perché il vento ha rotto una catena del molo nella notte.',
    nl: 'De boot naar het eiland vaart sinds vanochtend niet meer, omdat de wind in de nacht een ketting van de kade heeft gebroken.',
  };
  test.each<[keyof typeof ABROAD, string]>([
    ['de', 'Mit der Anmeldung zum Newsletter stimmen Sie unseren Bedingungen zu.'],
    ['de', 'Diese Website verwendet Cookies, damit alles so geht, wie es gehen soll.'],
    ['fr', 'En vous inscrivant, vous acceptez nos conditions générales et notre charte.'],
    ['es', 'Al suscribirte aceptas nuestras condiciones de uso y la política de privacidad.'],
    ['it', 'Iscrivendoti accetti le nostre condizioni e la nostra informativa.'],
    ['nl', 'Al abonnee? Word nu lid en lees alles wat er op de eilanden gebeurt.'],
  ])('in %s: %s', (lang, text) => {
    const story = Array.from({ length: 5 }, (_, day) => `${ABROAD[lang]} ${day + 1}.`);
    const body = paragraphs([...story.slice(0, 3), text, ...story.slice(3)]);
    expect(textsOf(page({ body, lang }))).toEqual(story);
  });

  test('stays where it is what the article speaks of', () => {
    const own = [
      'About half of all islanders unsubscribe from newsletters because they get too many of them, a survey found.',
      'I sign up for newsletters and never read them, and nobody on the island does it otherwise.',
      '“By signing up, you agree to wait,” said the clerk, and the queue on the quay laughed at it.',
    ];
    expect(textsOf(page({ body: withBetween(paragraphs(own)) }))).toEqual([
      ...PARAGRAPHS.slice(0, 3),
      ...own,
      ...PARAGRAPHS.slice(3),
    ]);
  });

  test('a box that is fixed in front of the page goes', () => {
    const after = `<div class="q-x1" style="bottom:0; position: fixed">${paragraphs(['We and our 812 partners store information on your device and process what we learn from it.', 'You can change your mind at any time, and your choice is kept for this site only.'])}</div>`;
    expect(textsOf(page({ after }))).toEqual(PARAGRAPHS);
  });

  test('cards of other stories go', () => {
    const cards = [
      'Cod is back in the inner sound',
      'School choir wins the county prize',
      'Storm takes the boat shed roof',
    ]
      .map(
        (title, at) =>
          `<div class="item"><a href="/s/${at}"><img src="${at}.jpg" alt=""></a><h3>${title}</h3><p>Nobody had thought that it could happen again so soon, and now it has.</p></div>`,
      )
      .join('');
    expect(textsOf(page({ body: `${paragraphs()}<div class="grid">${cards}</div>` }))).toEqual(PARAGRAPHS);
  });

  test('a second article with a headline of its own goes', () => {
    const other = paragraphs(
      Array.from(
        { length: 6 },
        (_, at) =>
          `The heron came back to the roof of the library on day ${at}, and the club counted its chicks again.`,
      ),
    );
    const html = `<!doctype html><html lang="en"><head><title>${TITLE}</title></head><body><main><div class="story"><h1>${TITLE}</h1>${paragraphs()}</div><div class="story"><h1>Heron nests on the roof</h1>${other}</div></main></body></html>`;
    expect(textsOf(html)).toEqual(PARAGRAPHS);
  });

  test('an article that is set once for each of three screens stands there once', () => {
    expect(textsOf(page({ body: `<div>${paragraphs()}</div>`.repeat(3) }))).toEqual(PARAGRAPHS);
  });

  test('a part that is set again for another screen goes', () => {
    expect(textsOf(page({ body: `<div>${paragraphs()}</div><div>${paragraphs()}</div>` }))).toEqual(
      PARAGRAPHS,
    );
  });
});

test('a paragraph beside a picture is no caption where it is two sentences', () => {
  const body = PARAGRAPHS.map((text) =>
    text === FOURTH
      ? `<div><img src="a.jpg"><p>${text} They shone a lamp on them.</p></div>`
      : `<p>${text}</p>`,
  ).join('');
  expect(textsOf(page({ body }))).toHaveLength(PARAGRAPHS.length);
});

test('a small box below the text is an offer or a note, a long one the rest of the article', () => {
  const note = 'Ask the harbour office for the times of the boats.';
  const withBox = (texts: readonly string[]) =>
    `<body><main><h1>${TITLE}</h1><div><div>${paragraphs()}</div></div><div><div><h2>At the harbour</h2>${paragraphs(texts)}</div></div></main></body>`;
  expect(textsOf(withBox([note]))).toEqual(PARAGRAPHS);
  const rest = PARAGRAPHS.map((text) => `${text} So it was told at the harbour.`);
  expect(textsOf(withBox(rest))).toEqual([...PARAGRAPHS, 'At the harbour', ...rest]);
});

test('teasers of other posts inside the box of the page’s own post are left out', () => {
  const teaser = (title: string) =>
    `<article class="post type-post hentry"><h3><a href="/${title.length}">${title}</a></h3><div><p>What was decided late on Monday in the town hall surprised many on the coast, and not all are glad.</p></div></article>`;
  const others = ['A seal in the school', 'The winter in ten pictures', 'Why the herring came back'].map(
    teaser,
  );
  const own = `<h1>${TITLE}</h1><div>${paragraphs(PARAGRAPHS.slice(0, 4))}</div><div><h2>Latest</h2>${others.join('')}</div>`;
  const texts = textsOf(`<title>${TITLE}</title><body><div class="type-post hentry">${own}</div></body>`);
  expect(texts.slice(0, 4)).toEqual(PARAGRAPHS.slice(0, 4));
  expect(texts.join(' ')).not.toMatch(/surprised many|A seal in the school/);
});
