/** Given names that Romanian articles use, with plain letters for ă, â, î, ș and ț. */
import { words } from '../words.ts';
import type { GivenNames } from './given-names.ts';

export const romanianNames: GivenNames = {
  maleNames: words(`
      adi adrian alexandru alex alin amza andrei angel anghel anton apostol aurel aurelian avram barbu basarab bogdan calin carol catalin cezar ciprian claudiu
      constantin corneliu cornel cosmin costel costin cristi cristian cristinel dacian damian dan daniel darius david decebal denis dimitrie dinu dorel dorin doru
      dragos dumitru eduard emanuel emil emilian eugen eusebiu fabian felix filip flaviu florian florin gabriel gavril george gheorghe ghita gigi grigore haralambie
      horatiu horia iacob ianis ilarie ilie ioan ion ionel ionut iosif irinel iulian iuliu ivan klaus laszlo laur laurentiu leon leonard leonida liviu luca lucian lucretiu
      ludovic marcel marian marin marinel marius marko matei mihai mihail mihaita mircea miron mugur mugurel nae narcis nechita nelu nicolae nicolaie nicu nicusor octav octavian
      ovidiu panait pantelimon paul pavel petre petrica petru petrut pompiliu puiu radu rares razvan raul remus robert romeo romulus sabin samuel sandu sebastian septimiu serban
      sergiu silviu sorin stan stefan stelian tedi teodor theodor tiberiu titi titu titus toader toma traian tudor tudorel valentin valer valeriu vasile vasilica viorel victor
      virgil vlad vladimir vladut zoltan eckstein kelemen csaba istvan attila hunor janos jozsef sandor ferenc petrea codrut crin daian dominic edi emilut iancu ilarion leontin
      donald joe elon emmanuel keir volodimir boris olaf friedrich mark peter john michael james`),
  femaleNames: words(`
      ada adela adelina adina adriana alexandra alexia alina amalia ana anastasia anca andra andreea aneta angela angelica anisoara antonia antoaneta ariana aura aurelia aurica aurora
      beatrice bianca brindusa camelia carla carmen casandra catalina catinca cecilia claudia codruta constanta corina cornelia cosmina costina cristina crina dana daniela daria delia denisa
      diana doina domnica dora dorina draga ecaterina elena eleonora eliza elisabeta elvira emanuela emilia emma erika estera eugenia eva evelina felicia florenta florentina florica
      florina floarea gabriela geanina georgeta georgiana gina gratiela ileana ilinca ina ioana iolanda ionela irina isabela iulia iuliana izabela laura lavinia lenuta lia liana
      lidia ligia lili liliana livia loredana lorena luana lucia luciana lucica lucretia ludmila luiza luminita madalina magda magdalena maia malina mara marcela margareta maria mariana
      maricica marilena marina marinela marioara medeea melania mihaela mihaita mirabela mirela miruna mona monica nadia narcisa natalia nela nicoleta nina oana octavia olga olimpia olivia
      ortansa otilia paula petronela paraschiva profira rada raluca ramona raveca rebeca renate rodica roxana ruxandra sabina sanda sanziana saveta selma silvana silvia simina simona smaranda sofia sonia
      sorana sorina stefania stela steliana tamara tatiana teodora theodora tinca valentina valeria vasilica vera veronica veta victoria viorica violeta viviana voichita zina zoe ursula angelina`),
};
