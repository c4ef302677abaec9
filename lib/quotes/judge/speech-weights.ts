/** Weights of the judge of speech, by feature; written by `npm run train -- speech`. */
import { readWeights } from '../../text/packs/read-weights.ts';

export const SPEECH = readWeights(`
  according:comma 0.02 according:name 0.12 according:noun 0.09 according:open 0.05 according:scrap 0.16
  according:stop 0.14 according:whole 0.05 after:call -0.04 after:comma 0.29 after:name 0.41 after:noun -0.07
  after:open -0.02 after:pronoun -0.05 after:scrap 0.25 after:stop 0.04 after:whole 0.03 articleNamed 0.41
  articleNobody -0.23 articleYou -1.22 asks -0.53 before:call -0.03 before:comma -0.02 before:name 0.28
  before:noun -0.35 before:open -0.07 before:pronoun 0.11 before:scrap 0.06 before:stop 0.16
  before:whole -0.01 bias -1.57 capitals -1.02 colon:call -0.2 colon:comma 0.11 colon:name 0.07
  colon:noun 0.16 colon:open 0.05 colon:pronoun -0.16 colon:stop 0.11 colon:whole 0.07 contracted -0.21
  cries -0.03 finite 0.04 introduced:call 0.09 introduced:name -0.28 introduced:noun 0.36
  introduced:pronoun -0.12 introduced:stop -0.06 introduced:whole -0.05 lead:bracket -0.04 lead:capital 0.01
  lead:colon -0.06 lead:comma 0.28 lead:conjunctions -0.23 lead:content -0.01 lead:dash 0.06
  lead:determiners 0.22 lead:edge 0.18 lead:function -0.18 lead:marks -0.21 lead:passiveAuxiliaries 0.02
  lead:possessive 0.02 lead:possessives 0.02 lead:quotativeParticles 0.14 lead:reportingVerbs -0.18
  lead:sign -0.19 lead:stop 0.47 lead:titleIntroducers -0.29 lead:weakReportingVerbs -0.16 leadLength -0.12
  marked -0.52 nobody:call 0.07 nobody:open -0.05 nobody:pronoun -0.1 nobody:stop -0.06 nobody:whole -0.07
  none:call -0.06 none:comma 0.05 none:open -0.25 none:scrap -0.09 none:short -0.47 none:stop 0.09
  none:whole -0.09 opens:content -0.14 opens:determiner 0.2 opens:function -0.26 opens:he 0.23
  opens:marks -0.44 opens:plural -0.1 opens:speech 0.52 opens:you -0.12 own:according 0.21 own:after 0.28
  own:before 0.05 own:colon 0.07 own:introduced -0.04 own:nobody -0.04 own:none -0.17
  own:sentence-subject -0.08 own:turn -0.45 parts -0.05 saysI -0.1 saysYou -0.6 scrap:call -0.18
  scrap:comma 0.3 scrap:open 0.29 scrap:stop 0.4 sentence-subject:call -0.03 sentence-subject:comma -0.13
  sentence-subject:noun -0.2 sentence-subject:open -0.07 sentence-subject:pronoun 0.11
  sentence-subject:scrap 0.39 sentence-subject:stop 0.14 sentence-subject:whole -0.48 sentencePerson 0.94
  sentenceTold 0.84 sentenceYou -0.74 sentences 0.52 set:colon -0.06 set:head 0.52 set:within -0.57 share 0.14
  slash -0.26 source:bare -0.19 source:definite -0.1 source:indefinite 0.32 source:name 0.25 source:noun 0.03
  source:organisation 0.13 source:person 0.2 source:place 0.05 source:pronoun -0.22 source:speaker 0.35
  source:thing -0.32 source:unclear -0.13 tail:bracket -0.22 tail:capital -0.24 tail:comma 0.02
  tail:conjunctions -0.02 tail:content -0.27 tail:dash 0.23 tail:determiners -0.05 tail:edge 1.08
  tail:function -0.23 tail:marks -0.22 tail:possessives -0.05 tail:prepositions 0.07
  tail:quotativeParticles 0.06 tail:relativePronouns -0.06 tail:reportingVerbs -0.1 tail:stop -0.03
  tail:titleIntroducers -0.06 tailLength -0.09 titleCased -1.08 toldBefore 0.44 toldBehind 0.13 toldNear 0.21
  toldNever 0.14 toldOften 0.68 toldShare 0.37 turn:name -0.45 turn:stop -0.11 turn:whole -0.45 unclosed -0.19
  verb:base -0.65 verb:ing 0.18 verb:past 0.97 verb:third 0.12 verb:to -0.07 verb:will -0.32 verbless 0.09
  verbless:short -0.24 weak -0.03 whole -0.91 whole:call -0.37 whole:open -0.69 whole:stop 0.14 words 0.52
  words:15 0.67 words:25 -0.51 words:4 -0.53 words:5 -0.24 words:8 -0.23
`);
