/** A speaker with their number of quotes and their share of the quoted words: pressed, their quotes alone are shown. */
import type { Share } from './model/speaker-groups.ts';
import { SpeakerName } from './SpeakerName.tsx';
import { useWording } from './wording-context.ts';

/** In percent: a smaller share is still seen. */
const LEAST_SEEN = 2;

interface Props {
  readonly share: Share;
  /** The article's. BCP 47. */
  readonly language: string;
  readonly isChosen: boolean;
  readonly onPress: () => void;
}

export function SpeakerChip({
  share: { key, attribution, quotes, words },
  language,
  isChosen,
  onPress,
}: Props) {
  const { t, count, number, percent } = useWording();
  const share = t('share', { quotes: count('quoteCount', quotes), share: percent(words) });
  return (
    <button
      type="button"
      class="chip"
      data-speaker={key}
      aria-pressed={isChosen}
      title={share}
      onClick={onPress}
    >
      <SpeakerName attribution={attribution} language={language} />
      <span class="count" aria-hidden="true">
        {number(quotes)}
      </span>
      <span class="unseen">, {share}</span>
      <span class="share" style={{ width: `${Math.max(LEAST_SEEN, words * 100)}%` }} />
    </button>
  );
}
