/** A field that leaves the speakers whose names begin with what is typed. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWording } from './wording-context.ts';

interface Props {
  readonly sought: string;
  readonly onSought: (sought: string) => void;
  /** Enter: the first that is left, if any. */
  readonly onPick: () => void;
  readonly onClose: () => void;
}

export function FindSpeaker({ sought, onSought, onPick, onClose }: Props) {
  const { t } = useWording();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <input
      ref={field}
      class="find"
      type="search"
      autocomplete="off"
      spellcheck={false}
      aria-label={t('findSpeaker')}
      placeholder={t('findSpeaker')}
      value={sought}
      onInput={({ currentTarget }) => onSought(currentTarget.value)}
      onBlur={() => sought === '' && onClose()}
      onKeyDown={(event) => {
        // These keys also end the writing of a word in scripts that take several keys for one sign.
        if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
        event.preventDefault();
        event.stopPropagation();
        if (event.key === 'Enter') onPick();
        else onClose();
      }}
    />
  );
}
