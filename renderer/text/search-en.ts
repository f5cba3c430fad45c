/** English of searches by side and of the filters that a project keeps. */
export const searchEn = {
  'search.sides': 'Search each language by itself',
  'search.source': 'Find in the Chinese',
  'search.target': 'Find in the English',
  'search.form': 'How texts are searched',
  'search.form.caseSensitive': 'Match case',
  'search.form.wholeWords': 'Whole words',
  'search.form.regex': 'Regular expression',
  'search.none': 'None of the rows has “{{query}}” there.',
  'search.leave': 'Close the search by language',
  'review.key.find-source': 'Find in the Chinese',
  'review.key.find-target': 'Find in the English',
  'review.key.find-case': 'Search: match case on or off',
  'review.key.find-words': 'Search: whole words on or off',
  'review.key.find-regex': 'Search: regular expression on or off',
} as const
