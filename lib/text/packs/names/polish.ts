/** Given names that Polish articles use, their own and others' in their spelling. */
import { words } from '../words.ts';
import type { GivenNames } from './given-names.ts';

export const polishNames: GivenNames = {
  maleNames: words(`
    adam aleksander andrzej antoni arkadiusz artur bartosz bartłomiej bogdan bogusław borys cezary czesław dariusz dawid dominik donald edward
    eryk eugeniusz filip franciszek grzegorz henryk hubert igor ireneusz jacek jakub jan janusz jarosław jerzy józef julian kacper kamil
    karol kazimierz konrad krystian krzysztof leszek lech łukasz maciej marcel marcin marek mariusz mateusz michał mieczysław mikołaj
    miłosz mirosław norbert oskar patryk paweł piotr przemysław radosław rafał robert roman ryszard sebastian sławomir stanisław
    stefan szymon tadeusz tomasz wacław waldemar wiesław wiktor witold władysław włodzimierz wojciech zbigniew zdzisław zenon zygmunt
    kuba barnaba bonawentura dyzma saba ilja nikita sasza mustafa
    adrian alojzy bolesław bronisław damian daniel fabian feliks gabriel gustaw ignacy kajetan kornel ludwik maksymilian marceli marian maurycy olgierd remigiusz romuald seweryn tymon tymoteusz walenty wincenty
    wołodymyr dmitrij dmytro siergiej serhij aleksiej ołeksij ołeksandr aleksandr andriej andrij michaił mychajło nikołaj
    mykoła jurij kiriłł kyryło witalij wasilij wasyl ihor rustem denys jewgienij jewhen maksim maksym wiaczesław wałerij
    gieorgij konstantin leonid anatolij petro pawło iwan fiodor stepan taras bohdan rusłan wadim oleh oleg naftali gitanas
    martti petteri juha pekka matti jukka antti mikko kimmo sauli viktor emmanuel`),
  femaleNames: words(`
    agata agnieszka aleksandra alicja anna barbara beata bożena danuta dorota elżbieta ewa gabriela grażyna halina hanna helena irena iwona
    izabela jadwiga janina joanna julia karolina katarzyna kinga krystyna lena magdalena maja małgorzata maria marta marzena monika natalia
    nina oliwia paulina renata sylwia teresa urszula weronika wiktoria zofia zuzanna żaneta beatrycze noemi ines
    jolanta stasia adrianna aldona alina aneta angelika anita antonina bernadeta blanka bogumiła cecylia celina czesława dagmara daria diana dominika edyta eliza emilia eugenia felicja genowefa henryka honorata ilona irmina justyna kalina kamila karina kazimiera klaudia kornelia laura lidia liliana lucyna ludwika marcelina marianna mariola marlena martyna matylda michalina milena mirosława patrycja regina roksana róża sabina sandra stanisława stefania tamara wanda wiesława wioletta władysława zdzisława
    ołena olena oksana switłana swietłana tatiana tetiana julija irina iryna nadieżda natalija łarysa ludmyła lesia sanna kaja
    ingrida evika`),
};
