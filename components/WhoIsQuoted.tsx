/** Who is quoted: a line, and on request a table that can be copied. */
import type { Handlers } from './model/handlers.ts';
import type { Share } from './model/speaker-groups.ts';
import { whoLine, whoTable } from './model/who-is-quoted.ts';
import { langAttribute } from './text-attributes.ts';
import { useWording } from './wording-context.ts';

interface Props {
  readonly shares: readonly Share[];
  /** The article's. BCP 47. */
  readonly language: string;
  readonly onCopy: Handlers['onCopyTable'];
}

/** A column of the table that is copied; seen under the name, where it has room. */
const ROLE = 1;

export function WhoIsQuoted({ shares, language, onCopy }: Props) {
  const wording = useWording();
  const { t } = wording;
  const [head = [], ...rows] = whoTable(shares, wording);
  return (
    <details
      class="who"
      // Under the last line in view it would open out of sight.
      onToggle={({ currentTarget }) =>
        currentTarget.open && currentTarget.scrollIntoView?.({ block: 'nearest' })
      }
    >
      <summary>{whoLine(shares, wording)}</summary>
      <div class="table">
        <table>
          <thead>
            <tr>
              {head
                .filter((_, column) => column !== ROLE)
                .map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([speaker = '', role = '', ...figures], index) => (
              <tr key={`${index}`}>
                <th scope="row">
                  <bdi lang={langAttribute(language)}>{speaker}</bdi>
                  {role && (
                    <bdi class="role" lang={langAttribute(language)}>
                      {role}
                    </bdi>
                  )}
                </th>
                {figures.map((figure, column) => (
                  <td key={head[column + 2]}>{figure}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="acts">
        <button type="button" data-action="copy-table" onClick={() => onCopy('table')}>
          {t('who.copy')}
        </button>
        <button type="button" data-action="copy-csv" onClick={() => onCopy('csv')}>
          {t('who.copyCsv')}
        </button>
      </p>
    </details>
  );
}
