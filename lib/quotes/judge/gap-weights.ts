/** Weights of what tells whether two speeches are one quote, by feature; written by `npm run train -- gaps`. */
import { readWeights } from './read-weights.ts';

export const GAP = readWeights(`
  bias -3.09 colon -0.1 ends -0.14 final:colon -0.06 final:comma 0.21 final:stop -0.14 final:word -1.27
  first:capital -0.83 first:comma 0.58 first:dash 1.08 first:stop -0.12 first:verb -0.18 first:word -0.53
  joined -0.5 length -0.41 marks:angle 0.44 marks:angle:stop 0.04 marks:angle:untold -0.2 marks:double 0.34
  marks:double:colon -0.57 marks:double:comma 0.24 marks:double:stop 0.73 marks:double:untold -0.33
  marks:double:word -0.46 one:call -0.2 one:comma 0.99 one:open -0.22 one:scrap -0.35 one:stop -0.57
  one:whole 0.35 opens -0.9 opens:free -0.36 opens:verbSecond -0.54 own:after -0.91 own:before 0.19
  own:colon 0.11 own:none 0.31 own:sentence-subject 0.56 ownTag -1.41 participle:long -0.95 relative 0.65
  rest:1 0.76 rest:17 0.2 rest:4 0.55 rest:9 -0.14 rest:more -0.79 rest:none:comma 0.53 rest:none:stop -0.2
  rest:some:colon -0.61 rest:some:comma -0.22 rest:some:stop 0.25 rest:some:word -0.5 stops:0 2.04
  stops:1 -1.37 stops:2 -0.68 tag:after 0.59 tag:colon:only -0.57 tag:comma:only 0.31 tag:name 0.3
  tag:noun 0.56 tag:pronoun -0.27 tag:stop:only 1.22 tag:stop:own -1.17 tag:word:only -0.5 two:call 0.18
  two:comma -0.31 two:open -0.17 two:scrap 0.02 two:stop 0.31 two:whole -0.02 untold -0.59 verbs:0 0.19
  verbs:0:stop 0.09 verbs:0:stop:relative 0.38 verbs:0:word -0.14 verbs:1 1 verbs:1:comma -0.22
  verbs:1:stop 0.07 verbs:1:stop:relative 0.45 verbs:1:word:relative -0.44 verbs:2 -1.03 weak -0.62
`);
