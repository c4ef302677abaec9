/** A document in the reader's language: its language, direction and title, and the words for all that is in it. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Wording } from './model/wording.ts';
import { WordingContext } from './wording-context.ts';

interface Props {
  readonly wording: Wording;
  readonly title: string;
  readonly children: ComponentChildren;
}

export function Localised({ wording, title, children }: Props) {
  useLayoutEffect(() => {
    document.documentElement.lang = wording.locale;
    document.documentElement.dir = wording.direction;
    document.title = title;
  }, [wording, title]);
  return <WordingContext.Provider value={wording}>{children}</WordingContext.Provider>;
}
