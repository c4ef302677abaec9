/** The reading aloud of the key points, as the view sees it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { pointText } from '../lib/points/point-text.ts';
import { pointId } from './model/item.ts';
import { readAloud, type Voice } from './model/read-aloud.ts';
import type { SummaryState } from './model/state.ts';

export interface ReadingAloud {
  /** Undefined until the browser has listed its voices. */
  readonly canSpeak: boolean | undefined;
  /** The point that is being said. */
  readonly spoken: string | undefined;
  /** Begins with the first point, or stops. */
  toggle(): void;
}

/**
 * Stops when the points change, and when the view goes.
 * @param state undefined while there are no points.
 * @param onSilent told when the reader asks and no voice of this device speaks the article's language.
 */
export function useReadAloud(
  voice: Voice,
  state: SummaryState | undefined,
  onSilent: (language: string) => void,
): ReadingAloud {
  const [canSpeak, setCanSpeak] = useState<boolean>();
  const [spoken, setSpoken] = useState<string>();
  const stop = useRef<() => void>(undefined);
  const language = state?.article.language;

  useEffect(() => {
    let isWanted = true;
    setCanSpeak(undefined);
    if (language !== undefined) {
      void voice.canSpeak(language).then((answer) => {
        if (isWanted) setCanSpeak(answer);
      });
    }
    return () => {
      isWanted = false;
    };
  }, [voice, language]);

  const end = () => {
    stop.current?.();
    stop.current = undefined;
    setSpoken(undefined);
  };

  useEffect(() => {
    addEventListener('pagehide', end);
    return () => {
      removeEventListener('pagehide', end);
      end();
    };
  }, [state?.summary.points]);

  return {
    canSpeak,
    spoken,
    toggle: () => {
      if (spoken !== undefined) return end();
      if (!state || canSpeak === undefined) return;
      const { article, summary } = state;
      if (!canSpeak) return onSilent(article.language);
      stop.current = readAloud(voice, {
        lines: summary.points.map((point) => ({ id: pointId(point), text: pointText(article.text, point) })),
        language: article.language,
        onLine: setSpoken,
      });
    },
  };
}
