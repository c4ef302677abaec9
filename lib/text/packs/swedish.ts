/** What the algorithms need to know of Swedish. */
import { VERB_MOVES } from './grammar.ts';
import { makePack } from './make-pack.ts';
import { swedishNames } from './names/swedish.ts';
import { swedishPersonNouns } from './person-nouns/swedish.ts';
import { swedishPlaces } from './places/swedish.ts';
import { swedishProse } from './prose/swedish.ts';
import { endings, forms, pairs, phrases, words } from './words.ts';

export const swedish = makePack({
  languages: ['sv'],
  grammar: {
    ...VERB_MOVES,
    verbSecond: true,
    compounds: true,
    dashSpeech: true,
    dashSpeechWithin: true,
  },
  lexicon: {
    reportingVerbs: words(
      `
      säger sa sade sagt berättar berättade berättat skriver skrev skrivit svarar svarade svarat frågar frågade
      tillägger tillade tillagt lägger lade menar menade anser ansåg uppger uppgav uppgett hävdar hävdade påstår påstod
      meddelar meddelade meddelat förklarar förklarade påpekar påpekade betonar betonade understryker underströk
      poängterar poängterade konstaterar konstaterade kommenterar kommenterade uttalar uttalade medger medgav erkänner
      erkände bekräftar bekräftade förnekar förnekade avslöjar avslöjade varnar varnade lovar lovade uppmanar uppmanade
      beskriver beskrev minns mindes fortsätter fortsatte avslutar avslutade inflikar inflikade utbrister utbrast ropar
      ropade skriker skrek viskar viskade skämtar skämtade vittnar vittnade försäkrar försäkrade intygar intygade
      sammanfattar sammanfattade resonerar resonerade argumenterar argumenterade kritiserar kritiserade anklagar
      anklagade kräver krävde ber bad önskar upprepar upprepade invänder invände replikerar replikerade genmäler
      twittrar twittrade rapporterar rapporterade framhåller framhöll anför anförde spår spådde antyder antydde föreslår
      föreslog klagar klagade tackar tackade beklagar beklagade förtydligar förtydligade utvecklar utvecklade preciserar
      preciserade slår slog deklarerar deklarerade dundrar dundrade rasar rasade skryter manar manade påminner påminde
      motiverar motiverade flikar tipsar tipsade avfärdar avfärdade muttrar muttrade mumlar mumlade jublar jublade fräser fräste väser morrar morrade filosoferar filosoferade förutspår förutspådde försvarar försvarade förmodar förmodade utropar utropade gläds gladdes ryter röt flämtar undrade hälsar hälsade läxar insisterar insisterade citerar citerade förordar varskor konkluderar konkluderade bedyrar bedyrade upplyser upplyste redogör redogjorde berömmer berömde prisar prisade bekänner bekände inskärper`,
      forms('informera summera citera proklamera', 'r de t'),
    ),
    documentVerbs: words('heter hette står stod'),
    anaphoricOpeners: words('det så'),
    masculineMarks: words('honom hans'),
    feminineMarks: words('henne hennes'),
    askingVerbs: words('frågar frågade frågat undrar undrade'),
    answerVerbs: words('svarar svarade svarat'),
    weakReportingVerbs: words(`
      kallar kallade tror trodde tycker tyckte känner kände skrattar skrattade ler log suckar suckade gråter tänker tänkte hoppas
      hoppades vet visste går börjar började inleder inledde liknar liknade hyllar hyllade nickar undrar undrade ser såg bedömer bedömde
      resonerar öppnar upplever upplevde skojar funderar funderade flinar fnyser fnös fnissar sjunger sjöng myser drar skakar gissar gissade`),
    passiveAuxiliaries: words('blev blir blivit'),
    auxiliaries: words(`
      har hade är var blir blev också nu så vidare sedan då ändå dock därför själv inte bara igen redan senare tidigare nyligen alltså
      därmed samtidigt bland annat till ska kan vill måste skulle kunde följande sig måndags tisdags onsdags torsdags fredags lördags söndags
      måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen i morse idag igår`),
    masculinePronouns: words('han'),
    femininePronouns: words('hon'),
    pluralPronouns: words('de dom båda'),
    neuterPronouns: words('det den'),
    masculineObjects: words('honom'),
    feminineObjects: words('henne'),
    firstPersonSingular: words('jag mig min mitt mina'),
    firstPersonPronouns: words('jag vi mig oss du ni man'),
    relativePronouns: words('som vars vilken'),
    possessives: words('hans hennes sin sitt sina deras dess min mitt mina vår vårt våra'),
    determiners: words('en ett den det de denna denne detta dessa'),
    indefiniteDeterminers: words('en ett'),
    prepositions: words(`
      av i på till från med för om vid hos mot under över efter före innan mellan bland utan genom sedan inom enligt medan när då
      därför eftersom att trots angående kring runt längs bakom framför inne ute ut in upp ner som åt ur inför`),
    linkingPrepositions: words('i för från vid hos av på inom'),
    agentPrepositions: words('av'),
    sourcePrepositions: phrases(
      'enligt, heter det i, lyder det från, löd det från, hette det i, lyder beskedet från, löd beskedet från, lyder det vidare från, lyder svaret från, löd svaret från',
    ),
    sourcePostpositions: phrases('enligt'),
    subordinators: words('medan när då därför eftersom att'),
    hisSources: phrases('i hans ögon, enligt hans mening, med hans ord, som han ser det'),
    herSources: phrases('i hennes ögon, enligt hennes mening, med hennes ord, som hon ser det'),
    conjunctions: words('och men eller samt så'),
    honorifics: words('dr prof'),
    maleHonorifics: words('herr hr'),
    femaleHonorifics: words('fru fröken'),
    ageNouns: words('år'),
    possessors: pairs('hans>han hennes>hon'),
    ...swedishPersonNouns,
    bodyNouns: words(`
      kanalen polisen bolaget bolag koncernen företaget företag regeringen regering departementet myndigheten myndigheter myndigheterna kommunen
      kommun regionen partiet parti organisationen föreningen förbundet facket klubben rapporten rapport domen domstolen tingsrätten hovrätten
      åtalet stämningsansökan åklagaren brevet brev mejlet mejl meddelandet meddelande pressmeddelandet pressmeddelande uttalandet uttalande inlägget inlägg
      tidningen sajten sjukhuset universitetet skolan banken kommissionen utskottet nämnden styrelsen verket ambassaden armén försvaret
      försvarsmakten räddningstjänsten butiken hotellet teatern museet kyrkan stiftelsen studien artikeln magasinet länsstyrelsen rätten
      kammaren högskolan församlingen anmälan utredningen`),
    anaphoricBodyNouns: words(
      'bolaget koncernen företaget departementet myndigheten kommunen partiet organisationen föreningen förbundet klubben tidningen sajten sjukhuset universitetet skolan banken nämnden verket stiftelsen museet magasinet kanalen',
    ),
    performanceWords: words('sjunger sjöng sjöngs låten sången refrängen'),
    inscriptionNouns: words(
      'skylt skylten skyltar plakat plakatet banderoll banderollen klistermärke graffiti t-shirt lapp lappen flagga inskription tavla affisch',
    ),
    namingPrepositions: words('under'),
    titleIntroducers: words(`
      texten kallad kallat kallade kallas så-kallad så-kallade heter hette filmen boken romanen serien låten albumet pjäsen programmet podden
      podcasten titeln rubriken slagordet mottot spelet utställningen dokumentären kampanjen projektet fartyget båten artikeln
      krönikan tv-serien namnet begreppet ordet uttrycket singeln showen samling samlingen diktsamling diktsamlingen plattan singel parollen dekalen`),
    sentenceOpeners: words(`
      här där nu ja nej jo vad vem vilka varför hur när alla allt många flera någon något några ingen inget inga varje andra annan
      första sista nästa mer mest lite nog också inte aldrig alltid ofta kanske troligen dessutom däremot därför sedan därefter
      senare tidigare samtidigt ändå fortfarande snart plötsligt egentligen faktiskt igår idag imorgon två tre fyra fem sex sju åtta
      nio tio hundra tusen hälften foto läs se hör bild video källa publicerad uppdaterad annons tack hej välkommen om eftersom medan
      själv bara både varken antingen du ni man vår min vi jag oss mig dig honom henne dem sin dels just trots därifrån för som att
      fakta bakgrund artikeln är har var det den enligt`),
    abbreviations: words(
      'dr prof hr bl.a t.ex ca kl nr st osv d.v.s dvs m.m m.fl s.k f.d jr tel kr milj mkr jfr ev inkl resp forts t.o.m fr.o.m fil mag',
    ),
  },
  names: {
    ...swedishNames,
    femaleEndings: endings('a'),
    particles: words('van der den de la von af av da bin al el ben'),
    organisationWords: words(`
      universitet universitetet högskola högskolan sjukhus departementet kommun region län parti partiet moderaterna socialdemokraterna
      sverigedemokraterna centerpartiet vänsterpartiet liberalerna kristdemokraterna miljöpartiet förbundet förening föreningen klubb if ik
      ff bk aik bank ab bolag gruppen koncernen polisen polismyndigheten tingsrätt hovrätt tingsrätten högsta riksdagen regeringen svt tv
      radio tidning tidningen bladet dagblad aftonbladet expressen nyheter nyheterna posten skola skolan stiftelsen institutet institut
      centrum museum kyrkan svenska sveriges nationella statens verket myndigheten försvarsmakten trafikverket migrationsverket ikea volvo
      police university times news post guardian united city league fc säpo nato fn eu tt`),
    organisationJoiners: words('för i och & av'),
    places: swedishPlaces,
    dates: words(`
      måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars april maj juni juli augusti september oktober november
      december jul påsk midsommar`),
    nonNames: words(`
      svensk svenska svenskar norsk norska dansk danska finsk finska engelsk engelska brittisk brittiska tysk tyska fransk franska rysk ryska
      amerikansk amerikanska kinesisk gud`),
  },
  morphology: {
    pluralNounEndings: endings('arna erna orna'),
    adjectiveEndings: endings('e a'),
    roleNounEndings: endings(
      '',
      forms(
        'minister ledare chef direktör advokat forskare expert redaktör kommentator spelare tränare representant sekreterare rådgivare läkare kommissarie inspektör mästare domare ansvarig författare analytiker ekonom lärare ägare journalist politiker professor åklagare skötare ordförande ledamot',
        '- n en',
      ),
      ['ministern'],
    ),
    roleInflections: endings('en et a n e'),
    definiteEndings: endings('en et n an'),
    genitiveEndings: endings('s'),
  },
  page: {
    interviewLabels: words('fråga svar'),
  },
  prose: swedishProse,
});
