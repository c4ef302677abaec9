/** The scripts for the page hand their result over and keep none. */
import { expect, it } from 'vitest';
import { withoutName } from '../../../build/forget-results.ts';

it('a script’s value is that of its call, under no name', () => {
  const code = withoutName('var article=(function(){return 6*7})();\narticle;', 'article', 'article.js');
  expect(code).toBe('(function(){return 6*7})();\n');
});

it('a script that is written otherwise is refused', () => {
  expect(() => withoutName('globalThis.article=1;', 'article', 'article.js')).toThrow('article.js');
  expect(() => withoutName('var article=(function(){})()', 'article', 'article.js')).toThrow('article.js');
});
