/** Weights of what tells whether two speeches are one quote, by feature; written by `npm run train -- gaps`. */
import { readWeights } from '../../text/packs/read-weights.ts';

export const GAP = readWeights(`
  aside 1.06 bias -4.04 colon -0.26 ends 0.26 final:colon 0.1 final:comma 0.4 final:dash 0.96 final:stop 0.26
  final:word -1.45 first:capital -0.47 first:comma 0.29 first:dash 1.8 first:stop -1.08 first:verb -0.18
  first:word -0.7 joined -0.76 length -0.43 marks:angle 0.01 marks:angle:colon -0.19 marks:angle:comma 0.23
  marks:angle:dash 0.21 marks:angle:stop 0.62 marks:angle:untold -0.82 marks:angle:word -0.05 marks:dash -0.66
  marks:dash:stop -0.57 marks:double 0.06 marks:double:colon -0.15 marks:double:comma 0.04
  marks:double:dash 0.5 marks:double:stop 0.21 marks:double:untold -0.03 marks:double:word -0.18
  marks:single 0.41 marks:single:stop 0.1 one:call -0.24 one:comma 1.34 one:open 0.2 one:scrap -1
  one:stop -1.5 one:whole 0.8 opens -1.53 opens:free -0.16 opens:verbSecond -1.37 own:according -0.13
  own:after -0.61 own:before -0.19 own:introduced 0.57 own:none 0.39 own:sentence-subject -0.16 ownTag -2.01
  participle:brief -0.84 participle:long -0.2 relative 0.11 rest:1 0.6 rest:17 -0.49 rest:9 -0.26
  rest:more -0.31 rest:none:comma 0.71 rest:none:dash 0.33 rest:none:stop -0.24 rest:some:colon -0.24
  rest:some:comma -0.39 rest:some:dash 0.38 rest:some:stop 0.6 rest:some:word -0.96 stops:0 3.11 stops:1 -2.1
  stops:2 -1.22 tag:after 0.41 tag:colon:only -0.42 tag:colon:own -0.01 tag:comma:only 0.84
  tag:comma:own -0.51 tag:dash:only 0.48 tag:name 0.25 tag:noun 0.22 tag:pronoun -0.06 tag:stop:only 1.65
  tag:stop:own -1.29 tag:word:only -0.23 two:call -0.09 two:comma 0.21 two:open -0.65 two:scrap 0.28
  two:stop 0.32 two:whole -0.46 unclosed -1.5 untold -0.63 verbs:0 0.58 verbs:0:colon 0.58
  verbs:0:colon:relative -0.03 verbs:0:comma 0.03 verbs:0:stop 0.11 verbs:0:stop:relative 0.04
  verbs:0:word -0.5 verbs:0:word:relative -0.2 verbs:1 0.83 verbs:1:colon -0.03 verbs:1:colon:relative 0.01
  verbs:1:comma 0.16 verbs:1:comma:relative -0.04 verbs:1:dash 0.47 verbs:1:stop 0.17
  verbs:1:stop:relative 0.86 verbs:1:word -0.13 verbs:1:word:relative -0.48 verbs:2 -1.37 verbs:2:colon -0.25
  verbs:2:colon:relative -0.15 verbs:2:stop -0.09 verbs:2:stop:relative -0.64 verbs:2:word -0.05
  verbs:2:word:relative -0.08 verbs:3 -0.24 verbs:3:stop:relative -0.19 weak -0.57
`);
