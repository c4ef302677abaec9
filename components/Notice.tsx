/** A short word about what was just done: seen over the foot, and spoken. */
import type { Notice as NoticeState } from './model/state.ts';

interface Props {
  readonly notice: NoticeState | undefined;
  readonly onFaded: () => void;
}

/** Always in the document: a live region that comes with its text is not read out. */
export function Notice({ notice, onFaded }: Props) {
  return (
    <div class="notice" role="status">
      {notice && (
        <p key={notice.number} data-tone={notice.tone} onAnimationEnd={onFaded}>
          {notice.text}
        </p>
      )}
    </div>
  );
}
