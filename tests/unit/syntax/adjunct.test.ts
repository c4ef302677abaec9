/** Behind a verb: what leads to its subject, and what tells when or how and names somebody else. */
import { describe, expect, it } from 'vitest';
import { leadsToInfinitive, opensAdjunct } from '../../../lib/syntax/adjunct.ts';
import { subjectBehind } from '../../../lib/syntax/subject-behind.ts';
import { rowOf, slotOf, wordsIn } from './row-of.ts';

describe('An infinitive that the verb leads to', () => {
  it.each([
    ['it', '“Il ponte tiene”, continua a ripetere Anna Brolva.', 'continua', 'a', true],
    ['it', '“Il ponte tiene”, torna ad affermare Anna Brolva.', 'torna', 'ad', true],
    ['es', '“El puente aguanta”, vuelve a afirmar Ana Brolva.', 'vuelve', 'a', true],
    ['pt', '“A ponte aguenta”, começa por afirmar Ana Brolva.', 'começa', 'por', true],
    ['es', '“El puente aguanta”, vuelve a denunciar Ana Brolva.', 'vuelve', 'a', true],
    // Its finite forms do not begin as it does.
    ['es', '“El puente aguanta”, vuelve a decir Ana Brolva.', 'vuelve', 'a', true],
    // No verb of saying.
    ['it', '“Il ponte tiene”, continua a dormire Anna Brolva.', 'continua', 'a', false],
    // It tells when, and the verb before it stands alone.
    ['es', '“El puente aguanta”, dijo al afirmar Ana Brolva.', 'dijo', 'al', false],
    // Not right behind the verb.
    ['it', '“Il ponte tiene”, continua ieri a ripetere Anna Brolva.', 'continua', 'a', false],
    // No preposition.
    ['es', '“El puente aguanta”, quiere siempre afirmar Ana Brolva.', 'quiere', 'siempre', false],
    // No infinitive.
    ['it', '“Il ponte tiene”, continua a casa Anna Brolva.', 'continua', 'a', false],
    ['en', '“The bridge holds”, keeps on saying Ann Brolva.', 'keeps', 'on', false],
  ])('%s: in %s behind “%s” is one from “%s” on: %s', (language, sentence, verb, word, leads) => {
    const row = rowOf([sentence], language);
    expect(leadsToInfinitive(row, slotOf(row, verb), slotOf(row, word))).toBe(leads);
  });
});

describe('A clause that tells when or how', () => {
  it.each([
    ['it', '“Il ponte tiene”, ha detto ricevendo ieri Anna Brolva.', 'ricevendo', true],
    ['it', '“Il ponte tiene”, ha detto prima di ricevere Anna Brolva.', 'di', true],
    ['es', '“El puente aguanta”, dijo antes de saludar a Ana Brolva.', 'de', true],
    ['es', '“El puente aguanta”, dijo al recibir a Ana Brolva.', 'al', true],
    ['pt', '“A ponte aguenta”, disse abraçando Ana Brolva.', 'abraçando', true],
    // A name that ends as a gerund does.
    ['it', '“Il ponte tiene”, ha detto ieri Fernando Brolva.', 'Fernando', false],
    // Too short to have a stem before the ending.
    ['it', '“Il ponte tiene”, ha detto quando Anna Brolva rideva.', 'quando', false],
    ['es', '“El puente aguanta”, dijo un bando de Ana Brolva.', 'bando', false],
    // A noun for somebody that ends as an infinitive does.
    ['it', '“Il ponte tiene”, ha detto al portiere Anna Brolva.', 'al', false],
    ['es', '“El puente aguanta”, dijo a la mujer Ana Brolva.', 'a', false],
    ['es', '“El puente aguanta”, dijo al canciller Ana Brolva.', 'al', false],
    // A name that ends so.
    ['es', '“El puente aguanta”, dijo en Brolvar la ministra.', 'en', false],
    // Behind no preposition.
    ['es', '“El puente aguanta”, quiso ayer saludar Ana Brolva.', 'ayer', false],
    // Too short for an infinitive: a thing.
    ['es', '“El puente aguanta”, dijo en bar Ana Brolva.', 'en', false],
    // Where a clause has a subject of its own, the ending tells nothing.
    ['en', '“The bridge holds”, said smiling Ann Brolva.', 'smiling', false],
  ])('%s: in %s “%s” opens one: %s', (language, sentence, word, opens) => {
    const row = rowOf([sentence], language);
    expect(opensAdjunct(row, slotOf(row, word))).toBe(opens);
  });
});

it.each([
  ['it', '“Il ponte tiene”, continua a ripetere Anna Brolva.', 'continua', 'Anna Brolva'],
  ['es', '“El puente aguanta”, vuelve a afirmar Ana Brolva.', 'vuelve', 'Ana Brolva'],
  ['it', '“Il ponte tiene”, dice ricevendo Anna Brolva.', 'dice', undefined],
  ['es', '“El puente aguanta”, dijo antes de saludar a Ana Brolva.', 'dijo', undefined],
  ['es', '“El puente aguanta”, dijo ayer Ana Brolva.', 'dijo', 'Ana Brolva'],
])('%s: in %s the subject behind “%s” is %s', (language, sentence, verb, subject) => {
  const row = rowOf([sentence], language);
  const phrase = subjectBehind(row, slotOf(row, verb), row.slots.length);
  expect(phrase && wordsIn(row, phrase.slots)).toBe(subject);
});
