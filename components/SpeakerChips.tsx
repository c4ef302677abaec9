/** Who has how much of the word, and a choice among them. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { AllChip } from './AllChip.tsx';
import { FindSpeaker } from './FindSpeaker.tsx';
import { Icon } from './Icon.tsx';
import { firstSpeakers } from './model/first-speakers.ts';
import type { Share } from './model/speaker-groups.ts';
import { speakersMatching } from './model/speakers-matching.ts';
import { SpeakerChip } from './SpeakerChip.tsx';
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
  const { t, count, number } = useWording();
  const [isWhole, setWhole] = useState(false);
  const [sought, setSought] = useState<string>();
  const chips = useRef<HTMLFieldSetElement>(null);
  const wasSought = useRef(false);
  const first = firstSpeakers(shares, chosen);
  const atRest = isWhole ? shares : first;
  const shown = sought === undefined ? atRest : speakersMatching(shares, sought);
  const behind = sought === undefined ? shares.length - first.length : 0;

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
        <AllChip quotes={all} isChosen={chosen === undefined} onPress={() => onFilter(undefined)} />
      )}
      {shown.length === 0 && <p class="none">{t('noSpeaker')}</p>}
      {shown.map((share) => (
        <SpeakerChip
          key={share.key}
          share={share}
          language={language}
          isChosen={chosen === share.key}
          onPress={() => onFilter(chosen === share.key ? undefined : share.key)}
        />
      ))}
      {behind > 0 && (
        <button
          type="button"
          class="chip rest"
          data-action="all-speakers"
          aria-label={count('moreSpeakers', behind)}
          title={count('moreSpeakers', behind)}
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? '−' : `+${number(behind)}`}
        </button>
      )}
    </fieldset>
  );
}
