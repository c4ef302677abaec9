/** What is done now and then: other formats, files, settings, in a menu over the foot. */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { CITATION_STYLES } from '../lib/cite/citations/citation-styles.ts';
import type { Handlers } from './model/handlers.ts';
import { STYLE_NAMES } from './model/style-names.ts';
import type { Wording } from './model/wording.ts';
import { moveInMenu } from './move-in-menu.ts';
import { useWording } from './wording-context.ts';

interface Props {
  readonly handlers: Pick<
    Handlers,
    'onCopyAll' | 'onCopyJson' | 'onCite' | 'onSave' | 'onSettings' | 'onMarks' | 'onShelf'
  >;
  readonly onKeys: () => void;
}

interface Group {
  readonly label: string;
  readonly items: readonly (readonly [name: string, label: string, act: () => void])[];
}

export function MoreMenu({ handlers, onKeys }: Props) {
  const wording = useWording();
  const { t } = wording;
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  useLayoutEffect(() => {
    if (isOpen) root.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
  }, [isOpen]);

  const close = () => {
    button.current?.focus();
    setOpen(false);
  };

  return (
    <div
      ref={root}
      class="more-menu"
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && !root.current?.contains(relatedTarget)) setOpen(false);
      }}
    >
      <button
        ref={button}
        type="button"
        data-action="more"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={id}
        title={t('moreLong')}
        onClick={() => setOpen(!isOpen)}
      >
        {t('more')}
      </button>
      {isOpen && (
        <>
          {/* Takes the click beside the menu, which closes it and does nothing else. */}
          <div class="behind" onClick={close} aria-hidden="true" />
          <div
            id={id}
            role="menu"
            tabIndex={-1}
            aria-label={t('moreLong')}
            onKeyDown={(event) => {
              // What is pressed here means nothing to the view below.
              event.stopPropagation();
              if (event.key === 'Escape' || event.key === 'Tab') close();
              else if (!moveInMenu(event.currentTarget, event.key)) return;
              event.preventDefault();
            }}
          >
            {groupsFor(handlers, onKeys, wording).map(({ label, items }) => (
              // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a menu.
              <div key={label} role="group" aria-label={label}>
                <span aria-hidden="true">{label}</span>
                <div class="acts">
                  {items.map(([name, text, act]) => (
                    <button
                      key={name}
                      type="button"
                      role="menuitem"
                      tabIndex={-1}
                      data-action={name}
                      onClick={() => {
                        close();
                        act();
                      }}
                    >
                      {text}
                    </button>
                  ))}
                </div>
              </div>
            ))}
          </div>
        </>
      )}
    </div>
  );
}

function groupsFor(handlers: Props['handlers'], onKeys: () => void, { t }: Wording): readonly Group[] {
  const { onShelf } = handlers;
  const markdown = t('options.formats.markdown');
  return [
    {
      label: t('copyAs'),
      items: [
        ['copy-markdown', markdown, () => handlers.onCopyAll('markdown')],
        ['copy-json', 'JSON', () => handlers.onCopyJson()],
      ],
    },
    {
      label: t('cite'),
      items: CITATION_STYLES.map((style) => [
        `cite-${style}`,
        STYLE_NAMES[style],
        () => handlers.onCite(style),
      ]),
    },
    {
      label: t('saveAs'),
      items: [
        ['save-markdown', markdown, () => handlers.onSave('markdown')],
        ['save-json', 'JSON', () => handlers.onSave('json')],
      ],
    },
    {
      label: t('marks.inPage'),
      items: [['marks', t('marks.all'), () => handlers.onMarks()]],
    },
    {
      label: 'Pith',
      items: [
        ...(onShelf ? [['shelf', t('shelf.title'), onShelf] as const] : []),
        ['settings', t('settings'), () => handlers.onSettings()],
        ['keys', t('keysLong'), onKeys],
      ],
    },
  ];
}
