/** Why there is no summary, and what the reader can do. */
import type { Problem } from '../lib/article/page-result.ts';
import { Icon } from './Icon.tsx';
import { problemText } from './model/problem-text.ts';
import { useWording } from './wording-context.ts';

export function ProblemView({ problem }: { readonly problem: Problem }) {
  const { matter, next } = problemText(problem, useWording());
  return (
    <main class="problem" data-problem={problem}>
      <Icon name="why" />
      <h1>{matter}</h1>
      <p>{next}</p>
    </main>
  );
}
