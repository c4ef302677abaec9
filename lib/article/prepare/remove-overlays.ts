/** Takes consent notices and dialogs out of a snapshot: some are longer than the article that they hide. */

const DIALOGS = 'dialog, [role="dialog" i], [role="alertdialog" i], [aria-modal="true" i]';
const CONSENT =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|ccpa|cmp|privacy)(?:[\s_-]?(?:banner|notice|bar|wall|popup|modal|overlay|dialog|container|manager|policy|message|law|root|box))?(?:$|[\s_-])/i;
/** The browser finds these quicker than the pattern does. */
const MAY_ASK = ['cookie', 'consent', 'gdpr', 'ccpa', 'cmp', 'privacy']
  .flatMap((word) => [`[class*="${word}" i]`, `[id*="${word}" i]`])
  .join(', ');
/** What holds one of these holds the page, whatever it is called. */
const PAGE = 'article, main, h1, [role="main" i], [itemprop~="articleBody"]';

export function removeOverlays(document: Document): void {
  const { body } = document;
  if (!body) return;
  const named = [...body.querySelectorAll(MAY_ASK)].filter((element) =>
    CONSENT.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`),
  );
  for (const element of [...body.querySelectorAll(DIALOGS), ...named]) {
    if (!element.matches(PAGE) && !element.querySelector(PAGE)) element.remove();
  }
}
