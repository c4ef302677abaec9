/** Leaves one of several posts: pages go on with further articles under the one that they are about. */

import { plainForm } from '../blocks/prose.ts';
import { textLength } from '../blocks/text-length.ts';
import { tidyText } from '../blocks/tidy-text.ts';
import { signedBoxes } from './signed-boxes.ts';

const POSTS =
  'article, .hentry, .type-post, [itemtype$="BlogPosting"], [itemtype$="Article"], [itemtype$="NewsArticle"]';
/** What a blog's system calls each of its posts: no part of one is called so. */
const BLOG_POSTS = '.hentry, .type-post';
const HEADINGS = 'h1, h2, h3';
const LINKED_HEADINGS = 'h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3, a[href] h4';
const FEWEST_TEASERS = 3;
/** In characters. */
const LONGEST_TEASER = 600;
const MOST_ALIKE = 2;
/** With a first heading each: each is compared with all. */
const MOST_BOXES = 30;
/** The post that the page is about is no mere header: so much text it has at least. In characters. */
const SHORTEST_POST = 500;

/** @param titles every title that the page gives itself, the most trusted first: the address that is shown is that one's. */
export function removeOtherPosts(document: Document, titles: readonly string[]): void {
  const wanted = titles.map(plainForm).filter(Boolean);
  const posts = postsOf(document);
  const main = mainOf(posts, wanted);
  if (main) for (const post of posts) if (isOther(post, main)) post.remove();
  const headline = [...document.querySelectorAll('h1')].find((h1) =>
    wanted.includes(plainForm(h1.textContent ?? '')),
  );
  if (!headline) return;
  const teasers = teasersBeside(document, headline);
  if (teasers.length >= FEWEST_TEASERS) for (const post of teasers) post.remove();
}

/** The page's own post may hold links to others, and its headline stand above it; inside the post of the headline stand lines about others alone. */
function teasersBeside(document: Document, headline: Element): readonly Element[] {
  const all = textLength(document.body);
  const isInPost = headline.closest(POSTS) !== null;
  return [...document.querySelectorAll(BLOG_POSTS)].filter(
    (post) =>
      post.querySelector(LINKED_HEADINGS) &&
      isOther(post, headline) &&
      (isInPost ? tidyText(post.textContent ?? '').length <= LONGEST_TEASER : textLength(post) * 2 < all),
  );
}

/** Posts by their markup and by their signatures; where there are none, boxes alike with a first heading each. */
function postsOf(document: Document): readonly Element[] {
  const posts = [...document.querySelectorAll(POSTS), ...signedBoxes(document)];
  const boxes = [...new Set([...document.querySelectorAll('h1')].map((h1) => h1.parentElement))].filter(
    (box) => box !== null && textLength(box) >= SHORTEST_POST,
  ) as Element[];
  if (boxes.length > MOST_BOXES) return posts;
  const alike = boxes.filter((box) => boxes.some((other) => other !== box && isAlike(box, other)));
  // More of them are the sections of one article.
  if (alike.length > MOST_ALIKE) return posts;
  return [...posts, ...alike.filter((box) => !posts.includes(box))];
}

function isAlike(one: Element, other: Element): boolean {
  return (
    one.parentElement === other.parentElement &&
    one.nodeName === other.nodeName &&
    one.className === other.className
  );
}

/** By the most trusted title that is a post's. */
function mainOf(posts: readonly Element[], wanted: readonly string[]): Element | undefined {
  if (posts.length < 2) return undefined;
  const headed = posts
    .filter((post) => textLength(post) >= SHORTEST_POST)
    .map((post) => ({ post, heading: plainForm(post.querySelector(HEADINGS)?.textContent ?? '') }));
  for (const title of wanted) {
    const found = headed.find(({ heading }) => heading !== '' && heading === title);
    if (found) return found.post;
  }
  return undefined;
}

function isOther(post: Element, main: Element): boolean {
  return !post.contains(main) && !main.contains(post) && post.querySelector(HEADINGS) !== null;
}
