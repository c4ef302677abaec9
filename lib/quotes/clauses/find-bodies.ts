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

/** "X 9日发布公告": whoever puts a paper out is a body, whatever its name ends with. */
const ISSUES =
  /(?<=^|[。！？，])([^，。！？\s\uFFFC“”「」]{2,18}?)(?:在|于|於|[0-9０-９月日]+|日前|近日|今日|昨日|随后|隨後)*(?:发布|發布|发表|發表|发出|發出)[^，。]{0,8}?(?:公告|通告|通报|通報|声明|聲明)/gmu;

export function addBodies(table: NameTable, text: string, pack: ClausePack): void {
  const body = new RegExp(
    `(?<=^|[${SIGNS}])[^${SIGNS}]{1,20}?${pack.bodyNouns}(?=${BEHIND[pack.writing]})`,
    'gmu',
  );
  const same = new RegExp(`^${pack.anaphoricBodyNouns}$`, 'u');
  const says = new RegExp(pack.reportingVerbs, 'u');
  for (const { 0: name, index } of text.matchAll(body))
    if (!same.test(name) && !says.test(name)) table.addBody({ start: index, end: index + name.length });
  if (pack.writing !== 'chinese') return;
  for (const { 1: name = '', index } of text.matchAll(ISSUES))
    if (!same.test(name)) table.addBody({ start: index, end: index + name.length });
}
