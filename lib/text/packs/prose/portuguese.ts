/** Common words of Portuguese, and how its sentences tie themselves to those before. */
import { portugueseCues } from '../cues/portuguese.ts';
import { words } from '../words.ts';
import type { Prose } from './prose.ts';

export const portugueseProse: Prose = {
  cues: portugueseCues,
  stopWords: words(`
    a ainda além ao aos após apenas as assim até cada com como contra da das de depois desde do dois dos durante
    e ela elas ele eles em enquanto então entre era essa esse esta está estão este eu foi foram há isso isto já
    lhe mais mas me mesmo meu muito na nas nem no nos nós não o onde os ou para pela pelo pelos per por porque
    porém qual quando que quem se segundo sem ser seu seus sob sobre sua são também tem tinha todo todos um uma
    umas uns você à às é`),
  stops: {
    binding: 'sr sra dr dra prof profa eng exmo exma d p.ex gen cel',
    numbering: 'n núm art pág vol tel',
    loose: 'etc ltda s.a',
  },
  openings: {
    pronouns:
      'ele|ela|eles|elas|este|esta|isto|estes|estas|esse|essa|isso|esses|essas|aquele|aquela|aquilo|seu|sua|seus|' +
      'suas|ambos|ambas|tal|tais|lá|ali',
    coordinators: 'mas|e|porém',
    connectives:
      'ou|contudo|no entanto|entretanto|além disso|também|assim|por isso|portanto|então|depois|enquanto isso|' +
      'por outro lado|por sua vez|já|inclusive|por exemplo|aliás|ainda assim|finalmente|por fim|ou seja|logo|' +
      'todavia|igualmente',
  },
};
