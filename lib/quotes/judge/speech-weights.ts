/** Weights of the judge of speech, by feature; written by `npm run train -- speech`. */
import { readWeights } from '../../text/packs/read-weights.ts';

export const SPEECH = readWeights(`
  according:name -0.01 according:noun 0.05 according:scrap 0.11 according:stop 0.05 according:whole -0.08
  after:call 0.04 after:comma 0.18 after:name 0.21 after:noun 0.07 after:open 0.02 after:scrap 0.15
  after:stop 0.04 after:whole 0.13 asks -0.41 before:call -0.06 before:comma 0.05 before:name 0.24
  before:noun -0.09 before:open 0.22 before:pronoun 0.07 before:scrap 0.19 before:stop 0.02 before:whole 0.03
  bias -0.93 capitals -1.08 colon:call -0.5 colon:comma 0.18 colon:name -0.01 colon:noun 0.06
  colon:pronoun -0.21 colon:stop 0.09 colon:whole -0.16 contracted 0.14 cries -0.33 finite 0.23
  introduced:name -0.01 introduced:noun 0.17 introduced:stop -0.03 introduced:whole -0.12 lead:capital -0.03
  lead:colon -0.35 lead:comma -0.1 lead:conjunctions -0.15 lead:content -0.32 lead:dash 0.4
  lead:determiners 0.4 lead:edge 0.62 lead:function -0.29 lead:marks -0.32 lead:passiveAuxiliaries 0.08
  lead:possessive -0.04 lead:prepositions -0.1 lead:quotativeParticles 0.1 lead:reportingVerbs 0.04
  lead:stop 0.52 lead:titleIntroducers -0.21 lead:weakReportingVerbs -0.31 leadLength -0.13 marked -0.42
  nobody:whole 0.01 none:call 0.14 none:comma 0.01 none:open -0.42 none:scrap -0.27 none:short -0.37
  none:stop 0.05 none:whole 0.04 own:according 0.04 own:after 0.28 own:before 0.22 own:colon -0.16
  own:introduced -0.12 own:nobody 0.01 own:none -0.22 own:sentence-subject -0.2 parts -0.19 saysI 0.11
  saysYou -0.38 scrap:call -0.4 scrap:comma 0.31 scrap:open 0.35 scrap:stop 0.29 sentence-subject:comma -0.22
  sentence-subject:name -0.14 sentence-subject:noun -0.11 sentence-subject:open -0.11
  sentence-subject:pronoun 0.05 sentence-subject:scrap 0.37 sentence-subject:stop 0.14
  sentence-subject:whole -0.56 sentencePerson 0.9 sentenceTold 1.21 sentenceYou -0.94 set:colon -0.35
  set:head 0.91 set:within -0.69 share 0.29 slash -0.42 source:name 0.32 source:noun 0.14
  source:organisation -0.11 source:person 0.55 source:place 0.05 source:pronoun -0.36 source:speaker 0.11
  source:thing 0.03 source:unclear -0.17 tail:bracket -0.35 tail:capital -0.49 tail:comma 0.11
  tail:conjunctions -0.08 tail:content -0.07 tail:dash 0.32 tail:determiners -0.12 tail:edge 0.68
  tail:function -0.11 tail:marks -0.08 tail:passiveAuxiliaries -0.07 tail:possessives 0.02
  tail:prepositions 0.25 tail:quotativeParticles 0.1 tail:relativePronouns -0.08 tail:reportingVerbs -0.02
  tail:stop 0.02 tail:titleIntroducers -0.17 tailLength -0.13 titleCased -1.45 toldBefore 0.41 toldBehind 0.15
  toldNear 0.3 toldNever -0.25 toldOften 1.02 toldShare 0.53 unclosed -0.58 verbless 0.07 verbless:short -0.43
  weak 0.08 whole -0.68 whole:call 0.02 whole:comma -0.24 whole:open -0.57 whole:stop 0.13 words 0.29
  words:15 0.26 words:4 -0.71 words:5 -0.12 words:8 0.07
`);
