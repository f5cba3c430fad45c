import { AI_JOURNEYS } from './ai-journey.ts'
import { CHECK_JOURNEYS } from './check-journey.ts'
import { COMPARE_JOURNEYS } from './compare-journey.ts'
import { EXPORT_JOURNEYS } from './export-journey.ts'
import { FILTER_JOURNEYS } from './filter-journey.ts'
import { FLAG_JOURNEYS } from './flag-journey.ts'
import { HAND_JOURNEYS } from './hand-journey.ts'
import { KEY_JOURNEYS } from './key-journey.ts'
import { KEYBOARD_JOURNEYS } from './keyboard-journey.ts'
import { MEMORY_JOURNEYS } from './memory-journey.ts'
import { PROJECT_JOURNEYS } from './project-journey.ts'
import { READ_JOURNEYS } from './read-journey.ts'
import { REMARK_JOURNEYS } from './remark-journey.ts'
import { REPLACE_JOURNEYS } from './replace-journey.ts'
import { REPORT_JOURNEYS } from './report-journey.ts'
import { REVIEW_JOURNEYS } from './review-journey.ts'
import type { Reviewer } from './reviewer.ts'
import { SPELLING_JOURNEYS } from './spelling-journey.ts'
import { START_JOURNEYS } from './start-journey.ts'

/** One thing that a reviewer does from beginning to end. */
export interface Journey {
  readonly title: string
  run(reviewer: Reviewer): Promise<void>
}

/** All of them. The desktop program and the browser host run the same ones, each leaving the program as it found it. */
export const JOURNEYS: readonly Journey[] = [
  ...REVIEW_JOURNEYS,
  ...KEY_JOURNEYS,
  ...HAND_JOURNEYS,
  ...START_JOURNEYS,
  ...EXPORT_JOURNEYS,
  ...CHECK_JOURNEYS,
  ...FLAG_JOURNEYS,
  ...AI_JOURNEYS,
  ...REMARK_JOURNEYS,
  ...REPLACE_JOURNEYS,
  ...MEMORY_JOURNEYS,
  ...REPORT_JOURNEYS,
  ...SPELLING_JOURNEYS,
  ...FILTER_JOURNEYS,
  ...PROJECT_JOURNEYS,
  ...COMPARE_JOURNEYS,
  ...READ_JOURNEYS,
  ...KEYBOARD_JOURNEYS,
]
