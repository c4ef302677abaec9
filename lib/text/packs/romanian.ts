/** What the algorithms need to know of Romanian. Words have plain letters: its newsrooms write ș, ş and s. */
import { VERB_MOVES } from './grammar.ts';
import { makePack } from './make-pack.ts';
import { romanianNames } from './names/romanian.ts';
import { romanianPersonNouns } from './person-nouns/romanian.ts';
import { romanianPlaces } from './places/romanian.ts';
import { romanianProse } from './prose/romanian.ts';
import { endings, forms, phrases, words } from './words.ts';

export const romanian = makePack({
  languages: ['ro'],
  grammar: {
    ...VERB_MOVES,
    dropsSubjects: true,
    parentheticalAttribution: true,
    dashSpeech: true,
    gendersThings: true,
    bareNames: true,
    adjectivesFollow: true,
    fieldsStandBare: true,
  },
  lexicon: {
    reportingVerbs: words(
      `
      spus spune spun spunea spuneau spuse zis zice zicea zise scris scrie scria scrise scriau raspuns raspunde raspundea raspunse sustinut sustine sustin sustinea transmis transmite transmit transmitea
      cerut cere cerea adaugat adauga adaugau povestit povesteste povestea povestesc marturisit marturiseste marturisea dezvaluit dezvaluie dezvaluia continuat continua recunoscut recunoaste recunostea
      insistat insista conchis conchide promis promite admis admite descris descrie amintit aminteste relatat relateaza reamintit avertizat avertizeaza argumentat argumenteaza
      izbucnit izbucneste rabufnit rabufneste tunat tuna glumit glumeste oftat ofteaza ripostat riposteaza replicat replica intrebat intreaba confesat confeseaza plans plange revoltat indignat destainuit
      destainuie lamurit lamureste infirmat infirma dezmintit dezminte negat neaga intervenit intervine completat completeaza multumit multumeste urat ironizat ironizeaza rugat indemnat indeamna
      sfatuit sfatuieste felicitat elogiat strigat striga soptit sopteste exclamat exclama citit afirmand expus expune repetat repeta propus propune solicitat solicita citeaza informat informeaza
      pronuntat subliniat subliniaza sublinia evidentiat evidentiaza apreciat apreciaza apreciau anuntat anunta anuntau explicat explica explicau comunicat comunica criticat critica acuzat acuza reclamat reclama
      atacat ataca laudat lauda asigurat asigura asigurau confirmat confirma confirmau estimat estimeaza incheiat incheie reactionat reactioneaza opinat opineaza detaliat detaliaza postat posteaza
      jurat jura contrazis contrazice declarat declara declarau afirmat afirma afirmau rostit motivat motiveaza rememorat rememoreaza rezumat sintetizat concluzionat concluzioneaza`,
      forms(
        'preciz mention coment punct not constat semnal clarific specific reiter preveni nuant enumer enunt invoc relev remarc accentu',
        'at eaza a au',
      ),
    ),
    documentVerbs: words('arata mentioneaza precizeaza scrie'),
    reportingParticiples: words(
      'spunand adaugand precizand subliniind afirmand declarand explicand sustinand mentionand scriind amintind acuzand avertizand',
    ),
    askingVerbs: words('intreaba intrebat'),
    answerVerbs: words('raspuns raspunde raspunse replicat replica ripostat riposteaza'),
    weakReportingVerbs: words(`
      crede credea cred considera considerau spera sper simte simtea vrea voia stie stia gandeste zambeste zambit ras rade inceput incepe numit numeste definit citand intreband vorbit vorbeste aratat
      sesizat parerea estima exprimat tine promitea dorit doreste bucura plange`),
    passiveAuxiliaries: words('fost este e sunt era erau fi fie fiind'),
    auxiliaries: words(`
      a au am ai va vor ar avea avut are mai si tot inca apoi ulterior initial astazi azi ieri maine luni marti miercuri joi vineri sambata duminica seara dimineata de-asemenea asemenea totodata atunci
      doar numai chiar ca l-a i-a s-a le-a mi-a n-a ne-a v-a te-a l-au i-au s-au le-au m-a isi ii il o le se nu deja acum recent final tocmai din nou`),
    masculinePronouns: words('el dansul acesta acela'),
    femininePronouns: words('ea dansa aceasta aceea'),
    pluralPronouns: words('ei ele acestia acestea dansii'),
    neuterPronouns: words('asta'),
    masculineObjects: words('acestuia'),
    feminineObjects: words('acesteia'),
    latterMen: phrases('acesta din urma'),
    latterWomen: phrases('aceasta din urma'),
    firstPersonSingular: words('eu mie mine'),
    firstPersonPronouns: words('eu noi'),
    secondPersonPronouns: words('tu voi dumneavoastra'),
    relativePronouns: words('care ce cine carui carei caruia careia'),
    possessives: words('sau sai sale lui meu mea nostru noastra'),
    objectClitics: words('il o ii le isi se l-a i-a s-a le-a'),
    reflexives: words('se s-a s-au isi'),
    impersonalPronouns: words('se'),
    determiners: words(`
      un o unul una unei unui niste acest aceasta aceste acesti acestui acestei acel acea acei acele cel cea cei cele orice fiecare multi multe toti toate alt alta alti alte unii unele cativa cateva niciun nicio ambii doi`),
    indefiniteDeterminers: words(
      'un o unul una unei unui niste multi multe alt alta alti alte unii unele cativa cateva niciun nicio',
    ),
    masculineDeterminers: words('un acest acel cel'),
    feminineDeterminers: words('o aceasta acea cea'),
    quantifiers: words('unul una doi doua trei patru cinci multi multe cativa cateva'),
    prepositions: words(`
      in din de la pe cu pentru prin despre catre dupa inainte intre spre sub peste fara pana contra impotriva langa potrivit conform al ai ale lui cand daca deoarece desi intrucat cum unde asupra
      dinspre printre dintre inaintea alaturi datorita intr-un intr-o dintr-un dintr-o printr-un printr-o in-fata referitor privind ca sa fiindca dar-fiindca`),
    linkingPrepositions: words('de din dintre al ai ale lui pentru la a'),
    genitivePrepositions: words('al ai ale lui dintre'),
    agentPrepositions: words('de'),
    objectPrepositions: words('pe'),
    sourcePrepositions: phrases(`
      potrivit lui, potrivit, conform lui, conform, in opinia lui, dupa parerea lui, in viziunea lui, din punctul de vedere al lui, potrivit spuselor lui, conform spuselor lui, dupa spusele lui, citat de, citata de`),
    ownSources: phrases('in opinia sa, dupa parerea sa, in viziunea sa, din punctul sau de vedere'),
    hisSources: phrases(
      'potrivit acestuia, conform acestuia, in opinia acestuia, dupa parerea acestuia, in opinia lui, potrivit spuselor sale',
    ),
    herSources: phrases(
      'potrivit acesteia, conform acesteia, in opinia acesteia, dupa parerea acesteia, in opinia ei',
    ),
    subordinators: words('cand daca deoarece desi intrucat cum unde ca sa fiindca'),
    comparativeOpeners: phrases('cum, asa cum, dupa cum, precum'),
    conjunctions: words('si sau dar iar insa nici ori ci ca'),
    honorifics: words('dr prof conf univ acad ing col gen lt cpt mr av jr ps ips pf lect drd'),
    maleHonorifics: words('domnul dl domnului domn parintele parinte nea lordul sir regele'),
    femaleHonorifics: words('doamna dna d-na doamnei domnisoara dra maica tanti'),
    firstNameHonorifics: words('domnul doamna parintele nea tanti maica'),
    ageNouns: words('ani'),
    ...romanianPersonNouns,
    bodyNouns: words(
      `
      politia politiei jandarmeria primaria primariei firma firmei compania companiei institutia institutiei agentia agentiei comisia comisiei organizatia asociatia asociatiei fundatia fundatiei
      federatia universitatea scoala presa redactia publicatia conducerea administratia curtea opozitia coalitia echipa banca presedintia parchet parchetul parchetului comunicat comunicatul comunicatului raport raportul
      raportului scrisoare scrisoarea document documentul studiu studiul rechizitoriu rechizitoriul decizie decizia sentinta motivarea motivare ordonanta hotararea plangerea sesizarea petitia expunerea mesaj mesajul postare postarea nota anunt anuntul cotidian cotidianul ziar ziarul site-ul
      post postul televiziunea dna diicot csm ccr mai mae onu ue nato executivul executiv palatul cotroceni`,
      forms(
        'guvern minister partid spital consili parlament tribunal institut club sindicat inspectorat departament muze teatr',
        '- ul ului',
      ),
    ),
    anaphoricBodyNouns: words(
      'firma compania institutia agentia comisia organizatia asociatia fundatia federatia universitatea scoala publicatia echipa banca ministerul partidul spitalul consiliul tribunalul institutul clubul sindicatul inspectoratul',
    ),
    statementNouns: words('comunicat comunicatul mesaj mesajul'),
    utteranceNouns: words(
      'mesajul reactia raspunsul concluzia avertismentul apelul explicatia declaratia parerea replica acuzatia intrebarea promisiunea indemnul verdictul cuvintele',
    ),
    presentingVerbs: words('suna este'),
    inscriptionNouns: words('pancarta pancarte banner afis placuta tricou inscriptie mesaj-scris'),
    titleIntroducers: words(`
      intitulat intitulata intitulate numit numita denumit denumita filmul film cartea carte romanul piesa melodia albumul emisiunea serialul campania proiectul sloganul titlul expozitia spectacolul festivalul
      concursul revista ziarul poreclit supranumit supranumita asa-numitul asa-numita sintagma termenul cuvantul`),
    sentenceOpeners: words(`
      da nu aici acolo acum atunci apoi azi astazi ieri maine totusi insa dar si iar deci astfel asadar dupa inainte cand unde cum cine ce de din in la pe cu pentru prin despre catre fara potrivit conform
      aceasta acesta acestia acestea acest aceste el ea ei ele eu noi voi tu un o doi doua trei patru cinci zece sute mii multi multe toti toate unii unele nimeni nimic cineva ceva intrebat intrebata contactat
      contactata ulterior recent totodata deasemenea asemenea citeste vezi foto video sursa urmareste desi daca deoarece intrucat printre intre poate chiar doar numai inca tot mai bine rau este e sunt era au a am
      al ai ale sa se isi ii il le si-a s-a l-a i-a niciun nicio fiecare orice alt alta domnule doamna multumesc buna`),
    abbreviations: words(
      'dr prof conf univ acad ing col gen lt cpt dl dna d-na nr art pag tel str bd jud com mun etc ex av sf srl s.r.l s.a a.m p.m cca alin lit',
    ),
  },
  names: {
    ...romanianNames,
    femaleEndings: endings('a'),
    surnameEndings: endings('escu eanu oiu'),
    particles: words('de von van der al bin el la'),
    organisationWords: words(`
      universitatea facultatea colegiul liceul scoala spitalul ministerul agentia consiliul comitetul comisia institutul fundatia asociatia federatia uniunea partidul banca grupul compania societatea curtea
      parlamentul senatul camera politia garda serviciul armata autoritatea administratia guvernul inspectoratul directia primaria prefectura parchetul tribunalul judecatoria academia muzeul teatrul festivalul
      aeroportul gara centrul oficiul biroul casa alianta liga clubul fc cfr fcsb dinamo steaua rapid craiova psd pnl usr udmr aur dna diicot sri sie mai mae csm ccr iccj ipj isu igpr ana ansvsa transgaz
      romgaz hidroelectrica tarom digi antena protv tv news media radio agerpres mediafax hotnews g4media realitatea libertatea adevarul gandul euronews reuters afp bbc cnn
      national nationala nationale judetean judeteana locala superioara constitutionala apel conturi publica sanatatii educatiei justitiei agriculturii finantelor energiei transporturilor mediului externe
      afacerilor interne apararii muncii culturii europeana europene mondiala sa srl group university united city`),
    namedAfterPeople: words(`
      strada strazii bulevardul bulevardului piata pietei aleea soseaua calea zona zonei cartierul cartierului comuna comunei satul satului orasul orasului localitatea municipiul municipiului judetul judetului
      spitalul spitalului scoala liceul colegiul universitatea teatrul teatrului muzeul stadionul sala palatul parcul podul gara aeroportul lacul lacului muntele varful insula insulei manastirea biserica
      premiul cupa trofeul turneul fundatia asociatia`),
    organisationJoiners: words('de din pentru al a si'),
    places: romanianPlaces,
    dates: words(
      'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie luni marti miercuri joi vineri sambata duminica paste craciun',
    ),
    nonNames: words(`
      roman romani romanii romana moldovean moldoveni ungur unguri maghiar maghiari rus rusi german germani francez englez american americani ucrainean ucraineni european europeni evreu evrei ortodox catolic
      dumnezeu covid covid-19 coronavirus internet`),
  },
  morphology: {
    foldedLetters: [
      ['ă', 'a'],
      ['â', 'a'],
      ['î', 'i'],
      ['ș', 's'],
      ['ş', 's'],
      ['ț', 't'],
      ['ţ', 't'],
    ],
    abstractEndings: endings('tatea iunea area erea irea mentul ismul'),
    relationalEndings: endings('ica ice ala ale al ara ar ana ean ului'),
    agreeingPluralEndings: endings('i'),
    participleEndings: endings('and ind'),
    roleInflections: endings('ului ul lui le'),
    obliqueNameEndings: endings('ului ilor elor atii itiei'),
    definiteEndings: endings('ul a ii le lui'),
  },
  page: {
    interviewLabels: words('reporter r i rep intrebare raspuns'),
  },
  prose: romanianProse,
});
