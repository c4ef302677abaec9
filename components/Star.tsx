/** A star beside a point or a quote: keeps it on the reader's shelf. */
import { Icon } from './Icon.tsx';
import type { ItemId } from './model/item.ts';
import { useShelfContext } from './shelf-context.ts';
import { useWording } from './wording-context.ts';

export function Star({ id }: { readonly id: ItemId }) {
  const { t } = useWording();
  const shelf = useShelfContext();
  if (!shelf) return null;
  const isKept = shelf.isKept(id);
  const label = t('shelf.star');
  return (
    <button
      type="button"
      class="icon star"
      aria-label={label}
      title={label}
      aria-pressed={isKept}
      onClick={() => shelf.toggle(id)}
    >
      <Icon name="star" />
    </button>
  );
}
