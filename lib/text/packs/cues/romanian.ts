/** What sentences do in Romanian. */
import type { Cues } from './cues.ts';

export const romanianCues: Cues = {
  cause: 'pentru că, din cauza, deoarece, fiindcă, întrucât, datorită, după, urmare, motiv, astfel încât',
  plan: 'va, vor, urmează, prevede, prevăzut, ar putea, ar trebui, propune, intenționează, până la, proiect',
  finding:
    'potrivit, conform, studiu, raport, arată, relevă, cercetători, sondaj, date, rezultate, analiză, experți',
  weight: 'principal, important, importantă, esențial, primul, prima, record, grav, cel mai, cea mai, major',
  amount:
    'la sută, procente, milion, milioane, miliard, miliarde, mii, sute, zeci, jumătate, majoritatea, medie, cost, preț, lei, euro',
  advice: 'trebuie, evitați, recomandă, este important, e bine, asigurați, obligatoriu',
  ability: 'poate, pot, permite, ajută, oferă, include, protejează, îmbunătățește',
  event:
    'a murit, au murit, a decedat, rănit, răniți, arestat, reținut, condamnat, aprobat, adoptat, ales, câștigat, semnat, lansat, interzis, respins, acuzat, confirmat, cerut, decis, anunțat, deschis, închis, demisionat, trimis în judecată',
  hook: 'iată, imaginați-vă, bine ați venit, în acest articol, află, mai jos, următoarele, desigur',
  promotion: 'newsletter, abonează-te, abonați-vă, click, citește și, gratuit, descarcă, urmărește-ne',
  example: 'de exemplu, precum, printre care, cum ar fi, inclusiv',
  vague: 'ceva, lucru, lucruri, foarte, chiar, poate, destul, unii, unele, mulți, multe, diverse, ușor',
  scene: 'odată, își amintește, dimineața, seara, noaptea, stă, privește, merge, atunci',
  day: 'astăzi, azi, ieri, mâine, luni, marți, miercuri, joi, vineri, sâmbătă, duminică, săptămâna, trecut, trecută',
  you: 'voi, vă, tu, te, dumneavoastră, ta, tău',
  we: 'noi, ne, nostru, noastră, noștri, noastre',
  I: 'eu, mă, meu, mea, mi',
  negation: 'nu, niciodată, niciun, nicio, fără, nici',
  contrast: 'dar, însă, deși, totuși, în timp ce, ci, cu toate acestea, iar',
  conclusion: 'în final, în concluzie, așadar, deci, astfel, înseamnă',
  condition: 'dacă, în cazul în care, cu condiția, când',
  question: 'cum, ce, de ce, cine, unde, care, când',
  demonstrative: 'acest, această, acești, aceste, acel, acea, acolo, astfel, acesta, aceasta',
  comparison: 'mai, decât, mai mult, mai puțin, mai mare, mai mic',
  thirdPerson: 'el, ea, ei, ele, său, sa, săi, sale, lui, acesta, aceasta',
};
