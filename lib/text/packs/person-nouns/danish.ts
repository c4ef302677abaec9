/** Danish nouns for people: offices, trades, kin. */
import { forms, words } from '../words.ts';
import type { PersonNouns } from './person-nouns.ts';

export const danishPersonNouns: PersonNouns = {
  roleNouns: words(
    '',
    forms(
      `statsminister minister præsident leder chef direktør talsperson ordfører borgmester politiker advokat forsvarer anklager dommer
      efterforsker betjent politibetjent inspektør politiinspektør vicepolitiinspektør kommissær politikommissær vicepolitikommissær
      professor lektor forsker læge overlæge sygeplejerske rektor lærer ekspert analytiker økonom cheføkonom redaktør chefredaktør
      journalist reporter korrespondent kommentator forfatter kunstner artist sanger musiker skuespiller instruktør producer træner
      landstræner manager anfører spiller målmand præst biskop stifter ejer iværksætter bestyrelsesformand sekretær generalsekretær
      rådgiver ambassadør general oberst major kaptajn soldat meteorolog geolog biolog historiker psykolog studerende elev arkitekt
      ingeniør pilot skipper fisker chauffør kok influencer vært fotograf designer investor medlem folketingsmedlem partileder
      pressechef indsatsleder vagtchef konge prins kronprins pave forskningschef viceborgmester rådmand aktivist`,
      '- en n et',
    ),
    words(
      'talsmand talsmanden talskvinde talskvinden formand formanden forkvinde forkvinden næstformand næstformanden ombudsmand',
    ),
    words('dronning dronningen prinsesse prinsessen kronprinsesse kronprinsessen'),
  ),
  maleRoleNouns: words(
    'talsmand talsmanden konge kongen prins prinsen kronprinsen pave paven mand manden far faren søn sønnen bror broren ægtemand farfar morfar dreng drengen',
  ),
  femaleRoleNouns: words(
    'talskvinde talskvinden forkvinde kvinde kvinden mor moren datter datteren søster søsteren dronning dronningen prinsesse prinsessen kronprinsessen kone konen farmor mormor pige pigen skuespillerinde',
  ),
  personNouns: words(`
    årige kilde kilden kilder kilderne vidne vidnet vidner nabo naboen naboer naboerne ven vennen venner veninde veninden mor moren far faren forældre
    forældrene søster søsteren bror broren søn sønnen datter datteren kone konen mand manden samlever kvinde kvinden dreng drengen pige pigen barn
    barnet eksperter eksperterne forskere forskerne kritikere beboere beboerne borgere demonstranter patient patienten patienter politikere
    ansatte ansat lærere elever studerende spillere fans offer offeret ofre pårørende folk familien person personen tiltalte sigtede
    betjent kunde kunden kunder passager passageren passagerer turist turisten turister duoen parret danskeren nordmanden svenskeren
    briten amerikaneren russeren kammerat kollega kollegaen kolleger pensionist pensionisten pensionister dame damen herre herren vinder vinderen taberen sejrherren topscoreren deltager deltageren beboer beboeren fisker fiskeren gæst gæsten landmand landmanden landmænd 82-årige debutanten matchvinderen`),
  anaphoricPersonNouns: words('manden kvinden årige'),
};
