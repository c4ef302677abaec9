/** What the algorithms need to know of Czech. */
import { VERB_MOVES } from './grammar.ts';
import { makePack } from './make-pack.ts';
import { czechNames } from './names/czech.ts';
import { czechPersonNouns } from './person-nouns/czech.ts';
import { czechPlaces } from './places/czech.ts';
import { czechProse } from './prose/czech.ts';
import { endings, forms, pairs, phrases, words } from './words.ts';

export const czech = makePack({
  languages: ['cs'],
  grammar: {
    ...VERB_MOVES,
    dropsSubjects: true,
    gendersThings: true,
  },
  lexicon: {
    reportingVerbs: words(
      `říká říkají řekl řekla řekli řekly tvrdí uvádí uvádějí dodává dodávají píše píšou píší vysvětluje vysvětlují připomíná popisuje popisují
      podotýká zdůrazňuje upozorňuje upozorňují odpovídá ptá soudí míní vypráví vzpomíná přiznává potvrzuje potvrzují odmítá hlásí varuje varují
      slibuje žádá vyzývá komentuje shrnuje uzavírá pokračuje směje žertuje stěžuje hodnotí konstatuje zní stojí oznamuje oznámil oznámila prozradila
      prohlašuje prohlásil prohlásila naznačuje navrhuje argumentuje doplňuje doplňují líčí svěřuje děkuje vzkazuje ujišťuje dovozuje odhaduje
      předpovídá zoufá křičí volá zmiňuje sděluje poznamenává uvažuje láteří culí informuje cituje říkal říkala lituje litoval litovala oceňuje usuzuje oponuje kontruje prozrazuje rekapituluje líčil líčila přemítá přibližuje uklidňuje pochvaluje povzdychl povzdechl povzdechla hájí brání namítá přitakává lamentuje lká hřímá prosí zdůvodňuje zdůrazňují obává chlubí přiblížila přiblížil vyzdvihuje specifikuje upřesňuje objasňuje odhadují tvrdili soudila posteskl posteskla`,
      forms(
        `tvrdi uved doda napsa psa vysvětli připomně popsa popisova podotk zdůrazni upozorni odpovědě zepta vyprávě vzpomně vzpomína přizna potvrdi
        odmít hlási varova slíbi požáda žáda vyzva komentova shrnu uzavře pokračova zažertova zavtipkova stěžova zhodnoti hodnoti konstatova zně
        oznámi prozradi prohlási naznači navrh argumentova doplni vylíči svěři poděkova vzkáza ujisti odhad sděli poznamena nech zmíni
        vyjádři vykřik křiče zvola zašepta informova vypovědě odtuši zareagova reagova opáči namít říka míni soudi řek zopakova kritizova obvini
        citova zdůvodni upřesni objasni odsoudi litova oceni přiblíži uklidni pochvalova háji bráni pochlubi obáva zavzpomína vyzdvih přitaka zalitova svěřova ocenova radova zdůrazňova připomína upozorňova odhadova nastíni zrekapitulova vyčet zkritizova`,
        'l la li ly',
      ),
      words(
        'připomněl připomněla odmítl odmítla podotkl podotkla navrhl navrhla shrnul shrnula namítl namítla vykřikl vykřikla odvětil odvětila',
      ),
    ),
    anaphoricOpeners: words('to tak'),
    masculineMarks: words('jeho jemu něj něm mu'),
    feminineMarks: words('její jí ní'),
    askingVerbs: words('zeptal zeptala ptá ptal ptala otázal otázala'),
    answerVerbs: words('odpovídá odpověděl odpověděla odvětil odvětila odpovídal'),
    weakReportingVerbs: words(
      'myslí věří cítí doufá usmívá nazývá označuje začíná chválí ví bojí směje smál smála zasmál zasmála usmíval usmívala těší těšil těšila raduje radoval diví divil krčí kroutí mává povzbuzuje doufají lituje chválila',
      forms('mysle věři cíti doufa usmá nazva označi začína začal chváli pochváli věd', 'l la li ly'),
    ),
    passiveAuxiliaries: words('byl byla bylo byli byly'),
    auxiliaries: words(`
      se si už také též rovněž však tak mezitím později potom poté tehdy dnes včera zítra nyní nedávno dříve pak konečně
      jen jenom ještě opět znovu krátce ani to mu jí jim nám mi by jsem jsme je jsou není byl byla pro médiím čtk
      měl měla měli má mají mohl mohla mohli chtěl chtěla chtěli musel musela museli stihl stihla dokázal dokázala neopomněl neopomněla neváhal neváhala
      novinářům jako pondělí úterý středu čtvrtek pátek sobotu neděli například rozhodně`),
    masculinePronouns: words('on'),
    femininePronouns: words('ona'),
    pluralPronouns: words('oni ony oba obě'),
    neuterPronouns: words('ono'),
    firstPersonPronouns: words('já my ty vy'),
    loneSpeakers: phrases('jeden z nich, jedna z nich, jeden z nás, jiný, jiná, další'),
    impersonalVerbs: words('stojí stálo'),
    relativePronouns: words('který která které kteří jenž jež jehož'),
    possessives: words('jeho její jejich svůj svá své můj moje má náš naše'),
    quantifiers: words('jeden jedna jiný jiná jistý jistá některý některá'),
    determiners: words('ten ta to ti ty tento tato toto tito tyto jeden jedna'),
    prepositions: words(`
      v ve z ze na do od o u po před za nad pod při přes pro bez mezi během podle vůči kromě mimo navzdory jako že když protože jelikož pokud
      jestli ačkoli aby díky kvůli kolem vedle s se k ke dle`),
    linkingPrepositions: words('z ze v ve od pro na'),
    sourcePrepositions: phrases('podle, dle, slovy'),
    hisSources: phrases(
      'podle něj, podle něho, dle něj, podle jeho slov, dle jeho slov, podle jeho názoru, z jeho pohledu',
    ),
    herSources: phrases(
      'podle ní, dle ní, podle jejích slov, dle jejích slov, podle jejího názoru, z jejího pohledu',
    ),
    conjunctions: words('a i ale nebo či však avšak ani tedy proto'),
    honorifics: words('dr prof doc ing mgr bc mudr judr phdr rndr plk gen kpt mjr por sv paeddr'),
    maleHonorifics: words('pan pana páter p'),
    femaleHonorifics: words('paní slečna'),
    firstNameHonorifics: words('pan paní sv'),
    ageNouns: words('let'),
    ...czechPersonNouns,
    bodyNouns: words(`
      list policie společnost firma koncern vláda ministerstvo úřad obec město strana hnutí organizace sdružení spolek svaz klub zpráva rozsudek soud
      obžaloba dopis prohlášení vyjádření sdělení příspěvek mail e-mail deník noviny server web nemocnice univerzita škola banka komise rada vedení
      velvyslanectví armáda hasiči obchod hotel divadlo muzeum církev nadace studie článek týdeník časopis agentura ústav instituce štáb radnice
      magistrát kraj opozice dokument usnesení inspekce správa zákon ústava`),
    anaphoricBodyNouns: words(
      'společnost firma koncern ministerstvo úřad strana hnutí organizace sdružení spolek svaz klub deník list server web nemocnice univerzita škola banka komise muzeum nadace týdeník časopis agentura ústav',
    ),
    performanceWords: words('zpívá zpíval zpívali skandovali skanduje skandují refrén'),
    inscriptionNouns: words(
      'cedule ceduli cedulka cedulce tabule tabuli nápis nápisem plakát plakátu transparent transparentu banner samolepka tričko tričku vlajka',
    ),
    namingPrepositions: words('pod'),
    titleIntroducers: words(`
      film filmu filmem seriál seriálu kniha knihy knize knihu román románu píseň písně album hra hry pořad pořadu název názvem názvu titulem titul
      tzv takzvaný takzvaná takzvané zvaný zvaná zvané jménem heslem heslo sloganem akce akci kampaň kampaně projekt projektu slovo slova termín pojem
      přezdívkou deník časopis server web výstava výstavy loď článek konference sbírka sbírce sbírku singl deska desku inscenace inscenaci`),
    sentenceOpeners: words(`
      tady tam teď ano ne co kdo jak kde proč kdy zda všechno všichni mnoho mnozí více několik někteří někdo něco nikdo nic každý jiní jiný
      první poslední další možná snad navíc proto poté potom později dříve zatímco zároveň přesto stále ještě brzy náhle vlastně skutečně
      včera dnes zítra dva dvě tři čtyři pět šest sedm osm devět deset sto tisíc polovina foto zdroj video čtěte reklama děkuji dobrý
      mě nás vás nám mi je jsou byl byla bylo byli být mám máme třeba lze zejména dokonce jen jenom také též už
      nejprve nechť prosím jeden jedna to ten ta ti ty tento tato toto podle tak takže ale když pokud jestli že aby protože jejich jeho
      její můj náš nebylo není nejsou bude budou by bych bychom musíme můžeme hokejisté fotbalisté basketbalisté házenkáři`),
    abbreviations: words(
      'dr prof doc ing mgr bc mudr judr phdr rndr csc plk gen kpt mjr por sv např tzv atd apod č str ul nám tj mj resp r p tis mil mld kč hod min cca odst čl tel sb st ml',
    ),
  },
  names: {
    ...czechNames,
    femaleEndings: endings('a e'),
    particles: words('van der den de la von da bin al el ben z'),
    organisationWords: words(`
      univerzita univerzity karlova masarykova nemocnice ministerstvo úřad kraj strana ano ods piráti stan kdu čssd spd top svaz sdružení klub fc
      fk hc sk sparta slavia banka společnost skupina koncern policie soud soudu sněmovna senát vláda čt nova prima rozhlas radio deník mladá
      fronta dnes lidové noviny právo čtk škola nadace institut ústav centrum muzeum církev komise rada unie evropská národní česká české český
      státní armáda čez škoda akademie fakulta fakulty zoo agentura inspekce ředitelství kancelář zastupitelství magistrát radnice federace parlament kongres komora odbor gymnázium
      lyceum výbor koalice aliance pentagon kreml sbor fond hnutí záchranka teatr opera galerie letiště elektrárna důl huť pojišťovna spolek hasiči
      hospodářské listy týden reflex respekt press media police university times news post guardian united city nato osn eu as sro asociace`),
    organisationJoiners: words('a pro & v'),
    places: czechPlaces,
    dates: words(`
      pondělí úterý středa středu čtvrtek pátek sobota sobotu neděle neděli ledna února března dubna května června července srpna září
      října listopadu prosince leden únor březen duben květen červen červenec srpen říjen listopad prosinec vánoce velikonoce`),
    nonNames: words(
      'čech češi češka němci rusové ukrajinci evropané američané bůh bože slováci poláci slovák slovenka němec němka polák polka rus ruska ital italka francouz francouzka brit britka španěl španělka američan američanka rakušan rakušanka maďar švéd švédka nor norka dán fin ukrajinec ukrajinka srb chorvat slovinec kanaďan',
    ),
  },
  morphology: {
    attributeEndings: endings('u y a ů ého é ích ých í ie ce'),
    obliqueModifierEndings: endings('ého ému ých ích ými'),
    instrumentalEndings: endings('em ou ým ím'),
    obliqueNameEndings: endings('ové skou ckou ské cké ého ních ských ckých'),
    adjectiveEndings: endings('ý í á'),
    masculineVerbEndings: endings('l'),
    feminineVerbEndings: endings('la'),
    finiteEndings: endings('uje ují ají ejí'),
    pluralVerbEndings: endings('li ly ají ejí ou'),
    infinitiveEndings: pairs('at>al it>il ět>ěl et>el íct>ekl íci>ekl ést>edl nout>l nout>nul'),
    roleInflections: endings('ovi em ou u a e y'),
    definiteEndings: endings('-'),
    caseEndings: pairs(
      'ně>ň něm>ň ové>ová ovou>ová ovi> em> ého>ý ému>ý ým>ý ího>í ímu>í ou>a u>a y>a ě>a e>a ovi>a a> a>o ovi>o em>o u> e> le>el la>el ka>ek kovi>ek kem>ek ce>ka ci>ka é>á ele>el elem>el eli>el cem>ce ře>ř řem>ř ři>ř',
    ),
  },
  page: {
    interviewLabels: words('otázka odpověď'),
  },
  prose: czechProse,
});
