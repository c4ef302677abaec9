import { expect, it } from 'vitest';
import { agreesInCase } from '../../../lib/people/agrees-in-case.ts';
import { packFor } from '../../pack-for.ts';

it('tells the instrumental of an office from the genitive of a name', () => {
  expect(agreesInCase('rzecznikiem', 'janem', packFor('pl'))).toBe(true);
  expect(agreesInCase('rzecznika', 'jana', packFor('pl'))).toBe(true);
  expect(agreesInCase('rzecznikiem', 'jana', packFor('pl'))).toBe(false);
  expect(agreesInCase('ředitelem', 'petra', packFor('cs'))).toBe(false);
});
