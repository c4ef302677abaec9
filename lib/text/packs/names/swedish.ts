/** Given names that Swedish articles use, their own and others' in their spelling. */
import { words } from '../words.ts';
import type { GivenNames } from './given-names.ts';

export const swedishNames: GivenNames = {
  maleNames: words(`
    lars karl anders johan erik per carl peter jan thomas mikael hans fredrik bengt bo daniel gustav göran andreas magnus stefan alexander
    björn nils leif sven mattias jonas ulf niklas martin marcus patrik henrik christer kjell david viktor jonathan robert rolf simon lennart
    filip tommy joakim christian robin rickard oskar mats kent ingemar sebastian tobias roger emil kenneth håkan jimmy hampus axel hugo
    linus ludvig claes jakob oliver olof john william lucas stig arne roland kurt gunnar gösta åke rune ola måns pontus ebbe elias isak
    ahmed mohamed ali hassan romina jimmie donald vladimir volodymyr joe emmanuel palle tage valter sixten
    sten tomas peder kristian alf allan arvid bertil birger börje bosse dag elis ernst evert folke gustaf harald helge holger ingvar ivar jens jerker joel jonatan jörgen klas knut micael morgan olle ove pär petter ragnar ralf rasmus rutger sigurd stellan sture svante sverker thure tord torbjörn tore urban uno victor yngve`),
  femaleNames: words(`
    maria anna margareta elisabeth eva kristina birgitta karin marie elisabet ingrid christina linnea marianne sofia kerstin lena helena
    inger emma johanna linda cecilia susanne sara elin annika monica jenny gunilla anita ulla hanna carina malin ann louise ida berit
    viktoria helen barbro astrid camilla siv lisa caroline pia agneta josefin yvonne sandra emelie åsa gun anneli therese katarina lovisa
    amanda madeleine charlotte mona jessica matilda sofie julia angelica moa klara ebba alice elsa maja wilma alva saga ella ulrika magdalena
    nina tove frida lotta petra greta gudrun solveig birgit annie nooshi märta romina ursula angela kamala
    gunvor agnes anette beata britt britta carin carola charlotta dagmar edit eivor erika ester fanny felicia gabriella gerd gunhild gunnel hedda hedvig hilda hillevi ingegerd irene iris isabelle karolina lina marita marta martina mia nora olivia pernilla ragnhild rebecka rut signe sigrid stina svea sylvia tea tilda tora tuva veronica vendela vilma viveka ylva`),
};
