/** What the algorithms need to know of Dutch. */
import { VERB_MOVES } from './grammar.ts';
import { makePack } from './make-pack.ts';
import { dutchNames } from './names/dutch.ts';
import { dutchPersonNouns } from './person-nouns/dutch.ts';
import { dutchPlaces } from './places/dutch.ts';
import { dutchProse } from './prose/dutch.ts';
import { endings, forms, pairs, phrases, words } from './words.ts';

export const dutch = makePack({
  languages: ['nl'],
  grammar: {
    ...VERB_MOVES,
    verbSecond: true,
    compounds: true,
  },
  lexicon: {
    reportingVerbs: words(
      `
      zegt zei zeggen zeiden gezegd aldus vertelt vertelde vertelden vertellen verteld schrijft schreef schrijven schreven
      geschreven spreekt sprak gesproken roept riep riepen geroepen geeft gaf toegegeven wijst wees gewezen houdt
      beweert beweerde beweerden beweerd belooft beloofde beloofd antwoordt antwoordde antwoordden geantwoord vindt vond
      vinden vonden meldt meldde meldden gemeld noemt laat liet weten vraagt vroeg vroegen gevraagd zucht verzucht
      verzuchtte bevestigt bevestigde bevestigd ontkent ontkende ontkend voorspelt voorspelde verwacht verwachtte stelt
      stelde stelden gesteld legt legde uitgelegd vervolgt vervolgde besluit besloot concludeert luidt luidde
      verklaart verklaarde verklaarden verklaard verduidelijkt verduidelijkte waarschuwt waarschuwde waarschuwden
      gewaarschuwd benadrukt benadrukte benadrukten erkent erkende erkend betoogt betoogde klaagt klaagde beschrijft
      beschreef omschrijft omschreef vat vatte voegt voegde toegevoegd denkt oordeelt oordeelde hoopt hoopte
      bericht berichtte herinnert herinnerde onderstreept onderstreepte twittert twitterde verzekert verzekerde
      uitte geuit prijst prees bekritiseert bekritiseerde verwijt verweet beschuldigt beschuldigde adviseert adviseerde
      pleit pleitte eist eiste fluistert fluisterde schreeuwt schreeuwde bekent bekende onthult onthulde herhaalt herhaalde
      grapt grapte nuanceert nuanceerde sneert sneerde mijmert jubelt jubelde brult foetert moppert constateert constateerde
      kondigt kondigde aangekondigd dreigt dreigde tekent licht lichtte toegelicht bedankt bedankte meent meende
      ziet appt appte mailt mailde schetst schetste bezweert bezweerde bromt bromde gromt gromde schampert schimpt stottert stamelt snikt snikte juicht juichte zuchtte peinst peinsde relativeert relativeerde resumeert verontschuldigt verdedigt verdedigde beaamt beaamde weerlegt weerlegde tempert temperde preciseert verklapt lacht vreest bezwoer oppert opperde hekelt hekelde looft loofde spot spotte schertst grinnikt grinnikte uit
      duidt duidde hamert hamerde bepleit bepleitte onderschrijft onderschreef waarschuwen verwachten benadrukken erkennen
      melden beweren verklaren concluderen concludeerde antwoorden klagen pleiten adviseren bevestigen ontkennen vermoedt
      vermoedde speculeert speculeerde redeneert redeneerde filosofeert filosofeerde becommentarieert analyseert constateren
      kritiseert laakt laakte veroordeelt veroordeelde betreurt betreurde betreuren bejubelt roemt roemde complimenteert
      complimenteerde bemoedigt sust suste belijdt voorziet raadt raadde aanraadt vordert vorderde sommeert sommeerde smeekt
      smeekte dicteert dicteerde declameert declameerde citeert mompelt mompelde murmelt kermt krijst krijste gilt gilde
      joelt joelde tiert tierde briest brieste bitst bitste snauwt snauwde blaft blafte hoont hoonde smaalt smaalde meesmuilt
      glundert glunderde gniffelt gniffelde proest giechelt giechelde schatert schaterde biecht biechtte onthullen verhaalde
      memoreert memoreerde signaleert signaleerde rapporteert rapporteerde noteert noteerde observeert observeerde zweert
      zwoer garandeert garandeerde prognosticeert becijfert becijferde onderbreekt onderbrak interrumpeert interrumpeerde
      repliceert repliceerde riposteert counterde countert reageren beklaagt herhalen resumeerde`,
      forms(
        'reageer citeer becommentarieer informeer analyseer argumenteer suggereer feliciteer protesteer post tweet',
        't de te den',
      ),
    ),
    documentVerbs: words('staat stond luidt heet'),
    reportingParticiples: words('zeggend'),
    anaphoricOpeners: words('dat dit aldus zo'),
    masculineMarks: words('hem'),
    feminineMarks: words('haar'),
    askingVerbs: words('vroeg vraagt vroegen'),
    writingVerbs: words('schreef schrijft'),
    answerVerbs: words('antwoordde antwoordt antwoordden reageerde reageert'),
    weakReportingVerbs: words(`
      zo gelooft geloofde wil wilde weet wist lacht lachte glimlacht glimlachte begint begon gaat ging noemde genoemd ziet zag
      voelt voelde vreest vreesde droomt leest las klinkt klonk schetst vervolgens kopt kopte zingt zongen scandeert
      scandeerden heet heette bestempelt bestempelde verbaast vergelijkt vergeleek denken dacht dachten sprak spreekt grijnst grijnsde knikt schudt wuift snuift`),
    passiveAuxiliaries: words('wordt worden werd werden geworden'),
    auxiliaries: words(`
      heeft hebben had hadden is zijn was waren wordt werd zal zich ook nog al nu dan later eerder daarna toen weer opnieuw
      niet wel echter verder daarom vervolgens eerst onlangs gisteren vandaag maandag dinsdag woensdag donderdag vrijdag
      zaterdag zondag hem haar hun ons me mij eens steeds altijd vaak nooit zelf juist toch daarbij daarover eveneens
      tegenover tevens inmiddels uiteindelijk ten slotte kan moet wil kon moest wilde er erbij eraan toe`),
    masculinePronouns: words('hij ie'),
    femininePronouns: words('zij ze'),
    pluralPronouns: words('zij ze wij we men'),
    neuterPronouns: words('het dat dit'),
    masculineObjects: words('hem'),
    feminineObjects: words('haar'),
    firstPersonSingular: words('ik mij mijn'),
    firstPersonPronouns: words('ik wij we mij me ons'),
    relativePronouns: words('die dat wie wat welke waar waarvan'),
    possessives: words("zijn haar hun mijn onze ons m'n z'n"),
    determiners: words(
      'de het een deze die dit dat geen enkele enige sommige verschillende meerdere veel elke elk ieder iedere beide',
    ),
    indefiniteDeterminers: words('een geen enkele enige sommige verschillende meerdere veel'),
    prepositions: words(`
      in op aan bij met naar na van voor door over onder om uit tot tegen tussen tijdens wegens vanwege zonder sinds vanaf
      binnen buiten achter boven naast langs via per volgens dankzij ondanks rond richting als toen wanneer terwijl omdat
      doordat hoewel zodat nadat voordat zodra indien ten ter te behalve inclusief namens omtrent jegens`),
    topicPrepositions: words('over'),
    linkingPrepositions: words('van voor bij uit in op aan'),
    utteranceNouns: words(`
      commentaar antwoord conclusie oordeel mening reactie waarschuwing oproep vraag uitspraak boodschap advies belofte voorspelling
      verwijt verklaring analyse wens motto devies constatering aankondiging excuus kritiek verantwoording hoop vrees vermoeden
      observatie argument tegenwerping dreigement pleidooi tip raad repliek credo overtuiging uitleg`),
    genitivePrepositions: words('van'),
    presentingVerbs: words('luidt luidde luidden is was klinkt klonk aldus zo kwam'),
    agentPrepositions: words('door'),
    sourcePrepositions: phrases('volgens, in de woorden van, naar eigen zeggen van'),
    sourcePostpositions: phrases('naar eigen zeggen'),
    opinionPrepositions: words('voor'),
    subordinators: words('toen wanneer terwijl omdat doordat hoewel zodat nadat voordat zodra indien'),
    hisSources: phrases('naar zijn mening, zijns inziens, in zijn ogen, in zijn woorden, wat hem betreft'),
    herSources: phrases('naar haar mening, haars inziens, in haar ogen, in haar woorden, wat haar betreft'),
    conjunctions: words('en of maar want dus noch dat'),
    honorifics: words('dr prof ir mr ing drs ds pater prins prinses'),
    maleHonorifics: words('meneer dhr heer'),
    femaleHonorifics: words('mevrouw mevr mw juffrouw'),
    firstNameHonorifics: words('pater prins prinses'),
    ageNouns: words('jaar'),
    possessors: pairs('zijn>hij haar>zij'),
    ...dutchPersonNouns,
    bodyNouns: words(`
      verklaring persbericht rapport brief studie onderzoek document uitspraak vonnis klacht wet akkoord tweet bericht post
      artikel commentaar peiling enquête petitie website site bord spandoek bedrijf firma concern groep dienst ministerie
      regering kabinet bestuur gemeente provincie stad raad gemeenteraad commissie organisatie vereniging vakbond bond
      politie openbaar justitie om brandweer leger bank club ploeg universiteit hogeschool school ziekenhuis instituut partij
      fractie rechtbank gerechtshof ambassade krant dagblad blad tijdschrift omroep zender uitgever fabrikant producent
      exploitant vervoerder toezichthouder autoriteit autoriteiten stichting museum kerk hotel restaurant redactie platform
      coalitie instantie instelling parlement senaat kamer ombudsman woningcorporatie maatschappij luchtvaartmaatschappij
      jury advocatenkantoor techbedrijf actiegroep belangenvereniging brancheorganisatie werkgeversorganisatie mensenrechtenorganisatie milieuorganisatie
      waterschap veiligheidsregio parket staatsveiligheid hof marine luchtmacht defensie persbureau nieuwssite weekblad maandblad advies`),
    anaphoricBodyNouns: words(
      'bedrijf firma concern groep dienst ministerie commissie organisatie vereniging vakbond bond bank club universiteit hogeschool school ziekenhuis instituut partij krant dagblad tijdschrift omroep zender fabrikant vervoerder toezichthouder stichting museum maatschappij',
    ),
    performanceWords: words('zingt zong zongen zingen refrein'),
    inscriptionNouns: words(
      'bord borden spandoek spandoeken sticker opschrift bordje plakkaat graffiti plaquette inscriptie t-shirt leus slogan etiket vlag tatoeage poster',
    ),
    namingPrepositions: words('onder'),
    titleIntroducers: words(`
      tekst opschrift titel film boek lied nummer album serie roman voorstelling musical programma podcast motto slogan leus hashtag naam
      genaamd genoemd genoemde getiteld getitelde zogenaamde zogeheten zogenoemde documentaire campagne project rubriek
      expositie tentoonstelling actie operatie band groep term woord plaat bundel dichtbundel novelle single`),
    sentenceOpeners: words(`
      ja nee niet hier daar er nu dan toen toch ook nog maar wel echter bovendien daarom daarna daarnaast daarmee
      daarbij vandaag gisteren morgen straks binnenkort inmiddels intussen ondertussen uiteindelijk misschien natuurlijk
      helaas zo hoe waarom waar wanneer wat wie welke meer minder veel weinig heel zeer te iets niets alles alle
      allemaal iedereen niemand iemand twee drie vier vijf zes zeven acht negen tien honderd duizend duizenden ruim
      bijna zeker ongeveer eerst eerder later laatst opnieuw weer steeds altijd nooit soms vaak al pas net juist zelfs
      zelf goed klaar dank bedankt hallo gevraagd geboren volgens lees bekijk foto beeld video bron mijn jouw jullie uw
      onze ons hun haar zijn ik jij je u hij zij ze wij we het is was heeft kortom want of als terwijl hoewel omdat
      sinds tot onder verder vooral alleen sommigen anderen andere ander beide`),
    abbreviations: words(`
      dr prof ir mr ing drs ds dhr mevr mw st enz bijv bv nr blz o.a d.w.z m.b.t t.o.v jan feb mrt apr jun jul aug sep sept
      okt nov dec tel max min ca resp incl excl`),
  },
  names: {
    ...dutchNames,
    femaleEndings: endings('a'),
    particles: words("van von der den de het 't ten ter te la le el al bin di da du op"),
    organisationWords: words(`
      universiteit hogeschool school ziekenhuis ministerie agentschap raad commissie dienst bureau instituut stichting bond
      vereniging federatie unie partij bank groep nv bv rechtbank hof gerechtshof parlement kamer senaat politie brandweer
      leger marine autoriteit bestuur regering krant dagblad nieuws pers media radio televisie omroep nos rtl vrt fc psv ajax
      feyenoord club eredivisie liga beker centrum kerk museum theater festival luchthaven station brug straat plein park
      meer berg maatschappij alliantie beweging front coalitie vakbond fnv cnv kvk rivm verzekeringen spoorwegen ns
      nationaal nationale koninklijk koninklijke verenigde naties noord zuid oost west group company inc ltd corp university
      international news times post institute city united google apple openbaar`),
    organisationJoiners: words('van voor &'),
    places: dutchPlaces,
    dates: words(`
      januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag
      donderdag vrijdag zaterdag zondag`),
    nonNames: words(`
      nederlandse nederlander nederlanders belgische vlaamse duitse duitser duitsers franse engelse britse italiaanse spaanse
      amerikaanse amerikaan amerikanen russische rus russen oekraïense oekraïners chinese europese israëlische palestijnse
      palestijnen turkse marokkaanse arabische islamitische moslims christenen joden republikeinen democraten republikeinse
      democratische rotterdamse amsterdamse haagse god internet covid corona covid-19`),
  },
  morphology: {
    pluralNounEndings: endings('ers eurs nten sten'),
    adverbEndings: endings('erwijs'),
    participleEndings: endings('end'),
    pluralVerbEndings: endings('en'),
    roleNounEndings: endings(`
      minister voorzitter directeur woordvoerder woordvoerster leider trainer coach expert deskundige onderzoeker
      hoogleraar redacteur speler bestuurder lid baas chef man vrouw loog adviseur commissaris advocaat rechter arts
      ondernemer meester president econoom analist verslaggever correspondent kunstenaar eigenaar`),
    genitiveEndings: endings('s'),
  },
  page: {
    interviewLabels: words('vraag antwoord v a interviewer verslaggever'),
  },
  prose: dutchProse,
});
