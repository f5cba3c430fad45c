import { said, type ProblemWordings } from './problem-wording.ts'

/** Problems of the translation memory: reviewing goes on without it. */
export const MEMORY_WORDINGS: ProblemWordings = {
  'memory.damaged': said(
    'The translation memory {path} is damaged.',
    '翻译记忆 {path} 已损坏。',
    'Start a new one: the damaged file is kept under another name, projects fill the new one when they are opened, and imported files are imported again.',
    '请新建翻译记忆：损坏的文件会改名保留，打开项目时会自动重新写入，导入过的文件需要再次导入。',
  ),
  'memory.foreign': said(
    '{path} is not a translation memory of Duizhao.',
    '{path} 不是“对照”的翻译记忆。',
    'Move that file elsewhere, or start a new memory: the file is kept under another name.',
    '请将该文件移到别处，或新建翻译记忆（原文件会改名保留）。',
  ),
  'memory.newer': said(
    'The translation memory {path} was made by a newer version of Duizhao.',
    '翻译记忆 {path} 是用更新版本的“对照”创建的。',
    'Install the newest version. Your projects hold everything that you confirm meanwhile.',
    '请安装最新版本；在此期间确认的内容都保存在项目中。',
  ),
  'memory.busy': said(
    'Another program is writing the translation memory {path}.',
    '另一个程序正在写入翻译记忆 {path}。',
    'Try again in a moment. What you confirmed is stored in the project.',
    '请稍后再试；已确认的内容都保存在项目中。',
  ),
  'memory.gone': said('That translation memory is no longer there.', '该翻译记忆已不存在。', 'Open the list again.', '请重新打开列表。'),
  'memory.own': said(
    'Your own translation memory cannot be removed.',
    '不能移除您自己的翻译记忆。',
    'Remove memories that you imported; to empty your own, reopen the rows in their projects.',
    '只能移除导入的翻译记忆；如需清空自己的记忆，请在项目中重新打开相应句段。',
  ),
  'memory.not-tmx': said(
    '{name} is not a TMX file that can be read ({reason}).',
    '{name} 不是可读取的 TMX 文件（{reason}）。',
    'Export it again as TMX 1.4 from the program that made it.',
    '请在原程序中重新导出为 TMX 1.4。',
  ),
  'memory.languages': said(
    '{name} does not pair Chinese with another language ({languages}).',
    '{name} 不是中文与其他语言的对照（{languages}）。',
    'Choose a file with Chinese and English.',
    '请选择中英对照的文件。',
  ),
  'memory.empty': said(
    '{name} holds no pair with text on both sides.',
    '{name} 中没有双语文本都不为空的句对。',
    'Choose another file, or export it again.',
    '请选择其他文件，或重新导出。',
  ),
}
