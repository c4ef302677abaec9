/** What stands before a Chinese report, and of which nobody in it is the speaker: the source, the matter, who heard it. */
import type { ClausePack } from '../../text/packs/clauses/clause-pack.ts';
import type { Span } from '../../text/span.ts';
import { chineseVerbs } from './chinese-reports.ts';

/** "据新华网报道，": who tells it is not whom it is about. */
const CITED = /^\s*[据據][^，,。]{2,24}?(?:报道|報道|報導|消息|电|電|悉|了解)[，,]/u;
const MATTER =
  /^\s*(?:谈到|談到|谈及|談及|谈起|談起|说起|說起|说到|說到|提到|提及|面对|面對|对于|對於|针对|針對|关于|關於|至于|至於|问起|問起|问及|問及|被问)[^，。]{1,30}，/u;
/** "记者听到有食客问：": what the reporter hears somebody else says. */
const HEARD =
  /^(?:.*[，,；;])?(?:现场|現場|随后|隨後)?(?:本[报報刊台网網])?(?:[记記]者|[笔筆]者)[^，,。；;]{0,12}?(?:[听聽]到|看到|[见見]到|注意到|[听聽][见見]|看[见見]|碰到|遇到)(?=[^，,。；;]{2,20}[：:，,]?\s*$)/u;

/** @returns the words before a quotation without what brings in their subject */
export function withoutPreamble(text: string, lead: Span, pack: ClausePack): Span {
  return withoutHeard(text, withoutCited(text, withoutMatter(text, lead), pack));
}

/** @returns the sentence without the paper that reports it */
export function withoutPaper(text: string, { start, end }: Span): Span {
  return { start: start + (CITED.exec(text.slice(start, end))?.[0].length ?? 0), end };
}

/** "谈到网上的质疑，": what somebody speaks of, before who that is. */
function withoutMatter(text: string, { start, end }: Span): Span {
  return { start: start + (MATTER.exec(text.slice(start, end))?.[0].length ?? 0), end };
}

function withoutHeard(text: string, { start, end }: Span): Span {
  return { start: start + (HEARD.exec(text.slice(start, end))?.[0].length ?? 0), end };
}

/** "据新华社报道，李明说…": where somebody says it themselves, whoever reports it does not. */
function withoutCited(text: string, lead: Span, pack: ClausePack): Span {
  const report = withoutPaper(text, lead);
  return chineseVerbs(pack).verb.test(text.slice(report.start, report.end)) ? report : lead;
}
