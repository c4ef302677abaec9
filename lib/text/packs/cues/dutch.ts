/** What sentences do in Dutch. */
import type { Cues } from './cues.ts';

export const dutchCues: Cues = {
  cause: 'omdat, doordat, vanwege, door, dankzij, want, daarom, zodat, na, wegens',
  plan: 'zal, zullen, wil, willen, moet, gaat, plan, plannen, gepland, verwacht, komende, volgend, volgende, voorstel, zou',
  finding: 'volgens, onderzoek, rapport, blijkt, toont, studie, onderzoekers, cijfers, resultaten, peiling',
  weight: 'belangrijk, belangrijkste, grootste, eerste, hoogste, meeste, record, ernstig, cruciaal',
  amount:
    'procent, miljoen, miljard, duizend, duizenden, honderden, tientallen, helft, derde, meerderheid, gemiddeld, kosten, prijs, euro',
  advice: 'moet, moeten, vermijd, raadt, beter, zorg, let op, nodig',
  ability: 'kan, kunnen, helpt, biedt, bieden, zorgt, bevat, beschermt, verbetert',
  event:
    'gedood, overleden, gewond, aangehouden, veroordeeld, aangenomen, aangekondigd, gekozen, gewonnen, getekend, verboden, afgewezen, beschuldigd, bevestigt, besloten, gestart, gesloten, waarschuwt',
  hook: 'hier, volgende, stel je voor, welkom, in dit artikel, natuurlijk, er zijn, er is',
  promotion: 'nieuwsbrief, abonneer, abonnement, inschrijven, klik, lees ook, gratis, download, volg ons',
  example: 'bijvoorbeeld, zoals, onder meer, waaronder',
  vague:
    'iets, dingen, heel, echt, misschien, best, eigenlijk, sommige, veel, verschillende, goed, leuk, makkelijk',
  scene: 'ooit, eens, herinnert, ochtend, avond, nacht, zat, stond, staat, zit, kijkt, liep',
  day: 'vandaag, gisteren, morgen, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, week, vorige, afgelopen',
  you: 'je, jij, jouw, u, uw',
  we: 'we, wij, ons, onze',
  I: 'ik, mij, me, mijn',
  negation: 'niet, geen, nooit, zonder, noch',
  contrast: 'maar, hoewel, ondanks, terwijl, echter, toch',
  conclusion: 'uiteindelijk, tenslotte, kortom, dus, betekent, daarmee',
  condition: 'als, wanneer, indien, tenzij, zodra',
  question: 'hoe, wat, waarom, wie, waar, welke',
  demonstrative: 'dit, deze, dat, die, zo, daar, zulke',
  comparison: 'meer, minder, beter, slechter, hoger, lager, dan',
  thirdPerson: 'hij, zij, ze, het, hem, haar, hun, zijn',
};
