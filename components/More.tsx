/** A button in a point's or a quote's row that shows more about it, and what it shows. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';

interface Props {
  readonly label: string;
  readonly icon: 'why' | 'shortened' | 'context';
  readonly children: ComponentChildren;
}

export function More({ label, icon, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        class={`icon ${icon}`}
        aria-label={label}
        title={label}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name={icon} />
      </button>
      <div id={id} class="more" hidden={!isOpen}>
        {isOpen && children}
      </div>
    </>
  );
}
