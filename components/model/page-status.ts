/** How the panel's page stands to the one in front. */

/**
 * How the page that is shown stands to the one in front: the same, the same with another text, another one that Pith may
 * read, or one that takes a click first.
 */
export type PageStatus = 'here' | 'swapped' | 'open' | 'closed';
