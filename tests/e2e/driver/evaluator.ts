/** Sends a function as text into another document. */
import type { Evaluate } from './browser.ts';

export function evaluator(evaluateExpression: (expression: string) => Promise<unknown>): Evaluate {
  return async <Value, Args extends readonly unknown[]>(
    run: (...args: Args) => Value | Promise<Value>,
    ...args: Args
  ) => (await evaluateExpression(`(${run})(...${JSON.stringify(args)})`)) as Value;
}
