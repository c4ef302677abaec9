/** Given names that Danish articles use, their own and others' in their spelling. */
import { words } from '../words.ts';
import type { GivenNames } from './given-names.ts';

export const danishNames: GivenNames = {
  maleNames: words(`
    peter jens michael lars henrik thomas søren jan christian martin niels anders jesper morten jørgen hans ole per mads erik kim rasmus
    jacob jakob john svend bent carsten poul torben frederik steen kurt leif allan simon claus christoffer kristian flemming bo mikkel
    daniel knud rene brian nikolaj finn mathias andreas alexander casper kasper kristoffer bjarne ulrik karl carl johannes emil oliver
    magnus tobias jonas sebastian philip viktor lucas william oscar oskar noah victor august gustav troels uffe palle viggo aage axel
    jeppe esben frank tommy kaare rune mohammed ali ahmed donald joe vladimir volodymyr lars-løkke ulf villy esger
    verner ejnar børge oluf holger kaj frede helge egon arne erling karsten preben orla`),
  femaleNames: words(`
    anne kirsten hanne mette helle anna susanne maria lene marianne inge karen camilla louise charlotte pia bente tina gitte lone jette
    ida julie birgit ellen line christina heidi dorthe birthe sofie sara inger else katrine marie anette nanna maja sarah trine ulla rikke
    cecilie vibeke annette emma lisbeth sanne laura freja clara josefine alberte caroline kristine kirstine stine signe lise malene britt
    merete grethe dorte johanne tove winnie astrid ingrid pernille margrethe benedikte amalie mathilde nina mia nadia sigrid helene
    ursula angela kamala solveig lis gry iben jytte randi gudrun
    agnete bodil ruth edith sidsel`),
};
