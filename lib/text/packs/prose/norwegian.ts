/** Common words of Norwegian, and how its sentences tie themselves to those before. */
import { norwegianCues } from '../cues/norwegian.ts';
import { words } from '../words.ts';
import type { Prose } from './prose.ts';

export const norwegianProse: Prose = {
  cues: norwegianCues,
  stopWords: words(`
    alle andre at av begge ble bli blir blitt bort bra bruke både da de den denne der deres dersom det dette dit
    du eller en enn er et ett etter flere for fordi fra få før ga gjør ha hadde han hans har henne her hun hva
    hver hvilken hvis hvor i ifølge ikke inn jeg kan kom kunne man mange med meg mellom men mens mer mot mye må
    nei noe noen nok nå når og også om opp oss over på samme seg selv siden sin sine sitt skal skulle slik som
    så til to under ut var ved vi vil ville være vært å år`),
  stops: {
    binding: 'bl.a dvs f.eks hr fr ca kl pga inkl ekskl st',
    numbering: 'nr kap s tlf jan feb apr aug sept okt nov des',
    loose: 'm.m osv mv mill mrd kr',
  },
  openings: {
    pronouns:
      'han|hun|hen|den|det|de|dem|hans|hennes|deres|dens|dets|denne|dette|disse|begge|slik|slike|der|her|dermed',
    coordinators: 'men|og',
    connectives:
      'eller|så|dog|derimot|dessuten|også|derfor|likevel|deretter|da|samtidig|for eksempel|imidlertid|isteden|' +
      'videre|til slutt|altså|i mellomtiden',
    expletive:
      /^det\s+(?:er|var|finnes|fantes|blir|ble|gjelder|kommer|har|ville|fremgår|opplyser|skriver|viser)\b/i,
  },
};
