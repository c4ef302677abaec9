/** Leaves one of several posts: pages go on with further articles under the one that they are about. */
import { plainForm } from '../blocks/prose.ts';

const POSTS =
  'article, .hentry, .type-post, [itemtype$="BlogPosting"], [itemtype$="Article"], [itemtype$="NewsArticle"]';
const HEADINGS = 'h1, h2, h3';
/** The post that the page is about is no mere header: so much text it has at least. In characters. */
const SHORTEST_POST = 500;

/** @param titles every title that the page gives itself. */
export function removeOtherPosts(document: Document, titles: readonly string[]): void {
  const posts = [...document.querySelectorAll(POSTS)];
  if (posts.length < 2) return;
  const wanted = new Set(titles.map(plainForm).filter(Boolean));
  const main = posts.find((post) => {
    const heading = post.querySelector(HEADINGS);
    return (
      heading &&
      wanted.has(plainForm(heading.textContent ?? '')) &&
      (post.textContent ?? '').length >= SHORTEST_POST
    );
  });
  if (!main) return;
  for (const post of posts) {
    const isOther = !post.contains(main) && !main.contains(post) && post.querySelector(HEADINGS);
    if (isOther) post.remove();
  }
}
