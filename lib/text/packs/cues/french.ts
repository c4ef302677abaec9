/** What sentences do in French. */
import type { Cues } from './cues.ts';

export const frenchCues: Cues = {
  cause: 'parce que, car, en raison, à cause, grâce, puisque, afin, après, suite, donc, faute',
  plan: "sera, seront, va, vont, doit, devrait, devraient, prévoit, prévu, prévue, souhaite, pourrait, prochain, prochaine, d'ici, projet, proposition",
  finding:
    "selon, étude, rapport, montre, montrent, révèle, chercheurs, enquête, sondage, données, résultats, d'après, analyse",
  weight:
    'principal, principale, important, importante, essentiel, majeur, majeure, premier, première, plus grand, record, clé, grave, plus',
  amount:
    'pour cent, million, millions, milliard, milliards, mille, centaines, dizaines, moitié, tiers, majorité, moyenne, coût, prix, euros',
  advice:
    'il faut, faut, doit, devez, éviter, conseille, recommande, recommandé, veillez, pensez, mieux vaut, il est important',
  ability: 'peut, peuvent, permet, permettent, aide, offre, offrent, propose, comprend, protège, améliore',
  event:
    'annoncé, tué, tués, mort, morts, blessé, blessés, arrêté, condamné, adopté, voté, élu, nommé, remporté, signé, lancé, interdit, rejeté, accusé, fermé, demandé, appelé, décidé, confirmé',
  hook: 'voici, imaginez, bienvenue, dans cet article, découvrez, ci-dessous, suivants, il y a, bien sûr, rien de tel',
  promotion:
    'newsletter, abonnez, abonnement, inscrivez, cliquez, lire aussi, offre, gratuit, téléchargez, suivez',
  example: 'par exemple, comme, notamment, dont, tels, telles',
  vague:
    'quelque chose, chose, choses, très, vraiment, peut-être, plutôt, assez, certains, certaines, plusieurs, beaucoup, bon, bien, facile',
  scene: 'autrefois, jadis, un jour, souvient, matin, soir, nuit, assis, debout, regarde, marche',
  day: "aujourd'hui, hier, demain, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, semaine, dernier, dernière",
  you: 'vous, votre, vos, tu, ton, ta, tes',
  we: 'nous, notre, nos, on',
  I: "je, j'ai, j'étais, mon, ma, mes, moi, me",
  negation: "ne, pas, aucun, aucune, jamais, sans, ni, n'est, n'a",
  contrast: 'mais, malgré, bien que, tandis, alors que, cependant, pourtant, toutefois',
  conclusion: 'finalement, enfin, au final, ainsi, signifie, en somme, désormais',
  condition: 'si, quand, lorsque, à moins, dès',
  question: 'comment, pourquoi, que, qui, où, quel, quelle',
  demonstrative: 'ce, cet, cette, ces, cela, celui, celle, ceux, ça, là, tel, telle',
  comparison: 'plus, moins, mieux, supérieur, inférieur, davantage',
  thirdPerson: 'il, elle, ils, elles, lui, leur, leurs, son, sa, ses',
};
