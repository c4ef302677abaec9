/** Czech nouns for people: offices, trades, kin. */
import { phrases, words } from '../words.ts';
import type { PersonNouns } from './person-nouns.ts';

export const czechPersonNouns: PersonNouns = {
  roleNouns: words(`
    premiér premiérka prezident prezidentka ministr ministryně vicepremiér senátor senátorka poslanec poslankyně europoslanec europoslankyně
    starosta starostka primátor primátorka hejtman hejtmanka místostarosta místostarostka radní předseda předsedkyně místopředseda místopředsedkyně ředitel
    ředitelka šéf šéfka mluvčí tajemník tajemnice vedoucí náměstek náměstkyně žalobce žalobkyně státní zástupce zástupkyně soudce soudkyně advokát
    advokátka obhájce obhájkyně policista policistka komisař inspektor profesor profesorka docent docentka vědec vědkyně výzkumník výzkumnice lékař
    lékařka primář primářka sestra záchranář záchranářka rektor rektorka učitel učitelka expert expertka analytik analytička ekonom ekonomka
    šéfredaktor šéfredaktorka redaktor redaktorka novinář novinářka reportér reportérka komentátor komentátorka publicista spisovatel spisovatelka
    autor autorka umělec umělkyně zpěvák zpěvačka hudebník herec herečka režisér režisérka producent producentka trenér trenérka kouč kapitán
    kapitánka fotbalista fotbalistka hokejista brankář útočník obránce hráč hráčka kněz biskup arcibiskup kardinál papež farář farářka zemědělec farmář
    majitel majitelka zakladatel zakladatelka poradce poradkyně velvyslanec velvyslankyně generál plukovník major poručík voják král královna
    princ princezna kancléř kancléřka historik historička sociolog socioložka politolog politoložka psycholog psycholožka meteorolog
    meteoroložka klimatolog biolog bioložka geolog student studentka žák žačka architekt architektka inženýr inženýrka pilot řidič řidička
    kuchař kuchařka influencer influencerka fotograf fotografka designér návrhář investor člen členka lídr lídryně zmocněnec zmocněnkyně
    ombudsman koordinátor koordinátorka aktivista aktivistka manažer manažerka jednatel jednatelka kurátor kurátorka konzervátorka knihovnice knihovník
    hasič lesník rybář archeolog archeoložka astronom moderátor moderátorka provozovatel provozovatelka organizátor organizátorka správce správkyně
    účastník účastnice vítěz vítězka šéfkuchař zahradník včelař včelařka pošťák prodavačka pekař pekařka mlynář
    guvernér guvernérka viceguvernér viceguvernérka viceprezident viceprezidentka exministr exministryně expremiér exprezident konzul konzulka
    diplomat diplomatka atašé představitel představitelka spoluzakladatel spoluzakladatelka spolumajitel spolumajitelka spoluautor spoluautorka
    podnikatel podnikatelka obchodník obchodnice developer byznysmen miliardář účetní auditor auditorka notář notářka asistent asistentka velitel
    velitelka nadporučík praporčík kriminalista kriminalistka vyšetřovatel vyšetřovatelka detektiv exekutor chirurg chirurgyně kardiolog
    kardioložka onkolog onkoložka pediatr pediatra pediatrička psychiatr psychiatrička epidemiolog epidemioložka virolog viroložka veterinář
    veterinářka lékárník lékárnice zubař zubařka porodník fyzioterapeut fyzioterapeutka děkan děkanka proděkan prorektor prorektorka hygienik
    hygienička přednosta přednostka fyzik fyzička chemik chemička matematik matematička ornitolog zoolog zooložka botanik etnograf filozof
    filozofka filolog jazykovědec lingvista kritik kritička básník básnířka dramatik dramaturg dramaturgyně scenárista scenáristka překladatel
    překladatelka vydavatel vydavatelka kytarista bubeník skladatel skladatelka dirigent dirigentka raper raperka tanečník tanečnice choreograf
    choreografka malíř malířka sochař sochařka grafik komik modelka youtuber youtuberka bloger blogerka programátor programátorka technik
    elektrikář mechanik truhlář kovář horník vinař vinařka chovatel chovatelka myslivec taxikář strojvedoucí letuška číšník číšnice barman
    restauratér cukrář cukrářka kadeřnice pečovatel pečovatelka vychovatel vychovatelka pedagog pedagožka terapeut terapeutka záložník volejbalista
    volejbalistka basketbalista basketbalistka tenista tenistka cyklista cyklistka skokan běžec běžkyně atlet atletka plavec plavkyně boxer mistr
    mistryně vicemistr medailista medailistka olympionik olympionička rozhodčí gólman gólmanka kladivář oštěpař oštěpařka biatlonista biatlonistka
    lyžař lyžařka závodník závodnice jezdec jezdkyně reprezentant reprezentantka pastor rabín imám opat metropolita nuncius kandidát kandidátka
    kongresman gubernátor exguvernér vyslanec vyslankyně zpravodaj zpravodajka korespondent korespondentka specialista specialistka konzultant
    konzultantka dispečer dispečerka likvidátor revizor revizorka inspektorka kontrolor kontrolorka odborář odborářka opozičník disident disidentka
    zákonodárce zákonodárkyně lodivod sudí doktor doktorka duchovní badatel badatelka muzikant hudebnice filmař filmařka tvůrce panovník farmářka
    hospodář kantor kantorka strážce krajkářka památkář památkářka ochranář ochranářka ekolog ekoložka lesnice
      konstruktér konstruktérka vývojář vývojářka energetik dopravce přepravce hoteliér hoteliérka kavárník
    chatař houbař mykolog mykoložka botanička entomolog genetik genetička neurolog neuroložka gynekolog gynekoložka stomatolog logoped logopedka
    psychoterapeut psychoterapeutka knihkupec tiskař restaurátor restaurátorka průvodce průvodkyně kastelán kastelánka
    vůdce vůdkyně šéftrenér stratég stratéžka právník právnička politička politik`),
  roleSynonyms: phrases(`
    poslanec poslankyně europoslanec europoslankyně zákonodárce zákonodárkyně politik politička, senátor senátorka zákonodárce zákonodárkyně politik politička,
    trenér trenérka kouč lodivod stratég stratéžka šéftrenér, brankář gólman, rozhodčí sudí,
    fotbalista fotbalistka hráč hráčka útočník záložník obránce brankář kapitán kapitánka, hokejista hráč útočník obránce brankář kapitán,
    tenista tenistka hráč hráčka, lékař lékařka doktor doktorka primář primářka chirurg chirurgyně kardiolog pediatr epidemiolog virolog,
    advokát advokátka právník právnička obhájce obhájkyně zmocněnec, žalobce žalobkyně,
    kněz duchovní farář, biskup arcibiskup kardinál duchovní, vědec vědkyně badatel badatelka profesor profesorka výzkumník výzkumnice,
    diplomat diplomatka velvyslanec velvyslankyně konzul konzulka, policista policistka strážce,
    zpěvák hudebník muzikant umělec, zpěvačka hudebnice umělkyně, herec umělec, herečka umělkyně, spisovatel autor prozaik, spisovatelka autorka,
    režisér filmař tvůrce, režisérka filmařka, starosta starostka politik politička, podnikatel podnikatelka byznysmen, hasič záchranář,
    novinář novinářka redaktor redaktorka publicista reportér reportérka, král panovník, ekonom ekonomka analytik analytička,
    zemědělec farmář farmářka hospodář chovatel, učitel pedagog kantor, učitelka pedagožka kantorka`),
  officeParaphrases: phrases(`
    předseda vlády premiér, předsedkyně vlády premiérka, šéf vlády premiér, šéfka vlády premiérka, šéf kabinetu premiér, šéfka kabinetu premiérka,
    hlava státu prezident, šéf resortu ministr, šéfka resortu ministryně, šéf ministerstva ministr, šéfka ministerstva ministryně,
    šéf diplomacie ministr, šéfka diplomacie ministryně, šéf nemocnice ředitel, šéfka nemocnice ředitelka, šéf školy ředitel, šéfka školy ředitelka,
    šéf firmy ředitel, šéf úřadu ředitel, šéf sněmovny předseda, šéfka sněmovny předsedkyně, šéf senátu předseda, šéf radnice starosta,
    šéfka radnice starostka, šéf kraje hejtman, šéfka kraje hejtmanka`),
  maleRoleNouns: words(
    'premiér prezident ministr poslanec senátor starosta primátor předseda ředitel soudce lékař vědec učitel novinář spisovatel herec zpěvák trenér král princ papež kněz farář muž otec syn bratr manžel chlapec dědeček děda majitel autor analytik ekonom profesor policista hráč místopředseda',
  ),
  femaleRoleNouns: words(
    'premiérka prezidentka ministryně poslankyně senátorka starostka primátorka předsedkyně místopředsedkyně ředitelka soudkyně lékařka vědkyně učitelka novinářka spisovatelka herečka zpěvačka trenérka královna princezna žena matka dcera sestra manželka dívka babička majitelka autorka analytička ekonomka profesorka policistka hráčka žalobkyně tajemnice farářka šéfka náměstkyně redaktorka guvernérka viceguvernérka viceprezidentka exministryně konzulka diplomatka představitelka spoluzakladatelka spolumajitelka spoluautorka podnikatelka obchodnice auditorka notářka asistentka velitelka kriminalistka vyšetřovatelka chirurgyně kardioložka onkoložka pediatrička psychiatrička epidemioložka viroložka veterinářka lékárnice zubařka fyzioterapeutka děkanka prorektorka hygienička přednostka fyzička chemička matematička zooložka filozofka kritička básnířka dramaturgyně scenáristka překladatelka vydavatelka skladatelka dirigentka raperka tanečnice choreografka malířka sochařka modelka youtuberka blogerka programátorka vinařka chovatelka letuška číšnice cukrářka kadeřnice pečovatelka vychovatelka pedagožka terapeutka volejbalistka basketbalistka tenistka cyklistka běžkyně atletka plavkyně mistryně medailistka olympionička gólmanka oštěpařka biatlonistka lyžařka závodnice jezdkyně reprezentantka kandidátka vyslankyně zpravodajka korespondentka specialistka konzultantka dispečerka revizorka inspektorka kontrolorka odborářka disidentka vůdkyně stratéžka právnička politička',
  ),
  personNouns: words(`
    zdroj zdroje svědek svědkyně svědci soused sousedka sousedé přítel přítelkyně přátelé matka otec máma táta rodiče sestra bratr syn dcera manželka
    manžel partner partnerka muž žena chlapec dívka dítě děti odborníci odborník odbornice experti vědci kritici obyvatel obyvatelka obyvatelé demonstranti
    pacient pacientka pacienti politici politik politička zaměstnanec zaměstnankyně zaměstnanci učitelé žáci studenti hráči fanoušek fanoušci fanynka oběť
    oběti lidé rodina osoba podezřelý podezřelá obžalovaný obžalovaná obviněný obviněná zákazník zákaznice zákazníci cestující turista turistka turisté
    kolega kolegyně kolegové důchodce důchodkyně důchodci poslanci ministři úředník úřednice úředníci organizátoři autoři policisté právníci právník
    právnička analytici důstojník člověk pamětník pamětnice hospodský hospodská hostinský hostinská mladík zdravotníci seniorka senior diváci vojáci lékaři badatelé badatelka výčepní vítěz vítězka poražený host střelec debutant veterán dáma slovák slovenka čech češka němec němka polák polka rus ruska ital italka francouz francouzka brit britka španěl španělka američan američanka rakušan rakušanka maďar švéd švédka nor norka dán fin ukrajinec ukrajinka srb chorvat slovinec kanaďan hokejisté fotbalisté basketbalisté házenkáři tenisté sportovci`),
  anaphoricPersonNouns: words(
    'muž žena mladík dívka slovák slovenka čech češka němec němka polák polka rus ruska ital italka francouz francouzka brit britka španěl španělka američan američanka rakušan rakušanka maďar švéd švédka nor norka dán fin ukrajinec ukrajinka srb chorvat slovinec kanaďan',
  ),
  partyNouns: words(`
    obžalovaný obžalovaná obviněný obviněná podezřelý podezřelá pachatel pachatelka vrah vražedkyně zloděj lupič
    podvodník podvodnice oběť poškozený poškozená zraněný zraněná svědek svědkyně žalovaný žalovaná odsouzený odsouzená vězeň zadržený zadržená
    vdova vdovec přeživší`),
};
