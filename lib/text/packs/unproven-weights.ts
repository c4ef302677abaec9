/** Weights of the judge in languages whose rules fewer articles stand behind; written by `npm run train -- judge`. */
import { readWeights } from './read-weights.ts';

export const UNPROVEN = readWeights(`
  agreed 0.12 apart -0.48 apart:0 0.72 apart:1 0.3 apart:2 0.09 around:organisation 0.42 around:person -0.35
  around:unclear -0.23 around:unnamed -0.26 aside -0.21 before 0.12 beside 0.34 bodySaysI -0.22
  by:body-pronoun -0.01 by:brought-in 0.96 by:company -0.39 by:newcomer 0.44 by:pronoun -0.01 by:role -0.11
  by:stand-in -0.9 capitals -0.37 closer -0.21 comes 0.55 comesHere 0.5 comesSaying 0.53 definite -0.18
  doubt -1.65 first 0.57 first:according 0.34 first:after 1.02 first:before 0.44 first:body-pronoun -0.01
  first:earlier-speaker -0.35 first:goes-on -0.04 first:interviewee 0.3 first:introduced 0.04
  first:last-paragraph-speaker 0.01 first:last-speaker -0.15 first:near-subject 0.01
  first:paragraph-speaker -0.15 first:paragraph-subject -0.29 first:pronoun -0.01 first:sentence-subject -1.04
  first:turn 0.1 gendered 0.59 given 0.05 gone -0.35 hangs -0.53 he:agreed -0.08 he:apart -0.06
  he:apart:0 -0.05 he:apart:1 0.59 he:apart:2 0.13 he:before 0.12 he:clashes -0.87 he:closer 0.16
  he:comes -0.16 he:comesHere 0.28 he:comesSaying -0.1 he:fits 0.25 he:gone -0.49 he:here 0.12 he:hung -0.14
  he:inside -0.24 he:introduced 0.39 he:last -0.61 he:lastSpeaker 0.21 he:lastSubject 0.4 he:leads 0.5
  he:likely -0.49 he:lone 0.16 he:manly 0.5 he:manlyOnly 0.28 he:named 0.4 he:nearer -0.41 he:nearest -0.35
  he:organisation 0.06 he:person 0.29 he:place 0.05 he:plural -0.19 he:said 0.06 he:since 0.14 he:spoken 0.15
  he:spokenOf -0.27 he:spokenOther -0.19 he:stranger 0.01 he:unclear -0.15 he:unnamed 0.11 headlined 0.62
  here 0.41 hung -0.08 inside -1.03 introduced 0.12 it:agreed -0.01 it:apart -0.09 it:apart:0 0.22
  it:apart:1 -0.02 it:apart:2 -0.04 it:before 0.25 it:body 0.32 it:closer -0.46 it:comesHere 0.15 it:gone 0.42
  it:here -0.04 it:hung 0.21 it:inside -0.05 it:introduced -0.26 it:last 0.13 it:lastSpeaker 0.15
  it:lastSubject -0.25 it:leads -0.27 it:lone -0.16 it:named 0.17 it:nearer 0.08 it:nearest 0.19
  it:organisation 0.32 it:person -0.15 it:place -0.11 it:said 0.14 it:since -0.05 it:spoken 0.1
  it:spokenOf 0.15 it:spokenOther 0.01 it:unclear -0.29 it:unnamed 0.26 kind:organisation -0.01
  kind:person 0.21 kind:place -0.49 kind:unclear -0.35 last 0.03 lastSpeaker -0.01 lastSubject -0.07
  leads 0.27 lone 0.18 name:agreed 0.17 name:apart -0.01 name:apart:0 0.19 name:apart:1 0.01
  name:apart:2 -0.06 name:before -0.2 name:closer 0.14 name:comes 0.26 name:comesHere 0.1
  name:comesSaying 0.13 name:gone -0.16 name:here 0.36 name:hung 0.04 name:inside -0.67 name:introduced -0.05
  name:last 0.54 name:lastSpeaker -0.46 name:lastSubject -0.34 name:leads -0.14 name:lone -0.01
  name:named -0.39 name:nearer 0.02 name:nearest -0.27 name:organisation -0.3 name:owned -0.01
  name:person -0.03 name:place -0.23 name:said 0.15 name:since 0.01 name:spoken -0.13 name:spokenOf 0.26
  name:spokenOther 0.07 name:unclear -0.06 name:unnamed -0.07 named 0.04 nearer -0.03 nearest 0.11 nobody 0.27
  nobody:according 0.13 nobody:after -0.13 nobody:before 0.02 nobody:colon -0.37 nobody:insert 2.12
  nobody:introduced -0.01 nobody:lower -0.22 nobody:scrap 0.32 nobody:sentence-subject 0.26 nobody:short 1.07
  nobody:turn 0.26 nobody:unattributed 0.21 nobody:weak -0.28 nothing:agreed -0.09 nothing:apart -0.04
  nothing:apart:0 0.45 nothing:apart:1 -0.31 nothing:apart:2 0.14 nothing:before -0.04 nothing:closer -0.02
  nothing:comes 0.53 nothing:comesHere 0.04 nothing:comesSaying 0.46 nothing:gone -0.14 nothing:here -0.07
  nothing:hung -0.32 nothing:inside -0.19 nothing:introduced -0.15 nothing:last 0.06 nothing:lastSpeaker 0.25
  nothing:lastSubject 0.27 nothing:leads 0.13 nothing:lone 0.28 nothing:named 0.15 nothing:nearer 0.02
  nothing:nearest 0.28 nothing:organisation -0.02 nothing:owned 0.01 nothing:person -0.07 nothing:place -0.03
  nothing:said 0.05 nothing:since -0.06 nothing:spoken 0.05 nothing:spokenOf 0.01 nothing:spokenOther 0.23
  nothing:unclear -0.03 nothing:unnamed -0.08 noun:agreed 0.29 noun:apart -0.33 noun:apart:0 0.06
  noun:apart:1 0.04 noun:apart:2 -0.08 noun:before 0.02 noun:clashes -0.41 noun:closer -0.09 noun:comes 0.21
  noun:comesHere 0.31 noun:comesSaying 0.32 noun:fits 0.35 noun:gone -0.11 noun:here 0.14 noun:hung 0.13
  noun:inside 0.12 noun:introduced 0.19 noun:last 0.03 noun:lastSpeaker -0.13 noun:lastSubject -0.25
  noun:leads 0.09 noun:lone -0.09 noun:manly -0.11 noun:named -0.26 noun:nearer 0.31 noun:nearest 0.39
  noun:organisation -0.02 noun:otherRole -0.73 noun:person 0.31 noun:place -0.17 noun:role -0.21
  noun:said -0.05 noun:since 0.33 noun:spoken 0.35 noun:spokenOf -0.14 noun:spokenOther 0.22 noun:unclear 0.21
  noun:unnamed -0.23 often -0.29 oneWord -0.22 owned -0.02 phrase 0.42 role 0.25 said 0.32 says 0.4
  seen:according 0.18 seen:after 0.61 seen:before -0.24 seen:colon 0.09 seen:earlier-speaker 0.13
  seen:goes-on -0.07 seen:interviewee 0.33 seen:introduced -0.04 seen:last-paragraph-speaker 0.4
  seen:last-speaker -0.3 seen:mentioned -0.68 seen:near-subject -0.2 seen:paragraph-speaker 0.09
  seen:paragraph-subject 0.07 seen:sentence-subject -0.29 shared 0.27 since 0.33 source:name 1.02
  source:noun 0.03 source:pronoun -0.01 spoken 0.28 spokenOf 0.01 spokenOther 0.34 weak -0.07
`);
