import { isReviewed, SEVERITIES, SEVERITY_MULTIPLIERS, type SegmentState, type Severity } from '../model/index.ts'

/** What filters, counts and orders ask of a row. */
export interface RowTraits {
  readonly state: SegmentState
  readonly locked: boolean
  /** A person doubts its link. */
  readonly doubted: boolean
  readonly confidence: number
  /** How many sentences it has of each side. */
  readonly sources: number
  readonly targets: number
  /** A person's English stands in it. */
  readonly edited: boolean
  /** How many flags of each severity nobody dismissed. */
  readonly open: Readonly<Record<Severity, number>>
  /** Somebody said something of it. */
  readonly commented: boolean
  /** Its Chinese stands in another row too. */
  readonly repeated: boolean
  /** Persons confirmed different English for its Chinese. */
  readonly inconsistent: boolean
  /** Its English is that of a confirmed row with the same Chinese. */
  readonly filled: boolean
  /** This person was the last to change or confirm it. */
  readonly mine: boolean
}

/** What of the traits only all rows together tell. */
export type GroupTraits = Pick<RowTraits, 'repeated' | 'inconsistent' | 'filled'>

/** What follows from the traits of a row. */
export interface RowFacts extends RowTraits {
  readonly reviewed: boolean
  readonly flagged: boolean
  readonly link: LinkQuality
  /** A person should look at its link. */
  readonly doubtful: boolean
  /** One side has nothing. */
  readonly unlinked: boolean
  readonly oneToOne: boolean
  /** For the order "worst first", in thousandths: the higher, the sooner it should be seen. */
  readonly urgency: number
}

export type LinkQuality = 'good' | 'fair' | 'poor' | 'none'

/** Of the beads with a confidence under this, so many are wrong that a person should look at each. */
const GOOD_LINK = 0.8
const FAIR_LINK = 0.5

export const NO_FLAGS: RowTraits['open'] = { neutral: 0, minor: 0, major: 0, critical: 0 }

export function rowFacts(traits: RowTraits): RowFacts {
  const { locked, doubted, confidence, sources, targets, open } = traits
  const unlinked = sources === 0 || targets === 0
  const link = unlinked ? 'none' : confidence >= GOOD_LINK ? 'good' : confidence >= FAIR_LINK ? 'fair' : 'poor'
  const doubtful = doubted || (!locked && (link === 'fair' || link === 'poor'))
  const reviewed = isReviewed(traits)
  // As MQM weighs errors, so that one critical flag outweighs several minor ones.
  const penalty = SEVERITIES.reduce((sum, severity) => sum + open[severity] * SEVERITY_MULTIPLIERS[severity], 0)
  const urgency = (reviewed ? -1000 : 0) + penalty + (doubtful ? 8 * (doubted ? 1 : 1 - confidence) : 0) + (unlinked && !locked ? 6 : 0)
  return {
    ...traits,
    filled: traits.filled && traits.edited && !reviewed,
    mine: traits.mine && (traits.edited || reviewed),
    reviewed,
    flagged: open.neutral + open.minor + open.major + open.critical > 0,
    link,
    doubtful,
    unlinked,
    oneToOne: sources === 1 && targets === 1,
    urgency: Math.round(urgency * 1000),
  }
}
