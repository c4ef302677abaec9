/** The reader's own form of a copied quote, as they write it. */
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { DEFAULT_TEMPLATE, LONGEST_TEMPLATE } from '../lib/cite/choices.ts';
import { FIELDS, holdsField } from '../lib/cite/template.ts';
import { useWording } from './wording-context.ts';

interface Props {
  readonly template: string;
  readonly onChange: (template: string) => void;
}

export function OwnForm({ template, onChange }: Props) {
  const { t } = useWording();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  /** Where the next drawing puts the caret. */
  const caret = useRef<number>(undefined);
  useLayoutEffect(() => {
    if (caret.current === undefined) return;
    field.current?.focus();
    field.current?.setSelectionRange(caret.current, caret.current);
    caret.current = undefined;
  });
  const insert = (token: string) => {
    const { selectionStart = template.length, selectionEnd = template.length } = field.current ?? {};
    const longer = `${template.slice(0, selectionStart)}${token}${template.slice(selectionEnd)}`;
    if (longer.length > LONGEST_TEMPLATE) return;
    caret.current = selectionStart + token.length;
    onChange(longer);
  };
  return (
    <div class="own-form">
      <textarea
        ref={field}
        name="template"
        rows={6}
        maxLength={LONGEST_TEMPLATE}
        spellcheck={false}
        dir="auto"
        aria-label={t('ownForm.name')}
        aria-describedby={id}
        value={template}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <p class="fields">
        {FIELDS.map((name) => (
          <button
            key={name}
            type="button"
            data-field={name}
            title={t(`ownForm.fields.${name}`)}
            aria-label={t('ownForm.insert', { name: t(`ownForm.fields.${name}`) })}
            onClick={() => insert(`{${name}}`)}
          >
            {`{${name}}`}
          </button>
        ))}
        <button type="button" data-action="own-default" onClick={() => onChange(DEFAULT_TEMPLATE)}>
          {t('ownForm.reset')}
        </button>
      </p>
      <p id={id} class="hint">
        {holdsField(template, 'quote')
          ? t('ownForm.hint', { example: '{, role}' })
          : t('ownForm.noQuote', { field: '{quote}' })}
      </p>
    </div>
  );
}
