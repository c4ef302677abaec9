/** What the algorithms need to know of German. */
import { VERB_MOVES } from './grammar.ts';
import { makePack } from './make-pack.ts';
import { germanNames } from './names/german.ts';
import { germanPersonNouns } from './person-nouns/german.ts';
import { germanPlaces } from './places/german.ts';
import { germanProse } from './prose/german.ts';
import { weakVerbs } from './weak-verbs.ts';
import { endings, pairs, phrases, words } from './words.ts';

export const german = makePack({
  languages: ['de'],
  grammar: {
    ...VERB_MOVES,
    verbSecond: true,
    compounds: true,
    gendersThings: true,
    capitalisesNouns: true,
  },
  lexicon: {
    reportingVerbs: words(
      `
      sagt sagte sagten sagen gesagt spricht sprach gesprochen schreibt schrieb schreiben schrieben geschrieben
      heisst bekräftigt bekräftigte gibt gab zugegeben räumt räumte eingeräumt fügt fügte hinzugefügt
      weist wies hingewiesen wirft warf vorgeworfen bat bittet gebeten rief ruft gerufen verspricht versprach versprochen
      empfiehlt empfahl empfohlen rät riet fand gesteht gestand gestanden
      verweist verwies verwiesen betont betonte betonten meint meinte meinten erzählt erzählte erzählten berichtet
      berichtete berichteten schildert schilderte beschreibt beschrieb beschrieben mitgeteilt teilt teilte teilten
      kündigt kündigte angekündigt stellt stellte klargestellt fährt fuhr legt legte nachgelegt führte
      wandte wendet entgegnet entgegnete entgegneten antwortet antwortete antworteten widerspricht widersprach widersprochen
      twittert twitterte postet postete gepostet zitiert sprachen rügt rügte gerügt
      gefragt hinweist aufgefordert warnend`,
      weakVerbs(
        `
        erklär begründ beton erläuter bemerk bestätig versicher vermut beklag kritisier kommentier konstatier resümier
        bilanzier prognostizier argumentier spekulier formulier appellier protestier plädier reagier signalisier
        präzisier relativier dementier mahn warn lob klag scherz spott konter monier schwärm schimpf jubel wetter ergänz
        ätz fass wiederhol verkünd vermeld meld forder verlang unterstütz beteuer urteil äußer äusser schlussfolger
        behaupt erinner wunder fürcht befürcht hoff beschwer verteidig rechtfertig begrüß bedauer bekund enthüll erwider
        murmel flüster brüll bezeichn wünsch entschuldig bedank freu ärger frag tadel beschuldig rechn frotzel flachs
        witzel grübel grummel brumm raun stammel stöhn keuch schluchz klär beruhig ermunter skizzier rekapitulier
        referier konzedier insistier philosophier attestier analysier diagnostizier läster pflicht gratulier stichel
        deut zeig red beanstand beantwort gift bemängel würdig dank mutmaß unterstell folger prophezei bejah vernein tön
        polter zeter höhn unk orakel beharr prahl empör plauder sinnier zürn pranger drängel gelob insinuier deklarier
        proklamier statuier bewert`,
      ),
      words(
        `bestreitet bestritt bestritten beschwört beschwor schwört schwor verrät verriet schob warb wirbt unterstreicht unterstrich
        unterstrichen schreit schrie schrien schließt gefordert gewarnt gemahnt geäußert`,
      ),
    ),
    documentVerbs: words('heißt hieß steht stand'),
    reportingParticiples: words('sagend betonend'),
    utteranceNouns: words(`
      kommentar antwort fazit urteil einschätzung meinung bilanz reaktion warnung appell forderung frage aussage botschaft rat versprechen
      credo prognose vorwurf begründung resümee ansage analyse hinweis bitte wunsch motto devise erklärung feststellung aufforderung
      ankündigung entschuldigung kritik lob rechtfertigung hoffnung befürchtung vermutung erkenntnis beobachtung argument einwand
      konter drohung eingeständnis bekenntnis plädoyer`),
    presentingVerbs: words('lautet lautete lauteten war ist so fiel heißt kam kommt'),
    possessors: pairs('sein>er seine>er ihr>sie ihre>sie'),
    genitivePrepositions: words('des der von vom'),
    anaphoricOpeners: words('das so dies'),
    masculineMarks: words('ihm ihn'),
    askingVerbs: words('fragte fragt fragten'),
    writingVerbs: words('schrieb schreibt'),
    answerVerbs: words('antwortete antwortet antworteten entgegnete entgegnet erwiderte erwidert'),
    weakReportingVerbs: words(`
      befindet befand so denkt dachte glaubt glaubte findet fand hält hielt sieht sah will wollte weiß wusste lacht lachte lächelt nennt
      nannte genannt begann beginnt geht erinnert zeigt zeigte stellt sorgt spürt ahnt zweifelt kommt verstehe grinst
      seufzt seufzte überlegt staunt staunte strahlt strahlte schmunzelt titelt titelte liest las vergleicht verglich
      nickt singt sang skandierten skandiert gibt ging zufolge philosophiert rechtfertigt erwartet erwartete wertet
      wertete bewertet bewertete betrachtet`),
    passiveAuxiliaries: words('wird wurde wurden werden worden'),
    auxiliaries: words(`
      hat haben hatte hatten ist sind war waren wird werden wurde wurden sich auch noch schon nun jetzt dann später zudem außerdem weiter jedoch
      allerdings dagegen hingegen dazu daraufhin darüber hinaus bereits erneut wieder nochmals zuvor zunächst anschließend schließlich abschließend
      kürzlich jüngst gestern heute montag dienstag mittwoch donnerstag freitag samstag sonntag ihm ihr ihnen uns mir dabei damals nur nicht immer
      mehrfach stets gegenüber ebenfalls ferner einmal einst selbst mal deshalb daher hinzu zwar etwa so weiterhin wörtlich kann muss soll will
      könne müsse am`),
    masculinePronouns: words('er'),
    femininePronouns: words('sie'),
    pluralPronouns: words('sie wir man'),
    neuterPronouns: words('es'),
    masculineObjects: words('ihm'),
    feminineObjects: words('ihr'),
    firstPersonSingular: words('ich mich mir mein meine meinen meinem meiner'),
    firstPersonPronouns: words('ich wir mir uns'),
    relativePronouns: words('der die das welcher welche welches dem den deren dessen dass wer was'),
    possessives: words(`
      sein seine seiner seinem seinen seines ihr ihre ihrer ihrem ihren ihres unser unsere unserer unserem unseren mein
      meine meiner meinem meinen`),
    determiners: words(`
      der die das den dem des ein eine einer einem einen eines dieser diese dieses diesem diesen jener jene kein keine keiner keinem keinen
      mehrere einige viele alle jeder jede jedes jedem jeden manche manchen beide beiden`),
    indefiniteDeterminers: words(
      'ein eine einer einem einen eines kein keine keiner keinem keinen mehrere einige viele',
    ),
    obliqueDeterminers: words(`
      den dem des einem einen eines diesem diesen keinem keinen jedem jeden seinem seinen seines ihrem ihren ihres
      unserem unseren meinem meinen im am zum zur vom beim ins ans`),
    masculineDeterminers: words('der ein dieser jener'),
    feminineDeterminers: words('die eine diese jene'),
    prepositions: words(`
      in im an am auf aus bei beim mit nach seit von vom zu zum zur durch für gegen ohne um über unter vor hinter neben
      zwischen während wegen trotz laut gegenüber bis ab per pro als wie wenn weil da obwohl nachdem bevor sobald solange
      damit ob ins ans mangels angesichts aufgrund anlässlich außer innerhalb außerhalb seitens statt samt binnen dank
      gemäß entlang falls sodass indem bezüglich hinsichtlich`),
    topicPrepositions: words('über zu zum zur'),
    linkingPrepositions: words('eines einer von vom für aus bei beim am im in der des zur zum an'),
    agentPrepositions: words('von'),
    sourcePrepositions: phrases(
      'laut, nach angaben von, nach angaben der, nach angaben des, nach ansicht von, nach meinung von, nach worten von, nach den worten von, aus sicht von',
    ),
    sourcePostpositions: phrases('zufolge, nach eigenen angaben'),
    opinionPrepositions: words('für'),
    reportedMood: words(`
      sei seien habe hätte hätten wäre wären werde würde würden könne könnten müsse müssten solle wolle dürfe dürften möge gebe gäbe gehe
      ginge komme käme lasse ließe sehe stehe bleibe brauche mache handele handle nehme liege fehle gelte wisse finde führe bringe halte kämpfe
      setze stelle trage drohe bestehe entstehe verstehe beginne laufe helfe verdiene zahle gehöre diene schade wirke biete verfüge
      betreffe herrsche existiere funktioniere lege nutze schütze geschehe lebe wohne plane prüfe zeige kenne spreche rede rechne
      arbeite leide ziehe verliere erhalte bekomme unterstütze verhindere zerstöre gefährde bedeute heiße sorge werfe rufe
      schaffe spiele stimme unternehme übernehme verbiete verletze versuche vertrete zwinge scheine reiche hänge treibe
      wachse steige sinke dauere koste erlaube vergesse begehe betreibe ignoriere profitiere missbrauche`),
    subordinators: words('wenn während weil obwohl nachdem bevor sobald solange ob sodass indem falls'),
    hisSources: phrases(
      'seiner meinung nach, seiner ansicht nach, seiner auffassung nach, aus seiner sicht, nach seiner ansicht, nach seinen worten, seinen worten zufolge, nach seinen angaben, seinen angaben zufolge',
    ),
    herSources: phrases(
      'ihrer meinung nach, ihrer ansicht nach, ihrer auffassung nach, aus ihrer sicht, nach ihrer ansicht, nach ihren worten, ihren worten zufolge, nach ihren angaben, ihren angaben zufolge',
    ),
    conjunctions: words('und oder aber doch sondern denn sowie beziehungsweise bzw dass'),
    honorifics: words('dr prof professor dipl ing doktor pater mag pfarrer bischof kardinal'),
    maleHonorifics: words('herr herrn'),
    femaleHonorifics: words('frau'),
    firstNameHonorifics: words('pater papst könig prinz'),
    ageNouns: words('jahre'),
    ...germanPersonNouns,
    bodyNouns: words(`
      mitteilung pressemitteilung erklärung presseerklärung aussendung presseaussendung statement pressetext stellungnahme bericht brief schreiben studie dokument urteil klage beschluss gesetz vertrag tweet post
      eintrag artikel kommentar umfrage petition webseite website internetseite aushang plakat schild unternehmen firma konzern gruppe behörde amt
      ministerium regierung verwaltung stadt stadtverwaltung gemeinde kommune landkreis land rat ausschuss kommission organisation verband verein
      vereinigung gewerkschaft polizei polizeipräsidium staatsanwaltschaft feuerwehr armee bundeswehr bank club klub mannschaft universität
      hochschule schule krankenhaus klinik institut partei fraktion gericht landgericht amtsgericht oberlandesgericht botschaft zeitung magazin
      blatt sender verlag hersteller händler betreiber behörden stiftung museum kirche hotel restaurant leitstelle redaktion bündnis initiative
      agentur nachrichtenagentur flughafen bahn kanzleramt parlament bundestag bundesrat senat landesregierung bundesregierung auswärtiges
      staatskanzlei plattform portal start-up textstelle papier handelskammer dienst bundesamt landesamt gesundheitsamt`),
    statementNouns: words(
      'mitteilung pressemitteilung erklärung presseerklärung stellungnahme aussendung presseaussendung statement pressetext',
    ),
    anaphoricBodyNouns: words(
      'unternehmen firma konzern gruppe behörde amt ministerium organisation verband verein gewerkschaft bank club klub universität hochschule schule klinik institut partei zeitung magazin sender verlag hersteller betreiber stiftung museum agentur',
    ),
    inscriptionNouns: words(
      'schild schilder plakat plakate banner transparent transparente aufkleber button graffiti schriftzug inschrift tafel aufschrift t-shirt slogan parole parolen etikett fahne tattoo bildschirm display zettel plakette grabstein anzeigetafel',
    ),
    namingPrepositions: words('unter'),
    titleIntroducers: words(`
      titel film buch song lied album serie roman stück musical sendung podcast motto schlagwort slogan namen name überschrift genannt
      genannte genannten genanntes sogenannte sogenannten sogenanntes betitelt betitelte titels films buchs begriff stichwort wort ausstellung
      projekt initiative bündnis zeitung magazin gruppe band kampagne schiff format reihe show rubrik aktion gedichtband platte single
      inszenierung medaille projekttitel arbeitstitel`),
    sentenceOpeners:
      words(`tatsächlich vielmehr insofern sollte sollten wegen trotz laut beim im am mehreren anfragen strenge nur kaum vermutlich offenbar angeblich
      zumal hierzu hierbei hiervon insbesondere letztlich letztendlich einst erstmals ja nein hier dort da heute gestern morgen nun jetzt dann
      danach davor dabei dafür dagegen damit daran darauf darum darin davon dazu deshalb deswegen daher trotzdem dennoch außerdem zudem allerdings
      jedoch doch aber auch noch schon erst immer nie oft manchmal vielleicht natürlich sicher leider eigentlich so wie was wer wo wann warum
      wieso weshalb welche welcher welches mehr weniger viel sehr zu nicht nichts etwas alles alle jeder man niemand jemand zwei drei vier fünf
      sechs sieben acht neun zehn elf zwölf hundert hunderte tausende rund etwa knapp fast insgesamt bisher bislang inzwischen mittlerweile seitdem
      zuletzt zunächst zuvor später schließlich endlich eben gerade genau bereits ebenso sogar selbst ganz gut klar danke bitte hallo guten gefragt
      angesprochen immerhin jedenfalls zumindest mindestens höchstens ohnehin überhaupt besonders vor allem lesen weitere foto bild bilder video
      quelle anzeige newsletter mein dein unser euer ihr ihre sein seine es er sie wir ich du mir mich uns einerseits andererseits darüber demnach
      somit folglich statt dessen anders bald sowohl weder entweder je gleichzeitig zugleich einmal wieder weiter weil wenn dass ob als nachdem
      obwohl während seit`),
    abbreviations:
      words(`dr prof dipl ing med nr str bzw ca usw etc z.b d.h u.a v.a hl st jr sr mio mrd abs art vgl inkl evtl ggf sog geb gest
      jan feb apr jun jul aug sept okt nov dez mag pol rer nat phil habil tel zzgl max min`),
  },
  names: {
    ...germanNames,
    femaleEndings: endings('a e'),
    particles: words('von van der den de la le zu di da del al el bin ben ten ter'),
    organisationWords: words(`
      hotel restaurant café verein likud hamas hisbollah universität hochschule schule krankenhaus klinikum klinik ministerium
      bundesministerium agentur rat ausschuss kommission amt bundesamt landesamt institut stiftung verband bundesverband union partei
      bank gruppe gmbh ag se kg ev gericht landgericht amtsgericht parlament bundestag bundesrat landtag senat polizei feuerwehr bundeswehr
      behörde verwaltung regierung zeitung rundschau nachrichten anzeiger presse spiegel bild tagesschau medien verlag land kanton stadt
      gemeinde landkreis radio fernsehen zdf ard fc sc vfb vfl tsv sv borussia hertha eintracht club bundesliga liga pokal zentrum kirche
      museum theater oper festival flughafen bahnhof brücke straße platz park see berg tal gesellschaft allianz bewegung front bündnis
      gewerkschaft kammer versicherung kasse werke stadtwerke bahn post telekom group company inc ltd corp international media news times
      organisation hilfsorganisation menschenrechtsorganisation umweltorganisation bürgerinitiative initiative netzwerk
      arbeitgeberverband sozialverband bauernverband lehrerverband mieterverein mieterbund förderverein polizeipräsidium
      institute city united google apple volkswagen siemens`),
    organisationJoiners: words('für der des & von'),
    places: germanPlaces,
    wordsHere: words(`
      tor tore ton tone job bosse tage stein marine kader mine harm rute saga tuba puck ross rein jet bart live
      kuba sydney mercedes honor art dom uno siege line odd per nur are
      gun ludo tea august ans can dag floor`),
    dates: words(`
      januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag
      sonnabend sonntag uhr montagabend ende anfang mitte prozent euro dollar millionen million milliarden milliarde tausend tonnen tonne
      kilometer meter liter kilo kilogramm grad minuten stunden tage tagen wochen monate monaten jahre jahren tag woche monat jahr`),
    nonNames:
      words(`deutsche deutschen deutscher amerikaner russen russe ukrainer ukrainern europäer chinesen franzosen briten italiener
      israelis palästinenser türken polen griechen österreicher schweizer muslime juden christen republikaner demokraten
      demokrat grünen grüne linke liberale gott internet covid corona covid-19 ard zdf`),
  },
  morphology: {
    pluralNounEndings: endings('oren rten nten sten ugen innen'),
    adverbEndings: endings('erweise'),
    adjectiveEndings: endings('e en er es em'),
    participleEndings: endings('end'),
    pluralVerbEndings: endings('en'),
    roleNounEndings: endings(`
      minister ministerin präsident präsidentin kanzler kanzlerin sprecher sprecherin chef chefin leiter leiterin direktor direktorin
      trainer trainerin experte expertin forscher forscherin anwalt anwältin politiker politikerin meister meisterin vorsitzender
      vorsitzende vorsitzenden beauftragte beauftragter führer führerin sekretär sekretärin richter richterin arzt ärztin
      wissenschaftler wissenschaftlerin lehrer lehrerin spieler spielerin fahrer fahrerin berater beraterin kommissar
      kommissarin rat rätin vorstand manager managerin redakteur redakteurin professor professorin loge login
      abgeordnete abgeordneter star besitzer besitzerin inhaber inhaberin gründer gründerin mann frau könig königin`),
    feminineNounEndings: endings(
      'zeitung heit keit schaft tion tät ung agentur presse erin orin istin ministerin behörde polizei welt bank runde',
    ),
    commonNounEndings: endings(`
      ung ungen heit heiten keit keiten schaft schaften tion tionen tät täten ismus nis nisse nissen tum ment mente ling
      linge lingen erei ität jahr jahre jahren tag tage tagen woche wochen monat monate zeit zeiten abend morgen nacht
      haus kraft arbeit stelle platz straße markt krieg wahl frage preis gesetz bereich punkt kurs land länder`),
    genitiveEndings: endings('s'),
  },
  page: {
    interviewLabels: words('frage antwort reporter interviewer'),
  },
  prose: germanProse,
});
