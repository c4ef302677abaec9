/** Portuguese nouns for whoever comes from somewhere, or is of a party or a club: "o carioca", "a petista", "o tucano". */
import { forms, words } from '../words.ts';

const IN_O = `
  brasileir argentin italian american norte-american uruguai paraguai chilen colombian venezuelan peruan bolivian
  equatorian mexican cuban angolan moçambican cabo-verdian suíç suec russ ucranian polac turc greg romen búlgar húngar
  austríac corean australian canadian palestin iranian síri egípci marroquin nigerian sul-african
  paulistan mineir baian pernambucan goian paraiban alagoan sergipan acrian algarvi alentejan transmontan
  rubro-negr corintian são-paulin vascaín atletican alvinegr encarnad tucan democrat republican`;

export const portugueseDemonyms = words(
  `português portuguesa espanhol espanhola francês francesa inglês inglesa alemão alemã holandês holandesa norueguês
  norueguesa dinamarquês dinamarquesa japonês japonesa chinês chinesa estadunidense guineense timorense belga croata sérvio
  sérvia canadense israelita israelense palestiniano palestiniana senegalês senegalesa
  carioca fluminense paulista gaúcho gaúcha cearense paraense paranaense catarinense capixaba amazonense potiguar
  maranhense piauiense mato-grossense rondoniense brasiliense lisboeta portuense minhoto minhota madeirense açoriano
  açoriana vimaranense bracarense
  alviverde tricolor santista palmeirense flamenguista botafoguense gremista cruzeirense benfiquista portista
  sportinguista leonino leonina
  petista emedebista peemedebista pedetista comunista socialista bolsonarista lulista pessebista psolista bloquista
  social-democrata centrista oposicionista`,
  forms(IN_O, 'o a'),
);
