/** Common words of German, and how its sentences tie themselves to those before. */
import { germanCues } from '../cues/german.ts';
import { words } from '../words.ts';
import type { Prose } from './prose.ts';

export const germanProse: Prose = {
  cues: germanCues,
  stopWords: words(`
    aber alle allem allen aller als also am an auch auf aus bei beide beim bis da dabei dafür damit danach dann
    das dass dazu dem den denn der des dessen die dies diese diesem diesen dieser dieses doch dort du durch ein
    eine einem einen einer eines er erst es etwa für gegen gibt haben hat hatte hatten hier ich ihm ihn ihr ihre
    ihrem ihren ihrer im immer in ins ist jede jeder jetzt kann kein keine können man mehr mit muss nach nicht
    noch nun nur ob oder ohne schon sein seine seinem seinen seiner seit sich sie sind so soll sondern sowie um
    und uns unter viel vom von vor war waren was weil wenn wer werden wie wieder wir wird wo wurde wurden zu zum
    zur zwei zwischen über während`),
  stops: {
    binding:
      'hr fr frl dipl ing mag bzw bspw z.b d.h u.a z.t i.d.r sog ca evtl ggf inkl exkl max min geb gest st dr.med jhd lt gem vgl',
    numbering: 'nr abs art ziff s bd kap tel jan feb mär apr jun jul aug sept okt nov dez',
    loose: 'usw mio mrd mill tsd str u.s.w u.ä etc uvm',
  },
  openings: {
    pronouns:
      'er|sie|es|ihm|ihn|ihnen|ihr|ihre|ihren|ihrem|ihrer|sein|seine|seinen|seinem|seiner|dieser|diese|dieses|' +
      'diesen|diesem|jener|jene|jenes|das|dies|beide|letzterer|letztere|derselbe|dieselbe|solche|dazu|dafür|dabei|' +
      'damit|dagegen|darauf|darüber|davon|daraufhin|danach|hier|dort|da',
    coordinators: 'aber|und|doch|denn',
    connectives:
      'oder|jedoch|allerdings|außerdem|zudem|deshalb|deswegen|daher|also|trotzdem|dennoch|hingegen|indes|indessen|' +
      'unterdessen|inzwischen|zugleich|gleichzeitig|zum beispiel|beispielsweise|auch|so|dann|schließlich|ferner|' +
      'überdies|stattdessen|einerseits|andererseits|immerhin|übrigens|folglich|somit|nun|vielmehr|ebenso',
    expletive: /^es\s+(?:gibt|gab|ist|war|wird|handelt|geht|ging|sei|bleibt|kam|kommt)\b/i,
  },
};
