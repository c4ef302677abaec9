/** Says that what the reader selected was summed up, and offers the whole page. */
import { useWording } from './wording-context.ts';

export function SelectionBanner({ onWhole }: { readonly onWhole: () => void }) {
  const { t } = useWording();
  return (
    <p class="banner">
      {t('selection.summary')}{' '}
      <button type="button" data-action="whole-page" onClick={onWhole}>
        {t('selection.whole')}
      </button>
    </p>
  );
}
