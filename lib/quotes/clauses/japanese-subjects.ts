/** Who is the subject or the topic of a Japanese clause. */
import type { ClausePack } from '../../text/packs/clauses/clause-pack.ts';
import { SENTENCE_ENDS } from '../../text/packs/clauses/japanese-names.ts';
import type { Span } from '../../text/span.ts';
import { BLANK, trimSpan } from './clause.ts';
import { compileOnce } from './compile-once.ts';
import type { NameTable } from './named.ts';
import type { Topic } from './topics.ts';

/** A noun ends before the mark of a subject; では and には mark none, and who there is says nothing by that. */
const SUBJECT =
  /(?<=[\p{Script=Han}々ァ-ヴー）)A-Za-z0-9Ａ-Ｚａ-ｚ０-９]|さん|くん|ちゃん|さま|たち|[^か]ら)([はがも]|いわく|曰く)(?![ずじなっん]|い[るたなま]|多[いくか]|少な)/gu;
const BEHIND_HIRAGANA = /(?<=[ぁ-ん])([はがも])(?![ずじなっん])/gu;
const LONGEST_NAME = 12;
/** No title is longer, nor one with what stands in brackets behind it. */
const LONGEST_TITLE = 24;
const LONGEST_END = 120;
/** "Xが「…」と批判したのに対し、": が makes a subject of its own clause, and this ends it. */
const APART = /(?:のに対し(?:て)?|ところ|ため|ので|[れす]ると)、[^、]{0,12}$/u;
/** "祖母が亡くなったことを": who does what is told of. */
const TOLD_OF = new RegExp(
  `^(?:[^、。${BLANK}]|${BLANK}+(?!${BLANK})){1,40}[るたいだう](?:(?:こと|旨|様子|経緯|理由|の)[をにもは]|(?:問題|件|点|場面|影響|事件|事故|疑い|報道|一件)(?:[をにもは]|について|に関))`,
  'u',
);
/** "紙面でも": when or where, before a subject. */
const WHERE =
  /^.*[\p{Script=Han}々ァ-ヴー](?:(?:で|に|と)[はも](?=[\p{Script=Han}ァ-ヴーA-Z]{2})|で(?=[\p{Script=Han}々ァ-ヴー]{2,}$))/u;
/** Right before what is quoted. */
const QUOTATIVE = /^(?:いわく|曰く)$/u;
const TIME =
  /^(?:何|誰|いつ|どこ|どれ|いずれ)|(?:今回|今後|当時|現在|最近|今年|昨年|去年|当初|前回|(?<![少青])年|[月日時分]|[一二三四五六七八九十\d０-９]回(?:[表裏])?|結果|一方|場合|理由|ため|こと|もの|以降|これ|それ)$/u;
const BRACKETS = /[（(][^（）()]*[）)]$/u;
const NO_NAME = new RegExp(`${SENTENCE_ENDS}$`, 'u');
/** What may stand behind a name that ends its sentence: "…のは、X さん（35歳）だ。" */
const CLOSES = /^(?:[（(][^（）()]*[）)])?(?:だ|です|である|だった|でした)?\s*(?:[。！]|$)/u;

const patternsOf = compileOnce((pack) => ({
  accordingTo: new RegExp(pack.sourceAdpositions, 'u'),
  somebody: new RegExp(
    `(?:${pack.honorifics}|${pack.roleNouns}|${pack.personalPronouns}|${pack.anaphoricBodyNouns}|${pack.bodyNouns}|${pack.personNouns})$`,
    'u',
  ),
  person: new RegExp(
    `[^、。「」（）()\\s${BLANK}はがをにで]{1,20}?(?:${pack.honorifics}|${pack.roleNouns})`,
    'gu',
  ),
  adverbials: new RegExp(`^(?:.{1,10}のうち|${pack.adverbials})(?=.{2})`, 'u'),
  announces: new RegExp(
    `${pack.sourceAdpositions}|(?:こう|次のように|このように|そう)[^、。]{0,6}${pack.reportingVerbs}`,
    'u',
  ),
  said: new RegExp(`(?:${pack.reportingVerbs}|${pack.utteranceNouns})$`, 'u'),
  /** "…と語るのは、農家の男性（47）。" */
  cleft: new RegExp(
    `の[はが]、?([^、。「」（）()${BLANK}]{1,30}?(?:${pack.personNouns}|${pack.bodyNouns}))(?:[（(][^（）()]*[）)])?(?:だ|です|である|だった|でした)?\\s*[。！]?\\s*$`,
    'u',
  ),
  reports: new RegExp(`${pack.reportingVerbs}[^、。]{0,5}。?\\s*$`, 'u'),
  reaction: new RegExp(`^(.{1,16}?)(?:からの|から|による|の)[^の]{0,8}?${pack.utteranceNouns}$`, 'u'),
  /** "…と、監督・早川による挨拶。": whose words it is. */
  wordsOf: new RegExp(
    `による[^、。「」${BLANK}]{0,6}${pack.utteranceNouns}(?:だ|です|である|だった|でした)?\\s*[。！]?\\s*$`,
    'u',
  ),
  asked: new RegExp(`(?:${pack.honorifics}|${pack.roleNouns})(?=に[^。]*${pack.interviewVerbs})`, 'u'),
}));

/** What marks a subject, and whether that can speak. */
interface Subject {
  readonly phrase: Span;
  readonly isSomebody: boolean;
  /** は and も make a topic, which holds for the clauses behind it; が holds for its own. */
  readonly isTopic: boolean;
}

const NAME_LIKE = /^[\p{Script=Han}々ヶァ-ヴー・]{2,8}$/u;
/** Between a topic that no table knows and a quotation: as much as tells when and where, and no other clause. */
const WHEN_AND_WHERE = /^[はがも]?、?(?:[^、をがはもてり]{1,16}(?:[日年月時後前]|で|に|で?は)、?){0,2}$/u;

/** The last subject that names somebody, else the last one; "according to X" is one as well. */
export function japaneseSubject(
  text: string,
  span: Span,
  pack: ClausePack,
  table: NameTable,
): Span | undefined {
  return subjectIn(text, span, pack, table)?.phrase;
}

function subjectIn(text: string, span: Span, pack: ClausePack, table: NameTable): Subject | undefined {
  const words = text.slice(span.start, span.end);
  const source = patternsOf(pack).accordingTo.exec(words);
  if (!source) return markedSubject(text, span, pack, table);
  const behind = span.start + source.index + source[0].length;
  const own = subjectIn(text, { start: behind, end: span.end }, pack, table);
  // "警察によると、男は…と話し、「…」": whom the sentence is about speaks, or whoever stands right before the quotation.
  if (own && (own.phrase.end + 3 >= span.end || (own.isSomebody && own.isTopic))) return own;
  const phrase = phraseTo(pack, text, span.start, span.start + source.index);
  return { phrase, isSomebody: true, isTopic: true };
}

/** Behind nouns, and behind names in Hiragana that the article gives away elsewhere. */
function marksOfSubjects(words: string, table: NameTable): readonly RegExpExecArray[] {
  const named = [...words.matchAll(BEHIND_HIRAGANA)].filter(
    ({ index }) => (table.nameAtEnd(words.slice(Math.max(0, index - LONGEST_NAME), index))?.length ?? 0) > 2,
  );
  return [...words.matchAll(SUBJECT), ...named].sort((one, other) => one.index - other.index);
}

function markedSubject(
  text: string,
  { start, end }: Span,
  pack: ClausePack,
  table: NameTable,
): Subject | undefined {
  const words = text.slice(start, end);
  let best: Subject | undefined;
  let top = 0;
  for (const match of marksOfSubjects(words, table)) {
    const phrase = phraseTo(pack, text, start, start + match.index);
    const noun = text.slice(phrase.start, phrase.end).replace(BRACKETS, '');
    if (noun === '' || TIME.test(noun)) continue;
    const behind = words.slice(match.index + 1);
    if (match[1] === 'が' && (APART.test(behind) || TOLD_OF.test(behind))) continue;
    // 「…」氏 takes the name in the marks: what stands before the mark of the subject still ends with the courtesy.
    const bare = words.slice(Math.max(0, match.index - LONGEST_END), match.index).replace(BRACKETS, '');
    const isSomebody =
      patternsOf(pack).somebody.test(bare.slice(-LONGEST_TITLE)) || table.nameAtEnd(noun) !== undefined;
    const isTopic = match[1] !== 'が';
    const isRight = start + match.index + 3 >= end;
    if (!isSomebody && !isRight && !reachesQuotation(table, noun, words.slice(match.index))) continue;
    const score =
      (isTopic ? 2 : 0) + (QUOTATIVE.test(match[1] ?? '') ? 3 : 0) + (isSomebody ? 4 : 0) + (isRight ? 3 : 0);
    if (score < top || score === 0) continue;
    top = score;
    best = { phrase, isSomebody, isTopic };
  }
  return top >= 2 ? best : undefined;
}

/** Whether a topic that no table knows may still be one behind what stands between: with a comma, or nothing but when and where. */
function reachesQuotation(table: NameTable, noun: string, behind: string): boolean {
  if (WHEN_AND_WHERE.test(behind)) return true;
  const head = noun.slice(noun.lastIndexOf('の') + 1);
  return /^[は]、/u.test(behind) && NAME_LIKE.test(head) && table.recurs(head);
}

/** Whom a sentence of the narration is about: its subject if that is somebody, a name at its end, or who is asked. */
export function japaneseTopic(
  text: string,
  sentence: Span,
  pack: ClausePack,
  table: NameTable,
): Topic | undefined {
  const end = personAtEnd(text, sentence, pack, table);
  if (end) return { phrase: end, introduced: true };
  const { asked, somebody } = patternsOf(pack);
  const words = text.slice(sentence.start, sentence.end);
  const source = asked.exec(words);
  if (source) {
    const phrase = phraseTo(pack, text, sentence.start, sentence.start + source.index + source[0].length);
    return { phrase, introduced: true };
  }
  const quotes = /([^、。はがも]{2,20})(?:いわく|曰く)[：:\s]*$/u.exec(words);
  if (quotes?.[1]) {
    const phrase = {
      start: sentence.start + quotes.index,
      end: sentence.start + quotes.index + quotes[1].length,
    };
    return { phrase, introduced: true };
  }
  const found = subjectIn(text, sentence, pack, table);
  if (!found) return undefined;
  const { phrase: subject } = found;
  const isAnnounced = patternsOf(pack).announces.test(words);
  const reaction = patternsOf(pack).reaction.exec(text.slice(subject.start, subject.end));
  if (reaction?.[1] && somebody.test(reaction[1]))
    return { phrase: { start: subject.start, end: subject.start + reaction[1].length }, introduced: true };
  const noun = text.slice(subject.start, subject.end).replace(BRACKETS, '');
  const isNamed = table.nameAtEnd(noun) !== undefined;
  if (!isAnnounced && !somebody.test(noun) && !isNamed) return undefined;
  const isReported = patternsOf(pack).reports.test(words);
  // "妻がベッドを押さえ、": what somebody without a name does tells of whom the sentence before is about.
  if (!found.isTopic && !isNamed && !isAnnounced && !isReported) return undefined;
  return {
    phrase: subject,
    fleeting: !found.isTopic,
    introduced: isAnnounced || isReported || BRACKETS.test(text.slice(subject.start, subject.end)),
  };
}

/** "早川さんに話を聞いた", "早川さんに尋ねると". */
export function askedIn(text: string, { start, end }: Span, pack: ClausePack): Span | undefined {
  const asked = patternsOf(pack).asked.exec(text.slice(start, end));
  return asked ? phraseTo(pack, text, start, start + asked.index + asked[0].length) : undefined;
}

/** "…と話すのは早川さん（34）。", "…と早川さん。" */
export function personAtEnd(text: string, span: Span, pack: ClausePack, table: NameTable): Span | undefined {
  const words = text.slice(span.start, span.end);
  for (const match of words.matchAll(patternsOf(pack).person)) {
    const end = match.index + match[0].length;
    if (CLOSES.test(words.slice(end))) return phraseTo(pack, text, span.start, span.start + end);
  }
  const cleft = patternsOf(pack).cleft.exec(words);
  if (cleft?.[1]) {
    const start = span.start + cleft.index + cleft[0].indexOf(cleft[1]);
    const phrase = { start, end: start + cleft[1].length };
    const name = table.nameAtEnd(cleft[1]);
    return name === undefined ? phrase : { start: phrase.end - name.length, end: phrase.end };
  }
  const owned = patternsOf(pack).wordsOf.exec(words);
  if (owned && owned.index > 0) return phraseTo(pack, text, span.start, span.start + owned.index);
  const bare = words.replace(/(?:[（(][^（）()]*[）)])?(?:だ|です|である|だった|でした)?\s*[。！]?\s*$/u, '');
  const name = table.nameAtEnd(bare) ?? strangerAtEnd(table, bare, patternsOf(pack).said);
  return name === undefined
    ? undefined
    : { start: span.start + bare.length - name.length, end: span.start + bare.length };
}

/** "…」と真壁。", "…」と笑う真壁。": nothing but a word that comes again in the text, behind the quotation or a verb. */
function strangerAtEnd(table: NameTable, words: string, noName: RegExp): string | undefined {
  const name = /(?:^|[うくぐすつぬぶむるただ])([\p{Script=Han}々ヶァ-ヴー・]{2,8})$/u.exec(words)?.[1];
  return name !== undefined && !NO_NAME.test(name) && !noName.test(name) && table.recurs(name)
    ? name
    : undefined;
}

/** A name right behind a quotation: 「…」早川さん（34）は、… */
export function personAtHead(text: string, span: Span, pack: ClausePack, table: NameTable): Span | undefined {
  const words = text.slice(span.start, span.end);
  const match = patternsOf(pack).person[Symbol.matchAll](words).next().value;
  if (match?.index === 0) return { start: span.start, end: span.start + match[0].length };
  const name = table.longestAt(words);
  return name === undefined ? undefined : { start: span.start, end: span.start + name.length };
}

/** The noun phrase that ends here: back to a comma, a quotation or the start; 「…」氏 takes the name in the marks. */
function phraseTo(pack: ClausePack, text: string, start: number, end: number): Span {
  const words = text.slice(start, end);
  const marked = /「([^「」]{2,16})」(?:氏|さん)$/u.exec(words);
  if (marked?.[1]) {
    const from = start + marked.index + 1;
    return { start: from, end: from + marked[1].length };
  }
  const bare = words.replace(/[（(][^（）()]*[）)]/gu, (found) => '（'.repeat(found.length));
  const cut = Math.max(...['、', '。', BLANK, '　', '」', '，'].map((mark) => bare.lastIndexOf(mark)));
  const phrase = trimSpan(text, { start: start + cut + 1, end });
  const where = WHERE.exec(text.slice(phrase.start, phrase.end))?.[0].length ?? 0;
  const from = phrase.start + where;
  const adverbial = patternsOf(pack).adverbials.exec(text.slice(from, phrase.end))?.[0].length ?? 0;
  return { start: from + adverbial, end: phrase.end };
}
