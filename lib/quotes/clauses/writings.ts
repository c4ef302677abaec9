/** The three writings, each with its way to read a clause and a name. */
import type { ClausePack } from '../../text/packs/clauses/clause-pack.ts';
import type { Span } from '../../text/span.ts';
import { bracketAddresses } from './bracket-addresses.ts';
import { chineseName, chineseNames } from './chinese-names.ts';
import { chineseTopic } from './chinese-topic.ts';
import type { Clause, Told } from './clause.ts';
import { longerForm } from './japanese-longer-forms.ts';
import { japaneseName, japaneseNames } from './japanese-names.ts';
import { japaneseTopic } from './japanese-subjects.ts';
import { koreanName, koreanNames } from './korean-names.ts';
import type { Named, NameTable } from './named.ts';
import { readChinese } from './read-chinese.ts';
import { readJapanese } from './read-japanese.ts';
import { koreanTopic, readKorean } from './read-korean.ts';
import type { Topic } from './topics.ts';
import { widenMarks } from './widen-marks.ts';

export interface Writing {
  /** Makes marks alike that may be written in two ways, character for character. */
  readonly spell?: (narration: string) => string;
  /** All names that the text gives away by what stands beside them. */
  readonly names: (text: string, pack: ClausePack) => NameTable;
  /** Whom a noun phrase means. */
  readonly name: (text: string, phrase: Span, pack: ClausePack, table: NameTable) => Named;
  /** What the words around a quotation tell; nothing where it is no speech. */
  readonly read: (clause: Clause, pack: ClausePack, table: NameTable) => Told | undefined;
  /** Whom a sentence of the narration is about. */
  readonly topic: (text: string, sentence: Span, pack: ClausePack, table: NameTable) => Topic | undefined;
  /** A pronoun means whom the sentence before is about: not in Japanese, where it stands for who has long been spoken of. */
  readonly pronounsFollowTopics: boolean;
  /** What stands in a clause and in no noun phrase. */
  readonly clausal: RegExp;
  /** A fuller form of a name that nothing beside it gives away. */
  readonly longer?: (text: string, form: string, pack: ClausePack) => Span | undefined;
}

export const WRITINGS: Readonly<Record<ClausePack['writing'], Writing>> = {
  chinese: {
    spell: widenMarks,
    names: chineseNames,
    name: chineseName,
    read: readChinese,
    topic: chineseTopic,
    clausal: /[了着著过過到被把将將在给給]/u,
    pronounsFollowTopics: true,
  },
  japanese: {
    spell: bracketAddresses,
    names: japaneseNames,
    name: japaneseName,
    read: readJapanese,
    topic: japaneseTopic,
    clausal: /[をがはでとにも]|[ぁ-ん]$|^[^母父妻夫兄姉弟妹娘孫男女客]$/u,
    pronounsFollowTopics: false,
    longer: longerForm,
  },
  korean: {
    names: koreanNames,
    name: koreanName,
    read: readKorean,
    topic: koreanTopic,
    clausal: /[를을]\s|(?:에서|면서|지만)\s/u,
    pronounsFollowTopics: true,
  },
};
