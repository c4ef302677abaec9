/** Common words of English, and how its sentences tie themselves to those before. */
import { englishCues } from '../cues/english.ts';
import { words } from '../words.ts';
import type { Prose } from './prose.ts';

export const englishProse: Prose = {
  cues: englishCues,
  stopWords: words(`
    a about above after again against all also am an and any are as at be because been before being below
    between both but by can cannot could did do does doing down during each even every few for from further had
    has have having he her here hers him his how however i if in into is it its itself just last least less let
    like made make many may me might more most much must my never new no nor not now of off on once one only or
    other our out over own said same says she should since so some still such than that the their them then
    there these they this those though three through to today too two under until up upon us very was we were
    what when where whether which while who whom why will with within without would year years yesterday yet you
    your it's he's she's they're i'm don't didn't i've we're that's there's can't won't`),
  verbsBehindSpeaker: words(
    'said says asked asks told added wrote replied shouted recalled joked exclaimed cried tweeted',
  ),
  stops: {
    binding:
      'gen lt col sgt capt cmdr cpl maj adm rev hon sen rep gov pres supt insp det messrs sens reps e.g i.e cf mt ft',
    numbering: 'jan feb mar apr jun jul aug sep sept oct nov dec approx sec',
    loose:
      'bros dept ave rd blvd calif mass fla ariz colo conn mich minn tenn tex wis wash ore okla neb mont pa va ga ill ind kan ky la md mo nev vt wyo a.m p.m u.s u.k u.n e.u d.c n.y l.a ph.d m.d b.a m.a',
  },
  openings: {
    pronouns:
      "he|she|it|they|his|her|hers|its|their|theirs|him|them|this|these|those|that|such|both|another|he's|she's|" +
      "it's|they're|he'd|she'd|they'd|he'll|she'll|it'll|they'll|they've|that's|here|" +
      'the former|the latter|' +
      'the pair|the two|the trio|the couple|the duo|which|no,|(?:now|then|today|soon|instead|yesterday) (?:he|she|' +
      'they|it)|one of them|some of them|most of them|many of them|all of them|none of them|the same',
    coordinators: 'but|and',
    connectives:
      'so|yet|or|nor|yes,|however|meanwhile|also|then|still|instead|moreover|furthermore|therefore|thus|hence|' +
      'nevertheless|nonetheless|besides|otherwise|additionally|in addition|as a result|for example|for instance|' +
      'on the other hand|on the one hand|similarly|likewise|even so|plus|too|of course|in fact|indeed|' +
      'in other words|that said|at the same time|after all|in contrast|by contrast|conversely|consequently|' +
      'accordingly|elsewhere,|in turn|to be sure|to that end|earlier,|later,|afterwards|first,|firstly|second,|' +
      'secondly|third,|thirdly|finally|lastly|unfortunately|fortunately|interestingly|well,|now,|' +
      'in the meantime|as such|in short|in particular|because of this|despite this|despite that|after that|' +
      'before that|to do so|alternatively|on top of that|further,|specifically,',
    expletive:
      /^(?:it|there)\s+(?:is|was|would|will|has|seems|appears|took|takes|comes|came|remains)\s+(?:\w+\s){0,2}(?:that|to|for|clear|unclear|not clear|known)\b/i,
  },
};
