/** Common words of Swedish, and how its sentences tie themselves to those before. */
import { swedishCues } from '../cues/swedish.ts';
import { words } from '../words.ts';
import type { Prose } from './prose.ts';

export const swedishProse: Prose = {
  cues: swedishCues,
  stopWords: words(`
    alla att av blev bli blir både dag de dem den denna deras dess det detta dig din dock du där då efter ej
    eller en enligt er ett flera från för före ha hade han hans har henne hennes hon honom hur här i icke igen
    in inom inte jag ju kan kommer kunde man med mellan men mer mig min mot mycket ni nog nu när någon något
    några och också om oss på redan samma sedan sig sin sina sitt ska skulle som så sådan till två under upp ut
    utan vad var vara vi vid vilka över är år även`),
  stops: {
    binding: 'bl.a d.v.s dvs t.ex s.k ca fr.o.m t.o.m kl',
    numbering: 'nr kap sid tel jan feb apr aug sept okt nov dec',
    loose: 'm.m osv etc m.fl',
  },
  openings: {
    pronouns:
      'han|hon|hen|den|det|de|dem|hans|hennes|deras|dess|denna|denne|detta|dessa|båda|sådana|där|här|därmed',
    coordinators: 'men|och',
    connectives:
      'eller|så|dock|däremot|dessutom|också|därför|ändå|sedan|då|samtidigt|till exempel|exempelvis|emellertid|' +
      'istället|även|vidare|slutligen|alltså|under tiden',
    expletive: /^det\s+(?:är|var|finns|fanns|blir|blev|gäller|kommer|har|skulle)\b/i,
  },
};
