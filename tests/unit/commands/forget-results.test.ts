/** The scripts for the page hand their result over and keep none. */
import { createContext, runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { withoutName } from '../../../build/forget-results.ts';

it('a script’s value is that of its call, under no name', () => {
  const scripts = ['(function(){return 6*7})()', 'function(){return 6*7}()', '(()=>6*7)()'].map((call) =>
    withoutName(`var article=${call};\narticle;`, 'article', 'article.js'),
  );
  expect(scripts.map((script) => runInNewContext(script))).toEqual([42, 42, 42]);
  const context = createContext({});
  runInNewContext(scripts[0] ?? '', context);
  expect(Object.keys(context)).toEqual([]);
});

it('a script that is written otherwise is refused', () => {
  expect(() => withoutName('globalThis.article=1;', 'article', 'article.js')).toThrow('article.js');
  expect(() => withoutName('var article=(function(){})()', 'article', 'article.js')).toThrow('article.js');
  expect(() => withoutName('var article=1;\narticle;', 'article', 'article.js')).toThrow('article.js');
});
