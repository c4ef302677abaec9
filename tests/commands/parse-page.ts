/** A page as a Document in Node: parsed, its scripts not run, nothing fetched. */
import { JSDOM, VirtualConsole } from 'jsdom';

/** @param url the page's address; links are resolved against it. */
export function parsePage(html: string, url = 'https://page.invalid/', contentType = 'text/html'): Document {
  // A silent console: broken style sheets are the page's business.
  return new JSDOM(html, { url, contentType, virtualConsole: new VirtualConsole() }).window.document;
}
