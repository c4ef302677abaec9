/** Polish nouns for people: offices, trades, kin. */
import { words } from '../words.ts';
import type { PersonNouns } from './person-nouns.ts';

export const polishPersonNouns: PersonNouns = {
  roleNouns: words(
    `
    premier premiera prezydent prezydenta minister ministra wiceminister wicepremier marszałek senator senatorka poseł
    posła posłanka posłanki europoseł europosłanka burmistrz wójt starosta wojewoda radny radna przewodniczący
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
    rybak kustosz kustoszka archeolog`,
  ),
  maleRoleNouns: words(
    'rzecznik przewodniczący poseł premier król papież ksiądz biskup mężczyzna ojciec syn brat mąż chłopak chłopiec dziadek senator dyrektor nauczyciel dziennikarz lekarz aktor pisarz autor właściciel policjant trener radny piłkarz badacz',
  ),
  femaleRoleNouns: words(
    'rzeczniczka przewodnicząca wiceprzewodnicząca posłanka senatorka europosłanka królowa kobieta matka córka siostra żona dziewczyna dziewczynka babcia dyrektorka szefowa nauczycielka dziennikarka lekarka aktorka pisarka autorka właścicielka policjantka trenerka radna badaczka kierowniczka ekspertka ekonomistka piosenkarka artystka reżyserka liderka aktywistka działaczka zakonnica sołtyska uczennica studentka pielęgniarka',
  ),
  personNouns: words(`
    źródło źródła informator rozmówca rozmówczyni rozmówcy świadek świadkowie sąsiad sąsiadka sąsiedzi przyjaciel przyjaciółka przyjaciele matka ojciec
    mama tata rodzice siostra brat syn córka żona mąż partner partnerka mężczyzna kobieta chłopiec dziewczyna dziecko dzieci eksperci naukowcy
    krytycy mieszkaniec mieszkanka mieszkańcy protestujący pacjent pacjentka pacjenci politycy polityk pracownik pracownica pracownicy nauczyciele
    uczniowie studenci zawodnicy kibice kibic ofiara ofiary bliscy ludzie rodzina osoba podejrzany podejrzana oskarżony oskarżona klient klientka
    klienci pasażer pasażerka pasażerowie turysta turystka turyści kolega koleżanka koledzy emeryt emerytka emeryci komentatorzy posłowie
    ministrowie urzędnik urzędniczka urzędnicy organizator organizatorka organizatorzy autorzy policjanci prawnicy analitycy internauta internauci
    nastolatek nastolatka człowiek znajomy znajoma latek latka mężczyźni kobiety chłopak kierowcy lekarze badacze rolnicy strażacy konduktor sprzedawca sprzedawczyni handlarz zwycięzca zwyciężczyni uczestnik uczestniczka gość strzelec debiutant weteran polak polka niemiec niemka chorwat słowak słowaczka czech czeszka hiszpan hiszpanka włoch włoszka francuz francuzka brytyjczyk brytyjka amerykanin amerykanka rosjanin rosjanka ukrainiec ukrainka serb szwed szwedka norweg norweżka duńczyk austriak kanadyjczyk portugalczyk holender piłkarze piłkarki zawodniczki siatkarze siatkarki koszykarze hokeiści żużlowcy sportowcy`),
  anaphoricPersonNouns: words(
    'mężczyzna kobieta chłopak dziewczyna latek latka polak polka niemiec niemka chorwat słowak słowaczka czech czeszka hiszpan hiszpanka włoch włoszka francuz francuzka brytyjczyk brytyjka amerykanin amerykanka rosjanin rosjanka ukrainiec ukrainka serb szwed szwedka norweg norweżka duńczyk austriak kanadyjczyk portugalczyk holender',
  ),
  partyNouns: words(`
    oskarżony oskarżona współoskarżony podejrzany podejrzana sprawca sprawczyni zabójca zabójczyni złodziej włamywacz oszust oszustka
    ofiara poszkodowany poszkodowana pokrzywdzony pokrzywdzona świadek powód powódka pozwany pozwana skazany skazana więzień zatrzymany zatrzymana
    aresztowany ranny ranna wdowa wdowiec ocalały ocalała`),
};
