/** What sentences do in Swedish. */
import type { Cues } from './cues.ts';

export const swedishCues: Cues = {
  cause: 'eftersom, därför, på grund, tack vare, för att, efter, orsak, då',
  plan: 'ska, kommer, vill, väntas, planerar, planeras, förslag, nästa, kan, bör, från',
  finding: 'enligt, studie, rapport, visar, forskare, undersökning, siffror, resultat, framgår',
  weight: 'viktig, viktigaste, största, första, högsta, flest, rekord, allvarlig, avgörande',
  amount:
    'procent, miljon, miljoner, miljard, miljarder, tusen, tusentals, hundratals, hälften, tredjedel, majoritet, kostnad, pris, kronor',
  advice: 'bör, måste, undvik, rekommenderar, bättre, se till, behöver',
  ability: 'kan, hjälper, erbjuder, gör, innehåller, skyddar, förbättrar',
  event:
    'dödades, dog, skadades, greps, gripits, dömdes, beslutade, beslutat, valdes, vann, skrev, förbjuder, avslog, anklagas, bekräftar, stängs, öppnar, varnar, krävs, kräver',
  hook: 'här, följande, tänk, välkommen, i den här artikeln, naturligtvis, det finns',
  promotion: 'nyhetsbrev, prenumerera, klicka, läs även, läs också, gratis, följ oss, logga in',
  example: 'till exempel, exempelvis, som, bland annat',
  vague: 'något, saker, mycket, verkligen, kanske, ganska, egentligen, några, många, olika, bra, lätt, lite',
  scene: 'en gång, minns, morgon, kväll, natt, satt, stod, står, sitter, tittar, gick',
  day: 'i dag, idag, i går, måndag, måndagen, tisdag, tisdagen, onsdag, onsdagen, torsdag, torsdagen, fredag, fredagen, lördag, lördagen, söndag, söndagen, veckan, förra',
  you: 'du, dig, din, ditt, ni, er',
  we: 'vi, oss, vår, vårt, våra',
  I: 'jag, mig, min, mitt, mina',
  negation: 'inte, ingen, inga, aldrig, utan, varken',
  contrast: 'men, trots, även om, medan, dock, ändå',
  conclusion: 'slutligen, till slut, därmed, innebär, alltså',
  condition: 'om, när, ifall, såvida',
  question: 'hur, vad, varför, vem, var, vilken',
  demonstrative: 'detta, denna, dessa, det, den, där, så, sådan',
  comparison: 'mer, mindre, bättre, sämre, högre, lägre, än',
  thirdPerson: 'han, hon, de, honom, henne, dem, hans, hennes, deras, sin, sitt, sina',
};
