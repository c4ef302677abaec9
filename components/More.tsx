/** A button in a point's or a quote's row that shows more about it, and what it shows. */
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './Icon.tsx';

interface Props {
  readonly label: string;
  readonly icon: 'why' | 'shortened' | 'context';
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly children: ComponentChildren;
}

export function More({ label, icon, isOpen, onToggle, children }: Props) {
  const id = useId();
  const shown = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(isOpen);
  // Under the last row in view it would open out of sight; what was open from the start stays where it is.
  useLayoutEffect(() => {
    if (isOpen && !wasOpen.current) shown.current?.scrollIntoView?.({ block: 'nearest' });
    wasOpen.current = isOpen;
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
        onClick={onToggle}
      >
        <Icon name={icon} />
      </button>
      <div ref={shown} id={id} class="more" hidden={!isOpen}>
        {isOpen && children}
      </div>
    </>
  );
}
