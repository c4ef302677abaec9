/** Weights of the judge in languages whose rules fewer articles stand behind; written by `npm run train -- judge`. */
import { readWeights } from './read-weights.ts';

export const UNPROVEN = readWeights(`
  agreed 0.12 alone -0.16 apart -0.44 apart:0 0.55 apart:1 0.23 apart:2 -0.05 around:organisation 0.16
  around:person -0.38 around:unclear -0.17 around:unnamed -0.48 aside -0.31 before 0.03 beside 0.53
  bodySaysI 0.01 by:body-pronoun -0.08 by:brought-in 0.71 by:company -0.19 by:newcomer 0.25 by:pronoun -0.09
  by:role 0.05 by:stand-in -0.81 capitals -0.36 closer -0.2 comes 0.46 comesHere 0.66 comesSaying 0.59
  definite -0.23 doubt -0.83 first 0.55 first:according 0.19 first:after 1.06 first:before 0.56
  first:body-pronoun -0.08 first:colon 0.17 first:earlier-speaker -0.18 first:goes-on -0.29
  first:interviewee 0.04 first:introduced -0.09 first:last-paragraph-speaker -0.03 first:last-speaker -0.07
  first:near-subject 0.15 first:paragraph-speaker -0.06 first:paragraph-subject -0.52 first:pronoun -0.09
  first:sentence-subject -0.79 first:turn 0.03 gendered 0.55 given 0.05 gone -0.37 hangs -0.56 he:agreed -0.13
  he:apart -0.09 he:apart:0 0.03 he:apart:1 0.52 he:apart:2 0.16 he:before 0.09 he:clashes -0.78
  he:closer 0.29 he:comes -0.03 he:comesHere 0.57 he:comesSaying -0.19 he:fits 0.6 he:gone -0.51 he:here 0.01
  he:hung -0.13 he:inside -0.16 he:introduced 0.16 he:last -0.48 he:lastSpeaker 0.36 he:lastSubject 0.42
  he:leads 0.19 he:likely -0.39 he:lone 0.43 he:named 0.38 he:nearer -0.25 he:nearest -0.15
  he:organisation -0.06 he:person 0.22 he:place 0.35 he:plural -0.09 he:said 0.2 he:since 0.04 he:spoken 0.1
  he:stranger -0.04 he:unclear 0.03 he:unnamed -0.12 headlined 0.59 here 0.2 hung -0.07 inside -0.79
  introduced 0.04 it:agreed -0.06 it:apart -0.02 it:apart:0 0.16 it:apart:2 -0.18 it:before 0.14 it:body 0.28
  it:closer -0.47 it:comes -0.05 it:comesHere 0.04 it:gone 0.41 it:here -0.03 it:hung 0.04 it:inside -0.03
  it:introduced 0.08 it:last -0.06 it:lastSpeaker -0.05 it:lastSubject -0.3 it:leads 0.02 it:lone -0.22
  it:named 0.02 it:nearer 0.03 it:nearest 0.22 it:organisation 0.24 it:person -0.2 it:place -0.12
  it:since -0.06 it:spoken 0.06 it:unclear -0.25 it:unnamed 0.21 kind:organisation -0.07 kind:person 0.3
  kind:place -0.22 kind:unclear -0.39 kind:unnamed -0.03 last -0.07 lastSpeaker -0.09 lastSubject 0.05
  leads 0.3 lone 0.16 name:agreed 0.3 name:apart 0.06 name:apart:0 -0.12 name:apart:1 -0.3 name:apart:2 -0.07
  name:before -0.14 name:closer 0.06 name:comes 0.04 name:comesHere 0.03 name:comesSaying 0.3 name:gone -0.17
  name:here 0.08 name:hung 0.13 name:inside -0.56 name:introduced 0.01 name:last 0.45 name:lastSpeaker -0.6
  name:lastSubject -0.09 name:leads -0.13 name:lone -0.22 name:named -0.35 name:nearer -0.1 name:nearest 0.04
  name:organisation -0.22 name:person 0.04 name:place -0.39 name:said -0.1 name:since 0.04 name:spoken -0.12
  name:unclear -0.02 name:unnamed -0.02 named -0.02 nearer -0.03 nearest 0.29 nobody 0.16
  nobody:according -0.19 nobody:after -0.13 nobody:before -0.04 nobody:colon -0.02 nobody:insert 1.76
  nobody:introduced -0.18 nobody:lower -0.05 nobody:scrap 0.24 nobody:sentence-subject 0.37 nobody:short 1.05
  nobody:turn 0.11 nobody:unattributed 0.24 nobody:weak -0.23 nothing:agreed -0.24 nothing:apart -0.23
  nothing:apart:0 0.24 nothing:apart:1 -0.29 nothing:apart:2 0.16 nothing:before 0.06 nothing:comes 0.68
  nothing:comesHere 0.11 nothing:comesSaying 0.38 nothing:gone -0.01 nothing:here 0.12 nothing:hung -0.22
  nothing:inside 0.04 nothing:introduced -0.27 nothing:last 0.02 nothing:lastSpeaker 0.25
  nothing:lastSubject 0.21 nothing:leads 0.14 nothing:lone 0.22 nothing:named 0.18 nothing:nearer 0.23
  nothing:nearest 0.38 nothing:organisation -0.21 nothing:owned 0.01 nothing:person 0.06 nothing:place 0.09
  nothing:said 0.22 nothing:since 0.02 nothing:spoken 0.04 nothing:unclear -0.13 nothing:unnamed -0.06
  noun:agreed 0.22 noun:apart -0.17 noun:apart:0 0.33 noun:apart:1 0.3 noun:apart:2 -0.12 noun:before -0.11
  noun:closer -0.11 noun:comes 0.1 noun:comesHere 0.27 noun:comesSaying 0.24 noun:gone -0.19 noun:here 0.04
  noun:hung 0.11 noun:inside -0.08 noun:introduced 0.06 noun:lastSpeaker -0.06 noun:lastSubject -0.21
  noun:leads 0.12 noun:lone -0.05 noun:named -0.24 noun:nearer 0.09 noun:nearest -0.09 noun:organisation 0.2
  noun:otherRole -0.5 noun:person 0.23 noun:place -0.14 noun:role -0.04 noun:said -0.01 noun:since 0.16
  noun:spoken 0.47 noun:unnamed -0.04 often -0.35 oneWord -0.14 phrase 0.52 role 0.36 said 0.29 says -0.06
  seen:according -0.18 seen:after 0.7 seen:before -0.25 seen:colon -0.09 seen:earlier-speaker 0.43
  seen:goes-on -0.1 seen:interviewee 0.14 seen:introduced 0.26 seen:last-paragraph-speaker 0.66
  seen:last-speaker -0.24 seen:mentioned -0.73 seen:near-subject -0.15 seen:paragraph-speaker 0.26
  seen:sentence-subject 0.1 shared -0.02 since 0.19 source:name 1.17 source:noun 0.04 source:pronoun -0.16
  spoken 0.37 weak -0.23
`);
