/** What the algorithms need to know of Norwegian: bokmål and nynorsk. */
import { VERB_MOVES } from './grammar.ts';
import { makePack } from './make-pack.ts';
import { norwegianNames } from './names/norwegian.ts';
import { norwegianPersonNouns } from './person-nouns/norwegian.ts';
import { norwegianPlaces } from './places/norwegian.ts';
import { norwegianProse } from './prose/norwegian.ts';
import { endings, pairs, phrases, words } from './words.ts';

export const norwegian = makePack({
  languages: ['no', 'nb', 'nn'],
  grammar: {
    ...VERB_MOVES,
    verbSecond: true,
    compounds: true,
    dashSpeech: true,
    dashSpeechWithin: true,
  },
  lexicon: {
    reportingVerbs: words(`
      lurer lurte lurar legg meldes
      sier sa sagt seier sagde forteller fortalte fortalt fortel fortalde forklarer forklarte forklart forklarar
      forklara mener mente meiner meinte uttaler uttalte uttalt uttalar skriver skrev skrevet skriv skreiv skrive svarer
      svarte svart svarar svara spør spurte spurt spurde understreker understreket understrekar understreka påpeker
      påpekte påpekt påpeikar påpeika legger la hevder hevdet hevdar hevda fastslår fastslo slår slo bekrefter bekreftet
      bekreftar bekrefta avviser avviste innrømmer innrømmet innrømte innrømmar vedgår vedgikk vedgjekk erkjenner
      erkjente opplyser opplyste opplyst melder meldte meldt kommenterer kommenterte konstaterer konstaterte konkluderer
      konkluderte presiserer presiserte poengterer poengterte tilføyer tilføyde utdyper utdypet fortsetter fortsatte
      fortset fortsette avslutter avsluttet avsluttar avslører avslørte advarer advarte åtvarar åtvara oppfordrer
      oppfordret oppfordrar lover lovte lovet lovar lova varsler varslet varslar vedtar beskriver beskrev skildrer
      skildret minnes husker mintes erindrer kritiserer kritiserte anklager anklaget krever krevde krev kravde ber ba
      bad ønsker gjentar gjentok gjentek innvender innvendte repliserer repliserte roper ropte ropar ropa skriker skrek
      hvisker hvisket kviskrar utbryter utbrøt spøker spøkte vitner vitnet forsikrer forsikret forsikrar forsikra
      oppsummerer oppsummerte betror betrodde argumenterer argumenterte anfører anførte tvitrer twitrer twitret
      fremholder framholder fremholdt framheld fremhever framhever fremhevet framhevet mumler mumlet spår spådde antyder
      antydet antydar foreslår foreslo klager klaget takker takket rapporterer rapporterte erklærer erklærte kunngjør
      kunngjorde formaner mante minner undrar undrer undret medgir medga beklager beklaget skryter skrøt hulker jubler jublet raser raste oppgir oppga formoder formodet beretter berettet anslår anslo forutser forutså forsvarte begrunner begrunnet skisserer beroliger beroliget siterer siterte insisterer insisterte resonnerer filosoferer gleder oppfordra meddeler meddelte proklamerer prisar framhevar seiar brummer ymter`),
    documentVerbs: words('heter het står sto'),
    anaphoricOpeners: words('det slik'),
    masculineMarks: words('ham hans'),
    feminineMarks: words('henne hennes'),
    askingVerbs: words('spør spurte spurt'),
    answerVerbs: words('svarer svarte svart'),
    weakReportingVerbs: words(`
      kaller kalte kallar tror trodde trur trudde synes syntes synest føler følte ler lo smiler smilte humrer humret
      sukker sukket gråter ser  tenker tenkte håper håpet håpar vet visste veit går begynner begynte starter startet
      omtaler omtalte nikker vurderer kjenner kjente roser roste slenger åpner åpnet flirer flirte gliser konstaterar
      analyserer rister trekker fniser synger sang knegger undrer`),
    passiveAuxiliaries: words('ble blir blei vart blitt vert'),
    auxiliaries: words(`
      har hadde er var blir ble også òg nå no så videre vidare da då likevel imidlertid derfor selv sjøl ikke ikkje bare
      berre igjen allerede allereie senere seinere seinare tidligere tidlegare nylig nyleg altså dermed samtidig
      samstundes blant annet anna torsdag fredag lørdag søndag mandag tirsdag onsdag laurdag måndag tysdag til skal kan
      vil må bør ville skulle kunne oppgitt ærlig tydelig tydeleg klart dette følgende følgjande seg`),
    masculinePronouns: words('han'),
    femininePronouns: words('hun ho'),
    pluralPronouns: words('de dei begge'),
    neuterPronouns: words('det den'),
    masculineObjects: words('ham han'),
    feminineObjects: words('henne ho hun'),
    firstPersonSingular: words('jeg eg meg min mitt mine'),
    firstPersonPronouns: words('jeg eg vi me meg mæ æ du dere dykk man'),
    relativePronouns: words('som'),
    possessives: words('hans hennes sin si sitt sine deres deira hennar min mitt mine vår vårt våre'),
    determiners: words('en et ei ein eit den det de dei denne dette disse desse'),
    indefiniteDeterminers: words('en et ei ein eit'),
    prepositions: words(`
      av i på til fra frå med for om ved hos mot under over etter før mellom blant uten utan gjennom siden sidan innen ifølge
      mens medan når da då fordi hvis viss dersom at selv sjøl trass angående rundt langs bak foran inne ute ut inn opp ned som`),
    linkingPrepositions: words('i for fra frå ved hos av på'),
    agentPrepositions: words('av'),
    sourcePrepositions: phrases(
      'ifølge, i følge, ifylgje, i følgje, ifølgje, heter det i, heter det fra, het det i, heiter det i, lyder det fra, lød det fra, lyder det videre fra, lyder beskjeden fra, lyder dommen fra, lyder det også fra',
    ),
    subordinators: words('mens når da fordi hvis at'),
    hisSources: phrases('i hans øyne, etter hans mening, med hans ord, slik han ser det'),
    herSources: phrases('i hennes øyne, etter hennes mening, med hennes ord, slik hun ser det'),
    conjunctions: words('og men eller samt så'),
    honorifics: words('dr prof'),
    maleHonorifics: words('hr herr'),
    femaleHonorifics: words('fru frøken'),
    ageNouns: words('år'),
    possessors: pairs('hans>han hennes>hun'),
    ...norwegianPersonNouns,
    bodyNouns: words(`
      kanalen etaten politiet politidistriktet selskapet selskap konsernet bedriften firmaet regjeringen regjeringa regjering departementet direktoratet
      kommunen kommune fylkeskommunen partiet parti organisasjonen foreningen forbundet klubben rapporten rapport dommen dom kjennelsen
      tiltalen tiltalebeslutningen siktelsen brevet brev e-posten e-post meldingen melding pressemeldingen pressemelding uttalelsen
      uttalelse innlegget innlegg avisen avisa avis nettstedet sykehuset sykehus sjukehuset universitetet skolen skulen banken bank
      retten tingretten lagmannsretten høyesterett høgsterett påtalemyndigheten påtalemakta påtalemyndigheta myndighetene myndigheter
      styresmaktene kommisjonen utvalget komiteen nemnda tilsynet rådet styret ambassaden hæren forsvaret brannvesenet nødetatene
      universitet butikken hotellet teatret museet kirken kyrkja stiftelsen studien artikkelen magasinet statsforvalteren`),
    anaphoricBodyNouns: words(
      'selskapet konsernet bedriften firmaet departementet direktoratet kommunen partiet organisasjonen foreningen forbundet klubben avisen avisa nettstedet sykehuset universitetet skolen banken tilsynet stiftelsen museet magasinet kanalen etaten',
    ),
    performanceWords: words('synger sang sangen låten refrenget'),
    inscriptionNouns: words(
      'skilt skiltet skilter plakat plakaten plakater banner banneret klistremerke graffiti t-skjorte lapp lappen flagg inskripsjon tavle',
    ),
    namingPrepositions: words('under'),
    titleIntroducers: words(`
      teksten kalt kalla heter het heiter såkalt såkalte filmen boken boka romanen serien låten låta sangen albumet stykket
      programmet podkasten podcasten tittelen tittel slagordet mottoet spillet utstillingen dokumentaren kampanjen
      prosjektet skipet båten ferga ferja fergen artikkelen kronikken tv-serien navnet namnet begrepet ordet plakaten
      kunstverket konserten samling samlingen diktsamling diktsamlingen plate plata singelen tiltaket ordningen parolen`),
    sentenceOpeners: words(`
      her der dit nå no ja nei jo hva kva hvem kven hvor kvar hvorfor kvifor hvordan korleis når alle alt mange flere
      fleire noen nokon noe noko ingen ingenting hver andre annen første siste neste mer meir mest litt nok også ikke
      ikkje aldri alltid ofte kanskje trolig truleg heldigvis dessuten derimot derfor difor dermed deretter etterpå
      senere seinere tidligere tidlegare samtidig likevel imidlertid ellers fortsatt framleis snart straks plutselig
      egentlig eigentleg faktisk dag går morgen i-dag to tre fire fem seks syv sju åtte ni ti hundre tusen halvparten
      foto les sjå se hør video kilde publisert oppdatert artikkelen vis annonse takk hei velkommen slik sånn hvis viss
      dersom fordi mens medan selv bare berre både verken enten du dere man vår min vi jeg eg oss meg deg ham henne dem
      ei sin si sitt nettopp snarere utover tross trass derfra herfra for som at om kort fakta ifølge`),
    abbreviations: words(
      'dr prof hr f.eks bl.a ca kl nr jf mr st osv dvs pga mfl adv jr red tlf kr mill mrd evt ev inkl art fig sml cand mag',
    ),
  },
  names: {
    ...norwegianNames,
    femaleEndings: endings('a'),
    particles: words('van der den de la von af av di da bin al el ben'),
    organisationWords: words(`
      universitetet universitet høgskolen høyskolen sykehus departementet direktoratet kommune fylkeskommune fylke parti partiet høyre
      venstre arbeiderpartiet fremskrittspartiet senterpartiet rødt forbundet forening foreningen organisasjon klubb fk bank as asa sa
      selskap gruppen konsern politidistrikt politiet tingrett lagmannsrett høyesterett storting stortinget regjeringen nrk vg ntb tv
      radio avis avisa blad tidende dagblad dagbladet aftenposten skole skule stiftelsen instituttet institutt senter museum kirke
      police university times news post guardian united city league fc fotballklubb norges norsk norske statens nasjonal
      klima equinor telenor forsvaret luftforsvaret hæren brannvesen tilsynet rådet ombudet nato fn eu`),
    organisationJoiners: words('for i og &'),
    places: norwegianPlaces,
    dates: words(`
      mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tysdag laurdag sundag januar februar mars april mai juni juli august
      september oktober november desember jul påske`),
    nonNames: words(`
      norsk norske svensk svenske dansk danske engelsk engelske britisk britiske tysk tyske fransk franske russisk russiske amerikansk
      amerikanske kinesisk nordmann nordmenn gud`),
  },
  morphology: {
    pluralNounEndings: endings('erne ene ane'),
    adjectiveEndings: endings('e a'),
    roleNounEndings: endings(`
      minister ministeren leder lederen leiar leiaren sjef sjefen direktør direktøren advokat advokaten forsker forskeren forskar
      forskaren ekspert eksperten redaktør redaktøren talsmann talskvinne kommentator kommentatoren spiller spilleren spelar spelaren
      trener treneren trenar trenaren fører føreren representant representanten sekretær sekretæren rådgiver rådgiveren lege legen
      betjent betjenten inspektør mester mesteren dommer dommeren ansvarlig ansvarleg forfatter forfatteren analytiker analytikeren
      økonom økonomen lærer læreren eier eieren journalist journalisten dronning konge politiker politikeren professor`),
    roleInflections: endings('en et a n e'),
    definiteEndings: endings('en et a n'),
    genitiveEndings: endings('s'),
  },
  page: {
    interviewLabels: words('spørsmål svar'),
  },
  prose: norwegianProse,
});
