/** Bodies that an article makes a subject of, for "the same company" to lean on. */
import type { ClausePack } from '../../text/packs/clauses/clause-pack.ts';
import type { NameTable } from './named.ts';

/** What stands behind a body that is a subject, by writing. */
const BEHIND = {
  japanese: '[はがも（]',
  chinese: '[，在将將已于於宣发發（]',
  korean: '[은는이가(]',
} as const;
const SIGNS = '、。，,\\s\\uFFFC「」“”"';

export function addBodies(table: NameTable, text: string, pack: ClausePack): void {
  const body = new RegExp(
    `(?<=^|[${SIGNS}])[^${SIGNS}]{1,20}?${pack.bodyNouns}(?=${BEHIND[pack.writing]})`,
    'gmu',
  );
  const same = new RegExp(`^${pack.anaphoricBodyNouns}$`, 'u');
  const says = new RegExp(pack.reportingVerbs, 'u');
  for (const { 0: name, index } of text.matchAll(body))
    if (!same.test(name) && !says.test(name)) table.addBody({ start: index, end: index + name.length });
}
