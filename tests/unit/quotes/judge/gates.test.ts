/** What no weight outdoes: who can speak at all, whom a sentence leaves; and what the judge weighs of the others. */
import { describe, expect, it } from 'vitest';
import { findPeople } from '../../../../lib/people/find-people.ts';
import { readQuotes } from '../../../../lib/quotes/find-quotes.ts';
import { findRivals } from '../../../../lib/quotes/judge/find-rivals.ts';
import { mayBeMeant, mayReplace } from '../../../../lib/quotes/judge/may-be-meant.ts';
import { maySpeak } from '../../../../lib/quotes/judge/may-speak.ts';
import { weighNobody, weighRivals } from '../../../../lib/quotes/judge/weigh-features.ts';
import { weighPerson } from '../../../../lib/quotes/judge/weigh-person.ts';
import { weighStanding } from '../../../../lib/quotes/judge/weigh-standing.ts';
import { leavesNoChoice } from '../../../../lib/quotes/leaves-no-choice.ts';
import type { Candidate } from '../../../../lib/quotes/ways/candidate.ts';
import { analyse } from '../../../../lib/text/analyse.ts';
import { articleFromParagraphs } from '../../../../lib/text/article-from-paragraphs.ts';
import { packFor } from '../../../pack-for.ts';
import { speakersIn } from '../read.ts';

const FLOOD = 'The river will be back by Friday';

function lastOf(...paragraphs: readonly string[]) {
  const analysis = analyse(articleFromParagraphs({ paragraphs, language: 'en' }), packFor('en'));
  const { narration, turns } = readQuotes(analysis, findPeople(analysis));
  const turn = turns.at(-1);
  if (!turn) throw new Error('No quotation');
  const { moment, run, beside: own, asked } = turn;
  const candidate = (name: string, pattern: Candidate['pattern']): Candidate => {
    const person = narration.people.persons.find(({ mention }) => mention.names.join(' ') === name);
    if (!person) throw new Error(`Nobody is named ${name}`);
    return { referent: { person, certainty: 1, by: 'name' }, pattern };
  };
  return { narration, moment, run, own, asked, candidate };
}

it.each([
  ['a person', ['Ann Bell came.', `“${FLOOD},” said Ann Bell.`], 'ann bell', 'after', true],
  [
    'a heading in capitals',
    ['They read WATER PRICES there.', `“${FLOOD}.”`],
    'water prices',
    'paragraph-subject',
    false,
  ],
  ['a body of two acronyms', ['They met the PNK-UR there.', `“${FLOOD}.”`], 'pnk-ur', 'after', true],
  [
    'whoever a label names, in capitals',
    ['They read WATER PRICES there.', `“${FLOOD}.”`],
    'water prices',
    'turn',
    true,
  ],
] as const)('%s of %j may speak: %s', (_what, paragraphs, name, pattern, may) => {
  const { narration, candidate } = lastOf(...paragraphs);
  expect(maySpeak(narration, candidate(name, pattern))).toBe(may);
});

describe('Whom a sentence leaves', () => {
  it('has the gender of its pronoun', () => {
    const { moment, own, candidate } = lastOf('Ann Bell met Tom Reed.', `“${FLOOD},” she said.`);
    expect(mayBeMeant(moment, own, candidate('ann bell', 'paragraph-subject'), false)).toBe(true);
    expect(mayBeMeant(moment, own, candidate('tom reed', 'paragraph-subject'), false)).toBe(false);
  });

  it.each([
    [
      'no',
      'Kari Lund kom. «Elva tok mølla med seg i går», sier Lund.',
      '«Sånn har det alltid vært her», sier mannen.',
    ],
    [
      'de',
      'Petra Lund kam. „Der Fluss nahm uns die Mühle“, sagte Lund.',
      '„So war das hier schon immer“, sagte der Mann.',
    ],
    [
      'es',
      'Ana Lunda llegó. «El río se llevó el molino», dijo Lunda.',
      '«Siempre ha sido así por aquí», dijo el hombre.',
    ],
    [
      'pl',
      'Anna Lund przyszła. „Rzeka zabrała nam cały młyn” – powiedziała Lund.',
      '„Zawsze tu tak było” – powiedział mężczyzna.',
    ],
  ])('is no woman where a man is told, though she alone is named: %s', (language, before, told) => {
    const [first, second] = speakersIn([before, told], language);
    expect(first).toBeDefined();
    expect(second).not.toBe(first);
  });

  it('is not named within the phrase that speaks', () => {
    const { moment, own, candidate } = lastOf(`“${FLOOD},” said a spokesman for Ann Bell.`);
    expect(mayBeMeant(moment, own, candidate('ann bell', 'paragraph-subject'), false)).toBe(false);
  });

  it('is nobody else where it tells of somebody without a name', () => {
    const told = lastOf('Ann Bell came.', `“${FLOOD},” said a neighbour.`);
    expect(mayReplace(told.moment, told.own)).toBe(false);
    const open = lastOf('Ann Bell came.', `“${FLOOD},” she said.`);
    expect(mayReplace(open.moment, open.own)).toBe(true);
  });
});

describe('What is weighed', () => {
  it('is whether words beside the quotation name a rival', () => {
    const { moment, run, own, asked } = lastOf('Tom Reed came.', `“${FLOOD},” said Ann Bell.`);
    const rivals = findRivals(moment, run, own, asked);
    const features = weighRivals({ moment, run, own }, rivals);
    expect(features).toHaveLength(rivals.length);
    const [first, other] = features.map((facts) => Object.keys(facts));
    expect(first).not.toEqual(other);
  });

  describe('of where somebody stands', () => {
    const of = (name: string, ...paragraphs: readonly string[]) => {
      const { moment, candidate } = lastOf(...paragraphs);
      return weighStanding(moment, [candidate(name, 'mentioned').referent.person])[0];
    };

    it('is how many sentences ago they were named, and how', () => {
      const quote = `“${FLOOD}.”`;
      expect(of('tom reed', `Tom Reed came. It rained. ${quote}`)).toMatchObject({ 'apart:2': 1, leads: 1 });
      expect(of('tom reed', `Ann Bell wrote to Tom Reed. ${quote}`)).toMatchObject({ 'apart:1': 1, hung: 1 });
      expect(of('tom reed', `Ann Bell wrote to Tom Reed. ${quote}`)).not.toHaveProperty('leads');
      expect(of('tom reed', `It will end soon, said Tom Reed. ${quote}`)).toMatchObject({ said: 1 });
    });

    it('is whether they come again right behind, with a verb of saying', () => {
      const before = 'Tom Reed came.';
      expect(of('tom reed', `${before} “${FLOOD}.” That is what Tom Reed said.`)).toMatchObject({
        comes: 1,
        comesSaying: 1,
      });
      expect(of('tom reed', `${before} “${FLOOD}.”`)).toMatchObject({ gone: 1 });
    });

    it('is what the narration says, not what a quotation does', () => {
      const spoken = 'Tom Reed came. It rained all day. “We waited long for Tom Reed,” said Ann Bell.';
      expect(of('tom reed', spoken, `“${FLOOD}.”`)).toMatchObject({ apart: 3 / 4 });
    });
  });

  it('tells "the mayor" whose office that is from whose it is not', () => {
    const { moment, run, own, candidate } = lastOf(
      'Mayor Ann Bell met Governor Tom Reed.',
      `“${FLOOD},” the mayor said.`,
    );
    const weigh = (name: string) =>
      weighPerson(
        { moment, run, own },
        { told: 'noun', saysI: false },
        candidate(name, 'mentioned').referent.person,
      );
    expect(weigh('ann bell')).toMatchObject({ 'noun:role': 1 });
    expect(weigh('tom reed')).toMatchObject({ 'noun:otherRole': 1 });
  });

  it('is, for nobody, whether the sentence attributes at all', () => {
    const bare = lastOf('Tom Reed came.', `“${FLOOD}.”`);
    const told = lastOf('Tom Reed came.', `“${FLOOD},” said Ann Bell.`);
    const nobodyOf = ({ moment, run, own, asked }: typeof bare) =>
      weighNobody({ moment, run, own }, findRivals(moment, run, own, asked));
    expect(nobodyOf(bare)).toMatchObject({ nobody: 1, 'nobody:unattributed': 1 });
    expect(nobodyOf(told)['nobody:unattributed']).toBeUndefined();
  });
});

it('A name beside a quotation leaves no choice, a subject without a verb of saying does', () => {
  const { asked } = lastOf(`“${FLOOD},” said Ann Bell.`);
  if (!asked) throw new Error('Nobody was found');
  const alone = { ...asked, referent: { ...asked.referent, alone: true } };
  expect(leavesNoChoice(alone)).toBe(true);
  expect(leavesNoChoice({ ...alone, pattern: 'sentence-subject' })).toBe(false);
  expect(leavesNoChoice({ ...asked, referent: { ...asked.referent, alone: false } })).toBe(false);
});
