/** Why there is no summary, and what the reader can do. */
import type { Problem } from '../lib/article/page-result.ts';
import { WORDING } from './model/wording.ts';

export function ProblemView({ problem }: { readonly problem: Problem }) {
  const { matter, next } = WORDING.problems[problem];
  return (
    <main class="problem" data-problem={problem}>
      <h1>{matter}</h1>
      <p>{next}</p>
    </main>
  );
}
