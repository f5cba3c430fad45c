import { forceUnwrap } from '../model/index.ts'
import { SCORE_WORDING } from '../score/wording.ts'
import type { ProblemWordings } from './problem-wording.ts'

/** What can be wrong with the settings of a score. */
export const SCORE_PROBLEMS: ProblemWordings = {
  'score.profile-misfit': {
    what: forceUnwrap('the score words its problems', SCORE_WORDING['score.profile-misfit']),
    remedy: {
      en: 'The settings stay as they were: put that value right and save again.',
      zh: '评分设置未作更改，请改正该值后重试。',
    },
  },
}
