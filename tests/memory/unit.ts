import type { MemoryUnit } from '../../src/memory/index.ts'

/** A pair as the memory keeps it; the later its number, the newer it is. */
export function unit(id: number, source: string, target: string, more: Partial<MemoryUnit> = {}): MemoryUnit {
  return { id, source, target, at: id * 1000, before: null, after: null, ...more }
}
