import { expect, it } from 'vitest';
import { leaveScope, takeScope } from '../../../lib/browser/scope-request.ts';

it('what to read is asked for once', () => {
  leaveScope('page');
  expect(takeScope()).toBe('page');
  expect(takeScope()).toBeUndefined();
});
