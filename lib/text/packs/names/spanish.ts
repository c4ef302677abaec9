/** Given names that Spanish articles use, their own and others' in their spelling. */
import { words } from '../words.ts';
import type { GivenNames } from './given-names.ts';

export const spanishNames: GivenNames = {
  maleNames: words(`
    josé jose juan antonio manuel francisco luis carlos javier miguel ángel jesús pedro pablo david daniel jorge alberto
    fernando rafael alejandro ramón sergio enrique roberto ricardo andrés eduardo diego mario víctor raúl álvaro iván óscar
    oscar rubén santiago joaquín vicente adrián alfonso jaime ignacio gabriel gonzalo guillermo hugo marcos martín mateo
    nicolás rodrigo salvador samuel sebastián tomás julio césar felipe agustín alfredo arturo cristian emilio ernesto
    esteban federico félix gustavo héctor hernán horacio ismael leonardo lorenzo lucas marcelo mauricio maximiliano
    néstor omar patricio ramiro rodolfo iker unai xavier jordi josep joan oriol pau carles pere marc albert donald joe
    gerardo germán gilberto leandro lionel mariano matías simón álex bruno evo nayib`),
  femaleNames: words(`
    maría maria carmen ana isabel laura cristina marta lucía elena sara paula raquel pilar rosa teresa beatriz andrea
    mercedes patricia silvia julia irene mónica alicia sofía victoria claudia gloria rocío susana sandra alejandra
    daniela natalia camila valentina gabriela adriana verónica carolina eva margarita yolanda inés ángela nuria noelia
    lorena olga esther dolores consuelo amparo josefa francisca antonia juana manuela luisa emilia eugenia fernanda
    florencia graciela guadalupe jimena josefina julieta karina liliana magdalena marcela mariana martina micaela
    milagros miriam nadia norma paola rebeca romina rosario soledad tatiana ximena zulema ada aitana begoña
    concepción montserrat meritxell delcy dina xiomara keiko irma blanca vanessa fátima cayetana`),
};
