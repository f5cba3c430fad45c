import { fill, type InterfaceLanguage, type Message, type Wording } from '../model/index.ts'

/** What happened, and what the reviewer can do about it. */
export interface ProblemWording {
  readonly what: Wording
  readonly remedy: Wording
}

/**
 * The wording of every problem that a host answers with, by code: the one table for the interface, the command line and
 * the server. A wording shows only values that every maker of the code gives.
 */
export const PROBLEM_WORDINGS: Readonly<Record<string, ProblemWording>> = {
  'input.empty': said('The file is empty.', '文件是空的。', 'Choose a file that has text in it.', '请选择有内容的文件。'),
  'input.blank': said(
    'The file holds nothing but blanks and line breaks.',
    '文件里只有空格和换行，没有文字。',
    'Check that it was saved completely, then choose it again.',
    '请检查文件是否完整存盘，再重新选择。',
  ),
  'input.binary': said(
    'The file is not plain text.',
    '这不是纯文本文件。',
    'Open it in its own program (Word, WPS, a PDF reader) and save it as plain text, .txt.',
    '请用原来的软件（Word、WPS、PDF 阅读器等）打开，另存为纯文本（.txt）。',
  ),
  'input.encoding': said(
    'The file has characters that fit none of the encodings Duizhao reads (UTF-8, UTF-16, GB18030, Big5).',
    '文件的编码无法识别（支持 UTF-8、UTF-16、GB18030、Big5）。',
    'Save it as UTF-8 and choose it again.',
    '请另存为 UTF-8 编码，再重新选择。',
  ),
  'input.line-too-long': said(
    'The file has a line that is too long to be prose.',
    '文件里有一行过长，不像是正常文本。',
    'Check that it is the right file; if it is, break the line into paragraphs.',
    '请确认文件是否选对；如果没错，请先把这一行分段。',
  ),
  'input.too-large': said(
    'The file is too large.',
    '文件太大。',
    'Cut it into parts, such as chapters, and review them one by one.',
    '请按章节拆成几个文件，分别审校。',
  ),
  'input.missing': said(
    'The file is not there any more.',
    '文件已不存在。',
    'It may have been moved, renamed or deleted: find it and choose it again.',
    '文件可能被移动、改名或删除，请找到后重新选择。',
  ),
  'input.folder': said(
    'This is a folder, not a file.',
    '这是文件夹，不是文件。',
    'Open the folder and choose the text files in it.',
    '请打开文件夹，选择里面的文本文件。',
  ),
  'input.permission': said(
    'Duizhao is not allowed to read the file.',
    '没有权限读取这个文件。',
    'Change the file’s permissions, or copy it to a folder of your own.',
    '请修改文件权限，或把文件复制到自己的文件夹里。',
  ),
  'input.project': said(
    'This is a Duizhao project, not a text.',
    '这是“对照”的项目文件，不是文本。',
    'Open it from the list of recent reviews, or with “Open project file…” in the desktop program.',
    '请从最近的审校中打开，或在桌面程序里用“打开项目文件…”。',
  ),
  'review.not-a-pair': said(
    'The two texts do not look like a translation of each other.',
    '这两个文件看起来不是原文和译文的关系。',
    'Check that you chose the right two files. If they do belong together, align them anyway.',
    '请检查文件是否选对；如果确实是一对，可以选择仍然对齐。',
  ),
  'review.same-language': said(
    'Both texts are in the same language.',
    '两个文件是同一种语言。',
    'Choose one Chinese file and its English translation.',
    '请选择一个中文文件和它的英文译文。',
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
  'project.missing': said(
    'The project file is not there any more.',
    '项目文件已不存在。',
    'It may have been moved, renamed or deleted: find it and open it again.',
    '文件可能被移动、改名或删除，请找到后重新打开。',
  ),
  'project.locked': said(
    'The project is open in another window or program.',
    '项目正在另一个窗口或程序中打开。',
    'Close it there first, then open it here.',
    '请先在那边关闭，再在这里打开。',
  ),
  'project.damaged': said(
    'The project file is damaged.',
    '项目文件已损坏。',
    'Nothing was changed in it. Open a copy from your backup.',
    '程序没有改动它。请打开备份中的副本。',
  ),
  'project.newer': said(
    'The project was made by a newer version of Duizhao.',
    '项目是用更新版本的“对照”创建的。',
    'Install the newest version and open it again.',
    '请安装最新版本后再打开。',
  ),
  'disk.full': said(
    'The disk is full.',
    '磁盘已满。',
    'Free some space or choose another disk, then try again.',
    '请清理空间或换一个磁盘，然后重试。',
  ),
  'disk.read-only': said(
    'This place can only be read, not written to.',
    '这个位置是只读的，无法写入。',
    'Choose another folder.',
    '请选择其他文件夹。',
  ),
  'disk.permission': said(
    'Duizhao is not allowed to write to this place.',
    '没有权限写入这个位置。',
    'Choose another folder, or change its permissions.',
    '请选择其他文件夹，或修改它的权限。',
  ),
  'job.cancelled': said(
    'Cancelled. Nothing was changed.',
    '已取消，没有任何改动。',
    'Start again whenever you like.',
    '可以随时重新开始。',
  ),
  'export.mismatch': said(
    'What was written does not hold every row it should, so the file was not kept.',
    '写出的行数与项目不一致，文件没有保留。',
    'Your work is safe in the project. Try another format, and report this with its details.',
    '项目内容完好。请换一种格式导出，并反馈详细信息。',
  ),
  'host.unreachable': said(
    'The window has lost its program.',
    '窗口与程序的连接已断开。',
    'What you confirmed is stored. Check that Duizhao is still running, then try again.',
    '已确认的内容都已存盘。请检查程序是否仍在运行，然后重试。',
  ),
  internal: said(
    'Something went wrong inside Duizhao.',
    '程序内部出错。',
    'Your work up to now is stored. Try again; if it comes back, report it with its details.',
    '已完成的内容都已存盘。请重试；如果仍然出错，请反馈详细信息。',
  ),
}

function said(whatEn: string, whatZh: string, remedyEn: string, remedyZh: string): ProblemWording {
  return { what: { en: whatEn, zh: whatZh }, remedy: { en: remedyEn, zh: remedyZh } }
}

/** What happened and what to do, apart; a code without a wording is shown as an internal error (its code stays in the details). */
export function problemParts(message: Message, language: InterfaceLanguage): { readonly what: string; readonly remedy: string } {
  const wording = PROBLEM_WORDINGS[message.code] ?? PROBLEM_WORDINGS['internal']
  if (!wording) throw new RangeError('Broken invariant: internal errors have a wording')
  return { what: fill(wording.what[language], message.values), remedy: fill(wording.remedy[language], message.values) }
}

/** What happened and what to do, as one text. */
export function wordProblem(message: Message, language: InterfaceLanguage): string {
  const { what, remedy } = problemParts(message, language)
  return language === 'zh' ? what + remedy : `${what} ${remedy}`
}
