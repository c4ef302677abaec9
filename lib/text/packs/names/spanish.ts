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
    gerardo germán gilberto leandro lionel mariano matías simón álex bruno evo nayib
    abel abelardo adolfo aitor alan alejo alexis amadeo anselmo antón aníbal arnau arsenio aurelio axel baltasar
    bartolomé benito benjamín bernabé bernardo blas borja camilo carmelo casimiro cayetano celestino cipriano ciro
    claudio clemente conrado cosme cristóbal damián darío demetrio dionisio edgar edgardo efraín eladio elías eliseo
    eloy emiliano emmanuel enric eugenio eusebio evaristo ezequiel fabián fabio facundo faustino fausto fermín fidel
    florencio florentino francesc gael gaspar genaro gerard gorka gregorio guido heriberto hilario hipólito humberto
    ignasi imanol isaac isaías isidro iñaki iñigo jacinto jacobo jairo jeremías jerónimo joaquim joel jonathan josu
    josué juanjo juanma julián kevin koldo laureano lázaro leonel leopoldo lisandro luciano manel marcial marino mikel
    miquel moisés nahuel narciso nelson nicanor norberto octavio orlando osvaldo pascual pepe plácido porfirio quim
    rafa raimundo ramon reinaldo renato renzo rigoberto rogelio rolando román roque santi saúl serafín silvestre
    silvio tadeo teodoro teófilo toni ulises valentín venancio vladimir walter wilfredo wilmer xabier xabi xavi yago
    yeray zacarías`),
  femaleNames: words(`
    maría maria carmen ana isabel laura cristina marta lucía elena sara paula raquel pilar rosa teresa beatriz andrea
    mercedes patricia silvia julia irene mónica alicia sofía victoria claudia gloria rocío susana sandra alejandra
    daniela natalia camila valentina gabriela adriana verónica carolina eva margarita yolanda inés ángela nuria noelia
    lorena olga esther dolores consuelo amparo josefa francisca antonia juana manuela luisa emilia eugenia fernanda
    florencia graciela guadalupe jimena josefina julieta karina liliana magdalena marcela mariana martina micaela
    milagros miriam nadia norma paola rebeca romina rosario soledad tatiana ximena zulema ada aitana begoña
    concepción montserrat meritxell delcy dina xiomara keiko irma blanca vanessa fátima cayetana
    abigail adela adelaida adelina agustina ainhoa ainara alma almudena amalia amanda amaia amelia anabel anahí
    angélica angelina araceli ariadna arantxa aurora azucena bárbara belén berta bertha betty brenda carina carla
    carlota carme cecilia celia cinthia clara clementina constanza cynthia dalia débora delfina delia diana dora doris
    edith edurne elisa elisabet elizabeth eloísa elsa elvira emma encarna erika ester estela estefanía eulalia
    evangelina fabiola felisa francesca frida gema genoveva georgina gisela giselle gladys griselda haydée helena
    herminia hilda hortensia idoia ileana inmaculada inma ingrid iratxe isabella itziar ivana ivette ivonne jacqueline
    jessica joana jorgelina juliana justina karen karla katherine laia lara leire leonor leticia lidia ligia lilia
    lina linda lola lourdes luciana lucila lucrecia macarena magalí maite malena maribel marina mariona marisa marisol
    maritza marlene martha matilde mayra melania melina melisa mercè míriam mireia miren mirta montse myriam nelly
    nerea nidia noemí nora ofelia oriana paloma pamela paulina pía priscila regina renata rita roberta roxana rosalba
    rosalía rosana rosaura ruth sabrina salma salomé samanta sheila soraya stella tamara tania úrsula vanesa vanina
    vera vilma violeta virginia viviana wanda wendy yadira yamila yanina yésica yesica zaira zoe zoraida`),
};
