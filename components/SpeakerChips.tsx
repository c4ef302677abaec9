/** Who has how much of the word, and a choice among them. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { FindSpeaker } from './FindSpeaker.tsx';
import { Icon } from './Icon.tsx';
import type { Share } from './model/speaker-groups.ts';
import { speakersMatching } from './model/speakers-matching.ts';
import { SpeakerName } from './SpeakerName.tsx';
import { useWording } from './wording-context.ts';

interface Props {
  readonly shares: readonly Share[];
  /** How many there are of all. */
  readonly quotes: number;
  readonly language: string;
  readonly chosen: string | undefined;
  readonly onFilter: (speaker: string | undefined) => void;
}

export function SpeakerChips({ shares, quotes: all, language, chosen, onFilter }: Props) {
  const { t, count, number, percent } = useWording();
  const [sought, setSought] = useState<string>();
  const chips = useRef<HTMLFieldSetElement>(null);
  const wasSought = useRef(false);
  const shown = sought === undefined ? shares : speakersMatching(shares, sought);

  // The field takes the focus with it when it goes.
  useLayoutEffect(() => {
    const { activeElement, body } = document;
    if (wasSought.current && sought === undefined && activeElement === body) {
      const within = (selector: string) => chips.current?.querySelector<HTMLElement>(selector);
      (within('[aria-pressed=true]:not([data-speaker=""])') ?? within('[data-action]'))?.focus();
    }
    wasSought.current = sought !== undefined;
  }, [sought]);

  return (
    <fieldset ref={chips} class="chips">
      <legend class="unseen">{t('speakers')}</legend>
      {sought === undefined ? (
        <button
          type="button"
          class="icon find"
          data-action="find-speaker"
          aria-label={t('findSpeaker')}
          title={t('findSpeaker')}
          onClick={() => setSought('')}
        >
          <Icon name="find" />
        </button>
      ) : (
        <FindSpeaker
          sought={sought}
          onSought={setSought}
          onPick={() => {
            const [first] = shown;
            if (!first || sought.trim() === '') return;
            onFilter(first.key);
            setSought(undefined);
          }}
          onClose={() => setSought(undefined)}
        />
      )}
      {sought === undefined && (
        <button
          type="button"
          class="chip"
          data-speaker=""
          aria-pressed={chosen === undefined}
          onClick={() => onFilter(undefined)}
        >
          {t('allSpeakers')}
          <span class="count" aria-hidden="true">
            {number(all)}
          </span>
          <span class="unseen">, {count('quoteCount', all)}</span>
        </button>
      )}
      {shown.length === 0 && <p class="none">{t('noSpeaker')}</p>}
      {shown.map(({ key, attribution, quotes, words }) => {
        const share = t('share', { quotes: count('quoteCount', quotes), share: percent(words) });
        return (
          <button
            key={key}
            type="button"
            class="chip"
            data-speaker={key}
            aria-pressed={chosen === key}
            title={share}
            onClick={() => onFilter(chosen === key ? undefined : key)}
          >
            <SpeakerName attribution={attribution} language={language} />
            <span class="count" aria-hidden="true">
              {number(quotes)}
            </span>
            <span class="unseen">, {share}</span>
            <span class="share" style={{ width: `${Math.max(2, words * 100)}%` }} />
          </button>
        );
      })}
    </fieldset>
  );
}
