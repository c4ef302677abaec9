/** What sentences do in Italian. */
import type { Cues } from './cues.ts';

export const italianCues: Cues = {
  cause: 'perché, a causa, poiché, grazie, dopo, dovuto, affinché, quindi, motivo, per via',
  plan: 'sarà, saranno, prevede, previsto, prevista, dovrebbe, dovrà, potrebbe, prossimo, prossima, entro, proposta, intende',
  finding:
    'secondo, studio, rapporto, mostra, mostrano, rivela, ricercatori, sondaggio, dati, risultati, analisi, emerge',
  weight:
    'principale, principali, importante, chiave, essenziale, primo, prima, maggiore, record, grave, più',
  amount:
    'per cento, milione, milioni, miliardo, miliardi, mila, centinaia, decine, metà, terzo, maggioranza, media, costo, prezzo, prezzi, euro',
  advice: 'deve, dovete, bisogna, evitare, consiglia, meglio, è importante, occorre, assicurati, devono',
  ability: 'può, possono, permette, consente, aiuta, offre, offrono, include, protegge, migliora',
  event:
    'annunciato, morto, morti, ucciso, feriti, arrestato, arrestati, condannato, approvato, eletto, vinto, firmato, lanciato, vietato, respinto, accusato, confermato, chiesto, deciso, aperto',
  hook: "ecco, immaginate, benvenuti, in questo articolo, scopri, di seguito, seguenti, c'è, ci sono, naturalmente",
  promotion: 'newsletter, iscriviti, abbonati, clicca, leggi anche, gratis, scarica, seguici',
  example: 'per esempio, ad esempio, come, tra cui, compreso',
  vague:
    'qualcosa, cosa, cose, molto, davvero, forse, piuttosto, alcuni, alcune, diversi, molti, molte, bene, facile',
  scene: 'una volta, ricorda, mattina, sera, notte, seduto, in piedi, guarda, cammina, allora',
  day: 'oggi, ieri, domani, lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, settimana, scorso, scorsa',
  you: 'voi, vostro, tu, tuo, tua, ti, vi',
  we: 'noi, nostro, nostra, nostri, nostre, ci',
  I: 'io, mio, mia, mi, me',
  negation: 'non, mai, nessun, nessuna, senza, né',
  contrast: 'ma, anche se, nonostante, mentre, tuttavia, però, invece, bensì',
  conclusion: 'infine, insomma, dunque, così, significa, in conclusione, ormai',
  condition: 'se, quando, a meno, una volta',
  question: 'come, cosa, perché, chi, dove, quale',
  demonstrative: 'questo, questa, questi, queste, quello, quella, quelli, lì, là, così, tale, tali',
  comparison: 'più, meno, meglio, peggio, maggiore, minore, di',
  thirdPerson: 'lui, lei, loro, suo, sua, suoi, sue, gli, le',
};
