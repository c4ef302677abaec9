/** The page of settings: what is copied and how, what is shown first, and how a copied quote would look. */
import { DETAILS, type Detail, FORMATS, SOURCES, type SourceStyle } from '../lib/cite/choices.ts';
import { Choice } from './Choice.tsx';
import { CopyPreview } from './CopyPreview.tsx';
import { DEFAULTS, LENGTHS, ORDERS, type Settings } from './model/settings.ts';
import { STYLE_NAMES } from './model/style-names.ts';
import { OwnForm } from './OwnForm.tsx';
import { useWording } from './wording-context.ts';

interface Props {
  readonly settings: Settings;
  /** ISO 8601. */
  readonly today: string;
  /** False where the browser did not keep the last choice. */
  readonly isKept: boolean;
  readonly onChange: (changes: Partial<Settings>) => void;
}

/** What an entry of a bibliography holds by its own rules. */
const DECIDED_BY_STYLE: readonly Detail[] = ['title', 'site', 'date'];

export function SettingsPage({ settings, today, isKept, onChange }: Props) {
  const { t } = useWording();
  const { copy, length, order } = settings;
  const { details, format, source } = copy;
  const isDecided = (detail: Detail) =>
    source !== 'line' && source !== 'own' && DECIDED_BY_STYLE.includes(detail);
  const nameOf = (style: SourceStyle) => {
    if (style === 'own') return t('ownForm.name');
    return style === 'line' ? t('options.line') : STYLE_NAMES[style];
  };
  const isIdle = (detail: Detail) =>
    (detail === 'role' || (detail === 'inferred' && source !== 'own')) && !details.speaker;
  const change = (changes: Partial<typeof copy>) => onChange({ copy: { ...copy, ...changes } });
  return (
    <main class="settings">
      <h1>{t('options.title')}</h1>
      <section aria-labelledby="copying">
        <h2 id="copying">{t('options.copying')}</h2>
        <p class="hint">{t('options.copyingHint')}</p>
        <div class="setting">
          <h3>{t('options.source')}</h3>
          <Choice
            name="source"
            legend={t('options.source')}
            options={SOURCES.map((value) => ({
              value,
              label: nameOf(value),
            }))}
            chosen={source}
            onChoose={(chosen) => change({ source: chosen })}
          />
        </div>
        {source === 'own' && (
          <OwnForm template={copy.template} onChange={(template) => change({ template })} />
        )}
        <fieldset class="details">
          <legend>{t('options.details')}</legend>
          {DETAILS.filter((detail) => source !== 'own' || detail === 'inferred').map((detail) => (
            <label key={detail}>
              <input
                type="checkbox"
                name={detail}
                checked={details[detail] || isDecided(detail)}
                disabled={isDecided(detail) || isIdle(detail)}
                onChange={({ currentTarget }) =>
                  change({ details: { ...details, [detail]: currentTarget.checked } })
                }
              />
              {t(`options.detail.${detail}`)}
            </label>
          ))}
          <label>
            <input
              type="checkbox"
              name="drops-comma"
              checked={copy.dropsComma}
              onChange={({ currentTarget }) => change({ dropsComma: currentTarget.checked })}
            />
            {t('ownForm.dropsComma')}
          </label>
          {source !== 'line' && source !== 'own' && <p class="hint">{t('options.sourceHint')}</p>}
        </fieldset>
        <div class="setting">
          <h3>{t('options.format')}</h3>
          <Choice
            name="format"
            legend={t('options.format')}
            options={FORMATS.map((value) => ({ value, label: t(`options.formats.${value}`) }))}
            chosen={format}
            onChoose={(chosen) => change({ format: chosen })}
          />
          <p class="hint">{t(`options.formatHints.${format}`)}</p>
        </div>
      </section>
      <CopyPreview choices={copy} today={today} />
      <section aria-labelledby="reading">
        <h2 id="reading">{t('options.reading')}</h2>
        <p class="hint">{t('options.readingHint')}</p>
        <div class="setting">
          <h3>{t('length')}</h3>
          <Choice
            name="length"
            legend={t('length')}
            options={LENGTHS.map((value) => ({ value, label: t(`lengths.${value}`) }))}
            chosen={length}
            onChoose={(chosen) => onChange({ length: chosen })}
          />
        </div>
        <div class="setting">
          <h3>{t('order')}</h3>
          <Choice
            name="order"
            legend={t('order')}
            options={ORDERS.map((value) => ({ value, label: t(`orders.${value}`) }))}
            chosen={order}
            onChoose={(chosen) => onChange({ order: chosen })}
          />
        </div>
      </section>
      <footer>
        {isKept ? <p>{t('options.kept')}</p> : <p role="alert">{t('notice.notKept')}</p>}
        <button type="button" data-action="reset" onClick={() => onChange(DEFAULTS)}>
          {t('options.reset')}
        </button>
      </footer>
    </main>
  );
}
