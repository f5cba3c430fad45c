/**
 * Chinese words that a translation may drop or put in another way without losing anything: grammar, light verbs, aspect, direction, degree, discourse,
 * classifiers, and words so general that their English is anything.
 */
const LIGHT = new Set(
  // Pronouns, demonstratives, quantifiers.
  (
    '我们 你们 他们 她们 它们 咱们 大家 自己 自身 本人 本身 人家 别人 他人 各位 诸位 彼此 双方 对方 各方 有人 人们 任何 某些 这个 那个 这些 那些 这种 那种 这样 那样 这里 那里 这儿 那儿 这边 那边 ' +
    '此次 这次 那次 本次 上次 下次 首次 再次 多次 每次 一次 一个 一些 一种 一样 一般 一定 一起 一直 一切 一下 一点 一边 一面 一方面 另一方面 另外 其他 其它 其中 其次 其余 各个 各种 各类 各项 各地 各界 ' +
    '多个 多种 多项 几个 几次 两个 三个 个个 所有 全部 全体 整个 部分 大部分 许多 很多 不少 大量 众多 少数 多数 大多数 若干 有些 有的 有关 相关 何时 何地 何种 如何 什么 怎么 怎样 为何 为什么 哪些 哪里 哪个 多少 ' +
    // Function words, conjunctions, prepositions.
    '以及 并且 而且 或者 还是 不但 不仅 不只 不过 但是 可是 然而 因此 因而 因为 由于 所以 于是 从而 以便 以免 以致 为了 虽然 尽管 即使 哪怕 只要 只有 除非 除了 除外 如果 假如 倘若 要是 否则 与其 宁可 无论 不论 不管 既然 ' +
    '至于 关于 对于 有关 根据 按照 依照 依据 通过 经过 随着 作为 鉴于 基于 针对 围绕 面对 面向 为主 之一 之间 之中 之内 之外 之上 之下 之后 之前 以后 以前 以来 以上 以下 以内 以外 此后 此前 其后 随后 然后 接着 最后 最终 终于 ' +
    '当时 当中 同时 同样 与此同时 此外 另 总之 例如 比如 譬如 等等 例 诸如 尤其 特别 尤为 甚至 乃至 而言 来说 而是 就是 不是 还有 只是 可能 可以 能够 应该 应当 应 必须 需要 须 能否 是否 可否 会否 愿意 肯 敢 ' +
    '已经 曾经 正在 将要 即将 将会 刚刚 刚才 一旦 立即 立刻 马上 随即 不断 继续 持续 仍然 依然 仍 始终 从来 经常 常常 往往 通常 有时 偶尔 逐步 逐渐 渐渐 慢慢 日益 越来越 更加 更为 愈加 进一步 非常 十分 很 极为 极其 相当 比较 较为 ' +
    '特别是 尤其是 几乎 大约 大概 大致 左右 约 近 将近 至少 至多 最多 不超过 超过 以便于 完全 根本 确实 的确 实在 真正 真的 当然 自然 显然 其实 实际 实际上 事实上 原来 本来 居然 竟然 果然 也许 或许 恐怕 似乎 好像 仿佛 似的 ' +
    // Light verbs, verbs of being and having, direction and result.
    '进行 开展 展开 实行 实施 加以 予以 给予 作出 做出 做到 作为 成为 变成 属于 位于 处于 在于 来自 用于 有着 具有 拥有 带有 没有 存在 出现 发生 产生 形成 造成 导致 使得 引起 取得 获得 得到 受到 遭到 达到 起到 得以 ' +
    '起来 出来 出去 过来 过去 上来 上去 下来 下去 回来 回去 进来 进去 开来 到来 到了 成了 有了 为了 来到 去到 前来 前往 可见 看来 看到 看见 听到 听说 见到 想到 感到 觉得 认为 以为 表示 指出 称 说道 说明 介绍 介绍说 ' +
    '据悉 据了解 据介绍 据报道 了解 透露 强调 提出 提到 谈到 说起 开始 有所 有望 相信 知道 打算 希望 想要 令人 让人 使人 用来 以此 由此 为此 对此 就此 因应 借此 从中 当作 视为 称为 叫做 所谓 包括 涉及 关乎 符合 ' +
    // General nouns.
    '方面 情况 情形 问题 事情 事务 事件 现象 过程 结果 原因 因素 条件 基础 程度 水平 范围 领域 环境 方式 方法 办法 手段 途径 措施 内容 形式 作用 意义 影响 关键 目的 目标 方向 时候 时间 时期 期间 日子 时刻 阶段 时代 当天 今天 昨天 明天 ' +
    '目前 当前 现在 如今 今年 去年 明年 同年 当年 近年 近年来 同期 以往 未来 将来 今后 近日 日前 近期 地方 地区 东西 样子 机会 力度 部门 单位 机构 人员 人士 工作 活动 项目 行为 角度 层面 样 事 者 人 们 里面 外面 上面 下面 前面 后面 中间 身上 手里 心里 心中 ' +
    '这时 那时 此时 这天 那天 一阵 一声 一会儿 一时 一天 有一天 本报 本刊 全国 国内 国际 我国 本国 ' +
    // Verbs and adjectives of very many renderings.
    '推进 推动 促进 加强 加快 加大 强化 深化 提升 提高 提供 推出 发挥 发展 建设 打造 完善 优化 落实 贯彻 做好 抓好 搞好 坚持 保持 确保 保障 支持 实现 完成 完全 增强 扩大 努力 致力 积极 有效 有力 有序 切实 扎实 充分 全面 深入 大力 稳步 ' +
    '重要 重大 主要 具体 明显 显著 良好 更多 更好 更大 最大 最好 一流 广泛 普遍 不同 独特 各自 共同 相互 互相 及时 不便 方便 容易 困难 可靠 合理 正常 正确 适当 必要 足够 充足 直接 间接 有利 不利 ' +
    '解决 处理 应对 面临 采取 利用 使用 运用 选择 决定 注意 关注 重视 考虑 准备 安排 组织 参加 参与 举行 举办 召开 出席 负责 接受 接到 收到 交给 送给 留下 拿到 带来 带着 呈现 展现 显示 体现 反映 表现 结合 配合 协调 统筹' +
    ' 无法 未能 不能 不会 不可 不得 并非 不再 没有 尚未 不必 难以 分别 首先 其一 至此 先后 此间 世纪 年代 日电 事物'
  ).split(' '),
)

const GRAMMAR = new Set(
  '的了在是和与及或之其这那个们着过得地把被让使将会能可要也都就还又再很更最不没未无非为以从到对向由于所而但并且则若如各每某本该此等上下中内外前后里间时年月日号第有一二三四五六七八九十百千万亿零两几多数我你他她它您' +
    '谁什么怎吗呢吧啊呀哦嘛哪却只才已正刚曾仍虽因故至自当跟同给叫请说道称来去起出进回开点些种名位次件条张只家届项批座栋部份倍元分米公斤吨性化者员率量度式型类级',
)

/** Whether a character that stands by itself carries grammar, a measure, or no meaning of its own. */
export function isGrammar(character: string): boolean {
  return GRAMMAR.has(character)
}

const NUMERAL = /^第?[〇零一二三四五六七八九十百千万亿两几数]+(?:$|[人个年月日次名家国位种项])/u

/** Whether a Chinese word is one of those whose absence does not matter. */
export function isLight(word: string): boolean {
  return LIGHT.has(word)
}

/** Whether a cut-out word is no word to look for: a number with its measure, which other rules read, or a bad cut like 面的 or 中的. */
export function isNoWord(word: string): boolean {
  return NUMERAL.test(word) || (word.length === 2 && word.endsWith('的'))
}

/** English words that good translators put in freely. */
const LOOSE = new Set(
  (
    'make made get got take took give gave put come came go went going say said tell told ask asked see saw seen look looked know knew think thought thing things ' +
    'way ways many much more most very well also just only even still already again ever never always often now then there here today new old good great big ' +
    'time times day days year years people person man woman men women one two three four five six seven eight nine ten hundred thousand million billion trillion first second third ' +
    'however therefore thus moreover furthermore meanwhile although though while because since until unless whether if like such same other others another own ' +
    'being having doing use used using including include includes included according following followed regarding concerning related relevant respectively etc ' +
    'among between during within without through throughout across along around before after above below against toward towards upon via per cent percent ' +
    'part place side end number amount total level area field aspect aspects case cases terms work works working help helped order able become became need needs want ' +
    'become remain remained keep kept let set provide provided continue continued last next back away together further various several every either neither both less least few little lot ' +
    'shall don didn doesn isn aren wasn weren won wouldn couldn shouldn hasn haven hadn something anything everything nothing someone anyone everyone nobody himself herself itself themselves myself yourself ourselves ' +
    'mr mrs ms dr yuan dollar dollars january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
)

/** Whether an English word that carries meaning says too little for its origin to matter. */
export function isLoose(word: string): boolean {
  return LOOSE.has(word)
}
