import { said, type ProblemWordings } from './problem-wording.ts'

/** What can keep two texts from becoming a review, and an act of the reviewer from being done. */
export const REVIEW_WORDINGS: ProblemWordings = {
  'review.not-a-pair': said(
    'These two texts do not look like a translation of each other (likeness {figure} of 100).',
    '这两个文本不像原文和译文（相符度 {figure}，满分 100）。',
    'Check that they are the right files. If they do belong together, align them anyway.',
    '请检查文件是否选对；如果确实是一对，可以选择仍然对齐。',
  ),
  'review.same-language': said(
    '{first} and {second} are in the same language.',
    '{first} 和 {second} 是同一种语言。',
    'Choose one Chinese file and its English translation.',
    '请选择一个中文文件和它的英文译文。',
  ),
  'review.unknown-language': said(
    'The language of {first} and {second} cannot be told.',
    '无法判断 {first} 和 {second} 的语言。',
    'Say which is the Chinese, or choose longer texts.',
    '请指明哪个是中文，或选择更长的文本。',
  ),
  'review.row-gone': said(
    'The row is not there any more.',
    '这一行已不存在。',
    'It was merged, split or moved in the meantime. Look for its text in the rows around it.',
    '它已被合并、拆分或移动，请在附近的行里查找。',
  ),
  'review.row-changed': said(
    'The row was changed in the meantime, so the suggestion does not fit it any more.',
    '这一行刚刚改过，建议已不适用。',
    'Look at the row as it is now and take the suggestion again.',
    '请查看最新内容，再采用建议。',
  ),
  'reshape.last-row': said(
    'This is the last row: nothing follows it.',
    '这是最后一行，后面没有内容。',
    'Go to the row before and work from there.',
    '请到上一行操作。',
  ),
  'reshape.first-row': said(
    'This is the first row: nothing comes before it.',
    '这是第一行，前面没有内容。',
    'Go to the row after and work from there.',
    '请到下一行操作。',
  ),
  'reshape.nothing-to-split': said(
    'The row cannot be split here.',
    '这里不能拆分。',
    'Choose a place between two sentences, so that both parts hold text.',
    '请选择两句之间的位置，保证拆开后两部分都有文字。',
  ),
  'reshape.nothing-to-move': said(
    'This side of the row has no sentence to move.',
    '这一侧没有可以移动的句子。',
    'Move a sentence of the other side.',
    '请移动另一侧的句子。',
  ),
  'reshape.not-linked': said(
    'The row has text on one side only: there is no link to take away.',
    '这一行只有一侧有文字，没有可取消的对应关系。',
    'Choose a row with both Chinese and English.',
    '请选择中英文都有的行。',
  ),
}
