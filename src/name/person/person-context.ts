/** Words, and which characters they begin and end with: most places are told by one look. */
interface WordSet {
  readonly words: ReadonlySet<string>
  readonly heads: ReadonlySet<string>
  readonly tails: ReadonlySet<string>
  readonly longest: number
}

function words(text: string): WordSet {
  const list = text.trim().split(/\s+/u)
  return {
    words: new Set(list),
    heads: new Set(list.map((word) => word.charAt(0))),
    tails: new Set(list.map((word) => word.charAt(word.length - 1))),
    longest: Math.max(...list.map(({ length }) => length)),
  }
}

/** What one person at a time is called by, right before the name or right after it. */
const OFFICES = words(`
主席 副主席 总理 副总理 总统 副总统 首相 大臣 外相 防相 财相 官房长官 部长 副部长 书记 总书记 副书记 主任 副主任 局长 副局长 厅长 副厅长 院长 副院长 校长 副校长 会长 副会长
理事长 副理事长 董事长 副董事长 总裁 副总裁 总经理 副总经理 经理 教授 副教授 博士 医师 记者 委员 常委 候补委员 市长 副市长 省长 副省长 县长 副县长 区长 镇长 乡长 村长 州长
导演 演员 歌手 作家 诗人 教练 主教练 球星 队长 司令 司令员 上将 中将 少将 大校 上校 政委 大使 发言人 顾问 研究员 副研究员 院士 秘书长 副秘书长 创始人 负责人 工程师 总工程师
站长 所长 副所长 处长 副处长 科长 厂长 班长 秘书 编辑 责编 主编 总编 总编辑 主持人 检察长 检察官 法官 审判长 庭长 台长 社长 行长 副行长 馆长 馆员 场长 组长 副组长 团长
师长 军长 连长 排长 舰长 机长 船长 画家 艺术家 音乐家 科学家 企业家 评论员 分析师 分析员 经济学家 首席经济学家 策划 制片人 编剧 摄影师 设计师 特派员 警长 护士长 劳模 议员
立委 参议员 众议员 特首 司长 副司长 助理 部长助理 主管 总监 副总监 高管 干事 总干事 特使 外长 防长 财长 发改委主任 党委书记 支部书记 第一书记 支书 村支书 负责同志 传承人
创办人 联合创始人 合伙人 首席执行官 独立董事 实控人 实际控制人 法定代表人 主播 博主 门将 得主 名将 新秀 国手 棋手 九段 八段 棋圣 教练员 裁判 营长 县委书记 市委书记 省委书记
区委书记 名叫 叫做 姓名 名为 总队长 支队长 大队长
`)

/** The same for what many are, whose words go on in other ways as well: 居民楼, 学生家长. */
const CALLINGS = words(`
居民 村民 市民 工人 农民 牧民 渔民 农户 战士 学生 大学生 研究生 博士生 毕业生 患者 男子 女子 女士 先生 小姐 太太 夫人 女儿 儿子 丈夫 妻子 父亲 母亲 乘客 司机 家长 民警
警察 警官 志愿者 护士 校友 烈士 英雄 店主 老板 网友 粉丝 影迷 嫌疑人 被告人 被告 原告 受害人 证人 股东 董事 监事 运动员 球员 选手 队员 前锋 后卫 中场 学员 作者 译者 专家
学者 代表 党员 老师 同学 同志 律师 医生 大夫 老将 小将 冠军 亚军 季军
`)

/** Reporters' and editors' bylines: what follows is a name and nothing else. */
const BYLINES = words(
  '记者 责编 编辑 责任编辑 通讯员 作者 实习生 实习记者 特派记者 摄影 摄 文 图 见习记者 本报记者 特约记者 主编 校对 编辑： 责编：',
)

/** What only persons do, right after a name. */
const VERBS = words(`
访中 访华 访日 访美 访韩 访台 访陆 访欧 出访 到访 表示 指出 强调 认为 说 称 介绍 告诉 坦言 透露 提出 要求 宣布 回忆 回应 解释 补充 呼吁 主持 出席 会见 会晤 致辞 致词 讲话 发言 发表 直言 感慨 感叹 担任 当选 就任 出任 辞职 去世 逝世 病逝 出生 毕业 率领 率团 主讲 笑道 说道 坦承 否认 承认 批评 质疑 反问 赴 抵达 访问
接受采访 接受 作报告 作总结 作了 参加 陪同 签署 会谈 同 看望 考察 调研 慰问 走访 视察 谈到 提到 写道 评论 预测 预计 建议 希望 相信 还说 还表示 还指出 还强调 则表示 则说 也表示 也说 也认为 曾 现任 时任 获得 夺得 荣获 当场 告诉记者 分析 总结 讲述 获 带领 率
表达 祝贺 赞扬 感谢 高度评价 欢迎 重申 阐述 通报 回答 敦促 警告 抨击 谴责 承诺 主张 声称 宣称 坚称 自称 代表 介绍说 表示说 分析说 分析称 认为说 回忆说 指 一行 本人
`)

const WEAK_AFTER = words(
  '的 在 于 和 与 及 等 对 就 向 为 是 将 已 也 还 从 以 到 率 今 昨 当 日 则 又 都 曾 同 给 把 被 让 并 因 后 时 前 即 却 便 一 两 三 以及 这 那 凭 用 未 没 不 会 要',
)
const WEAK_BEFORE = words('和 与 同 由 对 向 被 让 给 及 以及 跟 是 在 为 请 叫 ・')

const BREAK = /[\s，。；：！？、“”‘’"'（）()《》〈〉【】[\]「」『』,.;:!?…—\-/|︱]/u
const OPENING = /[（([【：:]/u

/** How plainly what stands before a place says that a person's name begins there. */
export type Before = 'title' | 'calling' | 'byline' | 'list' | 'break' | 'weak' | 'none'
/** The same for what stands behind it. */
export type After = 'title' | 'verb' | 'list' | 'break' | 'weak' | 'none'

export function contextBefore(text: string, at: number): Before {
  if (at === 0) return 'break'
  if (endsIn(OFFICES, text, at)) return 'title'
  if (endsIn(CALLINGS, text, at)) return 'calling'
  const mark = text.charAt(at - 1)
  if (OPENING.test(mark) && endsIn(BYLINES, text, at - 1)) return 'byline'
  if (mark === '、') return 'list'
  if (BREAK.test(mark)) return 'break'
  return endsIn(WEAK_BEFORE, text, at) ? 'weak' : 'none'
}

export function contextAfter(text: string, at: number): After {
  if (at >= text.length) return 'break'
  const mark = text.charAt(at)
  if (mark === '、') return 'list'
  if (BREAK.test(mark) || /\d/u.test(mark)) return 'break'
  if (beginsWith(OFFICES, text, at) || beginsWith(CALLINGS, text, at)) return 'title'
  if (beginsWith(VERBS, text, at)) return 'verb'
  return beginsWith(WEAK_AFTER, text, at) ? 'weak' : 'none'
}

/** Whether characters are what people are called by, and so no part of a name. */
export function isTitle(text: string): boolean {
  return OFFICES.words.has(text) || CALLINGS.words.has(text)
}

/** Whether characters are something that persons do. */
export function isDeed(text: string): boolean {
  return VERBS.words.has(text)
}

function endsIn({ words: set, tails, longest }: WordSet, text: string, end: number): boolean {
  if (!tails.has(text.charAt(end - 1))) return false
  for (let size = Math.min(longest, end); size > 0; size--) if (set.has(text.slice(end - size, end))) return true
  return false
}

function beginsWith({ words: set, heads, longest }: WordSet, text: string, at: number): boolean {
  if (!heads.has(text.charAt(at))) return false
  for (let size = longest; size > 0; size--) if (set.has(text.slice(at, at + size))) return true
  return false
}
