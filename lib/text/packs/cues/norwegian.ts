/** What sentences do in Norwegian and Danish. */
import type { Cues } from './cues.ts';

export const norwegianCues: Cues = {
  cause: 'fordi, derfor, på grunn, takket være, slik at, etter, årsak, ettersom',
  plan: 'skal, vil, kommer, ventes, planlegger, forslag, neste, kan, bør, fra',
  finding: 'ifølge, studie, rapport, viser, forskere, undersøkelse, tall, resultat, fremgår',
  weight: 'viktig, viktigste, største, første, høyeste, flest, rekord, alvorlig, avgjørende',
  amount:
    'prosent, procent, million, millioner, milliard, milliarder, tusen, hundrevis, halvparten, tredjedel, flertall, kostnad, pris, kroner',
  advice: 'bør, må, unngå, anbefaler, bedre, sørg for, trenger',
  ability: 'kan, hjelper, tilbyr, gjør, inneholder, beskytter, forbedrer',
  event:
    'drept, døde, skadet, pågrepet, dømt, vedtok, vedtatt, valgt, vant, signerte, forbyr, avviste, anklages, bekrefter, stenger, åpner, advarer, krever, siktet',
  hook: 'her, følgende, tenk, velkommen, i denne artikkelen, selvfølgelig, det finnes',
  promotion: 'nyhetsbrev, abonner, klikk, les også, læs også, gratis, følg oss, logg inn',
  example: 'for eksempel, eksempelvis, som, blant annet',
  vague: 'noe, ting, veldig, virkelig, kanskje, ganske, egentlig, noen, mange, ulike, bra, lett, litt',
  scene: 'en gang, husker, morgen, kveld, natt, satt, sto, står, sitter, ser, gikk',
  day: 'i dag, i går, mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag, uken, uka, forrige',
  you: 'du, deg, din, ditt, dere',
  we: 'vi, oss, vår, vårt, våre, vores',
  I: 'jeg, meg, mig, min, mitt, mine',
  negation: 'ikke, ingen, aldri, aldrig, uten, verken',
  contrast: 'men, til tross, selv om, mens, likevel, derimot',
  conclusion: 'til slutt, dermed, innebærer, betyr, altså',
  condition: 'hvis, når, dersom, om, med mindre',
  question: 'hvordan, hva, hvorfor, hvem, hvor, hvilken',
  demonstrative: 'dette, denne, disse, det, den, der, slik, sånn',
  comparison: 'mer, mindre, bedre, verre, høyere, lavere, enn, end',
  thirdPerson: 'han, hun, de, ham, henne, dem, hans, hennes, deres, sin, sitt, sine',
};
