/** Given names that Czech articles use, their own and others' in their spelling. */
import { words } from '../words.ts';
import type { GivenNames } from './given-names.ts';

export const czechNames: GivenNames = {
  maleNames: words(`
    jiří jan petr josef pavel martin tomáš jaroslav miroslav zdeněk václav michal františek jakub milan karel lukáš david vladimír ladislav
    ondřej stanislav roman marek radek daniel antonín vojtěch filip adam miloslav matěj aleš jaromír libor dominik patrik vlastimil jindřich
    miloš oldřich rudolf lubomír ivan bohumil luboš robert štěpán vít radim richard šimon kryštof andrej bohuslav matyáš viktor igor alois
    rostislav vilém emil erik ivo kamil leoš dušan vratislav tadeáš samuel hynek přemysl radomír zbyněk alexandr mikuláš eduard ota jára jarda
    honza pepa mirek standa láďa franta peťa míša saša jirka nikola
    otakar luděk marián bořivoj čestmír dalibor jáchym lumír matouš mojmír norbert otto radovan rené robin slavomír tibor vavřinec vladan vlastislav zdeno arnošt břetislav ctibor evžen
    sergej dmitrij alexej michail nikolaj jurij kirill oleksandr oleksij vjačeslav vitalij vasil denys jevgenij konstantin
    anatolij petro maksym maxim ruslan vadim oleh volodymyr`),
  femaleNames: words(`
    marie jana eva hana anna lenka kateřina věra lucie alena petra veronika jaroslava tereza martina michaela jitka helena ludmila zdeňka
    ivana monika eliška zuzana markéta jarmila barbora jiřina marcela kristýna dana dagmar pavla adéla vlasta miroslava iveta libuše dominika
    irena šárka božena andrea natálie nikola klára karolína anežka ema viktorie simona gabriela květa naděžda milena renata olga miluše
    vendula aneta daniela blanka růžena romana nela denisa soňa radka stanislava bohumila kamila ingrid ester miriam ruth
    milada ida dara marta alžběta drahomíra ilona johana josefa julie magdalena pavlína štěpánka taťána vladimíra zdena žaneta zora
    olena oksana světlana taťjana tetjana iryna irina larisa`),
};
