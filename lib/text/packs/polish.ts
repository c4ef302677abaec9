/** What the algorithms need to know of Polish. */
import { VERB_MOVES } from './grammar.ts';
import { makePack } from './make-pack.ts';
import { polishNames } from './names/polish.ts';
import { polishPersonNouns } from './person-nouns/polish.ts';
import { polishPlaces } from './places/polish.ts';
import { polishProse } from './prose/polish.ts';
import { endings, forms, pairs, phrases, words } from './words.ts';

export const polish = makePack({
  languages: ['pl'],
  grammar: {
    ...VERB_MOVES,
    dropsSubjects: true,
    dashSpeech: true,
    dashSpeechWithin: true,
    gendersThings: true,
  },
  lexicon: {
    reportingVerbs: words(
      'mówi mówią rzekł rzekła rzecze przyznaje przyznają pisze piszą dodaje dodają twierdzi twierdzą tłumaczy tłumaczą podkreśla podkreślają zaznacza zaznaczają wyjaśnia wyjaśniają zauważa ocenia oceniają uważa uważają przekonuje przekonują informuje informują zapewnia zapewniają opowiada opowiadają wspomina wspominają odpowiada odpowiadają pyta pytają apeluje apelują alarmuje ostrzega ostrzegają relacjonuje komentuje komentują wskazuje wskazują zwraca stwierdza stwierdzają deklaruje deklarują zapowiada zapowiadają ogłasza kontynuuje kończy śmieje śmieją żartuje wylicza przypomina przypominają sugeruje argumentuje precyzuje konkluduje podsumowuje potwierdza potwierdzają zaprzecza obiecuje narzeka cytuje krzyczy woła powiada brzmi czytamy głosi donosi donoszą zdradza argumentują zaprzeczają obiecują narzekają konstatuje konstatują puentuje radzi dopytuje grzmi kwituje dziękuje przestrzega nawołuje skarży żali przewiduje odpiera wzdycha uzasadnia uzasadniają obrazuje zastrzega zastrzegają przekazuje przekazują wyznaje zauważają sprzeciwia zachęca zachęcają prosi proszą wtóruje broni tłumaczono oświadcza oświadczają oznajmia ujawnia ujawniają zastanawia uspokaja zachwala zachwyca dziwi pociesza szacuje szacują nalega dowodzi rozkłada precyzują ripostuje wtrąca deklarowano zaznaczono wskazano zapewniono napominał odczytujemy uciął ucięła szepcze szepczą mruczy burczy wzdychają wtórują',
      forms(
        `powiedzia mówi doda napisa pisa odpowiedzia odpar stwierdzi twierdzi podkreśli zaznaczy wyjaśni wyzna przyzna zauważy oceni
        uzna przekonywa poinformowa zapewni opowiedzia opowiada wspomina wspomnia zapyta pyta spyta zaapelowa ostrzeg alarmowa zrelacjonowa
        relacjonowa skomentowa komentowa wskaza zwróci zadeklarowa zapowiedzia ogłosi oznajmi oświadczy kontynuowa zakończy zażartowa
        wyliczy wylicza przypomnia zasugerowa argumentowa sprecyzowa podsumowa potwierdzi zaprzeczy obieca narzeka zacytowa krzykną krzycza
        wykrzykną zawoła przekaza zezna tłumaczy wytłumaczy zdradzi wyjawi skwitowa podziękowa przestrzeg zaręczy nadmieni sprostowa
        rzuci wtrąci szepną westchną odnotowa zarzuci skrytykowa poprosi zaproponowa przewidywa wezwa poskarży podkreśla dopyta uzasadnia uzasadni zastrzeg zaznacza wyjaśnia zapewnia apelowa ujawni zachęca zachęci prosi wtórowa powtarza powtórzy uspokaja zwierzy szacowa oszacowa opisywa dowodzi dowiód dziwi zachwyca cieszy kpi ironizowa zapowiada przypomina wzdycha woła krytykowa sugerowa zachwala żali informowa napomknę podsumowywa przyznawa dodawa uspokoi zaalarmowa odczyta zarzuca oskarży oskarża obwieści zaanonsowa poda
        dopowiedzia zauważa ubolewa prognozowa skonstatowa zawnioskowa postulowa zażąda żąda domaga zaleci zaleca rekomendowa zarekomendowa uściśli doprecyzowa zdementowa dementowa skontrowa kontrowa oponowa wyrokowa zawyrokowa zagrozi grozi odgraża opublikowa umieści zamieści raportowa zaraportowa wyrazi mrukną burkną bąkną wypali zagrzmia grzmia oburzy irytowa zirytowa dowcipkowa zadrwi drwi szydzi lamentowa utyskiwa wymieni wymienia przypuszcza proponowa sygnalizowa zasygnalizowa zgłosi instruowa diagnozowa zdiagnozowa pouczy poucza sparafrazowa przytoczy powiadomi napomina upomnia wyszepta wyrecytowa`,
        'ł ła ło li ły',
      ),
      [
        'ostrzegł',
        'ostrzegła',
        'przestrzegł',
        'przestrzegła',
        'parła',
        'odparła',
        'krzyknęła',
        'wykrzyknęła',
        'szepnęła',
        'westchnęła',
        'wspomnieli',
        'powiedzieli',
        'odpowiedzieli',
        'zapowiedzieli',
        ...words(
          'pytano zapytano dopytywano apelowano argumentowano alarmowano ostrzegano ostrzeżono przyznano pisano mówiono powiedziano odpowiedziano odpisano zastrzeżono zadeklarowano zarzucono zacytowano wyliczono doprecyzowano sprecyzowano skomentowano podsumowano relacjonowano zrelacjonowano dopisano nadmieniono wspomniano zaprzeczono zdementowano dodano podkreślono poinformowano napisano przekazano podano zaznaczono wyjaśniono stwierdzono oświadczono ogłoszono zapewniono odnotowano przypomniano zauważono oceniono zapowiedziano zaapelowano powiadomiono opublikowano uzasadniono uściślono zakomunikowano',
        ),
      ],
    ),
    anaphoricOpeners: words('tak to'),
    masculineMarks: words('jego jemu niego nim mu'),
    feminineMarks: words('jej niej'),
    askingVerbs: words('pyta zapytał zapytała pytał pytała spytał spytała'),
    answerVerbs: words('odpowiada odpowiedział odpowiedziała odpowiedzieli odparł odparła odrzekł odrzekła'),
    weakReportingVerbs: words(
      'nazywa nazywają sądzi sądzą myśli myślą wierzy czuje uśmiecha uśmiechają zaczyna chwali liczy wie boi cieszy martwi opisuje marzy obawia widzi śmieje śmiał śmiała kryje ukrywa macha kiwa wzrusza rozkłada kręci skupia określa nazwano',
      forms(
        'nazwa określi sądzi myśla wierzy czu uśmiechną zaczą pochwali chwali cieszy opisa obawia',
        'ł ła ło li ły',
      ),
    ),
    passiveAuxiliaries: words('został została zostało zostali zostały zostaje'),
    auxiliaries: words(`
      się już także też również jednak tymczasem później potem wtedy dziś dzisiaj wczoraj jutro teraz nie niedawno wcześniej następnie
      wreszcie tylko jeszcze ponownie krótko wprost szczerze stanowczo właśnie m.in sam sama zresztą natomiast poniedziałek wtorek mi mu jej nam
      im jak tak miał miała mieli miały ma mają zdążył zdążyła zdążyli chciał chciała chcieli musiał musiała musieli mógł mogła mogli potrafił potrafiła
      odważył odważyła omieszkał omieszkała zdołał zdołała postanowił postanowiła zdecydował zdecydowała`),
    masculinePronouns: words('on'),
    femininePronouns: words('ona'),
    pluralPronouns: words('oni one obaj obie'),
    neuterPronouns: words('ono'),
    firstPersonPronouns: words('ja my ty wy pan pani państwo'),
    loneSpeakers: phrases('jeden z nich, jedna z nich, jeden z nas, inny, inna, kolejny, kolejna'),
    impersonalVerbs: words(
      'pytano zapytano dopytywano apelowano argumentowano alarmowano ostrzegano ostrzeżono przyznano pisano mówiono powiedziano odpowiedziano odpisano zastrzeżono zadeklarowano zarzucono zacytowano wyliczono doprecyzowano sprecyzowano skomentowano podsumowano relacjonowano zrelacjonowano dopisano nadmieniono wspomniano zaprzeczono zdementowano czytamy odczytujemy dodano podkreślono poinformowano napisano przekazano podano zaznaczono wyjaśniono stwierdzono oświadczono ogłoszono zapewniono odnotowano przypomniano zauważono oceniono zapowiedziano zaapelowano powiadomiono opublikowano uzasadniono uściślono zakomunikowano tłumaczono deklarowano wskazano',
    ),
    relativePronouns: words('który która które którzy której którego'),
    possessives: words('jego jej ich swój swoja swoje swojego swojej mój moja moje nasz nasza'),
    quantifiers: words('jeden jedna inny inna kolejny kolejna pewien pewna'),
    determiners: words('ten ta to ci te tego tej tym tych jeden jedna'),
    prepositions: words(`
      w we z ze na do od o u po przed za nad pod przy przez dla bez między podczas według wobec oprócz wśród mimo pomimo ponad jako że
      gdy kiedy ponieważ bo jeśli jeżeli choć chociaż aby żeby dzięki wbrew zgodnie około podobnie poza obok dotyczący przeciwko przeciw
      naprzeciw naprzeciwko spośród sprzed spod znad zza poprzez wskutek wzdłuż wewnątrz wraz celem śladem`),
    linkingPrepositions: words('z ze w we od ds do'),
    agentPrepositions: words('przez'),
    sourcePrepositions: phrases('według, zdaniem, jak twierdzi, w opinii, w ocenie, słowami, wedle, zdaniem'),
    hisSources: phrases(
      'jego zdaniem, zdaniem jego, w jego ocenie, w jego opinii, według niego, w jego przekonaniu',
    ),
    herSources: phrases(
      'jej zdaniem, zdaniem jej, w jej ocenie, w jej opinii, według niej, w jej przekonaniu',
    ),
    conjunctions: words('i a oraz ale lecz jednak czy ani więc zaś'),
    honorifics: words(
      'dr prof hab inż mgr gen płk ppłk mjr kpt por abp bp św prok mec adw sędz red kard asp podkom nadkom podinsp nadinsp insp bryg sierż szt mł kom dyr',
    ),
    maleHonorifics: words('pan ks o'),
    femaleHonorifics: words('pani s'),
    firstNameHonorifics: words('pan pani ks św'),
    ageNouns: words('lat lata'),
    ...polishPersonNouns,
    bodyNouns: words(`
      policja prokuratura spółka firma koncern rząd ministerstwo resort gmina miasto partia organizacja stowarzyszenie związek klub raport wyrok
      sąd trybunał akt list oświadczenie komunikat wpis mail e-mail wiadomość gazeta dziennik portal szpital uniwersytet uczelnia szkoła bank
      komisja rada zarząd urząd ambasada armia wojsko straż sklep hotel teatr muzeum kościół fundacja badanie artykuł tygodnik magazyn agencja
      instytut instytucja sztab kancelaria opozycja pismo uzasadnienie dokument apel stanowisko ustawa konstytucja kuria parafia`),
    anaphoricBodyNouns: words(
      'spółka firma koncern ministerstwo resort gmina partia organizacja stowarzyszenie związek klub gazeta dziennik portal szpital uniwersytet uczelnia szkoła bank komisja urząd sklep muzeum fundacja tygodnik magazyn agencja instytut instytucja',
    ),
    performanceWords: words('śpiewa śpiewał śpiewali skandowali skandował skandowano skandują refren'),
    inscriptionNouns: words(
      'tablica tablicy tabliczka tabliczce szyld szyldzie plakat plakacie transparent transparencie baner banerze naklejka napis napisem koszulka koszulce flaga kartka kartce',
    ),
    namingPrepositions: words('pod'),
    titleIntroducers: words(`
      film filmu filmie serial serialu książka książki książce książkę powieść powieści piosenka piosenki utwór album spektakl spektaklu program programu
      tytuł tytułem tytule pt hasło hasłem hasłami tzw zwany zwana zwane zwanej zwanego nazwą nazwie gazeta dziennik tygodnik portal akcja akcji kampania
      kampanii projekt projektu słowo termin określenie pseudonim pseudonimem statek artykuł konferencja wystawa wystawy tomik tomiku singiel płyta płytę płyty sztuka sztukę medal przydomek`),
    sentenceOpeners: words(`
      tu tutaj tam teraz tak nie no co kto jak gdzie dlaczego czemu kiedy czy wszystko wszyscy wielu wiele więcej kilka
      kilku niektórzy ktoś coś nikt nic każdy inni inny pierwszy ostatni następny może chyba zapewne ponadto poza
      kolei dlatego potem później wcześniej tymczasem jednocześnie mimo wciąż nadal zaraz wkrótce nagle właściwie faktycznie
      wczoraj dziś dzisiaj jutro dwa dwie trzy cztery pięć sześć siedem osiem dziewięć dziesięć sto tysiąc połowa fot
      zdjęcie wideo źródło czytaj zobacz reklama dziękuję dzień ich mnie nas was nam mi to jest są był była było były
      być mam mamy trzeba można warto zwłaszcza nawet tylko także również też już jeszcze najpierw oto otóż niech proszę
      moim jeden jedna te ten ta ci swoje taki taka takie dalej wprawdzie wspólnie oczywiście początkowo ostatnio obecnie niestety zdaniem ostatecznie
      natomiast zresztą następnie przede podobnie niedawno niedługo dodatkowo ponownie zwykle często czasami niekiedy owszem dość bardzo całkiem
      szczególnie głównie przynajmniej właśnie jako skoro istnieje wprost pod koniec według piłkarze piłkarki siatkarze siatkarki koszykarze hokeiści żużlowcy`),
    abbreviations: words(
      'dr prof hab inż mgr gen płk ppłk mjr kpt por abp bp św ks m.in np tzw itd itp ul al pl nr r w zł gr mln mld tys godz min sek ok ww jw pt ds art ust pkt red tel im woj pow gm fot proc st prok mec adw sędz kard asp podkom nadkom podinsp nadinsp insp bryg sierż szt mł kom dyr',
    ),
  },
  names: {
    ...polishNames,
    femaleEndings: endings('a'),
    particles: words('van der den de la von da bin al el ben'),
    organisationWords: words(`
      uniwersytet uniwersytetu szpital ministerstwo urząd gmina województwo partia platforma obywatelska prawo sprawiedliwość lewica konfederacja
      polska polskie polski polskiej związek stowarzyszenie klub fc ks mks rks legia bank spółka grupa koncern policja prokuratura sąd sądu
      trybunał sejm senat rząd tvp tvn tvn24 polsat radio gazeta wyborcza rzeczpospolita dziennik pap rmf szkoła fundacja fundacji instytut
      instytutu centrum muzeum kościół komisja rada rady unia europejska narodowy narodowa narodowe państwowa straż wojsko orlen pkp pko zus nfz
      imgw nbp pis po psl departament komenda biuro agencja kancelaria inspektorat inspekcja inspekcji dyrekcja zarząd federacja konfederacji zgromadzenie parlament
      kongres delegatura izba wydział wydziału akademia politechnika liceum przedszkole szkoły stowarzyszenia towarzystwo towarzystwa koalicja komitet komitetu korpus
      legion fundusz fundusze pentagon kreml prokuratury ministerstwa straży wojska policji agencji kancelarii komendy izby koalicji partii sojusz press post times media
      express kurier puls onet interia obserwatorium zakład zakłady zakładu oddział oddziału rzecznictwo trybunału stadion hotel
      teatr teatru filharmonia opera galeria lotnisko port elektrownia kopalnia huta stocznia police university news guardian united city nato onz ue sa`),
    organisationJoiners: words('i & ds do'),
    places: polishPlaces,
    dates: words(`
      poniedziałek wtorek środa środę czwartek piątek sobota sobotę niedziela niedzielę stycznia lutego marca kwietnia maja czerwca lipca
      sierpnia września października listopada grudnia styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik
      listopad grudzień wielkanoc`),
    nonNames: words(
      'polak polacy polka niemiec niemcy rosjanie ukraińcy europejczycy amerykanie bóg boże niemka chorwat słowak słowaczka czech czeszka hiszpan hiszpanka włoch włoszka francuz francuzka brytyjczyk brytyjka amerykanin amerykanka rosjanin rosjanka ukrainiec ukrainka serb szwed szwedka norweg norweżka duńczyk austriak kanadyjczyk portugalczyk holender',
    ),
  },
  morphology: {
    attributeEndings: endings('u a y i ów ego ej ych ich'),
    obliqueModifierEndings: endings('ego emu ych ich ymi imi ej'),
    instrumentalEndings: endings('em ą ym im'),
    obliqueNameEndings: endings(
      'ów ego emu owi ą ę ami nych wych skich ckich skim ckim dzkim kiem giem wiczem wicza czyka cji sji zji rii pii dii bii mii wii fii gii lii nii skiego ckiego dzkiego skiej ckiej dzkiej owej',
    ),
    adjectiveEndings: endings('y i a'),
    masculineVerbEndings: endings('ł'),
    feminineVerbEndings: endings('ła'),
    finiteEndings: endings('uje ują ają eją'),
    pluralVerbEndings: endings('li ły ą'),
    infinitiveEndings: pairs('eć>ał ać>ał ić>ił yć>ył ąć>ął ec>egł ec>ekł'),
    roleInflections: endings('owi em ą ę y a ki'),
    definiteEndings: endings('-'),
    caseEndings: pairs(
      'ski>ski cki>cki dzki>dzki iego>i ego> ego>y owi> owi>o iem> em> emu>y iemu>i ym>y im>i ą>a ę>a y>a i>a a> a>o iej>a ej>a u> cie>t dzie>d iu>io cie>ta rze>r le>ł ki>ka ki>ko ce>ka nia>ń niem>ń niowi>ń cia>ć ciem>ć ie>a ie> u>e dzi>da ra>er rem>er rowi>er iego>ia łem>eł łowi>eł ędza>ądz ędzem>ądz ędzu>ądz ka>ek kiem>ek ka>ko la>el lem>el i>o ńca>niec',
    ),
  },
  page: {
    interviewLabels: words('pytanie odpowiedź'),
  },
  prose: polishProse,
});
