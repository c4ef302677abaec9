/** The shapes of a Chinese subject, for a pack: by what ends it and what follows it. */
import { EVERYDAY_WORDS, RELATIONS } from '../../text/packs/clauses/chinese-names.ts';
import { compileOnce } from './compile-once.ts';
import { LATIN_NAME } from './latin-names.ts';

/** What may follow a subject: the words that a verb takes before it. */
const HANGS =
  '自己|本人|一[见見听聽看说說提想]|在|对|對|向|于|於|就|接受|受访|受訪|通过|通過|针对|針對|昨|今天|今日|今年|日前|近日|[周週][一二三四五六日天]|[0-9０-９]+[日月年]|当地|當地|当天|當天|稍|[（(]|《';

export const chineseSubjectPatterns = compileOnce((pack) => {
  const end = `(?:${pack.roleNouns}|${pack.personNouns}|${pack.honorifics}|${pack.bodyNouns}|${pack.anaphoricBodyNouns})`;
  const follows = `(?=$|${pack.adverbials}|${HANGS}|${pack.reportingVerbs})`;
  const chinese = `(?!${EVERYDAY_WORDS})(?:${pack.surnames}|${pack.rareSurnames})\\p{Script=Han}`;
  // 周岚则认为: what stands between a name and its verb is no part of it; 才 and 会 end names as well.
  const native = `${chinese}(?:(?![在则則也还還又就却卻已对對向于於曾])\\p{Script=Han})?`;
  const open = '(?![的、们們和与與及等])';
  return {
    issuer:
      /^([^，。]{2,18}?)(?:在|于|於|[0-9０-９月日]+|日前|近日|今日|昨日|随后|隨後)*(?:发布|發布|发表|發表|发出|發出)[^，。]{0,8}?(?:公告|通告|通报|通報|声明|聲明|消息|文章|博文)/u,
    office: new RegExp(pack.roleNouns, 'gu'),
    view: /^在(.{1,12}?)看[来來]/u,
    loose: new RegExp(`^(?!在)(?:[^，]{1,16}的)?[^的在]{0,10}?${end}${open}`, 'u'),
    asides: new RegExp(`^(?:${pack.adverbials}|[、\\s　])+`, 'u'),
    fronted: /^(?:在|对|對|就|昨|今|日前|近日|当|當|据|据|[0-9０-９]).*?[上中时時后後里裡间間日]/u,
    cited: /(?:引用|援引|引述|转述|轉述)(.+?)(?:的话|的話|的说法|的說法)?$/u,
    pronoun: new RegExp(
      `^${pack.personalPronouns}(?![们們中他的]|${pack.roleNouns}|${pack.personNouns})`,
      'u',
    ),
    titled: new RegExp(
      `^.{0,22}?${pack.roleNouns}(?:${native}|\\p{Script=Han}+[·•・‧．-]\\p{Script=Han}+|[\\s　]?${LATIN_NAME})${follows}`,
      'u',
    ),
    somebody: new RegExp(`^.{0,24}?${end}${follows}`, 'u'),
    named: new RegExp(
      `^(?:.{2,16}?的)?(?:${native}|\\p{Script=Han}{1,6}(?:[·•・‧．-]\\p{Script=Han}{1,6})+|${LATIN_NAME})${follows}`,
      'u',
    ),
    endsNamed: new RegExp(`^[^对對向给給把被和与與跟的，]{1,10}?${chinese}{1,2}$`, 'u'),
    bare: new RegExp(
      `^[^的不没沒是这這那因所就也还還都很了着着过過]{2,4}?(?=$|${HANGS}|${pack.reportingVerbs})`,
      'u',
    ),
    countedWhole: new RegExp(
      `^(?:另外?)?(?:一|两|兩|三|多|数|數|几|幾|[0-9０-９]+)[名位][^，。：、]{1,20}的[^，。：、的在]{0,8}?${end}(?!${end})`,
      'u',
    ),
    counted: new RegExp(
      `(?:另外?)?(?:一|两|兩|三|多|数|數|几|幾|[0-9０-９]+)[名位](?:不[愿願便想肯][^，。的]{1,10}的)?[^，。：、]{1,24}?${follows}`,
      'u',
    ),
    courteous: new RegExp(
      `^[^对對向给給把被和与與跟，。]{0,16}?(?:${pack.roleNouns}|的|^)(?:${pack.surnames}|${pack.rareSurnames})(?:先生|女士|小姐|太太|老师|老師|医生|醫生|警官|律师|律師|某某|某)(?![们們]|的?${RELATIONS})`,
      'u',
    ),
    noun: new RegExp(`(?:${pack.personNouns}|${pack.roleNouns})$`, 'u'),
    generic: new RegExp(`^(?:${pack.personNouns}|${pack.roleNouns})$`, 'u'),
    /** 李明心痛得说, 站在一旁的李明高兴地说 */
    mannered: new RegExp(`^(?:[^，]{1,16}的)?(${chinese}\\p{Script=Han}?)(?=\\p{Script=Han}{2}[地得]$)`, 'u'),
    hung: new RegExp(
      `^[^对對向给給把被的，]{2,14}?(${chinese}{1,2}?)(?=${HANGS}|${pack.reportingVerbs}|$)`,
      'u',
    ),
  };
});
