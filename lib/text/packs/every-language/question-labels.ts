/** What stands before an interviewer's turns in any language, whether they are put as questions or not. */
export const QUESTION_LABELS: ReadonlySet<string> = new Set(
  'q 問 问 문 질문 記者 记者 기자 聞き手 編集部 编辑部 主持人 진행자 사회자'.split(' '),
);

/** What stands before the turns of who is asked, in place of a name. */
export const ANSWER_LABELS: ReadonlySet<string> = new Set('a 答 답 답변 回答'.split(' '));
