/** Selects words in a page as a reader would. */
import type { Tab } from './driver/browser.ts';

/** From the first words to the last, which may stand in another paragraph; each within one text node. */
export function selectWords(tab: Tab, from: string, to: string = from): Promise<void> {
  return tab.evaluate(
    (first: string, last: string) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent ?? '';
        if (range.startContainer === document && text.includes(first))
          range.setStart(node, text.indexOf(first));
        if (text.includes(last)) range.setEnd(node, text.indexOf(last) + last.length);
      }
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    },
    from,
    to,
  );
}
