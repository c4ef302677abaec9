/**
 * Weights of the judge, by feature; written by `npm run train -- judge`. Fitted on the readings of rules that were not made
 * for the articles: fitted where rules have been made for them since, it would trust these too much.
 */
import { readWeights } from '../../text/packs/read-weights.ts';

export const PROVEN = readWeights(`
  agreed 0.29 alone 0.04 apart -0.41 apart:0 0.8 apart:1 0.45 apart:2 0.04 around:organisation 0.11
  around:person -0.42 around:unclear 0.11 around:unnamed -0.26 aside -0.24 before 0.23 beside 0.22
  bodySaysI -0.36 by:body-pronoun 0.04 by:brought-in 0.9 by:company -0.01 by:newcomer 0.24 by:pronoun -0.35
  by:role -0.12 by:stand-in -0.56 capitals -0.13 closer -0.17 comes 0.71 comesHere 0.45 comesSaying 0.51
  definite -0.65 doubt -0.67 first 0.61 first:according 0.36 first:after 0.77 first:before 0.35
  first:body-pronoun 0.04 first:colon 0.22 first:earlier-speaker -0.16 first:goes-on 0.06
  first:interviewee 0.27 first:introduced -0.18 first:last-paragraph-speaker 0.06 first:last-speaker -0.21
  first:near-subject -0.13 first:paragraph-speaker -0.38 first:paragraph-subject -0.02 first:pronoun -0.35
  first:sentence-subject -0.39 first:turn 0.04 gendered 0.27 given -0.08 gone -0.3 hangs -0.42 he:agreed 0.18
  he:apart -0.08 he:apart:0 0.04 he:apart:1 0.43 he:apart:2 0.03 he:before 0.27 he:clashes -0.13
  he:closer -0.13 he:comes -0.24 he:comesHere 0.05 he:fits 0.41 he:gone -0.25 he:here 0.13 he:hung -0.24
  he:inside -0.25 he:introduced 0.12 he:last -0.25 he:lastSpeaker -0.11 he:lastSubject 0.28 he:leads 0.29
  he:likely -0.57 he:lone 0.01 he:manly 0.55 he:manlyOnly 0.18 he:named 0.3 he:nearer 0.41 he:nearest 0.1
  he:organisation -0.03 he:person 0.42 he:place -0.01 he:plural -0.06 he:said -0.28 he:since -0.21
  he:spoken 0.06 he:spokenOf -0.02 he:spokenOther -0.93 he:stranger -0.38 he:unclear -0.14 he:unnamed -0.09
  headlined 0.59 here 0.35 hung -0.12 inside -0.61 introduced 0.07 it:agreed 0.18 it:apart -0.24
  it:apart:0 -0.12 it:apart:1 0.36 it:apart:2 -0.14 it:before 0.13 it:body 0.31 it:closer -0.14 it:comes -0.01
  it:comesHere 0.01 it:gone 0.22 it:here -0.1 it:hung 0.06 it:inside -0.01 it:introduced -0.25 it:last 0.35
  it:lastSpeaker 0.14 it:lastSubject -0.04 it:leads -0.37 it:lone -0.42 it:named 0.02 it:nearer -0.2
  it:nearest 0.02 it:organisation 0.02 it:person -0.28 it:place -0.06 it:said 0.23 it:since 0.06
  it:spoken -0.11 it:spokenOf 0.05 it:unclear -0.04 it:unnamed 0.45 kind:organisation -0.27 kind:person 0.14
  kind:place -0.25 kind:unclear -0.17 kind:unnamed -0.08 last -0.05 lastSpeaker 0.03 lastSubject 0.19
  leads 0.25 lone 0.06 name:agreed 0.29 name:apart 0.12 name:apart:0 0.41 name:apart:1 -0.18 name:apart:2 0.22
  name:before -0.21 name:comes 0.21 name:comesHere -0.13 name:comesSaying 0.27 name:gone -0.19 name:here 0.32
  name:hung 0.13 name:inside -0.06 name:introduced 0.08 name:last 0.03 name:lastSpeaker -0.36
  name:lastSubject -0.11 name:leads -0.14 name:lone -0.14 name:named -0.5 name:nearer -0.08 name:nearest -0.16
  name:organisation -0.18 name:person 0.01 name:place -0.06 name:said 0.24 name:since 0.2 name:spoken -0.2
  name:spokenOf 0.11 name:spokenOther 0.23 name:unclear 0.12 name:unnamed -0.09 named -0.55 nearer 0.13
  nearest 0.2 nobody 0.49 nobody:according -0.26 nobody:after -0.28 nobody:before 0.17 nobody:colon -0.06
  nobody:insert 0.72 nobody:introduced 0.16 nobody:lower -0.04 nobody:scrap 0.18 nobody:sentence-subject 0.43
  nobody:short 0.77 nobody:turn 0.09 nobody:unattributed 0.3 nobody:weak 0.22 nothing:agreed -0.43
  nothing:apart 0.01 nothing:apart:0 0.17 nothing:apart:1 -0.17 nothing:apart:2 0.1 nothing:before 0.07
  nothing:closer 0.07 nothing:comes 0.55 nothing:comesHere 0.62 nothing:comesSaying 0.25 nothing:gone 0.15
  nothing:here 0.07 nothing:hung -0.19 nothing:inside -0.26 nothing:introduced 0.18 nothing:last 0.03
  nothing:lastSpeaker 0.42 nothing:lastSubject 0.2 nothing:leads 0.39 nothing:lone 0.52 nothing:named -0.18
  nothing:nearer -0.11 nothing:nearest 0.12 nothing:organisation -0.21 nothing:person 0.12 nothing:place -0.06
  nothing:said -0.13 nothing:since 0.07 nothing:spoken 0.49 nothing:spokenOf 0.02 nothing:spokenOther 0.66
  nothing:unclear 0.24 nothing:unnamed -0.39 noun:agreed 0.26 noun:apart -0.23 noun:apart:0 0.33
  noun:apart:1 0.02 noun:apart:2 -0.17 noun:before -0.02 noun:closer 0.03 noun:comes 0.35 noun:comesHere 0.02
  noun:comesSaying 0.06 noun:fits 0.55 noun:gone -0.22 noun:here -0.06 noun:hung 0.13 noun:inside -0.01
  noun:introduced -0.06 noun:last -0.19 noun:lastSpeaker -0.05 noun:lastSubject -0.13 noun:leads 0.09
  noun:lone 0.09 noun:manly 0.16 noun:named -0.19 noun:nearer 0.12 noun:nearest 0.19 noun:organisation 0.13
  noun:otherRole -0.41 noun:person 0.02 noun:place -0.07 noun:role -0.37 noun:said 0.18 noun:since 0.11
  noun:spoken 0.11 noun:spokenOf -0.26 noun:spokenOther 0.03 noun:unclear -0.35 noun:unnamed 0.03 often -0.14
  oneWord -0.33 phrase 0.32 role 0.21 said 0.23 says 0.3 seen:according -0.02 seen:after 0.32 seen:before 0.05
  seen:colon 0.01 seen:earlier-speaker 0.21 seen:goes-on 0.25 seen:interviewee 0.26 seen:introduced -0.01
  seen:last-paragraph-speaker -0.01 seen:last-speaker -0.1 seen:mentioned -0.83 seen:near-subject -0.4
  seen:paragraph-speaker -0.17 seen:paragraph-subject -0.32 seen:sentence-subject 0.03 shared -0.14 since 0.23
  source:name 1 source:noun 0.35 source:pronoun -0.31 spoken 0.28 spokenOf -0.1 spokenOther -0.01 weak 0.07
`);
