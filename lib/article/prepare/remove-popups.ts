/** Takes out what shows only over a word or a picture on the pointer's way: without the page's style it would run into the text. */

const POPUPS = '[role="tooltip" i], [popover]';
const NAMES =
  /(?:^|[\s_-])(?:tooltip|popover|rollover|hover-?card)s?(?:[_-]?(?:block|content|box|text|body|inner|panel))(?:$|[\s_-])/i;
const MAY_POP_UP = ['tooltip', 'popover', 'rollover', 'hover']
  .map((word) => `[class*="${word}" i]`)
  .join(', ');
/** In characters. */
const LONGEST = 1500;

export function removePopups(document: Document): void {
  const named = [...document.querySelectorAll(MAY_POP_UP)].filter((element) =>
    NAMES.test(element.getAttribute('class') ?? ''),
  );
  for (const element of [...document.querySelectorAll(POPUPS), ...named]) {
    if ((element.textContent ?? '').length < LONGEST) element.remove();
  }
}
