/** A button in a point's or a quote's row that shows more about it, and what it shows. */
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';

interface Props {
  readonly label: string;
  readonly icon: 'why' | 'shortened' | 'context';
  readonly children: ComponentChildren;
}

export function More({ label, icon, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const shown = useRef<HTMLDivElement>(null);
  // Under the last row in view it would open out of sight.
  useLayoutEffect(() => {
    if (isOpen) shown.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isOpen]);
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
      <div ref={shown} id={id} class="more" hidden={!isOpen}>
        {isOpen && children}
      </div>
    </>
  );
}
