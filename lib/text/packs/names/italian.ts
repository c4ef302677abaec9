/** Given names that Italian articles use, their own and others' in their spelling. */
import { words } from '../words.ts';
import type { GivenNames } from './given-names.ts';

export const italianNames: GivenNames = {
  maleNames: words(`
    andrea marco francesco alessandro matteo luca lorenzo davide giuseppe antonio giovanni roberto stefano paolo mario
    luigi giorgio riccardo simone federico fabio claudio massimo maurizio sergio alberto daniele angelo salvatore vincenzo
    pietro franco bruno carlo domenico enrico emanuele filippo gabriele giacomo gianluca gianni giulio leonardo luciano
    michele nicola pasquale raffaele renato silvio tommaso umberto vittorio walter dario diego edoardo elia emilio
    enzo ettore fausto fabrizio ferdinando flavio gaetano gennaro giancarlo gianfranco gianmarco gianpaolo giampiero
    giuliano guido ignazio ivan jacopo marcello mattia mauro mirko nello nino oscar piero pierluigi rocco romano
    sandro samuele tiziano ugo valerio adolfo aldo alfonso alfredo amedeo attilio cesare ciro cristiano
    achille adriano agostino alessio alfio amerigo amilcare anselmo antonello armando arnaldo arturo augusto aurelio
    beniamino bernardo biagio brando calogero carmelo carmine celestino christian corrado cosimo costantino damiano
    danilo desiderio edmondo efisio egidio eligio elio emiliano ennio ercole ermanno ernesto eugenio ezio fabiano
    fiorenzo fulvio furio gaspare gavino gerardo gerolamo gianpiero giandomenico giampaolo gianpietro gilberto gino
    gioacchino giosuè girolamo goffredo graziano gregorio gualtiero iacopo igor italo ivano lamberto lapo leandro lino
    livio loris lucio ludovico manlio manuel mariano massimiliano maurilio melchiorre mimmo mirco natalino
    nicolò niccolò nunzio olindo omar onofrio orazio oreste osvaldo ottavio paride patrizio pier piergiorgio
    pierfrancesco pierpaolo pino raimondo raoul remo renzo rinaldo rino rodolfo ruggero ruggiero sabino saverio savino
    sebastiano severino silvano silvestro tancredi teodoro tito tonino tullio ubaldo valter vito vittore
    vladimiro zeno`),
  femaleNames: words(`
    maria anna giulia sara laura martina chiara francesca elena silvia valentina federica alessandra paola roberta barbara
    giorgia giovanna elisa ilaria monica simona cristina daniela lucia rosa angela teresa giuseppina caterina carla rita
    patrizia antonella sabrina stefania claudia michela manuela raffaella serena veronica alice beatrice camilla irene
    margherita matilde noemi rachele rebecca agnese adele alberta arianna aurora benedetta bianca carlotta carolina cecilia
    debora emma erica eva fabiana fiorella flavia franca gaia giada gianna gloria greta ines isabella letizia licia lidia
    liliana lorenza luisa marina marta marisa mirella nadia nicoletta ornella pina rosanna rossella sofia sonia tiziana
    valeria vanessa virginia viola vittoria elly mara ursula
    ada adelaide adriana agata alda alessia amalia amanda amelia anita annalisa annamaria antonietta antonina assunta
    berenice brigida brunella carmela carmen cinzia clara clelia clementina costanza cristiana dalila daria delia
    diana diletta donatella dora edda eleonora eliana elettra elvira emanuela emilia enrica erika ermelinda ester
    eugenia evelina fabrizia fatima filomena flaminia fulvia gabriella gemma gilda gina gisella giuditta giuliana
    giulietta graziana graziella guendalina ida ilenia iolanda ivana jessica lara lea leda liana lina linda lisa livia
    loredana lorella loretta lucrezia ludovica luana luciana lucilla maddalena mafalda marcella mariangela mariagrazia
    marianna mariarosaria mariella marilena marinella marzia matilda melania melissa milena milva miriam monia natalia
    natascia nerina nicla nilde nina nives norma nunzia olga olimpia oriana orietta pamela paolina piera priscilla
    ramona renata romina rosalba rosalia rosaria rosella rosetta samanta samantha sandra santina savina selene
    selvaggia silvana simonetta susanna sveva tamara tatiana tecla tina vanda vera viviana wanda wilma`),
};
