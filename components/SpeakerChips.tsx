/** Who has how much of the word, and a choice among them. */
import type { Share } from './model/speaker-groups.ts';
import { WORDING } from './model/wording.ts';
import { SpeakerName } from './SpeakerName.tsx';

interface Props {
  readonly shares: readonly Share[];
  readonly language: string;
  readonly chosen: string | undefined;
  readonly onFilter: (speaker: string | undefined) => void;
}

export function SpeakerChips({ shares, language, chosen, onFilter }: Props) {
  return (
    <fieldset class="chips">
      <legend class="unseen">{WORDING.speakers}</legend>
      {shares.map(({ key, attribution, quotes, words }) => {
        const share = WORDING.share(quotes, Math.round(words * 100));
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
              {quotes}
            </span>
            <span class="unseen">, {share}</span>
            <span class="share" style={{ width: `${Math.max(2, words * 100)}%` }} />
          </button>
        );
      })}
    </fieldset>
  );
}
