/** Given names that Norwegian articles use, their own and others' in their spelling. */
import { words } from '../words.ts';
import type { GivenNames } from './given-names.ts';

export const norwegianNames: GivenNames = {
  maleNames: words(`
    jan per bjørn ole lars kjell knut svein arne thomas geir tor hans morten tore terje odd martin erik andreas john anders rune
    trond tommy jon magnus fredrik alexander jonas henrik kristian christian øyvind marius espen helge einar leif kristoffer
    daniel harald sondre steinar eirik pål stian gunnar arild torbjørn øystein håkon mathias mats robert ivar sverre emil eivind
    vidar jørgen ola roar petter stig jens frode roger audun olav sigurd kåre nils vegard simen jakob oskar william oliver lucas
    filip tobias bernt bård asbjørn asle aslak snorre trygve tormod torstein vetle peter david johan mohammad ahmed ali donald
    joe vladimir volodymyr emmanuel keir olaf friedrich boris elon
    arvid ståle are aksel atle bjarne bjørnar dag egil eilif endre erlend erling eystein finn gaute hallvard halvor henning håvard jarle joakim johannes jørn kjetil magne njål oddbjørn oddvar otto ove ragnar reidar roald rolf ronny roy sigbjørn sindre stein sveinung tom tord torgeir ulf viggo yngve ørjan åge åsmund`),
  femaleNames: words(`
    anne inger kari marit liv ingrid berit astrid marianne bjørg hilde eva randi ida anna nina kristin maria elin solveig heidi
    silje hanne linda wenche camilla tone mona trine gerd bente ellen grete tove marte ragnhild laila elisabeth sissel karin
    turid julie aud gunn hege emma reidun siv monica anita britt else siri kristine stine ruth jorunn hedda sara nora sofie
    synnøve thea cecilie merete lise karoline caroline åse unni torill vigdis guri erna ine tonje mari guro gro line mette
    jenny ellinor kjersti gunhild sigrun torunn sigrid oda maja emilie frida amalie ingeborg therese charlotte lene helene
    jeanette ragna åshild dagny amanda ursula angela hillary kamala greta
    ingvild agnes agnete aina anette ann annette astri benedicte birgit birgitte bodil borghild brit cathrine elise gunvor helga hildegunn ina ingunn irene iselin jane janne kaja kathrine kine kirsten linn live martine may mia rannveig rita rønnaug signe sidsel solfrid sunniva susanne synne sølvi tiril torhild tuva vibeke vilde`),
};
