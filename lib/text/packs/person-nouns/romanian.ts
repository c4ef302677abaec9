/** Romanian nouns for people, with and without their article, with plain letters: offices, trades, kin. */
import { forms, phrases, words } from '../words.ts';
import type { PersonNouns } from './person-nouns.ts';

/** Men, on a consonant. */
const MEN = `
      deputat senator europarlamentar parlamentar primar viceprimar prefect subprefect premier prim-ministr director secretar comisar judecator procuror avocat notar inspector chestor
      comandant general colonel maior capitan locotenent agent politist pompier soldat ofiter jandarm antrenor fotbalist portar atacant mijlocas fundas sportiv campion tehnician selectioner arbitr
      doctor profesor rector decan student elev cercetator istoric politolog sociolog psiholog medic chirurg epidemiolog infectionist psihiatr biolog chimist fizician geolog arheolog meteorolog economist analist
      jurnalist ziarist reporter redactor scriitor romancier poet actor regizor scenarist muzician cantaret artist pictor sculptor compozitor dirijor fotograf prezentator realizator producator designer arhitect
      inginer programator antreprenor om-de-afaceri investitor patron fermier agricultor cioban apicultor viticultor pescar padurar vanator sofer pilot mecanic miner muncitor electrician instalator bucatar
      consilier consultant expert specialist fondator cofondator administrator manager coordonator lider sef vicepresedint purtator ambasador consul diplomat candidat activist sindicalist voluntar preot episcop mitropolit
      patriarh calugar staret papa rege print cancelar ministr viceministr vicepremier membr reprezentant sustinator
      lucrator functionar asistent farmacist stomatolog veterinar critic martor pensionar localnic interpret interlocutor
      senior-editor magistrat comentator locatar tanar`;
/** Women, on a vowel. */
const WOMEN = `
      deputata senatoare europarlamentara primarita directoare secretara judecatoare procuroare avocata politista antrenoare sportiva campioana doctorita profesoara rectora studenta eleva cercetatoare istorica
      psiholoaga jurnalista ziarista scriitoare poeta actrita regizoare cantareata artista pictorita prezentatoare arhitecta inginera antreprenoare consiliera experta specialista fondatoare coordonatoare lidera sefa
      purtatoare ambasadoare candidata activista voluntara maica regina printesa ministra presedinta vicepresedinta reprezentanta asistenta farmacista pensionara interpreta vedeta gimnasta tenismena invatatoare educatoare`;

export const romanianPersonNouns: PersonNouns = {
  roleNouns: words(
    `
      presedinte presedintele presedintelui presedinti presedintii vicepresedinte vicepresedintele vicepresedintelui prim-vicepresedinte prim-vicepresedintele copresedinte copresedintele copresedintelui
      ministru ministrul ministrului ministrii prim-ministru prim-ministrul prim-ministrului prim-procuror viceprim-ministru viceprim-ministrul secretar-general maestru maestrul arbitrul psihiatru psihiatrul membru membrul membrului
      edil edilul edilului edili edilii sefa seful sefului regele regelui printul papa suveranul pontif ceo titular titularul inculpat europarlamentarii
      internationalul internationala tricolorul mijlocasul atacantul fundasul veteranul gazda gazdele maestro`,
    forms(MEN, '- ul ului i ii ilor'),
    words(WOMEN),
    words(WOMEN)
      .values()
      .map((word) => word.replace(/e$/u, 'ea')),
  ),
  maleRoleNouns: words(
    'barbatul barbat tatal tata sotul sot fiul fiu fratele frate bunicul baiatul baiat regele printul papa domnul actorul cantaretul preotul',
  ),
  femaleRoleNouns: words(`
      femeia femeie mama sotia sotie fiica sora bunica fata regina printesa doamna actrita cantareata doctorita profesoara judecatoarea judecatoare scriitoarea scriitoare politista jurnalista
      avocata directoarea vedeta presedinta ministra batrana tanara`),
  personNouns: words(`
      salvamontist salvamontisti salvamontistii fetita fetitei baietel baietelul bunici bunicii nepot nepotul nepoata cumnat cumnatul soacra socrul nasul domnul domnului doamna doamnei domnisoara parintele dl dna
      oameni oamenii persoana persoane barbat barbatul barbatului barbati barbatii femeie femeia femeii femei femeile copil copilul copii copiii baiat baiatul baieti baietii fata fetei fete fetele
      tanar tanarul tanara tineri tinerii batran batranul batrana batrani batranii adolescent adolescentul adolescenta mama mamei tata tatal parinti parintii fiu fiul fiica sot sotul sotia sotiei frate fratele sora
      bunic bunicul bunica unchi unchiul matusa var varul vecin vecinul vecina vecini vecinii prieten prietenul prietena prieteni prietenii coleg colegul colega colegi colegii sursa surse sursele
      martor martorul martora martori martorii victima victimei victime victimele pacient pacientul pacienta pacienti pacientii client clientul clienti pasager pasageri pasagerii sofer soferul turist turisti turistii
      localnic localnicii locuitor locuitori locuitorii satean satenii orasean alegator alegatori alegatorii suporter suporteri suporterii fan fani fanii jucator jucatorul jucatori jucatorii
      muncitori muncitorii medici medicii profesori profesorii elevi elevii studenti studentii politisti politistii procurori procurorii anchetatori anchetatorii pompieri pompierii oficiali oficialul oficialii
      reprezentanti reprezentantii specialisti specialistii experti expertii cercetatori cercetatorii fermieri fermierii parlamentari ministri ministrii suspect suspectul suspecti inculpat inculpatul inculpata
      acuzat acuzatul agresor agresorul proprietar proprietarul proprietara angajat angajatul angajata angajati angajatii sefi rude rudele familia familiei iubitul iubita omul om edilul liderul
      artist artistul artista artistii vedeta actrita internautii internaut utilizator utilizatorul creator`),
  anaphoricPersonNouns: words('barbatul femeia tanarul tanara batranul batrana baiatul fata omul'),
  officeParaphrases: phrases(`
    seful guvernului premierul, sefa guvernului premierul, seful executivului premierul, seful statului presedintele, sefa statului presedinta, liderul de la cotroceni presedintele`),
  roleSynonyms: phrases(
    'antrenor antrenorul tehnician tehnicianul selectioner selectionerul, primar primarul edil edilul, medic medicul doctor doctorul, premier premierul prim-ministru prim-ministrul',
  ),
  roleModifiers: words('fost fosta fostul fosti actualul actuala viitorul viitoarea'),
  partyNouns: words(
    'victima victime suspect suspectul inculpat inculpatul inculpata acuzat acuzatul agresor agresorul martor martorul martori',
  ),
};
