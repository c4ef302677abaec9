/** What sentences do in English. */
import type { Cues } from './cues.ts';

export const englishCues: Cues = {
  cause:
    'because, because of, due to, owing to, as a result, caused by, thanks to, led to, leads to, leading to, driven by, so that, in order to, therefore, thus, stems from, stemming from, attributed to, amid, since, after, following',
  plan: 'will, would, plans to, plan to, planned, planning to, aims to, aim to, aimed at, expected to, is set to, are set to, intends to, scheduled, proposed, proposal, in the coming, next year, next month, next week, by the end of, could, may, might',
  finding:
    'found, finds, shows, showed, shown, suggests, according to, study, studies, survey, research, researchers, report, reports, data, figures, revealed, reveals, concluded, evidence, analysis, poll, results, experts, scientists',
  weight:
    'main, important, key, crucial, essential, critical, significant, significantly, major, vital, necessary, primary, fundamental, core, central, serious, biggest, first, largest, record, highest, lowest, most, worst, oldest',
  amount:
    'percent, per cent, million, billion, trillion, thousand, thousands, hundreds, dozens, half, third, quarter, majority, average, total, number of, rate, cost, costs, price, prices',
  advice:
    "should, must, need to, needs to, make sure, avoid, ensure, consider, recommend, recommends, recommended, try, keep, choose, use, remember, don't, always, instead of, rather than, have to, has to",
  ability:
    'can, can help, helps, help, allows, allow, reduce, reduces, improve, improves, increase, increases, prevent, protect, benefits, provides, provide, offers, includes, include, makes, ensures',
  event:
    'announced, approved, agreed, arrested, charged, sentenced, convicted, killed, died, injured, elected, appointed, resigned, won, beat, lost, signed, launched, banned, voted, ruled, rejected, ordered, accused, filed, sued, released, closed, fined, raised, rose, fell, increased, declared, confirmed, denied, warned, called for',
  hook: "here are, here's, here is, let's, let us, in this article, in this post, in this guide, in this blog, read on, look no further, welcome to, imagine, ready to, whether you, if you're, have you ever, we've all, you've probably, chances are, keep reading, below, the following, we'll, i'll, take a look, let me, happy, but first, that's where, that's why, think of, of course, after all, the answer, the truth is, the good news, there are, there is, there's, these days",
  promotion:
    'subscribe, newsletter, sign up, our team, contact us, visit our, our services, get in touch, shop, buy, download, our experts, free trial, call us, membership, donate, check out, click, follow us, join us, our website',
  example: 'for example, for instance, such as, like, including, e.g',
  vague:
    'some, something, thing, things, really, very, just, actually, maybe, perhaps, seems, quite, pretty, lot, lots, kind of, sort of, probably, simply, certainly, definitely, many, various, several, little, bit, good, great, easy, nice',
  scene:
    'once, ago, one day, remember, remembers, recalled, recalls, morning, evening, night, afternoon, used to, walked, sat, stood, looked, smiled, stands, sits, looks',
  day: 'today, yesterday, tomorrow, monday, tuesday, wednesday, thursday, friday, saturday, sunday, this week, last week, this month, last month, this year, last year',
  you: "you, your, yours, you're, you'll, you've, you'd, yourself",
  we: "we, our, us, ours, we're, we've, we'll, we'd, ourselves",
  I: "i, my, me, mine, i'm, i've, i'd, i'll, myself",
  negation:
    "not, no, never, none, without, don't, doesn't, didn't, won't, can't, cannot, isn't, aren't, wasn't, nor, neither",
  contrast:
    'but, although, though, despite, however, while, whereas, yet, instead, rather than, unlike, even',
  conclusion:
    'ultimately, finally, in the end, overall, in conclusion, means, meaning, in other words, concludes, conclude, the result, no longer, instead',
  condition: 'if, when, unless, until, once, whether',
  question: 'how, what, why, who, where, which',
  demonstrative: 'this, these, those, that, such, here, there',
  comparison: 'more, less, better, worse, higher, lower, than, fewer, greater',
  thirdPerson: 'he, she, it, they, him, her, them, his, its, their',
};
