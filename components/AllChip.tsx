/** The chip that stands for all speakers: it is pressed where no one of them is. */
import { useWording } from './wording-context.ts';

interface Props {
  /** How many there are. */
  readonly quotes: number;
  readonly isChosen: boolean;
  readonly onPress: () => void;
}

export function AllChip({ quotes, isChosen, onPress }: Props) {
  const { t, count, number } = useWording();
  return (
    <button type="button" class="chip" data-speaker="" aria-pressed={isChosen} onClick={onPress}>
      {t('allSpeakers')}
      <span class="count" aria-hidden="true">
        {number(quotes)}
      </span>
      <span class="unseen">, {count('quoteCount', quotes)}</span>
    </button>
  );
}
