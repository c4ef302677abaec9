/** Italian nouns for people: offices, trades, kin. */
import { forms, phrases, words } from '../words.ts';
import type { PersonNouns } from './person-nouns.ts';

/** Men's and women's forms differ by -o and -a. */
const IN_O = `
  ministr segretari deputat sindac avvocat magistrat commissari candidat scienziat medic biolog fisic chimic storic
  politolog sociolog psicolog filosof antropolog virolog meteorolog music politic architett cuoc impiegat
  funzionari tecnic arcivescov vescov figli zi amic cugin sottosegretari viceministr
  capogrupp astronom geolog archeolog veterinari volontari fotograf operai critic
  ex-ministr arbitr alliev inviat bambin ragazz nonn maestr
  infettivolog immunolog vicesindac prefett`;
/** By -e and -a. */
const IN_E = `
  consiglier infermier cancellier carabinier banchier tesorier ingegner camerier parrucchier finanzier portier`;
const IN_TORE = `
  sena governa ambascia diret vicediret fonda cofonda reda au scrit at can produt ricerca dot allena gioca consul
  coordina procura ispet ret pit presenta condut imprendi investi agricol lavora difen amministra seleziona legisla
  composi crea ideatore-crea edi tele narra apicol viticol olivicol floricol ristora organizza promo media
  restaura visita tutela osserva opera pesca danza soccorri inventa conserva`;

export const italianPersonNouns: PersonNouns = {
  roleNouns: words(
    `vicesegretario vicesegretaria vicecapogruppo capogruppo vicesindaco vicesindaca vicepremier vicedirettore
    sottosegretario sottosegretaria sindacalista coordinatore coordinatrice presidente presidentessa vicepresidente ex-presidente premier giudice pm procuratore-capo assessore assessora
    assessori capo leader titolare membro dirigente manager ceo responsabile proprietario proprietaria giornalista
    corrispondente cronista romanziere romanziera poeta poetessa attore attrice cantante rapper musicista chitarrista comico
    comica regista cineasta analista stratega economista esperto esperta specialista professore professoressa docente
    insegnante studente studentessa alunno alunna chirurgo chirurga psichiatra pediatra dottoressa epidemiologo
    epidemiologa attaccante difensore centrocampista portiere pilota ciclista tennista nuotatore nuotatrice atleta
    campione campionessa calciatore calciatrice artista stilista designer chef contadino contadina attivista militante
    parlamentare europarlamentare eurodeputato eurodeputata rappresentante socio socia astronauta miliardario
    generale colonnello capitano tenente sergente comandante ammiraglio ufficiale ispettore agente poliziotto poliziotta
    re regina principe principessa papa pontefice cardinale sacerdote parroco pastore rabbino imam imperatore
    portavoce questore pm-capo governatrice curatore curatrice ct tecnico mister patron guardasigilli rettrice
    moglie marito vedova nutrizionista climatologo climatologa coach
    editorialista opinionista vaticanista quirinalista blogger influencer youtuber streamer dj caporedattore
    caporedattrice caposervizio fotoreporter telecronista radiocronista garante prorettore prorettrice preside
    presidi primaria primario fisioterapista osteopata ostetrica genetista matematico matematica statistico demografo
    geografo geografa urbanista ambientalista animalista ecologista naturalista alpinista scalatore scalatrice
    sciatore sciatrice velocista maratoneta judoka pugile pallavolista cestista rugbista terzino trequartista bomber
    capitana vicario nunzio abate frate suora monsignore patriarca ristoratore ristoratrice albergatore albergatrice
    pasticcere pizzaiolo sommelier enologo enologa vignaiolo viticoltore allevatore allevatrice pescatore artigiano
    artigiana falegname elettricista idraulico muratore calzolaio sarto sarta tatuatore estetista cantautore
    cantautrice soprano tenore ballerino ballerina coreografo coreografa sceneggiatore sceneggiatrice fumettista
    illustratore illustratrice scultore scultrice saggista drammaturgo libraio libraia bibliotecario bibliotecaria
    archivista restauratore restauratrice edicolante commessa commesso maresciallo brigadiere luogotenente
    vicequestore viceprefetto penalista civilista notaio commercialista farmacista dentista terapeuta psicoterapeuta
    pedagogista educatore educatrice animatore animatrice vicepreside sovrintendente soprintendente esponente
    europarlamentari eurocommissario commissaria governatore vicegovernatore vicegovernatrice presidente-eletto
    ex-sindaco ex-premier senatore onorevole armatore patronessa presidentissimo vicecommissario sostituto pretore
    vicario-generale eremita missionario missionaria maestra maestro opinion-leader tecnologo tecnologa arbitro guida`,
    forms(IN_O, 'o a'),
    forms(IN_E, 'e a'),
    forms(IN_TORE, 'tore trice'),
  ),
  roleSynonyms: phrases(`
    sindaco sindaca cittadino cittadina, presidente governatore governatrice, ministro ministra titolare guardasigilli,
    avvocato avvocata legale difensore penalista, allenatore allenatrice tecnico mister ct coach,
    deputato deputata senatore senatrice parlamentare onorevole esponente, medico dottore dottoressa, pm procuratore procuratrice magistrato,
    giudice magistrato gip, vescovo arcivescovo presule, parroco sacerdote, regista cineasta, scrittore scrittrice autore autrice romanziere,
    segretario segretaria leader sindacalista, amministratore manager dirigente, consigliere consigliera capogruppo`),
  maleRoleNouns: words(
    `re principe papa padre marito uomo fratello nonno attore professore campione parroco sacerdote studente poliziotto
    contadino esperto comico capitano`,
    forms(IN_O, 'o'),
    forms(IN_E, 'e'),
    forms(IN_TORE, 'tore'),
  ),
  femaleRoleNouns: words(
    `regina principessa presidentessa assessora madre moglie donna sorella nonna attrice professoressa campionessa
    dottoressa studentessa poliziotta contadina esperta comica vedova`,
    forms(IN_O, 'a'),
    forms(IN_E, 'a'),
    forms(IN_TORE, 'trice'),
  ),
  personNouns: words(`
    fonte fonti testimone testimoni teste vincitore vincitrice vincitori vicino vicina vicini amico amica amici familiare familiari padre madre genitori
    fratello sorella figlio figlia figli marito moglie uomo uomini donna donne ragazzo ragazza ragazzi bambino bambina
    bambini giovane giovani coppia vittima vittime paziente pazienti medici esperti scienziati ricercatori analisti critici
    sostenitori residenti residente abitanti cittadino cittadina cittadini manifestanti manifestante attivisti avvocati
    magistrati poliziotti carabinieri agenti funzionari giornalisti insegnanti studenti alunni lavoratori dipendente
    dipendenti operai deputati senatori ministri dirigenti leader membri utente utenti cliente clienti giocatori tifosi
    tifoso giudici autorità famiglia famiglie persona persone gente automobilista passeggero passeggeri imputato imputata
    indagato sospettato ragazze indagati signora signore assistente steward hostess autista tassista barista negoziante gestore
    capotreno bagnino infermieri consiglieri assessori sindaci presidi mamma mamme papà zia zio nipote fidanzati vicine abitante truffatore truffatori
    ladro ladri soldato soldati militari diplomatico diplomatici agricoltori pescatori commerciante commercianti
    turista turisti rifugiati migranti nonna nonno cugino collega colleghi compagno compagna fidanzato fidanzata
    sopravvissuto sopravvissuta partecipanti organizzatori anziano anziana volontari autori pensionato pensionata
    legale legali difensori inquirenti investigatori soccorritori vigili
    lettore lettrice lettori lettrici pendolare pendolari studentesse assistito assistita assistiti esercente
    esercenti ristoratori imprenditori sindacalisti genitore allenatori spettatore spettatrice spettatori visitatore
    visitatori inquilino inquilina inquilini condomino condomini dirimpettaio dirimpettaia coinquilino coinquilina
    profugo profughi detenuto detenuta detenuti ferito feriti sopravvissuti superstite superstiti educatori maestre
    bimbo bimba bimbi protagonista protagonisti produttori precario precari disoccupato rider pedone motociclista
    passante passanti cittadine conoscente conoscenti contribuente elettore elettori militante militanti iscritti organizzatrice
    albergatori balneari bagnante bagnanti venditore venditrice venditori proprietari amministratori sindache
    colleghe amiche ascoltatore ascoltatori telespettatori denunciante querelante correntista correntisti
    risparmiatori frontaliere frontalieri trasportatore trasportatori camionista camionisti agricoltore allevatori
    pescatore fedele fedeli pellegrino pellegrini badante badanti vedova vedovo nonni nipoti suocera suocero genero
    nuora cognato cognata figliastro ex-marito ex-moglie convivente titolari gestori negozianti baristi medico-legale
    perito periti`),
  anaphoricPersonNouns: words(
    'uomo donna enne interessato interessata trentenne quarantenne cinquantenne sessantenne settantenne ottantenne novantenne ventenne',
  ),
};
