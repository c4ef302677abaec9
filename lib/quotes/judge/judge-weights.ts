/**
 * Weights of the judge, by feature; written by `npm run train -- judge`. Fitted on the readings of rules that were not made
 * for the articles: fitted where rules have been made for them since, it would trust these too much.
 */
import { readWeights } from './read-weights.ts';

export const PROVEN = readWeights(`
  agreed 0.17 alone 0.08 apart -0.39 apart:0 0.73 apart:1 0.3 apart:2 0.07 around:organisation 0.13
  around:person -0.15 around:unclear -0.06 around:unnamed -0.27 aside -0.21 before 0.21 beside 0.35
  bodySaysI -0.48 by:brought-in 0.77 by:company 0.04 by:newcomer 0.17 by:pronoun -0.2 by:role -0.16
  by:stand-in -0.56 capitals -0.13 closer -0.21 comes 0.63 comesHere 0.62 comesSaying 0.5 definite -0.63
  doubt -0.27 first 0.64 first:according 0.19 first:after 0.88 first:before 0.4 first:colon 0.24
  first:earlier-speaker 0.25 first:goes-on 0.03 first:interviewee 0.12 first:introduced -0.18
  first:last-paragraph-speaker -0.16 first:last-speaker -0.21 first:near-subject -0.19
  first:paragraph-speaker -0.24 first:paragraph-subject 0.02 first:pronoun -0.2 first:sentence-subject -0.56
  first:turn 0.04 gendered 0.24 given -0.08 gone -0.34 hangs -0.56 he:agreed -0.07 he:apart -0.12
  he:apart:0 0.22 he:apart:1 0.26 he:apart:2 -0.09 he:before 0.29 he:clashes -0.1 he:closer 0.08 he:comes -0.2
  he:comesHere 0.13 he:fits 0.53 he:gone -0.21 he:here -0.03 he:hung -0.36 he:inside -0.26 he:introduced -0.13
  he:lastSpeaker 0.01 he:lastSubject 0.22 he:leads 0.2 he:likely -0.26 he:lone 0.08 he:named 0.24
  he:nearer 0.31 he:nearest 0.2 he:organisation -0.05 he:person 0.36 he:place 0.04 he:plural -0.05 he:said 0.2
  he:since -0.34 he:spoken 0.07 he:stranger -0.41 he:unclear -0.13 he:unnamed -0.05 headlined 0.5 here 0.29
  hung -0.13 inside -0.57 introduced 0.13 it:agreed 0.08 it:apart -0.17 it:apart:0 -0.16 it:apart:1 0.31
  it:apart:2 -0.09 it:before 0.07 it:body 0.01 it:closer -0.3 it:comes -0.01 it:comesHere 0.01 it:gone 0.15
  it:here -0.03 it:hung 0.09 it:inside -0.02 it:introduced 0.27 it:last 0.05 it:lastSpeaker -0.03
  it:lastSubject 0.06 it:leads -0.07 it:lone -0.25 it:named -0.09 it:nearer -0.25 it:nearest 0.17
  it:organisation 0.1 it:person -0.1 it:place -0.06 it:said 0.01 it:since -0.1 it:spoken -0.14
  it:unnamed -0.04 kind:organisation -0.13 kind:person 0.34 kind:place -0.14 kind:unclear -0.22
  kind:unnamed -0.34 last -0.07 lastSpeaker 0.03 lastSubject 0.18 leads 0.38 lone 0.07 name:agreed 0.29
  name:apart 0.25 name:apart:0 0.35 name:apart:1 -0.28 name:apart:2 0.21 name:before -0.16 name:closer -0.03
  name:comes 0.14 name:comesHere -0.16 name:comesSaying 0.31 name:gone -0.19 name:here 0.25 name:hung 0.05
  name:inside -0.18 name:introduced 0.01 name:last 0.04 name:lastSpeaker -0.36 name:lastSubject -0.07
  name:leads -0.13 name:lone -0.12 name:named -0.32 name:nearer -0.06 name:nearest -0.07
  name:organisation -0.1 name:person 0.05 name:place -0.04 name:said 0.09 name:since 0.23 name:spoken -0.17
  name:unclear 0.15 name:unnamed 0.03 named -0.52 nearer 0.12 nearest 0.32 nobody 0.39 nobody:according -0.24
  nobody:after -0.21 nobody:before 0.01 nobody:colon -0.05 nobody:insert 0.55 nobody:introduced 0.21
  nobody:lower 0.08 nobody:scrap 0.07 nobody:sentence-subject 0.27 nobody:short 0.87 nobody:turn 0.09
  nobody:unattributed 0.33 nobody:weak 0.37 nothing:agreed -0.43 nothing:apart -0.21 nothing:apart:0 -0.02
  nothing:apart:2 0.25 nothing:before 0.06 nothing:closer 0.01 nothing:comes 0.59 nothing:comesHere 0.76
  nothing:comesSaying 0.16 nothing:gone 0.13 nothing:here 0.14 nothing:hung -0.07 nothing:inside -0.18
  nothing:introduced -0.15 nothing:last 0.1 nothing:lastSpeaker 0.37 nothing:lastSubject 0.07
  nothing:leads 0.44 nothing:lone 0.23 nothing:named -0.27 nothing:nearer 0.03 nothing:nearest 0.07
  nothing:organisation -0.13 nothing:owned 0.01 nothing:person 0.21 nothing:place -0.02 nothing:said -0.05
  nothing:since 0.25 nothing:spoken 0.3 nothing:unclear 0.07 nothing:unnamed -0.45 noun:agreed 0.35
  noun:apart -0.15 noun:apart:0 0.34 noun:apart:1 0.01 noun:apart:2 -0.2 noun:before -0.05 noun:closer 0.01
  noun:comes 0.21 noun:comesHere -0.01 noun:comesSaying 0.05 noun:gone -0.21 noun:here -0.04 noun:hung 0.16
  noun:inside 0.06 noun:introduced 0.13 noun:last -0.28 noun:lastSpeaker 0.06 noun:lastSubject -0.11
  noun:leads -0.06 noun:lone 0.12 noun:named -0.08 noun:nearer 0.11 noun:organisation 0.05
  noun:otherRole -0.27 noun:person -0.09 noun:place -0.06 noun:role -0.25 noun:said 0.06 noun:since 0.09
  noun:spoken 0.09 noun:unclear -0.31 noun:unnamed 0.17 often -0.17 oneWord -0.4 owned 0.01 phrase 0.44
  role 0.26 said 0.31 says 0.19 seen:according -0.05 seen:after 0.34 seen:before -0.06 seen:colon -0.01
  seen:earlier-speaker 0.43 seen:goes-on 0.32 seen:interviewee 0.38 seen:introduced 0.03
  seen:last-paragraph-speaker 0.12 seen:last-speaker -0.03 seen:mentioned -0.8 seen:near-subject -0.37
  seen:paragraph-speaker -0.17 seen:paragraph-subject -0.23 seen:sentence-subject 0.26 shared -0.08 since 0.13
  source:name 0.9 source:noun 0.28 source:pronoun -0.2 spoken 0.15 weak -0.09
`);
