import { said, type ProblemWordings } from './problem-wording.ts'

/** What can be wrong with the settings of a score. */
export const SCORE_WORDINGS: ProblemWordings = {
  'score.profile-misfit': said(
    'This is not a score profile: the value at "{path}" does not fit ({fault}).',
    '评分方案无效：“{path}”处的值不符合要求（{fault}）。',
    'The settings stay as they were: put that value right and save again.',
    '评分设置未作更改，请改正该值后重试。',
  ),
}
