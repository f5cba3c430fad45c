import type { AiReviewerView } from '../../src/bridge/index.ts'
import { serviceOrigin } from '../../src/check/index.ts'

/** The AI reviewer as one person set it. What is not set is an empty text. */
export interface AiChoice {
  readonly on: boolean
  readonly address: string
  readonly model: string
  readonly key: string
}

export const NO_AI: AiChoice = { on: false, address: '', model: '', key: '' }

/** What the interface may know of it: everything but the key. */
export function aiView({ key, ...choice }: AiChoice): AiReviewerView {
  return { ...choice, keySet: key !== '' }
}

/** A choice after a change. A key is for the service that it was given for: with another one it is forgotten, unless a new key comes with it. */
export function changedChoice(before: AiChoice, change: Partial<AiChoice>): AiChoice {
  const after = { ...before, ...change }
  const isOther = serviceOrigin(after.address) !== serviceOrigin(before.address)
  return isOther && change.key === undefined ? { ...after, key: '' } : after
}
