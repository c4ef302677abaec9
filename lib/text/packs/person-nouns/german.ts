/** German nouns for people: offices, trades, kin. */
import { forms, words } from '../words.ts';
import type { PersonNouns } from './person-nouns.ts';

const PEOPLE = `
  präsident vizepräsident minister kanzler senator staatssekretär bürgermeister oberbürgermeister landrat abgeordneter abgeordnete botschafter staatsanwalt
  anwalt rechtsanwalt richter direktor leiter manager geschäftsführer vorsitzender gründer mitgründer inhaber besitzer chefredakteur redakteur reporter
  journalist korrespondent autor schriftsteller dichter schauspieler sänger rapper musiker dirigent komponist komiker kabarettist moderator regisseur
  produzent professor arzt chirurg virologe epidemiologe biologe physiker chemiker wissenschaftler forscher ökonom analyst stratege berater experte
  historiker soziologe politologe politikwissenschaftler psychologe philosoph meteorologe klimaforscher sprecher pressesprecher trainer bundestrainer
  kapitän stürmer verteidiger torwart torhüter spieler mittelfeldspieler olympiasieger weltmeister fahrer pilot general oberst inspekteur kommissar polizist
  feuerwehrmann soldat könig prinz fürst papst kardinal bischof erzbischof pfarrer pastor rabbiner imam politiker kandidat spitzenkandidat aktivist landwirt
  bauer winzer förster ingenieur entwickler künstler maler fotograf architekt koch gastronom wirt unternehmer investor milliardär händler verkäufer lehrer
  schulleiter rektor dekan schüler student koordinator beauftragter vertreter stellvertreter gewerkschafter funktionär vorstand aufsichtsrat mitarbeiter
  referent dezernent intendant bildhauer bäcker metzger schreiner tischler imker müller vorsteher ortsvorsteher hafenmeister mediziner turner ringer
  schwimmer radfahrer boxer kenner promoter scout kurator verleger gutachter ermittler amtsleiter betreiber veranstalter sozialdemokrat`;

export const germanPersonNouns: PersonNouns = {
  roleNouns: words(
    `chef chefs chefin beamter beamte beamtin angestellter vorsitzende mann frau sprecherin ministerin ärztin anwältin
    köchin bäuerin wirtin fürstin königin prinzessin päpstin kanzlerin landrätin bürgermeisterin nonne schwester
    co-vorsitzende vize kollege kollegin mitglied star legende geschäftsführerin ex-präsident wissenschaftlerin
    regierungschef regierungschefin ministerpräsident ministerpräsidentin fraktionschef parteichef
    us-präsident kremlchef premier premierminister premierministerin beauftragte politologin psychologin soziologin
    virologin biologin ökonomin kollegen forscherin außenministerin teamchef kreisbrandmeister schulleiterin
    ehemann ehefrau sohn tochter bruder vater mutter witwe freund freundin opa oma`,
    forms(PEOPLE, '- in n en s'),
  ),
  maleRoleNouns: words(
    'herr mann vater sohn bruder onkel ehemann freund könig prinz papst bischof pfarrer kardinal chef arzt anwalt koch opa',
    forms(PEOPLE, '-'),
  ),
  femaleRoleNouns: words(
    `frau mutter tochter schwester tante ehefrau freundin königin prinzessin chefin ärztin anwältin köchin bäuerin
    landrätin witwe oma politologin psychologin soziologin virologin biologin ökonomin kollegin beamtin`,
    forms(PEOPLE, 'in'),
  ),
  personNouns: words(`
    quelle quellen zeuge zeugin zeugen augenzeuge augenzeugen nachbar nachbarin nachbarn freund freunde freundin verwandte angehörige eltern vater
    mutter bruder schwester sohn tochter ehefrau ehemann mann männer frau frauen junge mädchen kind kinder jugendliche paar opfer opfern patient
    patientin patienten ärzte experten forscher wissenschaftler kritiker gegner gegnerin gegnern befürworter befürwortern anhänger beobachter analysten anwälte ermittler polizisten beamte beamten
    feuerwehrleute abgeordnete politiker minister insider diplomat diplomaten demonstranten aktivisten bewohner anwohner anwohnerin bürger
    einwohner leute menschen mitarbeiter mitarbeiterin beschäftigte angestellte kunde kundin kunden nutzer leser leserin zuschauer fans fan
    schüler schülerin studenten studierende lehrer landwirte bauern händler spieler soldaten soldat familie familien passant passanten fahrer
    fahrerin passagier rentner rentnerin angeklagter angeklagte täter verdächtiger kollege kollegen kollegin großmutter großvater tante onkel
    flüchtlinge helfer vertreter teilnehmer besucher jährige jähriger -jährige -jähriger bekannter bekannte unbekannter betroffene betroffener
    augenzeugin insassin mieter mieterin sprecher gewinner siegerin sieger verlierer teilnehmerin gast gäste dame torschütze debütant routinier`),
  anaphoricPersonNouns: words('mann frau jährige jähriger jährigen'),
  partyNouns: words(`
    angeklagter angeklagte hauptangeklagter hauptangeklagte mitangeklagter mitangeklagte beschuldigter beschuldigte verdächtiger verdächtige
    tatverdächtiger tatverdächtige täter täterin mörder mörderin tierquäler einbrecher räuber betrüger betrügerin erpresser
    opfer geschädigter geschädigte verletzter verletzte kläger klägerin beklagter beklagte nebenkläger nebenklägerin zeuge zeugin augenzeuge augenzeugin
    verurteilter verurteilte häftling gefangener gefangene flüchtiger witwe witwer überlebender überlebende unfallfahrer unfallfahrerin
    geiselnehmer attentäter attentäterin`),
};
