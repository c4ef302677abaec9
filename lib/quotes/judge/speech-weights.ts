/** Weights of the judge of speech, by feature; written by `npm run train -- speech`. */
import { readWeights } from '../../text/packs/read-weights.ts';

export const SPEECH = readWeights(`
  according:name 0.13 according:noun 0.07 according:open 0.07 according:scrap 0.19 according:stop 0.09
  after:call -0.09 after:comma 0.32 after:name 0.39 after:pronoun -0.09 after:scrap 0.25 after:stop 0.08
  after:whole 0.05 articleNamed 0.37 articleNobody -0.05 articleYou -1.52 asks -0.46 before:call -0.12
  before:name 0.21 before:noun -0.25 before:pronoun 0.15 before:scrap 0.11 before:stop 0.2 bias -1.43
  capitals -0.95 colon:call -0.23 colon:comma 0.13 colon:name 0.05 colon:noun 0.19 colon:open 0.06
  colon:pronoun -0.22 colon:stop 0.05 contracted -0.19 cries 0.14 introduced:call 0.05 introduced:name -0.17
  introduced:noun 0.24 introduced:pronoun -0.13 introduced:whole -0.06 lead:colon -0.05 lead:comma 0.22
  lead:conjunctions -0.24 lead:content -0.09 lead:dash 0.06 lead:determiners 0.24 lead:edge 0.2
  lead:function -0.18 lead:marks -0.21 lead:passiveAuxiliaries 0.13 lead:prepositions -0.08
  lead:quotativeParticles 0.14 lead:reportingVerbs -0.18 lead:sign -0.19 lead:stop 0.48
  lead:titleIntroducers -0.31 lead:weakReportingVerbs -0.14 leadLength -0.07 marked -0.48 nobody:call 0.06
  nobody:pronoun -0.11 nobody:stop -0.08 nobody:whole -0.08 none:comma 0.06 none:open -0.33 none:scrap -0.11
  none:short -0.44 none:stop 0.11 none:whole -0.07 opens:content -0.24 opens:determiner 0.14
  opens:function -0.26 opens:he 0.26 opens:marks -0.38 opens:name 0.07 opens:plural -0.1 opens:speech 0.54
  opens:you -0.14 own:according 0.2 own:after 0.29 own:before 0.1 own:introduced -0.06 own:none -0.19
  own:sentence-subject -0.13 own:signed 0.1 own:turn -0.39 parts -0.07 saysI -0.14 saysYou -0.44
  scrap:call -0.17 scrap:comma 0.34 scrap:open 0.28 scrap:stop 0.31 sentence-subject:comma -0.13
  sentence-subject:noun -0.31 sentence-subject:open -0.13 sentence-subject:pronoun 0.15
  sentence-subject:scrap 0.29 sentence-subject:stop 0.15 sentence-subject:whole -0.42 sentencePerson 0.89
  sentenceTold 0.85 sentenceYou -0.71 sentences 0.78 set:colon -0.05 set:head 0.54 set:within -0.6 share 0.19
  signed:name 0.1 signed:stop 0.1 signed:whole 0.1 slash -0.29 source:bare -0.16 source:definite -0.07
  source:indefinite 0.21 source:name 0.36 source:organisation 0.13 source:person 0.29 source:place 0.05
  source:pronoun -0.25 source:speaker 0.14 source:thing -0.16 source:unclear -0.11 tail:bracket -0.19
  tail:capital -0.31 tail:comma -0.08 tail:content -0.27 tail:dash 0.22 tail:edge 1.29 tail:function -0.18
  tail:marks -0.23 tail:passiveAuxiliaries -0.07 tail:quotativeParticles 0.05 tail:relativePronouns -0.05
  tail:reportingVerbs -0.14 tail:titleIntroducers -0.06 tailLength -0.06 titleCased -1.12 toldBefore 0.4
  toldBehind 0.11 toldNear 0.24 toldNever 0.39 toldOften 0.57 toldShare 0.62 turn:name -0.39 turn:stop -0.35
  turn:whole -0.39 unclosed -0.21 verb:base -0.64 verb:ing 0.12 verb:past 0.94 verb:third 0.08 verb:to -0.09
  verb:will -0.39 verbless 0.16 verbless:short -0.3 whole -0.87 whole:call -0.25 whole:open -0.72
  whole:stop 0.07 words 0.46 words:15 0.61 words:25 -0.46 words:4 -0.51 words:5 -0.24 words:8 -0.37
`);
