import type { Message } from '../model/index.ts'
import { message } from '../model/index.ts'
import type { BilingualUnit } from './bilingual-file.ts'
import type { LeftOut } from './written.ts'

/** Which sides of a unit hold text; a side of white space alone holds none. */
export type Sides = 'both' | 'source' | 'target' | 'none'

export function sidesOf(unit: Pick<BilingualUnit, 'source' | 'target'>): Sides {
  const hasSource = unit.source.trim() !== ''
  const hasTarget = unit.target.trim() !== ''
  if (hasSource) return hasTarget ? 'both' : 'source'
  return hasTarget ? 'target' : 'none'
}

/** Splits units into those whose sides `accepted` names and the rest, each with the reason in words. */
export function partitionBySides(
  units: readonly BilingualUnit[],
  accepted: readonly Sides[],
): { readonly kept: readonly BilingualUnit[]; readonly leftOut: readonly LeftOut[] } {
  const kept: BilingualUnit[] = []
  const leftOut: LeftOut[] = []
  for (const unit of units) {
    const sides = sidesOf(unit)
    if (accepted.includes(sides)) kept.push(unit)
    else leftOut.push({ id: unit.id, reason: reasonOf(sides) })
  }
  return { kept, leftOut }
}

function reasonOf(sides: Sides): Message {
  if (sides === 'source') return message('format.left-out.no-target')
  if (sides === 'target') return message('format.left-out.no-source')
  return message('format.left-out.empty')
}
