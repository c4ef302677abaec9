/** Common words of Dutch, and how its sentences tie themselves to those before. */
import { dutchCues } from '../cues/dutch.ts';
import { words } from '../words.ts';
import type { Prose } from './prose.ts';

export const dutchProse: Prose = {
  cues: dutchCues,
  stopWords: words(`
    aan al alle alleen als altijd andere ben bij daar dan dat de der deze die dit doen door dus een eens en er
    geen had heb hebben heeft hem het hier hij hoe hun ik in is ja je kan kon kunnen maar me meer men met mij
    mijn moet na naar niet niets nog nu of om omdat onder ons ook op over reeds sinds te tegen toch toen tot
    twee u uit uw van veel volgens voor want waren was wat we wel werd wie wij wil worden wordt zal ze zelf zich
    zij zijn zo zonder zou`),
  stops: {
    binding:
      'dhr mevr mw mr drs ir ing prof dr ds bijv bv d.w.z m.a.w o.a i.v.m t.o.v z.g zgn ca resp evt incl excl',
    numbering: 'nr art blz tel',
    loose: 'enz e.d n.v b.v jl',
  },
  openings: {
    pronouns:
      'hij|zij|ze|het|hem|haar|hun|zijn|deze|dit|die|dat|beide|beiden|zulke|daar|hier|hiermee|daarmee|daarbij|' +
      'daarvoor|daarvan|daarop|dergelijke|laatstgenoemde',
    coordinators: 'maar|en|want',
    connectives:
      'of|dus|echter|toch|ook|bovendien|daarnaast|daarom|daardoor|vervolgens|daarna|toen|intussen|ondertussen|' +
      'niettemin|desondanks|bijvoorbeeld|zo|verder|tevens|evenwel|kortom|immers|anderzijds|overigens|' +
      'tegelijkertijd|uiteindelijk',
    expletive: /^het\s+(?:is|was|gaat|ging|lijkt|blijft)\b/i,
  },
};
