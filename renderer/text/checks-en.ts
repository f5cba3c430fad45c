/** English of the checks dialog. */
export const checksEn = {
  'checks.title': 'Checks',
  'checks.open': 'Checks…',
  'checks.loading': 'Looking at the checks…',
  'checks.atOnce': 'The open review is checked anew at once, others when you go on with them. What you dismissed stays dismissed.',
  'checks.reset': 'As it was shipped',
  'checks.rules': 'Rules',
  'checks.use': 'Check: {{name}}',
  'checks.offByDefault': 'off by default',
  'checks.finds': 'Finds',
  'checks.misses': 'Misses',
  'checks.right': 'Right',
  'checks.precision': 'In {{share}} of the segments flagged, people saw a major error (news, ten systems; {{date}}).',
  'checks.unmeasured': 'Not measured: it flagged nothing in the texts that people annotated.',
  'checks.packs': 'Packs of the pattern base',
  'checks.packsLead': 'To change a pack, write it with “duizhao packs NAME -o FILE.tbx”, edit it, and use it as a glossary in its place.',
  'checks.about': 'About this rule',
} as const
