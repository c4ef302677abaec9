/** Given names that Dutch articles use, their own and others' in their spelling. */
import { words } from '../words.ts';
import type { GivenNames } from './given-names.ts';

export const dutchNames: GivenNames = {
  maleNames: words(`
    jan piet peter kees henk hans willem wim johan johannes gerrit cornelis dirk mark marcel martin martijn michiel michael
    maarten robert rob ruud ronald ron richard paul pieter patrick niels nick erik eric frank frans fred geert gerard gert
    guus hendrik herman hugo ivo jaap jacob jasper jeroen jelle joost joop jos jesse jorrit joris kevin klaas koen lars leo
    lodewijk luc lucas luuk mohammed ahmed ali arie arjen arnold bart bas ben bert bob bram cas casper christiaan coen
    daan daniel david dennis diederik dick edwin emile evert floris freek gijs gerben harm harry ian jimmy johnny julian
    louis max menno nico noud olivier ralph rein remco rik roel rogier roland rutger sander sebastiaan sem simon sjoerd
    stefan steven sven teun theo thijs thierry thomas tijs tim tom ton victor vincent wesley wouter wopke wybren youssef
    wubbo jarno ludo ferry aart adriaan albert alwin anton arjan bastiaan bauke berend boris cor douwe eelco egbert emiel erwin ewout folkert frits gertjan hein hessel huub jelmer job joep jolle jurgen karel koos leen lex loek marnix mart mathijs matthijs pim reinder rens rinus robbert roelof ruben siebe siem sjaak stef sybren thom twan wessel wiebe wytze
    vladimir volodymyr dmitri sergej aleksej nikolaj joeri oleksandr jevgeni`),
  femaleNames: words(`
    anna maria johanna elisabeth cornelia catharina margaretha wilhelmina hendrika petra ingrid monique marianne linda sandra
    esther annemarie anne anneke annet anouk astrid barbara bianca carla carola caroline charlotte claudia corrie daniëlle
    debby diana dilan ellen els elly emma eva evelien femke fleur floor fatima gerda greet hanneke heleen helena hilde
    ilse inge irene iris jacqueline janneke jeannette jolanda josien judith julia karin kaja karen kim kirsten laura lieke
    liesbeth lilian lilianne lisa lisette lotte louise maaike mandy manon marga margot margriet marieke marije marijke
    marjan marjolein martine mieke miranda mirjam mona nadia naomi natasja nicole nienke nynke paula renate renske rianne
    rita roos ria saskia sarah sara sigrid simone sofie sophie suzanne sylvana sylvia tamara thea tineke truus vera
    wendy willeke yvonne khadija karien mariëlle marjon
    trijntje fenna noor leonie aafke aaltje agnes alie aleid anke anja annelies ans bea berna carolien chantal christel daphne desiree dieuwke dineke ella elske esmee eveline floortje franka fransje froukje geesje geke gonnie greetje hanna hedwig hennie hilda ida ina ineke ingeborg irma jannie jantje jet jolien jopie juliette klaartje lara lea lies loes maartje margreet mariska marleen marloes merel mien minke nathalie nel nicolette pleun puck riet sanne silvia sjoukje sonja stien suzan tessa titia toos trudy wilma
    svetlana tatjana`),
};
