/** What sentences do in German. */
import type { Cues } from './cues.ts';

export const germanCues: Cues = {
  cause: 'weil, wegen, aufgrund, da, denn, deshalb, daher, grund, durch, nachdem, infolge',
  plan: 'wird, werden, will, wollen, soll, sollen, plant, planen, geplant, künftig, voraussichtlich, könnte, vorschlag, ab, bis',
  finding:
    'laut, studie, bericht, zeigt, zeigen, ergab, forscher, umfrage, daten, zufolge, ergebnis, experten, untersuchung',
  weight:
    'wichtig, wichtigste, wichtigsten, entscheidend, größte, größten, zentral, erste, ersten, höchste, meisten, rekord, schwer, schwerste',
  amount:
    'prozent, million, millionen, milliarde, milliarden, tausend, hunderte, dutzende, hälfte, drittel, mehrheit, durchschnitt, kosten, preis, preise, euro',
  advice: 'sollte, sollten, muss, müssen, empfiehlt, empfehlen, vermeiden, achten, besser, unbedingt, nötig',
  ability: 'kann, können, hilft, helfen, ermöglicht, bietet, bieten, enthält, umfasst, schützt, verbessert',
  event:
    'getötet, verletzt, festgenommen, verurteilt, beschlossen, angekündigt, gewählt, gewonnen, gestorben, starb, beschloss, verhängt, abgelehnt, kündigte, fordert, gefordert, gestartet, eröffnet, entschied, warnt',
  hook: 'hier, folgende, folgenden, im folgenden, stellen sie sich vor, kein wunder, übrigens, wer kennt, natürlich, es gibt, dabei',
  promotion:
    'newsletter, abonnieren, abo, anmelden, jetzt lesen, jetzt bestellen, kostenlos, registrieren, werbung, anzeige, lesen sie',
  example: 'zum beispiel, beispielsweise, etwa, wie, darunter, unter anderem',
  vague:
    'etwas, sehr, wohl, vielleicht, wirklich, ziemlich, eigentlich, irgendwie, manche, viele, einige, verschiedene, gut, schön, einfach, mal',
  scene: 'einst, einmal, damals, erinnert, morgen, abend, nacht, saß, stand, steht, sitzt, blickt, ging',
  day: 'heute, gestern, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, woche, vergangene, vergangenen',
  you: 'sie, ihr, ihnen, du, dein, deine, euch',
  we: 'wir, uns, unser, unsere, unseren, unserer',
  I: 'ich, mir, mich, mein, meine, meiner',
  negation: 'nicht, kein, keine, keinen, nie, niemals, ohne, weder',
  contrast: 'aber, obwohl, trotz, während, jedoch, dennoch, sondern, doch, allerdings',
  conclusion: 'letztlich, schließlich, insgesamt, fazit, damit, bedeutet, somit, heißt',
  condition: 'wenn, falls, sobald, ob, sofern',
  question: 'wie, was, warum, wer, wo, welche, welcher',
  demonstrative: 'dieser, diese, dieses, diesem, diesen, solche, dort, so, dabei, davon, dazu, das',
  comparison: 'mehr, weniger, höher, niedriger, besser, als, größer, kleiner',
  thirdPerson: 'er, es, ihm, ihn, sein, seine, seinen, seiner, ihre, ihren, ihrer',
};
