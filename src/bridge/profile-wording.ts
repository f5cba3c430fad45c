import { said, type ProblemWordings } from './problem-wording.ts'

/** What can be wrong with a profile of checks that comes as a file. The checks stay as they were. */
export const PROFILE_WORDINGS: ProblemWordings = {
  'profile.not-json': said(
    'The file is no JSON: {reason}.',
    '文件不是 JSON：{reason}。',
    'Put that place right, or export the profile again.',
    '请改正该处，或重新导出方案。',
  ),
  'profile.foreign': said(
    'The file is no profile of checks of Duizhao.',
    '文件不是“对照”的检查方案。',
    'Choose a file that was exported under “Checks”; it begins with "format": "duizhao-checks".',
    '请选择在“检查”中导出的文件，其开头为 "format": "duizhao-checks"。',
  ),
  'profile.newer': said(
    'The profile was made by a newer version of Duizhao (format {version}).',
    '该方案由更新版本的“对照”创建（格式 {version}）。',
    'Install the newest version, or have the profile exported by this one.',
    '请安装最新版本，或用本版本重新导出。',
  ),
  'profile.misfit': said(
    'The profile does not fit at “{path}”: {fault}.',
    '方案在“{path}”处不符合要求：{fault}。',
    'Put that value right and choose the file again. The checks stay as they were.',
    '请改正该值后重新选择文件；检查设置未作更改。',
  ),
  'profile.unknown': said(
    'The profile names something at “{path}” that this version does not have.',
    '方案在“{path}”处提到了本版本没有的内容。',
    'Take it out, or write one of: {known}. The checks stay as they were.',
    '请删除该项，或改为：{known}；检查设置未作更改。',
  ),
  'profile.bounds': said(
    'The figure at “{path}” is out of bounds.',
    '“{path}”处的数值超出范围。',
    'Write a figure from {least} to {most}. The checks stay as they were.',
    '请填写 {least} 到 {most} 之间的数值；检查设置未作更改。',
  ),
}
