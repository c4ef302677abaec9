/** What the algorithms need to know of Italian. */
import { italianDemonyms } from './demonyms/italian.ts';
import { VERB_MOVES } from './grammar.ts';
import { makePack } from './make-pack.ts';
import { italianNames } from './names/italian.ts';
import { italianPersonNouns } from './person-nouns/italian.ts';
import { italianPlaces } from './places/italian.ts';
import { italianProse } from './prose/italian.ts';
import { endings, forms, pairs, phrases, words } from './words.ts';

export const italian = makePack({
  languages: ['it'],
  grammar: {
    ...VERB_MOVES,
    dropsSubjects: true,
    parentheticalAttribution: true,
    dashSpeech: true,
    gendersThings: true,
    bareNames: true,
    adjectivesFollow: true,
  },
  lexicon: {
    reportingVerbs: words(
      `
      dice dicono disse dissero diceva dicevano detto detta detti dette scrive scrivono scrisse scriveva scritto risponde rispondono
      rispose rispondeva risposto aggiunge aggiungono aggiunse aggiungeva aggiunto riconosce riconosciuto ammette ammettono
      ammise ammesso insiste insistito conclude concludono concluse concluso difende difeso descrive descritto suggerisce
      chiede chiedono chiedeva chiesto promette promesso espone propone proposto ripete ripeteva ripetuto smentisce smentito
      prosegue proseguono proseguito avverte avvertono avvertito sostiene sostengono sostenne sosteneva sostenuto chiarisce
      chiarito ribadisce ribadiscono ribadito riferisce riferiscono riferito riferiva definisce definito definita definiti definite definiva garantisce
      prevede riassume ricorda spiegano fa intervenuto intervenuta intervenuti interviene intervengono esordisce esordito condivide condiviso riflette
      fatto rende reso legge aggredisce replicano precisano auspica incalza esulta ironizza chiosa chiosato
      sbotta sbottato puntualizza confida ringrazia invoca taglia rincara rincarano rimarca riassunto suggerito obietta obiettato controbatte controbattuto rimprovera rimproverato contesta pretende insinua insinuato riconoscono suggeriscono garantiscono garantito chiariscono avvisa avvisato proseguì
      ribadì ammonisce ammoniscono ammonito ribatte ribattono ribattuto scandisce scandito riflettuto`,
      forms(
        `afferm dichiar assicur indic manifest inform sottoline evidenzi osserv comment raccont lament denunci critic
        annunci conferm domand neg narr precis dettagli rimarc argoment giustific consider valut confess rivel esclam
        grid sussurr scherz rincar attacc accus celebr elogi menzion proclam rivendic not analizz specific
        auspic pubblic comunic testimoni condann ricord consigli segnal spieg replic continu ammonisc
        url tuon sbott incalz ironizz confid lanc plaud esort invit ringrazi twitt post rassicur rilev contest
        ipotizz argu sentenzi ammon richiam paragon stigmatizz riport evoc anticip minimizz enfatizz puntualizz esterna lagn rammaric sdrammatizz raccomand ragion constat ribatt obiett profetizz gongol conclam declam motiv elenc formul rassegn relazion rimprover sussult vant lod giur mormor bisbigli svel sintetizz illustr tranquillizz rammen rammemor sollecit cinguett`,
        'a ano ò arono ava avano ato',
      ),
    ),
    reportingParticiples: words(
      `dicendo scrivendo rispondendo aggiungendo riconoscendo ammettendo insistendo concludendo chiedendo sostenendo
      ribadendo definendo dire affermare spiegare aggiungere`,
      forms(
        'afferm dichiar assicur sottoline comment denunci annunci conferm precis ricord spieg parl',
        'ando',
      ),
    ),
    askingVerbs: words('chiede chiesto chiese domanda domandato domandò'),
    writingVerbs: words('scrive scritto scriveva'),
    answerVerbs: words(
      'risponde risposto rispose rispondono replica replicato replicò ribatte ribattuto ribatté',
    ),
    perfectParticiples: words('aver avere'),
    utteranceNouns: words(
      'parola frase commento minaccia minacce reazione stoccata frecciata affondo ragionamento discorso dedica ringraziamento commenti appelli critiche accuse reazioni spiegazioni rassicurazioni rassicurazione constatazione ammissione smentita chiarimento indicazione confidenza puntualizzazione provocazione appello denuncia replica accusa monito sfogo annuncio risposta richiesta riflessione conclusione giudizio allarme invito parere pensiero auspicio spiegazione opinione analisi racconto parole messaggio rammarico esortazione sentenza avvertimento augurio lamentela protesta tesi versione ricordo post tweet grido promessa domanda proposta critica rimprovero motivazione precisazione dichiarazione dichiarazioni testimonianza esclamazione battuta confessione rivelazione',
    ),
    genitivePrepositions: words("di del dello della dell' dei degli delle d'"),
    anaphoricOpeners: words('lo così questo ciò ne quanto'),
    timeNouns: words(
      'vigilia indomani momento istante ora ore giorno giorni notte mattina mattinata mattino pomeriggio sera serata settimana settimane mese mesi anno anni minuto minuti estate autunno inverno primavera trimestre semestre weekend alba',
    ),
    weakReportingVerbs: words(`
      pensa pensano pensava crede credono credeva ritiene ritengono riteneva sente vede voleva vuole spera sperano sperava sa
      sapeva ride rideva sorride sorrideva comincia cominciato inizia termina chiama chiamato citando letto
      immagina teme lancia parla parlava parlato parlano capisce sospira sospirato confronta canta cantano cantava tifa titola
      bolla bollato etichetta figura esprime espresso limita limitato`),
    passiveAuxiliaries: words(
      "è e' sono era erano fu furono sarà stato stata stati state viene vengono venne essere",
    ),
    activeParticiples: words(
      'intervenuto intervenuta intervenuti intervenute sbottato sbottata insorto insorta esordito',
    ),
    causativeVerbs: words('fa fanno fatto lascia lasciano'),
    auxiliaries: words(`
      ha hanno aveva avevano avrà è sono era erano fu si gli le lo ci vi mi ne non anche poi ancora già sempre mai dopo prima
      ieri oggi stesso stessa così allora quindi solo soltanto lunedì martedì mercoledì giovedì venerdì sabato domenica
      inoltre infine intanto più volte tardi infatti invece comunque peraltro dunque però può deve vuole tiene viene stato stata stati state recentemente subito pure`),
    companionOpeners: words('accompagnato accompagnata affiancato affiancata insieme assieme accanto'),
    topicPrepositions: words("su sul sullo sulla sui sugli sulle sull'"),
    latterMen: phrases("quest' ultimo, questi"),
    latterWomen: phrases("quest' ultima"),
    masculinePronouns: words('lui egli'),
    femininePronouns: words('lei ella'),
    pluralPronouns: words('loro essi esse noi'),
    neuterPronouns: words('ciò esso essa'),
    firstPersonPronouns: words('io noi mi ci'),
    relativePronouns: words('che chi cui quale quali dove'),
    possessives: words('suo sua suoi sue mio mia miei mie nostro nostra nostri nostre loro'),
    objectClitics: words(`lo la li le gli si mi ti ci vi l' ne`),
    reflexives: words('si'),
    impersonalPronouns: words('si viene'),
    documentVerbs: words('legge leggeva leggere parla precisato spiegato'),
    cleftOpeners: phrases(
      'a dirlo, chi parla, chi scrive, a rivelarlo, a riferirlo, a confermarlo, a ribadirlo, a commentare, a scrivere, a ricordarlo, a precisarlo, a chiarirlo, a chiederlo, ad affermarlo, a parlare, a raccontarlo, a spiegarlo, a scriverlo, a sostenerlo, a denunciarlo',
    ),
    thusAdverbs: words('così'),
    ownSources: phrases('a suo giudizio, a suo dire, a suo avviso, a suo parere, a loro dire'),
    provenancePrepositions: words('da dal dalla dallo dai dagli dalle'),
    elidedWords: words('l un d c s n m t dell nell all dall sull quest quell dev cos anch senz com'),
    determiners: words(`
      il lo la i gli le l' un uno una un' questo questa questi queste quest' quel quello quella quei quegli quelle quell'
      alcuni alcune diversi diverse molti molte altro altra altri altre ogni entrambi entrambe`),
    indefiniteDeterminers: words(
      "un uno una un' alcuni alcune diversi diverse molti molte altro altra altri altre",
    ),
    masculineDeterminers: words('il lo un uno questo quel quello del dello al allo dal dallo'),
    feminineDeterminers: words('la una questa quella della alla dalla'),
    singularDeterminers: words('ogni altro altra'),
    prepositions: words(`
      di a ad da in con su per tra fra del dello della dei degli delle dell' al allo alla ai agli alle all' dal dallo dalla dai
      dagli dalle dall' nel nello nella nei negli nelle nell' sul sullo sulla sui sugli sulle sull' d' contro dopo prima
      durante senza verso sotto sopra presso secondo mentre quando come se perché poiché sebbene anche-se fino oltre
      attraverso mediante tramite circa davanti dietro dentro fuori entro nonostante malgrado`),
    linkingPrepositions: words("di del dello della dei degli delle dell' d' per in da dal dalla"),
    agentPrepositions: words('da dal dalla dallo dai dagli dalle'),
    objectPrepositions: words("a ad al allo alla all' ai agli alle"),
    sourcePrepositions: phrases(`
      secondo, a detta di, stando a, nelle parole di, ad avviso di, a giudizio di, secondo quanto riferito da, a parere di`),
    opinionPrepositions: words('per'),
    comparativeOpeners: phrases('come, così come'),
    subordinators: words('mentre quando come se perché poiché sebbene'),
    conjunctions: words('e ed o oppure ma né però che'),
    honorifics: words('dott prof avv ing on sen gen col cap ten mons dottor professor ingegner onorevole'),
    maleHonorifics: words('signor sig don padre fra lord sir'),
    femaleHonorifics: words('signora sig.ra signorina donna suor dott.ssa'),
    firstNameHonorifics: words('don padre suor fra'),
    ageNouns: words('anni'),
    possessors: pairs('suo> sua> suoi> sue>'),
    ...italianPersonNouns,
    bodyNouns: words(`
      ong comunicato rapporto lettera studio documento documenti mail email messaggio nota sentenza denuncia tweet post sito
      avviso articolo legge accordo editoriale sondaggio petizione testo risoluzione società azienda compagnia impresa ditta
      gruppo agenzia dipartimento ministero governo esecutivo amministrazione comune consiglio comitato commissione
      organizzazione associazione sindacato polizia questura procura esercito banca club squadra università scuola ospedale
      istituto partito tribunale corte ambasciata ufficio giornale quotidiano rivista canale televisione radio emittente
      stampa editore produttore operatore regolatore autorità ente fondazione federazione lega collettivo coalizione
      piattaforma marchio museo chiesa ristorante albergo hotel segreteria presidenza farnesina viminale quirinale prefettura
      regione provincia città istituzione conto pagina libro didascalia striscione cartello difesa accusa direzione decreto ordinanza delibera verbale dossier relazione circolare provvedimento
      esposto perizia piano mozione bollettino giunta municipio comando diocesi cooperativa organismo consorzio ateneo policlinico dicastero multinazionale testata portale osservatorio
      sigla scuderia coordinamento formazione holding movimento sindacati aziende imprese
      partiti associazioni organizzazioni banche ospedali comuni regioni governi tribunali
      redazione`),
    anaphoricBodyNouns: words(
      'società azienda compagnia impresa gruppo agenzia ministero consiglio comitato commissione organizzazione associazione sindacato banca club università scuola ospedale istituto partito tribunale giornale quotidiano rivista emittente produttore operatore fondazione federazione lega ong marchio museo istituzione organismo ente consorzio ateneo multinazionale testata cooperativa comune scuderia amministrazione dicastero movimento formazione',
    ),
    generalBodyNouns: words('ong organismo istituzione ente organizzazione istituto'),
    bodySynonyms: phrases(`
      università ateneo, comune amministrazione, ministero dicastero, partito formazione movimento, azienda ospedale`),
    inscriptionNouns: words(
      'cartello cartelli striscione striscioni adesivo insegna scritta targa iscrizione maglietta magliette slogan etichetta bandiera tatuaggio manifesto locandina',
    ),
    titleIntroducers: words(`
      intitolato intitolata intitolati chiamato chiamata chiamati chiamate denominato denominata soprannominato soprannominata
      ribattezzato ribattezzata film libro romanzo canzone album disco brano serie programma documentario motto titolo
      slogan hashtag campagna mostra progetto cartello spettacolo trasmissione podcast operazione rubrica cosiddetto
      cosiddetta cosiddetti cosiddette`),
    sentenceOpeners: words(`
      sì no non se già qui lì là oggi ieri domani ora adesso allora poi dopo prima così anche inoltre infine intanto forse
      sempre mai ancora mentre sebbene tuttavia però dunque quindi infatti insomma perché quando dove quanto chi cosa
      tutto tutta tutti tutte niente nulla nessuno nessuna qualcuno qualcosa molto molta poco più meno tanto troppo
      ciascuno due tre quattro cinque sei sette otto nove dieci cento mille grazie buongiorno ciao
      interpellato interpellata intervistato intervistata intervistati contattato contattata contattati interrogato
      interrogata raggiunto raggiunta sollecitato sollecitata incalzato incalzata sentito sentita ascoltato ascoltata
      avvicinato avvicinata chiamato chiamata convocato convocata invitato invitata ospite nato nata è sono era fu ha hanno c' ci si lo la le gli mi ti ne vi leggi leggere guarda
      foto video immagine fonte pubblicato aggiornato primo secondo terzo ultimo questo quello ciò quasi solo soltanto
      meglio peggio maggiore minore chiaro bene male andiamo abbiamo ho siamo nonostante proprio certo ecco
      nel nella sul sulla alla al dal dalla del della`),
    abbreviations: words(`
      dott prof avv ing on sen gen col cap ten mons s sig ecc art n pag vol ca es d.ssa dott.ssa feb mar apr mag giu lug
      ago sett ott nov dic tel max min srl spa`),
  },
  names: {
    ...italianNames,
    demonyms: italianDemonyms,
    femaleEndings: endings('a'),
    surnameEndings: endings('bi ci di fi ghi chi gi li mi ni pi ri ssi rsi nsi ti vi zi'),
    particles: words('de di del della dei degli da dal lo la van von der al el bin d'),
    organisationWords: words(`
      università scuola collegio ospedale ministero agenzia consiglio comitato commissione ufficio istituto fondazione
      associazione federazione unione partito banca gruppo compagnia società corte parlamento congresso senato camera
      assemblea polizia guardia servizio servizi forza forze esercito marina autorità amministrazione governo giornale stampa
      radio televisione club fc ac as juventus inter milan roma napoli lazio lega serie coppa centro chiesa museo teatro
      festival vertice forum aeroporto stazione ponte via viale piazza parco lago monte isola tribunale organizzazione
      movimento fronte fratelli alleanza sindacato confederazione confindustria sicurezza difesa tesoro stato stati
      repubblica regno regione dipartimento comune nazioni laboratorio osservatorio accademia casa palazzo direzione
      nazionale nord sud est ovest segreteria procura croce rossa university group bank company inc ltd corp spa srl
      international media news times post institute city united google apple corriere`),
    muteOpeners: words(
      'via viale vicolo corso piazza piazzale largo ponte palazzo castello castel villa isola lago monte parco rione borgo passo valle val',
    ),
    namedAfterPeople: words(`
      ospedale policlinico clinica ambulatorio scuola asilo istituto liceo università ateneo accademia conservatorio collegio
      fondazione premio trofeo torneo memorial coppa borsa concorso stadio palazzetto palasport palestra piscina aeroporto porto teatro cinema
      museo biblioteca auditorium galleria pinacoteca casa villa palazzo castello torre residenza centro caserma carcere chiesa
      basilica parrocchia santuario cattedrale convento via viale vicolo corso piazza piazzale largo ponte parco giardino
      stazione nave circolo studio editrice editore lista orchestra coro banda legge monte lago isola cascina cantina`),
    organisationJoiners: words("di del dello della dei degli delle dell' per &"),
    places: italianPlaces,
    dates: words(`
      gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre lunedì martedì mercoledì
      giovedì venerdì sabato domenica`),
    nonNames: words(`
      italiano italiana italiani europeo europei americano americani russo russi ucraino ucraini cinese britannico inglese
      tedesco francese spagnolo israeliano israeliani palestinese palestinesi iraniano arabo musulmano cristiano ebreo
      cattolico repubblicano repubblicani democratico democratici dio internet covid covid-19 coronavirus`),
  },
  morphology: {
    apostropheAccents: pairs("e'>è piu'>più perche'>perché puo'>può sara'>sarà gia'>già cosi'>così"),
    adverbEndings: endings('mente'),
    abstractEndings: endings('mento zione sione tà tù aggio ismo anza enza ezza tura'),
    relationalEndings: endings('ica iche iva ive ana ale al ile ense ese aria are'),
    infinitiveEndings: pairs('are>a ere>e ire>e ire>isce arsi>a ersi>e irsi>e irsi>isce aver>ha esser>è'),
    finiteEndings: endings('ò'),
    pluralFiniteEndings: endings('ano ono'),
    agreeingPluralEndings: endings('i'),
    participleEndings: endings('ando endo'),
    superlativeEndings: endings('issimo issima issimi issime'),
    pluralVerbEndings: endings('no'),
    roleNounEndings: endings('ologo ologa'),
  },
  page: {
    interviewLabels: words('d r domanda risposta giornalista intervistatore'),
  },
  prose: italianProse,
});
