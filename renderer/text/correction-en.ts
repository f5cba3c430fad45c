/** English of what follows from a correction. */
export const correctionEn = {
  'review.key.take-correction': 'Take the correction into the glossary',
  'correction.none': 'This row has no words that were replaced by others.',
  'correction.nowhere': 'No other row renders {{chinese}} that way.',
} as const
