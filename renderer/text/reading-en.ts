/** English of what is marked in the Chinese, and of reading both texts in their flow. */
export const readingEn = {
  'marks.term.used': 'Term {{chinese}}, rendered as agreed',
  'marks.term.forbidden': 'Term {{chinese}}, rendered as “{{english}}”, which is not to be used',
  'marks.term.missing': 'Term {{chinese}}, without its English “{{english}}”',
  'marks.numbers': 'Numbers that the English says as well: {{numbers}}',
} as const
