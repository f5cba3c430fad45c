import { linesOf, parseBeads, type Link } from './gold.ts'

/**
 * What an aligner printed, as beads: JSON with `beads` (ours), brackets `[0, 1]:[0]` (Vecalign, Bertalign), or a ladder of `i j score` lines
 * (hunalign), whose rungs are the borders of the beads. Throws when it is none of these.
 */
export function parseOutput(text: string): readonly Link[] {
  if (text.trimStart().startsWith('{')) return (JSON.parse(text) as { readonly beads: readonly Link[] }).beads
  const beads = parseBeads(text)
  if (beads.length > 0) return beads
  const rungs = linesOf(text).flatMap((line) => {
    const found = /^(\d+)\s+(\d+)(?:\s|$)/.exec(line)
    return found ? [[Number(found[1]), Number(found[2])] as const] : []
  })
  if (rungs.length < 2) throw new Error(`Neither JSON, nor bracket beads, nor a ladder: ${text.slice(0, 200)}`)
  return rungs.slice(1).flatMap(([i, j], at) => {
    const [i0, j0] = rungs[at] ?? [0, 0]
    const bead = { source: between(i0, i), target: between(j0, j) }
    return bead.source.length + bead.target.length > 0 ? [bead] : []
  })
}

function between(start: number, end: number): readonly number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, at) => start + at)
}
