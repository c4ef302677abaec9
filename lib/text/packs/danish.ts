/** What the algorithms need to know of Danish. */
import { VERB_MOVES } from './grammar.ts';
import { makePack } from './make-pack.ts';
import { danishNames } from './names/danish.ts';
import { danishPersonNouns } from './person-nouns/danish.ts';
import { danishPlaces } from './places/danish.ts';
import { danishProse } from './prose/danish.ts';
import { endings, forms, pairs, phrases, words } from './words.ts';

export const danish = makePack({
  languages: ['da'],
  grammar: {
    ...VERB_MOVES,
    verbSecond: true,
    compounds: true,
    dashSpeech: true,
    dashSpeechWithin: true,
  },
  lexicon: {
    reportingVerbs: words(`
      siger sagde sagt fortæller fortalte fortalt forklarer forklarede forklaret skriver skrev skrevet svarer svarede
      svaret spørger spurgte mener mente udtaler udtalte udtalt oplyser oplyste oplyst tilføjer tilføjede understreger
      understregede påpeger påpegede fastslår fastslog slår slog bekræfter bekræftede afviser afviste indrømmer
      indrømmede erkender erkendte medgiver meddeler meddelte kommenterer kommenterede konstaterer konstaterede
      konkluderer konkluderede præciserer præciserede pointerer pointerede uddyber uddybede fortsætter fortsatte
      afslutter afsluttede afslører afslørede advarer advarede opfordrer opfordrede lover lovede varsler beskriver
      beskrev husker mindes kritiserer kritiserede anklager anklagede kræver krævede beder bad ønsker gentager gentog
      indvender indvendte råber råbte skriger hvisker hviskede udbryder udbrød spøger vidner vidnede forsikrer
      forsikrede opsummerer argumenterer argumenterede anfører anførte tvitrer tweetede tweeter fremhæver fremhævede
      vurderer vurderede antyder antydede foreslår foreslog klager klagede takker takkede rapporterer erklærer erklærede
      bedyrer bemærker bemærkede noterer noterede hævder hævdede påstår påstod supplerer supplerede indskyder replicerer
      betoner betonede beklager beklagede opremser minder lægger lagde betror opremsede erindrer erindrede sukkede sukker brummer brummede mumler mumlede jubler jublede raser rasede tordner tordnede udbasunerer bebuder bebudede formoder formodede beretter berettede forudser forudså anslår anslog forudsiger forudsagde forsvarede slutter sluttede begrunder begrundede opklarer ytrer ytrede skitserer beroliger beroligede opfordres glæder glædede ærgrer ærgrede mindede filosoferer ræsonnerer ræsonnerede udlægger citerer citerede forlanger forlangte åbner spår spåede proklamerer pralede `),
    documentVerbs: words('hedder hed står stod'),
    anaphoricOpeners: words('det sådan'),
    masculineMarks: words('ham hans'),
    feminineMarks: words('hende hendes'),
    askingVerbs: words('spørger spurgte spurgt'),
    answerVerbs: words('svarer svarede svaret'),
    weakReportingVerbs: words(`
      kalder kaldte tror troede synes syntes føler følte ler lo griner grinede smiler smilede sukker tænker tænkte håber håbede ved vidste
      går begynder begyndte roser roste omtaler omtalte ser  frygter undrer undrede kender indleder nikker fniser kluklér trækker ryster spørger synger sang vrisser vrissede`),
    passiveAuxiliaries: words('blev bliver blevet'),
    auxiliaries: words(`
      har havde er var bliver blev også nu så videre siden da dog derfor selv ikke bare kun igen allerede senere tidligere nyligt altså
      dermed samtidig blandt andet til skal kan vil må skulle kunne ville følgende sig mandag tirsdag onsdag torsdag fredag lørdag søndag desuden nok i dag går`),
    masculinePronouns: words('han'),
    femininePronouns: words('hun'),
    pluralPronouns: words('de begge'),
    neuterPronouns: words('det den'),
    masculineObjects: words('ham'),
    feminineObjects: words('hende'),
    firstPersonSingular: words('jeg mig min mit mine'),
    firstPersonPronouns: words('jeg vi mig os du i man'),
    relativePronouns: words('som der hvis'),
    possessives: words('hans hendes sin sit sine deres dens min mit mine vores'),
    determiners: words('en et den det de denne dette disse'),
    indefiniteDeterminers: words('en et'),
    prepositions: words(`
      af i på til fra med for om ved hos mod under over efter før mellem blandt uden gennem siden inden ifølge mens når da fordi hvis at
      trods angående omkring rundt langs bag foran inde ude ud ind op ned som`),
    linkingPrepositions: words('i for fra ved hos af på'),
    agentPrepositions: words('af'),
    sourcePrepositions: phrases(
      'ifølge, i følge, lyder det fra, lød det fra, hedder det i, hed det i, lyder det i, lød det i, hedder det fra, lyder beskeden fra, lyder vurderingen fra, lyder svaret fra, lyder det videre fra, lød det videre fra, lyder det fra, lyder det også fra, lyder det nu fra',
    ),
    subordinators: words('mens når da fordi hvis at'),
    hisSources: phrases('i hans øjne, efter hans mening, med hans ord, som han ser det'),
    herSources: phrases('i hendes øjne, efter hendes mening, med hendes ord, som hun ser det'),
    conjunctions: words('og men eller samt så'),
    honorifics: words('dr prof'),
    maleHonorifics: words('hr'),
    femaleHonorifics: words('fru frøken'),
    ageNouns: words('år'),
    possessors: pairs('hans>han hendes>hun'),
    ...danishPersonNouns,
    bodyNouns: words(`
      kanalen politiet politikredsen selskabet selskab koncernen virksomheden firmaet regeringen regering ministeriet styrelsen kommunen kommune
      regionen partiet parti organisationen foreningen forbundet klubben rapporten rapport dommen retten byretten landsretten højesteret
      anklageskriftet anklagemyndigheden brevet brev mailen mail beskeden besked pressemeddelelsen pressemeddelelse udtalelsen udtalelse
      opslaget opslag avisen mediet sygehuset hospitalet universitetet skolen banken kommissionen udvalget nævnet tilsynet rådet bestyrelsen
      ambassaden hæren forsvaret beredskabet brandvæsenet butikken hotellet teatret museet kirken fonden undersøgelsen artiklen magasinet
      svaret skrivelsen myndighederne`),
    anaphoricBodyNouns: words(
      'selskabet koncernen virksomheden firmaet ministeriet styrelsen kommunen partiet organisationen foreningen forbundet klubben avisen mediet sygehuset hospitalet universitetet skolen banken tilsynet fonden museet magasinet kanalen',
    ),
    performanceWords: words('synger sang sangen omkvædet'),
    inscriptionNouns: words(
      'skilt skiltet skilte plakat plakaten plakater banner banneret klistermærke graffiti t-shirt seddel sedlen flag inskription tavle',
    ),
    namingPrepositions: words('under'),
    titleIntroducers: words(`
      teksten kaldt kaldet kaldes hedder hed såkaldt såkaldte filmen bogen romanen serien sangen albummet stykket programmet podcasten titlen
      overskriften sloganet mottoet spillet udstillingen dokumentaren kampagnen projektet skibet båden artiklen navnet begrebet ordet nummeret digtsamling digtsamlingen samling plade pladen single singlen ordningen mærket parolen`),
    sentenceOpeners: words(`
      her der nu ja nej jo hvad hvem hvorfor hvordan hvornår hvor når alle alt mange flere nogen noget nogle ingen intet
      hver andre anden første sidste næste mere mest lidt nok også ikke aldrig altid ofte måske formentlig desuden
      derimod derfor dermed derefter senere tidligere samtidig alligevel ellers fortsat stadig snart pludselig egentlig
      faktisk to tre fire fem seks syv otte ni ti hundrede tusind halvdelen foto læs se hør video kilde publiceret
      opdateret artiklen annonce tak hej velkommen hvis fordi mens selv kun både hverken enten du man vores min vi jeg
      os mig dig ham hende dem sin netop trods herfra for som at om fakta dog ifølge`),
    abbreviations: words(
      'dr prof hr f.eks bl.a ca kl nr jf st osv dvs m.fl adv jr tlf kr mio mia evt inkl pct cand mag pga',
    ),
  },
  names: {
    ...danishNames,
    femaleEndings: endings('a'),
    particles: words('van der den de la von af da bin al el ben'),
    organisationWords: words(`
      universitet universitetet højskole hospital sygehus ministeriet styrelsen kommune region parti partiet venstre socialdemokratiet
      socialdemokraterne konservative moderaterne alternativet enhedslisten forbundet forening foreningen klub if fc bk bank as selskab gruppen
      koncern politi politiet byret landsret højesteret folketinget regeringen dr tv radio avis avisen tidende berlingske politiken jyllands-posten
      ritzau skole fonden instituttet institut center museum kirke danmarks dansk danske statens nationale novo maersk mærsk forsvaret
      beredskab police university times news post guardian united city league nato fn eu`),
    organisationJoiners: words('for i og & af'),
    places: danishPlaces,
    dates: words(`
      mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april maj juni juli august september oktober november
      december jul påske`),
    nonNames: words(`
      dansk danske danskere norsk norske svensk svenske engelsk engelske britisk britiske tysk tyske fransk franske russisk russiske
      amerikansk amerikanske kinesisk gud`),
  },
  morphology: {
    pluralNounEndings: endings('erne ene'),
    adjectiveEndings: endings('e a'),
    roleNounEndings: endings(
      '',
      forms(
        'minister leder chef direktør advokat forsker ekspert redaktør kommentator spiller træner ordfører repræsentant sekretær rådgiver læge betjent inspektør mester dommer ansvarlig forfatter analytiker økonom lærer ejer journalist politiker professor anklager kommissær',
        '- en n',
      ),
      endings('formand formanden talsmand'),
    ),
    roleInflections: endings('en et n e'),
    definiteEndings: endings('en et n'),
    genitiveEndings: endings('s'),
  },
  page: {
    interviewLabels: words('spørgsmål svar'),
  },
  prose: danishProse,
});
