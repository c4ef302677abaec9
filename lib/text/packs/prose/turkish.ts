/** Common words of Turkish, and how its sentences tie themselves to those before. */
import { turkishCues } from '../cues/turkish.ts';
import { words } from '../words.ts';
import type { Prose } from './prose.ts';

export const turkishProse: Prose = {
  cues: turkishCues,
  stopWords: words(`
    ama ancak arasında artık az bazı belki ben beri bile bir biri birçok biz bu buna bunun da daha de değil diye
    dolayı en eden etti gibi göre hem hep her hiç için ile ise iki işte kadar karşı ki kim mı mi mu mü nasıl ne
    neden o olan olarak oldu olduğu olduğunu onlar onun ortaya önce sadece sonra şey şu tarafından tüm üzere var
    ve veya ya yani yok yeni`),
  stops: {
    binding: 'dr prof doç av sn yrd op uzm alb gen örn bkz',
    numbering: 'no s',
    loose: 'vb vs mad cad sok mah şti',
  },
  openings: {
    pronouns:
      'o|onlar|onlardan|onlara|onları|ondan|bundan|bu|şu|bunlar|şunlar|onun|onların|bunun|bunların|ona|onu|bunu|' +
      'buna|burada|orada|böyle|her ikisi|söz konusu|adı geçen|bahsi geçen',
    coordinators: 'ama|fakat|ve|ancak',
    connectives:
      'veya|ayrıca|öte yandan|bununla birlikte|bu nedenle|bu yüzden|dolayısıyla|sonra|daha sonra|ardından|' +
      'bu arada|örneğin|yine de|üstelik|böylece|oysa|nitekim|hatta|çünkü|son olarak',
  },
};
