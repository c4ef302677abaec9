/** Common words of Korean, and how its sentences tie themselves to those before. */
import { koreanCues } from '../cues/korean.ts';
import type { Prose } from './prose.ts';

export const koreanProse: Prose = {
  cues: koreanCues,
  stopWords: new Set(),
  openings: {
    pronouns:
      '그는|그가|그의|그녀는|그녀가|그들은|이는|이들은|이에|이를|이것은|그것은|양측은|두 사람은|해당|이 같은|이런|그런',
    coordinators: '하지만|그러나|그리고|또|또한|다만|반면|한편',
    connectives: '이에 따라|그래서|따라서|그런데|예를 들어|이어|아울러|그럼에도|결국|특히|즉',
  },
};
