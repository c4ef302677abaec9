/** Italian nouns for whoever comes from somewhere, or is of a party or a club: "il tedesco", "la dem", "il bianconero". */
import { forms, words } from '../words.ts';

const IN_O = `
  italian argentin american brasilian messican colombian peruvian uruguaian venezuelan cuban russ ucrain svizzer austriac
  polacc croat serb sloven rumen bulgar turc spagnol catalan tedesc grec britannic australian tunisin marocchin algerin
  egizian nigerian ivorian israelian iranian sirian indian pakistan corean african nordamerican sudafrican
  roman napoletan palermitan triestin brescian fiorentin venezian padovan vicentin trentin pisan perugin aretin
  marchigian lucan sicilian sard lombard friulan emilian romagnol
  pentastellat grillin renzian melonian salvinian calendian piddin azzurr rossoner nerazzurr bianconer gialloross
  rosaner`;

export const italianDemonyms = words(
  `statunitense svedese norvegese danese finlandese olandese inglese scozzese gallese irlandese francese portoghese
  giapponese cinese canadese senegalese ghanese camerunese albanese ungherese neozelandese maltese cileno cilena belga
  palestinese milanese torinese genovese bolognese catanese barese veronese livornese senese lucchese ligure piemontese
  calabrese pugliese abruzzese molisana molisano cagliaritano cagliaritana bergamasco bergamasca
  dem leghista forzista centrista socialista comunista radicale democristiano democristiana missino missina`,
  forms(IN_O, 'o a'),
);
