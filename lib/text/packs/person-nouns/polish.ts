/** Polish nouns for people: offices, trades, kin. */
import { phrases, words } from '../words.ts';
import type { PersonNouns } from './person-nouns.ts';

export const polishPersonNouns: PersonNouns = {
  roleNouns: words(
    `
    premier prezydent minister ministra wiceminister wicepremier marszałek senator senatorka poseł
    posłanka europoseł europosłanka burmistrz wójt starosta wojewoda radny radna przewodniczący
    przewodnicząca prezes wiceprezes dyrektor dyrektorka wicedyrektor szef szefowa rzecznik rzeczniczka kierownik
    kierowniczka naczelnik komendant prokurator sędzia sędzina adwokat mecenas radca obrońca obrończyni policjant
    policjantka komisarz inspektor aspirant profesor profesorka badacz badaczka naukowiec lekarz lekarka ordynator
    pielęgniarka ratownik rektor nauczyciel nauczycielka ekspert ekspertka analityk ekonomista ekonomistka główny
    redaktor redaktorka dziennikarz dziennikarka reporter reporterka komentator publicysta publicystka pisarz pisarka
    autor autorka artysta artystka piosenkarz piosenkarka muzyk aktor aktorka reżyser reżyserka producent producentka
    trener trenerka selekcjoner kapitan piłkarz piłkarka bramkarz napastnik zawodnik zawodniczka ksiądz biskup
    arcybiskup kardynał papież proboszcz rolnik właściciel właścicielka założyciel założycielka sekretarz sekretarka
    doradca doradczyni ambasador ambasadorka generał pułkownik major porucznik żołnierz król królowa książę księżna
    kanclerz historyk historyczka socjolog socjolożka politolog politolożka psycholog psycholożka meteorolog synoptyk
    biolog geolog student studentka uczeń uczennica architekt architektka inżynier pilot kierowca kucharz influencer
    influencerka fotograf projektant projektantka inwestor członek członkini lider liderka wiceprzewodniczący
    wiceprzewodnicząca pełnomocnik pełnomocniczka koordynator koordynatorka aktywista aktywistka działacz działaczka
    menedżer menedżerka konserwator konserwatorka bibliotekarz bibliotekarka listonosz sołtys sołtyska leśnik strażak
    rybak kustosz kustoszka archeolog
    wiceszef wiceszefowa wicemarszałek wicekanclerz wiceburmistrz wicestarosta wicewojewoda wicekomendant wicedyrektorka
    wiceministra ministerka konsul konsulka attaché dyplomata dyplomatka premierka prezeska zastępca zastępczyni wspólnik
    wspólniczka współzałożyciel współzałożycielka współwłaściciel współwłaścicielka współautor współautorka menadżer
    menadżerka manager managerka biznesmen bizneswoman przedsiębiorca przedsiębiorczyni deweloper audytor prawnik prawniczka
    notariusz kurator kuratorka prokuratorka asystent asystentka funkcjonariusz funkcjonariuszka dowódca dowódczyni sierżant
    podkomisarz nadkomisarz podinspektor nadinspektor komornik detektyw oficer admirał marszałkini chirurg kardiolog onkolog
    pediatra psychiatra epidemiolog wirusolog weterynarz farmaceuta farmaceutka dentysta dentystka położna fizjoterapeuta
    fizjoterapeutka dietetyk dietetyczka doktor doktorka wykładowca wykładowczyni docent dziekan prorektor prodziekan fizyk
    fizyczka chemik chemiczka matematyk astronom klimatolog klimatolożka hydrolog ornitolog zoolog botanik etnograf filozof
    filozofka filolog językoznawca językoznawczyni krytyk krytyczka poeta poetka dramaturg scenarzysta scenarzystka tłumaczka
    wydawca wydawczyni prezenter prezenterka wokalista wokalistka gitarzysta perkusista kompozytor kompozytorka dyrygent
    dyrygentka raper raperka tancerz tancerka choreograf malarz malarka rzeźbiarz rzeźbiarka satyryk komik modelka celebryta
    celebrytka youtuber youtuberka bloger blogerka programista programistka informatyk informatyczka konstruktor elektryk
    mechanik stolarz górnik hutnik rolniczka sadownik ogrodnik pszczelarz hodowca myśliwy taksówkarz motorniczy maszynista
    stewardesa kelner kelnerka barman restaurator restauratorka cukiernik piekarz fryzjer fryzjerka opiekun opiekunka
    wychowawca wychowawczyni pedagog logopeda terapeuta terapeutka pomocnik skrzydłowy rozgrywający siatkarz siatkarka
    koszykarz koszykarka hokeista tenisista tenisistka kolarz skoczek biegacz biegaczka lekkoatleta lekkoatletka pływak
    pływaczka bokser żużlowiec mistrz mistrzyni wicemistrz wicemistrzyni medalista medalistka olimpijczyk olimpijka
    szkoleniowiec arbiter golkiper metropolita prymas nuncjusz pastor rabin imam opat zakonnik polityczka kandydat kandydatka
    kongresmen gubernator podsekretarz parlamentarzysta parlamentarzystka samorządowiec przywódca przywódczyni opozycjonista
    opozycjonistka związkowiec wiceprezydent wiceprezydentka eksprezydent ekspremier eksminister monarcha przedstawiciel
    przedstawicielka pomysłodawca pomysłodawczyni fundator korespondent korespondentka specjalista specjalistka konsultant
    konsultantka wiceprezeska prezydentka rektorka komendantka starościna burmistrzyni radczyni likwidator syndyk rewident
    inspektorka kontroler kontrolerka selekcjonerka
    polityk urzędnik urzędniczka rozmówca rozmówczyni organizator organizatorka medyk kapłan wikary duchowny hierarcha uczony uczona oskarżyciel
    deputowany deputowana prozaik powieściopisarz filmowiec twórca twórczyni włodarz zwierzchnik ginekolog położnik neurolog stomatolog okulista
    matematyczka polonista polonistka anglista anglistka germanista germanistka geograf geografka biolożka fizykoterapeuta
    wuefista wuefistka katechetka katecheta przedszkolanka pedagożka psychoterapeuta psychoterapeutka socjoterapeuta
    egzaminator egzaminatorka metodyk metodyczka bibliotekoznawca kulturoznawca religioznawca medioznawca
      energetyk leśniczy leśniczyni nadleśniczy klasyfikator grzyboznawca mykolog mykolożka toksykolog przyrodnik przyrodniczka
    entomolog ichtiolog dendrolog agronom botaniczka zoolożka ornitolożka geolożka archeolożka genetyk genetyczka neurobiolog biotechnolog
    rzeczoznawca biegły biegła lobbysta lobbystka strateg finansista bankier makler księgowy księgowa kasjer kasjerka magazynier
      brygadzista spawacz monter hydraulik budowlaniec majster krawiec krawcowa szewc jubiler złotnik zegarmistrz rzeźnik masarz
      sommelier barista hotelarz rybaczka szkutnik żeglarz żeglarka kajakarz kajakarka wioślarz wioślarka sztangista zapaśnik
    zapaśniczka judoka karateka szermierz szermierka kulomiot młociarz tyczkarz sprinter sprinterka łyżwiarz łyżwiarka narciarz narciarka
    biathlonista biathlonistka snowboardzista libero stoper playmaker rajdowiec alpinista alpinistka himalaista himalaistka
    ratowniczka toprowiec goprowiec wopista celnik celniczka pogranicznik strażniczka strażnik mundurowy saper nurek czołgista marynarz
    kapelan szambelan kanonik przeor przeorysza misjonarz misjonarka diakon mufti duchowna pastorka
      wicestarościna eurodeputowany eurodeputowana kanclerka`,
  ),
  roleSynonyms: phrases(`
    poseł posłanka europoseł europosłanka parlamentarzysta parlamentarzystka deputowany, senator senatorka parlamentarzysta parlamentarzystka,
    trener trenerka szkoleniowiec selekcjoner selekcjonerka, bramkarz golkiper, sędzia arbiter,
    piłkarz piłkarka zawodnik zawodniczka napastnik obrońca pomocnik skrzydłowy bramkarz kapitan rozgrywający,
    siatkarz siatkarka zawodnik zawodniczka, tenisista tenisistka zawodnik zawodniczka, koszykarz koszykarka zawodnik zawodniczka,
    lekarz lekarka medyk doktor doktorka ordynator chirurg kardiolog pediatra onkolog psychiatra epidemiolog wirusolog ginekolog,
    adwokat mecenas prawnik prawniczka radca obrońca obrończyni pełnomocnik, prokurator śledczy oskarżyciel,
    ksiądz duchowny kapłan proboszcz wikary, biskup arcybiskup kardynał metropolita hierarcha duchowny,
    naukowiec badacz badaczka profesor profesorka uczony uczona wykładowca,
    dyplomata dyplomatka ambasador ambasadorka konsul konsulka attaché, policjant policjantka funkcjonariusz funkcjonariuszka oficer,
    muzyk wokalista wokalistka piosenkarz piosenkarka artysta artystka gitarzysta raper raperka kompozytor kompozytorka,
    aktor artysta, aktorka artystka, pisarz autor prozaik powieściopisarz, pisarka autorka, reżyser filmowiec twórca,
    burmistrz wójt samorządowiec włodarz starosta, przedsiębiorca przedsiębiorczyni biznesmen bizneswoman, strażak ratownik,
    dziennikarz dziennikarka redaktor redaktorka publicysta publicystka reporter reporterka korespondent korespondentka,
    król monarcha, ekonomista ekonomistka analityk, rolnik gospodarz hodowca sadownik, nauczyciel pedagog, nauczycielka pedagożka`),
  officeParaphrases: phrases(`
    szef niemieckiego rządu kanclerz, szefowa niemieckiego rządu kanclerz, szef austriackiego rządu kanclerz, szef rządu premier, szefowa rządu premier, głowa państwa prezydent, zwierzchnik sił zbrojnych prezydent,
    szef resortu minister, szefowa resortu ministra, szefowa resortu minister, szef ministerstwa minister, szefowa ministerstwa minister,
    szef dyplomacji minister, szefowa dyplomacji minister, szef mon minister, szef msz minister, szef mswia minister, szef men minister,
    wiceszef resortu wiceminister, wiceszefowa resortu wiceminister, wiceszef ministerstwa wiceminister, wiceszef msz wiceminister,
    wiceszef mon wiceminister, wiceszef mswia wiceminister, gospodarz miasta burmistrz, włodarz miasta prezydent, włodarz gminy wójt`),
  maleRoleNouns: words(
    'rzecznik przewodniczący poseł premier król papież ksiądz biskup mężczyzna ojciec syn brat mąż chłopak chłopiec dziadek senator dyrektor nauczyciel dziennikarz lekarz aktor pisarz autor właściciel policjant trener radny piłkarz badacz dyplomata prawnik przedsiębiorca zastępca wspólnik biznesmen dowódca chirurg psychiatra weterynarz poeta wokalista malarz programista mistrz wicemistrz medalista olimpijczyk szkoleniowiec siatkarz koszykarz hokeista tenisista kolarz skoczek biegacz pływak bokser żużlowiec przywódca związkowiec samorządowiec kandydat przedstawiciel organizator specjalista monarcha wiceszef konsul polityk rozmówca urzędnik deputowany włodarz leśnik leśniczy strażak rolnik sołtys wójt burmistrz starosta prezes prezydent kanclerz rzeźnik duchowny kapłan biegły',
  ),
  femaleRoleNouns: words(
    'rzeczniczka przewodnicząca wiceprzewodnicząca posłanka senatorka europosłanka królowa kobieta matka córka siostra żona dziewczyna dziewczynka babcia dyrektorka szefowa nauczycielka dziennikarka lekarka aktorka pisarka autorka właścicielka policjantka trenerka radna badaczka kierowniczka ekspertka ekonomistka piosenkarka artystka reżyserka liderka aktywistka działaczka zakonnica sołtyska uczennica studentka pielęgniarka wiceszefowa wicedyrektorka ministerka konsulka dyplomatka premierka prezeska zastępczyni wspólniczka współzałożycielka współwłaścicielka współautorka menadżerka managerka przedsiębiorczyni prawniczka kuratorka prokuratorka asystentka funkcjonariuszka dowódczyni marszałkini farmaceutka dentystka fizjoterapeutka dietetyczka doktorka wykładowczyni fizyczka chemiczka klimatolożka filozofka językoznawczyni krytyczka poetka scenarzystka tłumaczka wydawczyni prezenterka wokalistka kompozytorka dyrygentka raperka tancerka malarka rzeźbiarka modelka celebrytka youtuberka blogerka programistka informatyczka rolniczka kelnerka restauratorka fryzjerka opiekunka wychowawczyni terapeutka siatkarka koszykarka tenisistka biegaczka lekkoatletka pływaczka mistrzyni wicemistrzyni medalistka olimpijka polityczka kandydatka parlamentarzystka przywódczyni opozycjonistka wiceprezydentka przedstawicielka pomysłodawczyni korespondentka specjalistka konsultantka wiceprezeska prezydentka rektorka komendantka burmistrzyni radczyni inspektorka kontrolerka selekcjonerka starościna matematyczka polonistka anglistka germanistka historyczka geografka biolożka wuefistka katechetka przedszkolanka pedagożka psychoterapeutka egzaminatorka metodyczka politolożka mykolożka przyrodniczka zoolożka geolożka archeolożka genetyczka lobbystka księgowa kasjerka krawcowa żeglarka łyżwiarka narciarka himalaistka ratowniczka strażniczka misjonarka kanclerka rozmówczyni urzędniczka organizatorka deputowana twórczyni uczona biegła',
  ),
  personNouns: words(`
    głowa źródło źródła informator rozmówcy świadek świadkowie sąsiad sąsiadka sąsiedzi przyjaciel przyjaciółka przyjaciele matka ojciec
    mama tata rodzice siostra brat syn córka żona mąż partner partnerka mężczyzna kobieta chłopiec dziewczyna dziecko dzieci eksperci naukowcy
    krytycy mieszkaniec mieszkanka mieszkańcy protestujący pacjent pacjentka pacjenci politycy pracownik pracownica pracownicy nauczyciele
    uczniowie studenci zawodnicy kibice kibic ofiara ofiary bliscy ludzie rodzina osoba podejrzany podejrzana oskarżony oskarżona klient klientka
    klienci pasażer pasażerka pasażerowie turysta turystka turyści kolega koleżanka koledzy emeryt emerytka emeryci komentatorzy posłowie
    ministrowie urzędnicy organizatorzy autorzy policjanci prawnicy analitycy internauta internauci
    nastolatek nastolatka człowiek znajomy znajoma latek latka mężczyźni kobiety chłopak kierowcy lekarze badacze rolnicy strażacy konduktor sprzedawca sprzedawczyni handlarz zwycięzca zwyciężczyni uczestnik uczestniczka gość strzelec debiutant weteran polak polka niemiec niemka chorwat słowak słowaczka czech czeszka hiszpan hiszpanka włoch włoszka francuz francuzka brytyjczyk brytyjka amerykanin amerykanka rosjanin rosjanka ukrainiec ukrainka serb szwed szwedka norweg norweżka duńczyk austriak kanadyjczyk portugalczyk holender piłkarze piłkarki zawodniczki siatkarze siatkarki koszykarze hokeiści żużlowcy sportowcy
    śledczy śledcza prokuratorzy sędziowie adwokaci obserwatorzy dziennikarze ekonomiści historycy meteorolodzy synoptycy
    ratownicy związkowcy samorządowcy przedstawiciele świadkini krewny krewna krewni opiekunowie wolontariusz wolontariuszka
    wolontariusze żołnierze aktywiści działacze demonstranci senatorowie radni przedsiębiorcy specjaliści obrońcy inspektorzy
    funkcjonariusze władze służby widzowie czytelnicy czytelnik czytelniczka słuchacze kupujący sprzedający użytkownik
    użytkowniczka użytkownicy obywatel obywatelka obywatele mieszkanki sąsiadki weterani uchodźca uchodźczyni uchodźcy
    przechodzień przechodnie rowerzysta rowerzystka motocyklista kibicka wyborca wyborczyni wyborcy lokator lokatorka
    lokatorzy turystki dyplomaci szefowie`),
  anaphoricPersonNouns: words(
    'mężczyzna kobieta chłopak dziewczyna latek latka polak polka niemiec niemka chorwat słowak słowaczka czech czeszka hiszpan hiszpanka włoch włoszka francuz francuzka brytyjczyk brytyjka amerykanin amerykanka rosjanin rosjanka ukrainiec ukrainka serb szwed szwedka norweg norweżka duńczyk austriak kanadyjczyk portugalczyk holender',
  ),
  partyNouns: words(`
    oskarżony oskarżona współoskarżony podejrzany podejrzana sprawca sprawczyni zabójca zabójczyni złodziej włamywacz oszust oszustka
    ofiara poszkodowany poszkodowana pokrzywdzony pokrzywdzona świadek powód powódka pozwany pozwana skazany skazana więzień zatrzymany zatrzymana
    aresztowany ranny ranna wdowa wdowiec ocalały ocalała`),
};
