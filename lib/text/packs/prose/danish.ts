/** Common words of Danish, and how its sentences tie themselves to those before. */
import { norwegianCues } from '../cues/norwegian.ts';
import { words } from '../words.ts';
import type { Prose } from './prose.ts';

export const danishProse: Prose = {
  cues: norwegianCues,
  stopWords: words(`
    af alle andet andre at blev blive bliver både da de den denne der deres det dette dig din dog du efter eller
    en end enkelte er et flere for fordi fra før få ham han hans har havde hende her hun hvad hver hvilken hvis
    hvor i ifølge ikke ind jeg jo kan kom kun kunne man mange med meget mellem men mere mig min mod mens nogle
    noget nok nu når og også om op os over på samme selv sig sin sine skal skulle som sådan thi til to ud under
    var ved vi vil ville være været år`),
  stops: {
    binding: 'bl.a dvs f.eks fx hr fr ca kl pga ifm mht inkl ekskl',
    numbering: 'nr kap s tlf jan feb apr aug sept okt nov dec',
    loose: 'm.m osv mv mio mia kr a.m.b.a',
  },
  openings: {
    pronouns:
      'han|hun|den|det|de|dem|hans|hendes|deres|dens|dets|denne|dette|disse|begge|sådan|sådanne|der|her|dermed|' +
      'hvilket',
    coordinators: 'men|og',
    connectives:
      'eller|så|dog|derimod|desuden|også|derfor|alligevel|derefter|da|samtidig|for eksempel|imidlertid|i stedet|' +
      'endvidere|endelig|altså|imens',
    expletive: /^det\s+(?:er|var|bliver|blev|gælder|kommer|har|ville|fremgår|oplyser|skriver|viser)\b/i,
  },
};
