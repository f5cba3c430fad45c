/** English of what is marked in the Chinese, and of reading both texts in their flow. */
export const readingEn = {
  'marks.term.used': 'Term {{chinese}}, rendered as agreed',
  'marks.term.forbidden': 'Term {{chinese}}, rendered as “{{english}}”, which is not to be used',
  'marks.term.missing': 'Term {{chinese}}, without its English “{{english}}”',
  'marks.numbers': 'Numbers that the English says as well: {{numbers}}',
  'marks.insert': 'Insert at the caret of the English',
  'marks.inserted': '“{{text}}” inserted.',
  'review.key.read': 'Read both texts in their flow',
  'review.key.focus-source': 'To the Chinese of the row; arrows with Shift mark words',
  'review.key.focus-target': 'To the English of the row',
  'reading.title': 'Reading view',
  'reading.place': 'Row {{number}} of {{total}}',
  'reading.edit': 'edits the row',
  'reading.back': 'Back to the rows',
  'reading.at': 'Row {{number}}. {{source}} {{target}}',
} as const
