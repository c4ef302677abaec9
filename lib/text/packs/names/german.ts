/**
 * Given names that German articles use, their own and others' in their spelling. Of rarer ones those that end like an
 * adjective, which would pass for one: from @faker-js/faker's lists for German (MIT).
 */
import { words } from '../words.ts';
import type { GivenNames } from './given-names.ts';

export const germanNames: GivenNames = {
  maleNames: words(`
    peter michael thomas andreas wolfgang klaus jürgen günter günther stefan stephan christian uwe werner horst frank
    dieter manfred gerhard hans bernd matthias torsten thorsten heinz martin josef joachim alexander helmut ralf rolf
    markus marcus karl walter jens jörg robert daniel herbert sebastian karsten carsten kurt jan patrick dirk andré
    philipp philip tobias max maximilian paul felix lukas lucas leon jonas tim tom david simon benjamin florian fabian
    julian kai kay sven björn lars olaf oliver axel volker rainer reiner reinhard armin anton franz georg johannes johann
    jakob ludwig otto friedrich fritz wilhelm heinrich hermann ernst erich erwin rudolf rudi gregor norbert hubert hubertus
    holger hartmut harald gerd detlef eberhard eckart bodo bruno christoph christopher claus cem boris marco marc mario
    nils niklas marcel dennis robin roland ronald rüdiger siegfried steffen sigmar theo udo ulrich ulf valentin viktor
    vincent winfried hans-georg hans-peter karl-heinz karl-josef ahmed ali mehmet mustafa emre hasan omid mohammed joshua
    moritz leopold alois beat urs reto ueli
    andre enes eren etienne eugen fiete hannes hanspeter hauke iven janne jannes jarne jayden jeremie jerome jonte kalle lasse leander malte marten mattes patrice pepe ruben sönke sören thies thorben thore xaver yven
    timo konrad ole hans-jürgen jannik ingo wilfried egon alfons sepp heiner heiko gerald ferdinand erik emil elias eckhard dominik clemens burkhard benno arno arne anselm sandro enno jörn hendrik henrik levin jannis vinzenz quirin korbinian lothar rolf-dieter gunnar gunther hinrich jochen joschka kilian lennart marvin mirko nico oskar ottmar pascal patrik raphael roman silvio sigmund swen till tilo tilmann veit wendelin wolfram
    wladimir wolodymyr sergej sergei dmitri dmitrij alexej andrij andrej nikolai juri kirill oleksandr oleksij wjatscheslaw
    witali wassyl jewgeni maksym ruslan`),
  femaleNames: words(`
    ursula angela monika petra sabine susanne karin renate helga brigitte ingrid erika christa gisela birgit andrea claudia
    gabriele martina heike nicole stefanie stephanie julia anja katrin kathrin katja anna anne maria marie sandra sonja
    tanja melanie nadine simone silke ulrike barbara christine christina christiane cornelia dagmar doris elisabeth elke
    eva franziska friederike hannah hanna hannelore heidi heidemarie ilse ina ines inge jana jennifer jessica johanna judith
    jutta karoline carola katharina kerstin klara clara kristina laura lea lena lisa luisa margarete margot marianne
    marion marlene mia michaela miriam nancy nina patricia ricarda rita ruth sahra sarah sara sophie sofia svenja svetlana
    tina ute vanessa vera verena veronika yvonne annalena annegret alice saskia nora paula emilia emma greta manuela
    bettina beate anke antje astrid bärbel gerda gudrun mareike maike wiebke aydan fatma ayse leonie lisa-marie
    beatrix regula daniela bianca carmen diana corinna natalie
    aileen amelie angelique annabelle annelie ariane ayleen cecile celine claudine colleen defne eileen elaine eveline fabienne
    florentine frederike gabrielle henriette henrike hermine imke ivonne janine jasmine jolie josephine josie jule juliane
    julienne laureen levke liliane liselotte lucienne luise madleen maren marleen marlen marlies maxine meike melike merle
    micheline neele nele penelope philine rieke rike rosalie salome tomke vivien vivienne wibke yolande
    gerlinde edda elfi elfriede elsa erna esther frauke gabi gertrud hilde irene iris irmgard isabell karla lieselotte lotte maja margit mathilde pia ramona regina rosemarie roswitha sabrina silvia sigrid steffi sybille tamara tatjana theresa traudl trude ulla uta waltraud wilma antonia birte britta charlotte conny dorothea hedwig gesine gesa inka insa jördis käthe swantje telse wencke
    swetlana iryna irina`),
};
