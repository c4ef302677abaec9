/** A build's functions stand behind its tables, and mean what they meant. */
import { parseSync } from 'vite';
import { expect, it } from 'vitest';
import { alikeTogether, putFunctionsLast } from '../../../build/functions-last.ts';

const moved = (code: string): string => putFunctionsLast(code, parseSync('a.js', code).program);

it('functions come last, and tables are declared in one breath', () => {
  expect(
    moved('import{a}from"./b.js";const c=1;function d(){return c}const e=d();f(e);let g;export{g};'),
  ).toBe('import{a}from"./b.js";const c=1,e=d();f(e);let g;export{g};function d(){return c}');
});

it('a script that is one call keeps its call', () => {
  expect(moved('var a=(function(){function b(){return 1}var c=b();return c})();')).toBe(
    'var a=(function(){var c=b();return c;function b(){return 1}})();',
  );
});

it('a script without functions stays as it is', () => {
  expect(moved('const a=1;const b=2;')).toBe('const a=1;const b=2;');
});

it('functions that are written alike stand together, and none is lost', () => {
  const one = 'function one(a){return a.words.filter(b=>b.start>a.start).map(b=>b.text)}';
  const other = 'function two(a){let b=0;for(;b<a.length;)b+=a[b]?2:1;return b}';
  const like = 'function six(a){return a.words.filter(b=>b.start>a.end).map(b=>b.text)}';
  expect(alikeTogether([one, other, like])).toEqual([one, like, other]);
});
