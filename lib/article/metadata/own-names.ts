/** Names that a page gives as its author's and that are none of an author: its site's own, or an account's. */
import { isPost } from './clean-author.ts';

/** A name of one word in small or in large letters only. */
const ACCOUNT = /^(?:[\p{Ll}\p{N}._-]+|[\p{Lu}\p{N}._-]{2,})$/u;

/** @returns a test for names that say no more than whose page it is. */
export function ownNameChecker(isSiteName: (name: string) => boolean): (name: string) => boolean {
  return (name) => isSiteName(name) || (ACCOUNT.test(name) && !isPost(name));
}
