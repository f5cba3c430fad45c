import { rangeOf, type Range } from '../../model/index.ts'
import type { PairReading } from '../pair-reading.ts'

/** 将 as the sign of the future and no other: with an adverb, a date or a verb of coming events behind it. Not in an attribute (将要举行的). */
const TO_COME =
  /(?:即将|将)(?:于|会|继续|进一步|持续|正式|陆续|全面|推出|举行|举办|召开|启动|出席|访问|前往|开始|成为|达到?|超过|迎来|在(?=[本下明今]|\d))(?![^，。；]{0,14}(?:的|作为|视为|列为|纳入|列入|当作|看作|提上))/u

/** Words that speak of what is to come, or that make a past form no past ("would", "if"). */
const FUTURE =
  /\b(?:will|won['’]t|['’]ll|would|['’]d|shall|shalt|wilt|should|could|may|might|must|upcoming|coming|soon|next|tomorrow|later|plan\w*|expect\w*|about|future|set (?:to|for)|due|(?:am|is|are|was|were|be) to|schedul\w*|forthcoming|unless|if|when|remain\w*|ready|verge|near\w*|await\w*|until|hence\w*|then|imminent\w*|approach\w*|eve|pending|intend\w*|propos\w*|forward|ahead|potential\w*|prospect\w*|oncoming|going to|hope\w*|aim\w*|(?:am|is|are|was|were) \w+ing)\b/iu

const PAST = /\b(?:was|were|had|began|held|came|went|took|made|became|met|opened|left|rose|fell|grew|kicked|\p{Ll}{3,}ed)\b/u

/** What the Chinese says is to come, and the past form that the English has for it. */
export interface LostFuture {
  readonly source: Range
  readonly target: Range
  /** The sign of the future with the characters behind it. */
  readonly lost: string
}

/** What the Chinese says is to come, where the English has a past form and nothing of the future; the first, null when there is none. */
export function lostFuture({ source, simplified, target }: PairReading): LostFuture | null {
  const chinese = simplified.includes('将') ? TO_COME.exec(simplified) : null
  const english = chinese && PAST.exec(target)
  if (!chinese || !english || FUTURE.test(target)) return null
  const range = rangeOf(chinese)
  return { source: range, target: rangeOf(english), lost: source.slice(range[0], range[1] + 2).replace(/[，。；、].*$/u, '') }
}
