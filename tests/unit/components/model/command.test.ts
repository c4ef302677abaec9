/** What keys mean. */
import { expect, it } from 'vitest';
import { commandOf } from '../../../../components/model/command.ts';

const BARE = { code: '', ctrlKey: false, metaKey: false, altKey: false };

it.each([
  ['c', { type: 'copy' }],
  ['C', { type: 'copy' }],
  ['?', { type: 'keys' }],
  ['Escape', { type: 'close' }],
  ['2', { type: 'length', length: 'medium' }],
  ['ArrowUp', { type: 'move', to: 'previous' }],
])('%s', (key, command) => {
  expect(commandOf({ ...BARE, key })).toEqual(command);
});

it('a letter of another script counts by its place on the keyboard', () => {
  expect(commandOf({ ...BARE, key: 'с', code: 'KeyC' })).toEqual({ type: 'copy' });
});

it.each(['ctrlKey', 'metaKey', 'altKey'])('with %s a key is the browser’s', (modifier) => {
  expect(commandOf({ ...BARE, key: 'c', [modifier]: true })).toBeUndefined();
});

it.each(['x', 'Tab', 'Enter', ' ', '0', '4', 'constructor', 'é'])('%o means nothing', (key) => {
  expect(commandOf({ ...BARE, key })).toBeUndefined();
});
