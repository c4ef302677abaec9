/** Says that the panel shows another page than the one in front, and how to have that one read. */
import { useWording } from './wording-context.ts';

interface Props {
  /** The reader has opened the page in front to Pith before. */
  readonly canRead: boolean;
  readonly onRead: () => void;
}

export function PanelBanner({ canRead, onRead }: Props) {
  const { t } = useWording();
  return (
    <aside class="banner" aria-label={t('panel.name')}>
      <p role="status">{t(canRead ? 'panel.elsewhere' : 'panel.elsewhereClosed')}</p>
      {canRead && (
        <button type="button" data-action="read-front" onClick={onRead}>
          {t('panel.read')}
        </button>
      )}
    </aside>
  );
}
