/** Swedish nouns for people: offices, trades, kin. */
import { forms, words } from '../words.ts';
import type { PersonNouns } from './person-nouns.ts';

export const swedishPersonNouns: PersonNouns = {
  roleNouns: words(
    '',
    forms(
      `statsminister minister president direktör chef ledare talesperson politiker representant professor forskare läkare överläkare
      sjuksköterska rektor lärare expert analytiker ekonom redaktör chefredaktör journalist reporter kommentator författare konstnär
      artist sångare musiker skådespelare regissör producent tränare kapten spelare målvakt präst biskop ärkebiskop bonde grundare
      ägare ordförande sekreterare generalsekreterare rådgivare ambassadör general överste major löjtnant soldat meteorolog geolog
      biolog historiker psykolog student elev arkitekt ingenjör pilot skeppare fiskare chaufför kock influencer programledare fotograf
      designer investerare ledamot riksdagsledamot partiledare advokat åklagare kammaråklagare domare utredare polis kommissarie
      kriminalkommissarie inspektör polischef presschef pressekreterare försvarare målsägandebiträde moderator strateg handläggare
      landshövding borgmästare förbundskapten lagkapten manager vd statssekreterare språkrör kung drottning prins prinsessa kronprins
      kronprinsessa påve förvaltare enhetschef rådman snickare entreprenör aktivist utvecklare debattör`,
      '- n en et',
    ),
    [
      'talesman',
      'talesmannen',
      'talman',
      'talmannen',
      'ombudsman',
      'kungen',
      'drottningen',
      'prinsessan',
      'påven',
      'ledamoten',
    ],
    ['ministern', 'presidenten', 'sköterskan', 'sjuksköterskan', 'språkröret', 'talesmannen'],
  ),
  maleRoleNouns: words(
    'talesman talesmannen kung kungen prins prinsen kronprins påve påven man mannen far pappa fadern son sonen bror brodern pojke pojken make maken farfar morfar kille killen herre',
  ),
  femaleRoleNouns: words(
    'taleskvinna kvinna kvinnan mor mamma modern dotter dottern syster systern drottning drottningen prinsessa prinsessan kronprinsessan hustru hustrun fru flicka flickan farmor mormor tjej tjejen skådespelerska sångerska sjuksköterska',
  ),
  personNouns: words(`
    åringen åringar åringarna källa källan källor vittne vittnet vittnen granne grannen grannar grannarna vän vännen vänner vännerna väninna mamma mamman pappa pappan
    mor far föräldrar föräldrarna syster systern bror brodern son sonen dotter dottern fru frun hustru make maken sambo sambon man mannen kvinna
    kvinnan pojke pojken flicka flickan barn barnet ungdomen experter experterna forskare forskarna kritiker kritikerna boende invånare
    invånarna demonstranter patient patienten patienter politiker politikerna anställd anställda lärare elever studenter spelare fans
    supportrar offer offret anhörig anhöriga folk familjen person personen misstänkte åtalade polismannen polisman kund kunden kunder
    passagerare passageraren turist turisten turister duon trion paret svensken norrmannen dansken britten amerikanen ryssen kamrat
    kamraten kompis kompisen kollega kollegan kollegor pensionär pensionären pensionärer tjejen killen tjänsteman tjänstemän dam damen herre herren vinnare vinnaren förlorare segraren målskytten deltagare deltagaren gäst gästen bonde bonden debutanten matchvinnaren veteranen`),
  anaphoricPersonNouns: words('mannen kvinnan åringen'),
};
