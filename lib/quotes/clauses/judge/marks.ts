/** What stands beside a name tells what it is in its sentence. */
import type { ClausePack } from '../../../text/packs/clauses/clause-pack.ts';
import type { Span } from '../../../text/span.ts';
import { compileOnce } from '../compile-once.ts';

/** So many characters behind a name, and before it, are looked at. */
const BEHIND = 24;
const BEFORE = 6;

const BRACKET = '(?:[（(][^（）()]{0,12}[）)])?';

/** Particles behind a name, by what they make of it; in Chinese a verb of saying does. */
const PARTICLES: Readonly<Record<ClausePack['writing'], readonly (readonly [string, string])[]>> = {
  japanese: [
    ['topic', '[はも]|いわく|曰く'],
    ['subject', 'が'],
    ['object', 'を|に|へ|と(?!話|述|語|い)'],
    ['source', 'から|によ'],
    ['of', 'の'],
  ],
  korean: [
    ['topic', '은|는|도|께서'],
    ['subject', '이|가'],
    ['object', '을|를|에게|에|과|와|로'],
    ['of', '의'],
  ],
  chinese: [['of', '的']],
};

const patternsOf = compileOnce((pack) => {
  const courtesy = `(?:\\s?(?:${pack.honorifics}|${pack.roleNouns})){0,2}${BRACKET}\\s?`;
  const kinds = PARTICLES[pack.writing].map(
    ([kind, particle]) => [kind, new RegExp(`^${courtesy}(?:${particle})`, 'u')] as const,
  );
  return {
    kinds,
    titled: new RegExp(`^\\s?(?:${pack.honorifics}|${pack.roleNouns})`, 'u'),
    said: new RegExp(`^${courtesy}(?:${pack.adverbials}){0,2}[^，。、\\s]{0,4}?${pack.reportingVerbs}`, 'u'),
    led: new RegExp(`${pack.roleNouns}\\s?$`, 'u'),
  };
});

/** @returns names of what holds of a name by the words beside it */
export function marksOf(text: string, { start, end }: Span, pack: ClausePack): readonly string[] {
  const { kinds, titled, said, led } = patternsOf(pack);
  const behind = text.slice(end, end + BEHIND);
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const particle = kinds.find(([, pattern]) => pattern.test(behind))?.[0];
  const marks: string[] = [];
  if (particle) marks.push(particle);
  if (titled.test(behind)) marks.push('titled');
  if (pack.writing !== 'chinese') return marks.length > 0 ? marks : ['bare'];
  if (said.test(behind)) marks.push('says');
  if (/[对對向给給把被和与與跟让讓、及由为為]$/u.test(before)) marks.push('hung');
  else if (/(?:^|[，。；：！？\n\uFFFC”」])\s*$/u.test(before) || led.test(before)) marks.push('leads');
  return marks.length > 0 ? marks : ['bare'];
}
