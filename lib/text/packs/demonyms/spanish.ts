/** Spanish nouns for whoever comes from somewhere, or is of a party or a club: "el chileno", "la socialista", "el madridista". */
import { forms, words } from '../words.ts';

const IN_O = `
  argentin mexican chilen colombian venezolan peruan bolivian ecuatorian cuban dominican puertorriqueñ hondureñ salvadoreñ
  panameñ guatemaltec uruguay paraguay brasileñ norteamerican american african italian rus ucranian chin suiz suec norueg
  polac turc grieg húngar ruman búlgar serbi austriac tunecin argelin egipci palestin siri surcorean corean australian
  madrileñ sevillan malagueñ granadin gaditan asturian extremeñ murcian valencian zaragozan bilbaín vasc
  donostiarr salmantin segovian sorian toledan galleg navarr riojan cántabr alicantin mallorquin
  porteñ santafesin mendocin rosarin tucuman limeñ caraqueñ bogotan capitalin habaner regiomontan chilang
  santiaguin antioqueñ caleñ quiteñ guayaquileñ yucatec oaxaqueñ poblan michoacan
  republican rojiblanc colchoner bétic verdiblanc azulón granat`;

export const spanishDemonyms = words(
  `estadounidense canadiense nicaragüense costarricense israelí iraní iraquí marroquí belga croata catalán catalana andaluz
  andaluza alemán alemana español española canario canaria balear abulense onubense almeriense jienense vallisoletano
  vallisoletana cordobés cordobesa leonés leonesa burgalés burgalesa aragonés aragonesa barcelonés barcelonesa francés
  francesa inglés inglesa holandés holandesa portugués portuguesa danés danesa irlandés irlandesa escocés escocesa galés
  galesa finlandés finlandesa japonés japonesa senegalés senegalesa camerunés camerunesa neozelandés neozelandesa
  bonaerense platense sonorense jalisciense sinaloense chihuahuense tamaulipeco barranquillero tapatío tapatía
  socialista popular comunista peronista kirchnerista macrista massista mileísta independentista nacionalista convergente
  morenista panista priista priísta perredista emecista petista chavista opositor opositora uribista petrista correísta
  fujimorista frenteamplista abertzale jeltzale ecosocialista podemita centrista ultraderechista ugetista cenetista
  madridista azulgrana blaugrana barcelonista sevillista valencianista culé merengue blanquiazul albiceleste xeneize
  realista txuriurdin`,
  forms(IN_O, 'o a'),
);
