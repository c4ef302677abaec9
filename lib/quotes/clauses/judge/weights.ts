/** Weights of the judge of Chinese, Japanese and Korean, by feature; written by `npm run train -- clauses`. */
import { readWeights } from '../../../text/packs/read-weights.ts';

export const WEIGHTS = readWeights(`
  agreed 0.06 apart -0.01 blocks:0 0.26 blocks:1 -0.56 blocks:2 -0.12 blocks:3 0.04 by:first 0.69
  by:introduced 0.2 by:last -0.07 by:named 0.33 by:named-behind 0.18 by:next -0.08 by:other-last 0.04
  by:star -0.01 by:topic -0.03 by:topic-before -0.21 by:topic-far 0.14 chain:1 -0.18 chain:2 0.24 chain:3 0.26
  chain:4 0.08 chain:5 -0.71 clausal -0.79 closer -0.21 doubt 0.11 first:according 0.12
  first:according:organisation 0.08 first:after -0.11 first:after:organisation -0.16 first:after:person -0.1
  first:after:unnamed 0.15 first:alone 0.09 first:alone-first 0.21 first:answer 0.07 first:answer:person 0.07
  first:before 0.38 first:before:organisation -0.12 first:before:person 0.29 first:before:unnamed 0.2
  first:both 0.01 first:colon 0.21 first:colon:organisation 0.14 first:colon:person -0.13
  first:colon:unnamed 0.2 first:further 0.12 first:further:person 0.19 first:introduced -0.73
  first:introduced:organisation -0.15 first:introduced:person 0.1 first:introduced:unnamed -0.68
  first:lead -0.09 first:narrated -0.2 first:narrated:person -0.15 first:narrated:unnamed -0.12
  first:newcomer -0.11 first:newcomer:person -0.11 first:next-block 0.33 first:next-block:organisation 0.06
  first:next-block:person 0.06 first:next-block:unnamed 0.21 first:only -0.01 first:only:person -0.01
  first:organisation 0.1 first:person 0.51 first:same-block 0.1 first:same-block:organisation 0.13
  first:same-block:person 0.25 first:same-block:unnamed -0.29 first:sentence-subject 0.09
  first:sentence-subject:person -0.07 first:sentence-subject:unnamed 0.16 first:signed 0.36
  first:signed:person 0.12 first:signed:unnamed 0.24 first:speaker 0.05 first:speaker:person 0.04
  first:stranger 0.2 first:stranger:unnamed 0.14 first:tail 0.37 first:turn -0.09 first:turn:person -0.11
  first:turn:unnamed 0.02 first:unnamed 0.17 headlined 0.37 inside -0.94 introduced:alone 0.12
  introduced:alone-first 0.06 introduced:both -0.15 introduced:colon -0.06 introduced:lead 0.14
  introduced:tail 0.08 kind:organisation -0.1 kind:person -0.04 kind:unnamed -0.33 last:alone -0.01
  last:alone-first -0.08 last:both -0.04 last:colon 0.03 last:far 0.03 last:far:alone-first -0.04
  last:far:both -0.11 last:far:colon 0.18 last:far:lead 0.04 last:far:tail -0.04 last:here 0.08
  last:here:alone 0.01 last:here:both -0.16 last:here:colon -0.09 last:here:lead 0.18 last:here:tail 0.14
  last:lead 0.01 last:next -0.18 last:next:alone -0.01 last:next:alone-first -0.03 last:next:both 0.23
  last:next:colon -0.07 last:next:lead -0.2 last:next:tail -0.09 last:tail 0.01 length -0.34 mark:bare 0.24
  mark:bare:far 0.11 mark:bare:lead 0.29 mark:bare:near -0.15 mark:hung -0.58 mark:hung:far -0.55
  mark:hung:lead -0.02 mark:hung:near -0.02 mark:leads -0.13 mark:leads:far -0.04 mark:leads:lead 0.12
  mark:leads:near -0.21 mark:object 0.01 mark:object:far 0.09 mark:object:lead -0.1 mark:object:near 0.02
  mark:of -0.18 mark:of:far -0.04 mark:of:lead -0.17 mark:of:near 0.02 mark:says -0.07 mark:says:far -0.19
  mark:says:lead -0.01 mark:says:near 0.13 mark:source -0.01 mark:source:far -0.06 mark:source:lead 0.03
  mark:source:near 0.02 mark:subject -0.28 mark:subject:far 0.26 mark:subject:lead -0.67
  mark:subject:near 0.13 mark:titled 0.24 mark:titled:far 0.1 mark:titled:lead -0.09 mark:titled:near 0.22
  mark:topic 0.82 mark:topic:lead 0.57 mark:topic:near 0.25 named-behind:alone 0.01
  named-behind:alone-first 0.19 named-behind:both -0.36 named-behind:colon -0.1 named-behind:lead 0.04
  named-behind:tail 0.41 named:alone 0.18 named:alone-first 0.33 named:both -0.37 named:colon 0.32
  named:lead -0.06 named:tail -0.08 nearest 0.23 next-turn:alone 0.05 next-turn:alone-first 0.2
  next-turn:both -0.2 next-turn:colon -0.07 next-turn:lead 0.24 next-turn:tail -0.21 next:alone 0.18
  next:alone-first -0.12 next:both -0.14 next:colon -0.05 next:lead 0.16 next:tail -0.11 nobody 0.46
  nobody:according -0.08 nobody:after -0.05 nobody:alone -0.09 nobody:alone-first 0.13 nobody:answer -0.07
  nobody:before 0.13 nobody:both 0.35 nobody:call 0.4 nobody:colon -0.17 nobody:comma 0.08 nobody:doubt -0.04
  nobody:few 0.44 nobody:further -0.14 nobody:introduced 0.54 nobody:lead 0.09 nobody:names 0.23
  nobody:narrated 0.23 nobody:newcomer 0.01 nobody:next-block -0.17 nobody:only -0.07 nobody:open 0.4
  nobody:organisation 0.07 nobody:person -0.48 nobody:same-block 0.1 nobody:sentence-subject 0.07
  nobody:share -0.09 nobody:signed -0.13 nobody:speaker -0.23 nobody:speakers 0.01 nobody:stop -0.42
  nobody:stranger -0.19 nobody:tail 0.19 nobody:told 0.34 nobody:turn 0.2 nobody:unheard 0.14
  nobody:unnamed 0.39 nobody:words -0.39 often -0.25 organisation:saysI 0.25 other-last:alone 0.04
  other-last:alone-first -0.14 other-last:both -0.01 other-last:colon 0.04 other-last:lead -0.02
  other-last:tail 0.12 place:far -0.59 place:lead 0.24 place:near -0.03 prior 0.84 says 0.3 star:alone 0.13
  star:alone-first -0.37 star:both 0.24 star:colon -0.07 star:lead 0.09 star:tail -0.03
  topic-before:alone 0.06 topic-before:alone-first -0.15 topic-before:both -0.06 topic-before:colon -0.22
  topic-before:lead -0.09 topic-before:tail 0.25 topic-far:alone 0.1 topic-far:alone-first 0.07
  topic-far:both -0.08 topic-far:colon 0.04 topic-far:lead 0.03 topic-far:tail -0.01 topic:alone 0.06
  topic:alone-first 0.17 topic:both 0.12 topic:colon -0.12 topic:lead 0.06 topic:tail -0.32 unnamed:saysI 0.31
  unseen -0.09
`);
