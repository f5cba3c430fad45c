import { said, type ProblemWordings } from './problem-wording.ts'

/** What can keep a remark from being kept. */
export const REMARK_WORDINGS: ProblemWordings = {
  'remark.empty': said(
    'A comment without words says nothing.',
    '批注没有内容。',
    'Write something, or delete the comment.',
    '请写点内容，或删除这条批注。',
  ),
  'remark.gone': said(
    'This comment or marked error is not there any more.',
    '这条批注或标出的错误已不存在。',
    'It was deleted or taken back in the meantime.',
    '它刚刚被删除或撤销。',
  ),
  'remark.not-yours': said(
    'This comment is another person’s.',
    '这条批注是别人写的。',
    'Answer it instead of changing it. Who you are is the name in Preferences.',
    '请回复，不要改动。您的身份以“偏好设置”里的姓名为准。',
  ),
  'remark.no-words': said(
    'No words are marked.',
    '没有选中文字。',
    'Select the words at fault, then mark them.',
    '请先选中有错的文字，再标记。',
  ),
}
