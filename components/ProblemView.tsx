/** Why there is no summary, and what the reader can do. */
import type { Problem } from '../lib/article/page-result.ts';
import { Icon } from './Icon.tsx';
import { mayPass, problemText } from './model/problem-text.ts';
import { useWording } from './wording-context.ts';

interface Props {
  readonly problem: Problem;
  /** Absent where the view cannot outlast the problem. */
  readonly onReadAgain: (() => void) | undefined;
}

export function ProblemView({ problem, onReadAgain }: Props) {
  const wording = useWording();
  const { matter, next } = problemText(problem, wording);
  return (
    <main class="problem" data-problem={problem}>
      <Icon name="why" />
      <h1>{matter}</h1>
      <p>{next}</p>
      {onReadAgain && mayPass(problem) && (
        <button type="button" data-action="read-again" onClick={onReadAgain}>
          {wording.t('panel.read')}
        </button>
      )}
    </main>
  );
}
