/** Says that the panel shows another page or text than the one in front, and how to have that one read. */
import type { PageStatus } from './model/page-status.ts';
import { useWording } from './wording-context.ts';

interface Props {
  /** What stands in front. */
  readonly status: Exclude<PageStatus, 'here'>;
  readonly onRead: () => void;
}

const MATTERS = {
  swapped: 'panel.swapped',
  open: 'panel.elsewhere',
  closed: 'panel.elsewhereClosed',
} as const;

export function PanelBanner({ status, onRead }: Props) {
  const { t } = useWording();
  return (
    <aside class="banner" aria-label={t('panel.name')}>
      <p role="status">{t(MATTERS[status])}</p>
      {status !== 'closed' && (
        <button type="button" data-action="read-front" onClick={onRead}>
          {t(status === 'swapped' ? 'panel.readNew' : 'panel.read')}
        </button>
      )}
    </aside>
  );
}
