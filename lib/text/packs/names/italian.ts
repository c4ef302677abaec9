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
    sandro samuele tiziano ugo valerio adolfo aldo alfonso alfredo amedeo attilio cesare ciro cristiano`),
  femaleNames: words(`
    maria anna giulia sara laura martina chiara francesca elena silvia valentina federica alessandra paola roberta barbara
    giorgia giovanna elisa ilaria monica simona cristina daniela lucia rosa angela teresa giuseppina caterina carla rita
    patrizia antonella sabrina stefania claudia michela manuela raffaella serena veronica alice beatrice camilla irene
    margherita matilde noemi rachele rebecca agnese adele alberta arianna aurora benedetta bianca carlotta carolina cecilia
    debora emma erica eva fabiana fiorella flavia franca gaia giada gianna gloria greta ines isabella letizia licia lidia
    liliana lorenza luisa marina marta marisa mirella nadia nicoletta ornella pina rosanna rossella sofia sonia tiziana
    valeria vanessa virginia viola vittoria elly mara ursula`),
};
