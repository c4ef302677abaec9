/** Weights of the judge of Chinese, Japanese and Korean, by feature; written by `npm run train -- clauses`. */
import { readWeights } from '../../judge/read-weights.ts';

export const WEIGHTS = readWeights(`
  agreed 0.12 apart -0.05 blocks:0 0.29 blocks:1 -0.36 blocks:2 -0.23 blocks:3 0.02 by:first 0.57
  by:introduced 0.37 by:last -0.04 by:named 0.34 by:named-behind 0.28 by:next 0.03 by:next-turn 0.08
  by:other-last -0.05 by:star 0.07 by:topic -0.07 by:topic-before -0.17 by:topic-far -0.06 chain:1 -0.11
  chain:2 0.1 chain:3 0.39 chain:4 0.12 chain:5 -0.59 clausal -1.15 closer -0.07 doubt 0.1
  first:according 0.16 first:according:organisation 0.09 first:after 0.11 first:after:organisation -0.15
  first:after:person 0.07 first:after:unnamed 0.18 first:alone 0.13 first:alone-first 0.04 first:answer 0.11
  first:answer:person 0.11 first:before 0.35 first:before:organisation -0.06 first:before:person 0.22
  first:before:unnamed 0.18 first:both -0.15 first:colon 0.12 first:colon:organisation 0.12
  first:colon:person -0.32 first:colon:unnamed 0.32 first:further 0.21 first:further:person 0.23
  first:introduced -0.64 first:introduced:organisation -0.13 first:introduced:person 0.21
  first:introduced:unnamed -0.72 first:lead -0.12 first:narrated -0.16 first:narrated:person -0.06
  first:narrated:unnamed -0.15 first:newcomer -0.24 first:newcomer:person -0.24 first:next-block 0.44
  first:next-block:organisation 0.06 first:next-block:person 0.08 first:next-block:unnamed 0.3 first:only 0.05
  first:only:person 0.05 first:organisation 0.26 first:person 0.18 first:same-block -0.16
  first:same-block:organisation 0.16 first:same-block:person 0.02 first:same-block:unnamed -0.34
  first:sentence-subject -0.12 first:sentence-subject:person -0.24 first:sentence-subject:unnamed 0.13
  first:signed 0.2 first:signed:unnamed 0.17 first:speaker 0.03 first:speaker:person 0.01 first:stranger 0.24
  first:stranger:unnamed 0.12 first:tail 0.23 first:turn -0.05 first:turn:person -0.09 first:turn:unnamed 0.03
  first:unnamed 0.23 headlined 0.16 inside -0.96 introduced:alone 0.16 introduced:alone-first 0.01
  introduced:both -0.08 introduced:colon 0.01 introduced:lead 0.13 introduced:tail 0.15
  kind:organisation -0.09 kind:person -0.07 kind:unnamed -0.25 last:alone -0.02 last:alone-first -0.11
  last:both -0.06 last:colon 0.01 last:far 0.04 last:far:alone-first -0.1 last:far:both -0.15
  last:far:colon 0.14 last:far:lead 0.05 last:far:tail 0.1 last:here 0.08 last:here:alone 0.03
  last:here:both -0.05 last:here:colon -0.1 last:here:lead 0.21 last:here:tail -0.01 last:lead 0.06
  last:next -0.16 last:next:alone -0.05 last:next:alone-first -0.01 last:next:both 0.13 last:next:colon -0.03
  last:next:lead -0.19 last:next:tail -0.02 last:tail 0.08 length -0.46 mark:bare 0.25 mark:bare:far 0.12
  mark:bare:lead 0.15 mark:bare:near -0.02 mark:hung -0.61 mark:hung:far -0.55 mark:hung:lead -0.03
  mark:hung:near -0.03 mark:leads -0.26 mark:leads:far -0.07 mark:leads:lead 0.14 mark:leads:near -0.34
  mark:object 0.05 mark:object:far 0.11 mark:object:lead -0.06 mark:of -0.22 mark:of:lead -0.21
  mark:of:near -0.01 mark:says -0.06 mark:says:far -0.27 mark:says:lead -0.06 mark:says:near 0.27
  mark:source 0.4 mark:source:far -0.11 mark:source:lead 0.56 mark:source:near -0.04 mark:subject 0.07
  mark:subject:far 0.54 mark:subject:lead -0.87 mark:subject:near 0.4 mark:titled 0.59 mark:titled:far 0.08
  mark:titled:near 0.51 mark:topic 0.68 mark:topic:far 0.07 mark:topic:lead 0.41 mark:topic:near 0.2
  named-behind:alone 0.02 named-behind:alone-first 0.42 named-behind:both -0.51 named-behind:colon -0.17
  named-behind:lead 0.12 named-behind:tail 0.42 named:alone 0.21 named:alone-first 0.35 named:both -0.32
  named:colon 0.27 named:lead -0.08 named:tail -0.09 nearest 0.34 next-turn:alone 0.08
  next-turn:alone-first 0.32 next-turn:both -0.1 next-turn:colon -0.06 next-turn:lead 0.1 next-turn:tail -0.26
  next:alone 0.21 next:alone-first -0.33 next:both -0.04 next:lead 0.32 next:tail -0.13 nobody 0.4
  nobody:according -0.07 nobody:after -0.11 nobody:alone -0.14 nobody:alone-first 0.13 nobody:answer -0.1
  nobody:both 0.28 nobody:call 0.19 nobody:colon -0.28 nobody:comma 0.06 nobody:doubt -0.03 nobody:few 0.47
  nobody:further -0.07 nobody:introduced 0.79 nobody:lead 0.16 nobody:names 0.29 nobody:narrated 0.23
  nobody:newcomer -0.08 nobody:next-block -0.16 nobody:only -0.09 nobody:open 0.43 nobody:person -0.39
  nobody:same-block -0.08 nobody:share -0.04 nobody:signed -0.14 nobody:speaker -0.08 nobody:speakers 0.01
  nobody:stop -0.27 nobody:stranger -0.2 nobody:tail 0.34 nobody:told 0.27 nobody:turn 0.29
  nobody:unheard 0.23 nobody:unnamed 0.3 nobody:words -0.37 often -0.07 organisation:saysI 0.13
  other-last:alone 0.07 other-last:alone-first -0.25 other-last:both 0.03 other-last:colon -0.07
  other-last:lead -0.04 other-last:tail 0.21 place:far -0.55 place:lead 0.42 place:near -0.17 prior 0.84
  says 0.05 star:alone 0.18 star:alone-first -0.6 star:both 0.1 star:colon -0.01 star:lead 0.29 star:tail 0.11
  topic-before:alone 0.04 topic-before:alone-first -0.35 topic-before:both 0.18 topic-before:colon -0.22
  topic-before:lead 0.02 topic-before:tail 0.16 topic-far:alone 0.1 topic-far:alone-first 0.08
  topic-far:both -0.16 topic-far:colon 0.05 topic-far:lead -0.1 topic-far:tail -0.04 topic:alone 0.12
  topic:alone-first 0.21 topic:both -0.07 topic:colon -0.03 topic:lead 0.08 topic:tail -0.37
  unnamed:saysI 0.15 unseen -0.13
`);
