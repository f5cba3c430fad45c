import { beadType } from '../../../src/model/index.ts'
import { alignDocument, lexiconNamed } from './aligner.ts'
import { readGold, type Link } from './gold.ts'
import { DICTIONARY, runProgram } from '../program.ts'
import { asTable, figure, folderName } from '../table.ts'

/**
 * Counts of one document or of many; add them up and take the figures of the sum (pooled, as in the papers on Vecalign and Bertalign).
 * strict: a bead equals a gold bead. lax: it shares a sentence with a gold bead on both sides. Precision counts every proposed bead,
 * recall the gold beads with both sides. Nulls are counted by sentence.
 */
export interface Tally {
  readonly proposed: number
  readonly proposedStrict: number
  readonly proposedLax: number
  readonly gold: number
  readonly goldStrict: number
  readonly goldLax: number
  readonly nullsSaid: number
  readonly nullsRight: number
  readonly nullsGold: number
  /** Gold beads by type, and how many of them were found. */
  readonly types: Readonly<Record<string, Found>>
}

interface Found {
  readonly found: number
  readonly all: number
}

export const NOTHING: Tally = {
  proposed: 0,
  proposedStrict: 0,
  proposedLax: 0,
  gold: 0,
  goldStrict: 0,
  goldLax: 0,
  nullsSaid: 0,
  nullsRight: 0,
  nullsGold: 0,
  types: {},
}

export function tally(gold: readonly Link[], proposed: readonly Link[]): Tally {
  const precision = hits(gold, proposed)
  const recall = hits(proposed.filter(isFilled), gold.filter(isFilled))
  const [alone, said] = [nulls(gold), nulls(proposed)]
  return {
    proposed: proposed.length,
    proposedStrict: precision.strict,
    proposedLax: precision.lax,
    gold: gold.filter(isFilled).length,
    goldStrict: recall.strict,
    goldLax: recall.lax,
    nullsSaid: said.size,
    nullsRight: [...said].filter((sentence) => alone.has(sentence)).length,
    nullsGold: alone.size,
    types: byType(gold, proposed),
  }
}

export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce((a, b) => {
    const types: Record<string, Found> = { ...a.types }
    for (const [type, { found, all }] of Object.entries(b.types))
      types[type] = { found: found + (types[type]?.found ?? 0), all: all + (types[type]?.all ?? 0) }
    return {
      proposed: a.proposed + b.proposed,
      proposedStrict: a.proposedStrict + b.proposedStrict,
      proposedLax: a.proposedLax + b.proposedLax,
      gold: a.gold + b.gold,
      goldStrict: a.goldStrict + b.goldStrict,
      goldLax: a.goldLax + b.goldLax,
      nullsSaid: a.nullsSaid + b.nullsSaid,
      nullsRight: a.nullsRight + b.nullsRight,
      nullsGold: a.nullsGold + b.nullsGold,
      types,
    }
  }, NOTHING)
}

/** The F1 of a tally, 0 to 1. */
export function f1(of: Tally, which: 'strict' | 'lax'): number {
  const [right, found] = which === 'strict' ? [of.proposedStrict, of.goldStrict] : [of.proposedLax, of.goldLax]
  const [precision, recall] = [share(right, of.proposed), share(found, of.gold)]
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}

/** One row a name: precision, recall and F1 in both ways, and the nulls. */
export function scoreTable(rows: readonly (readonly [name: string, tally: Tally])[]): string {
  return asTable(
    ['', 'strict P', 'strict R', 'strict F1', 'lax P', 'lax R', 'lax F1', 'beads', 'gold', 'nulls P', 'nulls R', 'nulls'],
    rows.map(([name, of]) => [
      name,
      figure(share(of.proposedStrict, of.proposed)),
      figure(share(of.goldStrict, of.gold)),
      figure(f1(of, 'strict')),
      figure(share(of.proposedLax, of.proposed)),
      figure(share(of.goldLax, of.gold)),
      figure(f1(of, 'lax')),
      String(of.proposed),
      String(of.gold),
      figure(share(of.nullsRight, of.nullsSaid), 2),
      figure(share(of.nullsRight, of.nullsGold), 2),
      String(of.nullsGold),
    ]),
  )
}

/** How many gold beads of each type were found, the most frequent types first. */
function typeTable({ types }: Tally): string {
  const rows = Object.entries(types).toSorted(([a, x], [b, y]) => y.all - x.all || a.localeCompare(b))
  return asTable(
    ['type', 'gold', 'found', 'recall'],
    rows.map(([type, { found, all }]) => [type, String(all), String(found), figure(share(found, all), 2)]),
  )
}

export function share(part: number, whole: number): number {
  return part / Math.max(1, whole)
}

/** Whether two sets of sentences are the same bead. */
export function keyOf({ source, target }: Link): string {
  return `${source.join()}|${target.join()}`
}

function isFilled({ source, target }: Link): boolean {
  return source.length > 0 && target.length > 0
}

function hits(reference: readonly Link[], proposed: readonly Link[]): { readonly strict: number; readonly lax: number } {
  const exact = new Set(reference.map(keyOf))
  const partners = new Map<number, Set<number>>()
  for (const { source, target } of reference) for (const i of source) partners.set(i, new Set([...(partners.get(i) ?? []), ...target]))
  let [strict, lax] = [0, 0]
  for (const bead of proposed) {
    const equal = exact.has(keyOf(bead))
    if (equal) strict++
    if (equal || bead.source.some((i) => bead.target.some((j) => partners.get(i)?.has(j)))) lax++
  }
  return { strict, lax }
}

/** The sentences that are in beads of one side: `s3`, `t4`. */
export function nulls(beads: readonly Link[]): ReadonlySet<string> {
  return new Set(beads.flatMap((bead) => (isFilled(bead) ? [] : [...bead.source.map((i) => `s${i}`), ...bead.target.map((j) => `t${j}`)])))
}

function byType(gold: readonly Link[], proposed: readonly Link[]): Tally['types'] {
  const said = new Set(proposed.map(keyOf))
  const types: Record<string, Found> = {}
  for (const bead of gold) {
    const type = beadType(bead)
    const { found, all } = types[type] ?? { found: 0, all: 0 }
    types[type] = { found: found + (said.has(keyOf(bead)) ? 1 : 0), all: all + 1 }
  }
  return types
}

/** The figures of our aligner on folders, as Markdown. */
export async function scoreReport(folders: readonly string[], dictionary: string): Promise<string> {
  const lexicon = await lexiconNamed(dictionary)
  const parts = folders.map((folder) => {
    const rows = readGold(folder).map((document) => [document.id, tally(document.beads, alignDocument(document, lexicon))] as const)
    const all = sum(rows.map(([, of]) => of))
    return `${folderName(folder)}, dictionary ${dictionary}\n\n${scoreTable([...rows, ['all', all]])}\n\n${typeTable(all)}\n`
  })
  return parts.join('\n')
}

if (import.meta.main)
  await runProgram(
    {
      usage: 'alignment/score.ts FOLDER...',
      summary: 'Aligns the documents of each folder and prints strict and lax figures, nulls, and recall by type of bead.',
      options: DICTIONARY,
    },
    async ({ folders, text }) => void process.stdout.write(await scoreReport(folders, text('dictionary'))),
  )
