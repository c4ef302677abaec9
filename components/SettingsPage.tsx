/** The page of settings: what is copied and how, what is shown first, and how a copied quote would look. */
import { DETAILS, type Detail, FORMATS, SOURCES } from '../lib/cite/choices.ts';
import { Choice } from './Choice.tsx';
import { CopyPreview } from './CopyPreview.tsx';
import { MORE } from './model/more-wording.ts';
import { DEFAULTS, LENGTHS, ORDERS, type Settings } from './model/settings.ts';
import { WORDING } from './model/wording.ts';

interface Props {
  readonly settings: Settings;
  /** ISO 8601. */
  readonly today: string;
  readonly onChange: (changes: Partial<Settings>) => void;
}

const { options: WORDS } = MORE;

/** What an entry of a bibliography holds by its own rules. */
const DECIDED_BY_STYLE: readonly Detail[] = ['title', 'site', 'date'];

export function SettingsPage({ settings, today, onChange }: Props) {
  const { copy, length, order } = settings;
  const { details, format, source } = copy;
  const isDecided = (detail: Detail) => source !== 'line' && DECIDED_BY_STYLE.includes(detail);
  const isIdle = (detail: Detail) => detail === 'role' && !details.speaker;
  const change = (changes: Partial<typeof copy>) => onChange({ copy: { ...copy, ...changes } });
  return (
    <main class="settings">
      <h1>{WORDS.title}</h1>
      <section aria-labelledby="copying">
        <h2 id="copying">{WORDS.copying}</h2>
        <p class="hint">{WORDS.copyingHint}</p>
        <div class="setting">
          <h3>{WORDS.source}</h3>
          <Choice
            name="source"
            legend={WORDS.source}
            options={SOURCES.map((value) => ({ value, label: WORDS.sources[value] }))}
            chosen={source}
            onChoose={(chosen) => change({ source: chosen })}
          />
        </div>
        <fieldset class="details">
          <legend>{WORDS.details}</legend>
          {DETAILS.map((detail) => (
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
              {WORDS.detail[detail]}
            </label>
          ))}
          {source !== 'line' && <p class="hint">{WORDS.sourceHint}</p>}
        </fieldset>
        <div class="setting">
          <h3>{WORDS.format}</h3>
          <Choice
            name="format"
            legend={WORDS.format}
            options={FORMATS.map((value) => ({ value, label: WORDS.formats[value] }))}
            chosen={format}
            onChoose={(chosen) => change({ format: chosen })}
          />
          <p class="hint">{WORDS.formatHints[format]}</p>
        </div>
      </section>
      <CopyPreview choices={copy} today={today} />
      <section aria-labelledby="reading">
        <h2 id="reading">{WORDS.reading}</h2>
        <p class="hint">{WORDS.readingHint}</p>
        <div class="setting">
          <h3>{WORDING.length}</h3>
          <Choice
            name="length"
            legend={WORDING.length}
            options={LENGTHS.map((value) => ({ value, label: WORDING.lengths[value] }))}
            chosen={length}
            onChoose={(chosen) => onChange({ length: chosen })}
          />
        </div>
        <div class="setting">
          <h3>{WORDING.order}</h3>
          <Choice
            name="order"
            legend={WORDING.order}
            options={ORDERS.map((value) => ({ value, label: WORDING.orders[value] }))}
            chosen={order}
            onChoose={(chosen) => onChange({ order: chosen })}
          />
        </div>
      </section>
      <footer>
        <p>{WORDS.kept}</p>
        <button type="button" data-action="reset" onClick={() => onChange(DEFAULTS)}>
          {WORDS.reset}
        </button>
      </footer>
    </main>
  );
}
