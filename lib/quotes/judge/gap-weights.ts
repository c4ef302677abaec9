/** Weights of what tells whether two speeches are one quote, by feature; written by `npm run train -- gaps`. */
import { readWeights } from './read-weights.ts';

export const GAP = readWeights(`
  aside 1.1 bias -4 colon -0.1 ends 0.21 final:bracket -0.07 final:colon 0.05 final:comma 0.31 final:dash 1.01
  final:sign -0.29 final:stop 0.21 final:word -1.38 first:capital -0.44 first:comma 0.4 first:dash 1.55
  first:stop -0.99 first:verb -0.2 first:word -0.63 joined -0.87 length -0.37 marks:angle 0.01
  marks:angle:colon -0.21 marks:angle:comma 0.21 marks:angle:dash 0.25 marks:angle:stop 0.48
  marks:angle:untold -0.68 marks:angle:word -0.05 marks:dash -0.74 marks:dash:stop -0.74 marks:double 0.18
  marks:double:colon -0.24 marks:double:comma 0.11 marks:double:dash 0.46 marks:double:stop 0.4
  marks:double:untold -0.12 marks:double:word -0.21 marks:single 0.41 marks:single:stop 0.17
  marks:single:untold 0.23 one:call -0.3 one:comma 1.29 one:open 0.16 one:scrap -0.85 one:stop -1.31
  one:whole 0.7 opens -1.61 opens:comma -0.01 opens:free -0.14 opens:verbSecond -1.47 own:according -0.15
  own:after -0.65 own:before -0.08 own:colon -0.04 own:introduced 0.57 own:none 0.39
  own:sentence-subject -0.11 own:turn -0.03 ownTag -1.95 participle:brief -0.82 participle:long -0.47
  relative 0.16 rest:0 0.77 rest:1 0.72 rest:17 -0.62 rest:4 0.16 rest:9 -0.19 rest:more -0.41
  rest:none:colon -0.15 rest:none:comma 0.81 rest:none:dash 0.3 rest:none:stop -0.23 rest:some:colon -0.3
  rest:some:comma -0.47 rest:some:dash 0.41 rest:some:stop 0.55 rest:some:word -0.96 stops:0 2.93
  stops:1 -1.81 stops:2 -1.27 tag:after 0.42 tag:colon:only -0.44 tag:colon:own -0.01 tag:comma:only 0.82
  tag:comma:own -0.48 tag:dash:only 0.49 tag:name 0.26 tag:noun 0.18 tag:pronoun -0.01 tag:stop:only 1.68
  tag:stop:own -1.37 tag:word:only -0.26 two:call -0.16 two:comma 0.31 two:open -0.62 two:scrap 0.22
  two:stop 0.32 two:whole -0.37 unclosed -1.58 untold -0.6 verbs:0 0.51 verbs:0:colon 0.55
  verbs:0:colon:relative -0.02 verbs:0:comma -0.01 verbs:0:comma:relative 0.34 verbs:0:sign -0.01
  verbs:0:stop 0.09 verbs:0:stop:relative -0.01 verbs:0:word -0.46 verbs:0:word:relative -0.2 verbs:1 0.72
  verbs:1:colon:relative -0.05 verbs:1:comma 0.13 verbs:1:comma:relative -0.03 verbs:1:dash 0.46
  verbs:1:dash:relative 0.17 verbs:1:stop -0.03 verbs:1:stop:relative 0.84 verbs:1:word -0.15
  verbs:1:word:relative -0.39 verbs:2 -1.09 verbs:2:colon -0.19 verbs:2:colon:relative -0.2
  verbs:2:comma -0.42 verbs:2:comma:relative 0.3 verbs:2:stop -0.24 verbs:2:stop:relative -0.19
  verbs:2:word -0.06 verbs:2:word:relative -0.1 verbs:3 -0.3 verbs:3:colon:relative -0.03
  verbs:3:stop:relative -0.23 verbs:3:word:relative -0.01 weak -0.65
`);
