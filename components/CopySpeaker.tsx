/** A button that copies all quotes of a speaker. */
import { Icon } from './Icon.tsx';
import type { QuoteGroup } from './model/speaker-groups.ts';
import { useWording } from './wording-context.ts';

interface Props {
  readonly group: QuoteGroup;
  readonly isCopied: boolean;
  /** @param speaker the group's key. */
  readonly onCopy: (speaker: string) => void;
}

export function CopySpeaker({ group: { key, attribution, quotes }, isCopied, onCopy }: Props) {
  const { t, count } = useWording();
  const speaker = 'name' in attribution ? attribution.name : t(`speaker.${attribution.kind}`);
  const label = count('copySpeaker', quotes.length, { speaker });
  return (
    <button
      type="button"
      class="icon copy"
      aria-label={label}
      title={label}
      data-copied={isCopied || undefined}
      onClick={() => onCopy(key)}
    >
      <Icon name={isCopied ? 'tick' : 'copy'} />
    </button>
  );
}
