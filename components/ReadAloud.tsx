/** A button that has the key points read aloud, and stops it. */
import { Icon } from './Icon.tsx';
import { languageName } from './model/language-name.ts';
import type { ReadingAloud } from './use-read-aloud.ts';
import { useWording } from './wording-context.ts';

interface Props {
  readonly aloud: ReadingAloud;
  /** The article's. BCP 47. */
  readonly language: string;
}

/** Without a voice it stays and says why: a button that is not there cannot be asked. */
export function ReadAloud({ aloud: { canSpeak, spoken, toggle }, language }: Props) {
  const { t, locale } = useWording();
  const isOn = spoken !== undefined;
  const label =
    canSpeak === false
      ? t('aloud.noVoice', { language: languageName(language, locale) })
      : t(isOn ? 'aloud.stop' : 'aloud.start');
  return (
    <button
      type="button"
      class="icon aloud"
      data-action="read-aloud"
      aria-label={label}
      title={label}
      aria-disabled={canSpeak !== true}
      onClick={toggle}
    >
      <Icon name={isOn ? 'stop' : 'aloud'} />
    </button>
  );
}
