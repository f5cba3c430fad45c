import { readFileSync, writeFileSync } from 'node:fs'
import { loadDictionary } from '../../../main/host/dictionary.ts'
import { unwrap } from '../../../main/host/fault.ts'
import { loadPatternBase } from '../../../main/host/glossary-file.ts'
import { runProgram } from '../program.ts'
import { asTable, figure, folderName } from '../table.ts'
import { readPairs } from '../number/pairs.ts'
import { readAnnotated, type AnnotatedSegment } from './annotated.ts'
import { measureFlags, type FlagMeasure } from './flag-measure.ts'
import { ALL_RULES, flagsBy, ruleTimes, type RuleTools } from './rule-run.ts'

const ROUNDS = 5
const TIMED = 1000

/** The rows of a measure, as they stand in every table. */
function cells(measure: FlagMeasure): readonly string[] {
  const { flags, flagged, precision, recall, lift, partial, clean, span } = measure
  return [`${flags}`, percent(flagged), figure(precision), figure(recall), figure(lift, 2), figure(partial), percent(clean), figure(span)]
}
const HEAD = ['flags', 'flagged', 'precision', 'recall', 'lift', 'partial', 'clean flagged', 'on a marked span']

function percent(share: number): string {
  return Number.isFinite(share) ? `${(100 * share).toFixed(1)} %` : '-'
}

/** Each rule by itself, and all that are on unless one asks. `good`: pairs in which a flag is a false alarm. */
function rulesTable(
  segments: readonly AnnotatedSegment[],
  good: readonly { readonly source: string; readonly target: string }[],
  tools: RuleTools,
): string {
  const times = ruleTimes(segments.slice(0, TIMED), tools, ROUNDS)
  const scale = 1000 / Math.min(TIMED, segments.length)
  const pairs = good.map((pair, id) => ({ id, ...pair }))
  const perThousand = (rule: string | null) => {
    const flags = flagsBy(rule, pairs, tools).reduce((total, list) => total + list.length, 0)
    return pairs.length === 0 ? '-' : ((1000 * flags) / pairs.length).toFixed(2)
  }
  const rows = [null, ...ALL_RULES.map(({ id }) => id)].map((rule) => {
    const isOff = ALL_RULES.some(({ id, offByDefault }) => id === rule && offByDefault)
    const time =
      rule === null
        ? [...times]
            .filter(([name]) => !ALL_RULES.some(({ id, offByDefault }) => id === name && offByDefault))
            .reduce((sum, [, ms]) => sum + ms, 0)
        : (times.get(rule) ?? 0)
    const name = rule === null ? 'all that are on' : `\`${rule}\`${isOff ? ' (off)' : ''}`
    return [name, ...cells(measureFlags(segments, flagsBy(rule, segments, tools))), perThousand(rule), (time * scale).toFixed(1)]
  })
  return asTable(['rule', ...HEAD, 'on good pairs, per 1,000', 'ms per 1,000'], rows)
}

/** All rules that are on, system by system. */
function systemsTable(segments: readonly AnnotatedSegment[], tools: RuleTools): string {
  const flags = flagsBy(null, segments, tools)
  const rows = [...new Set(segments.map(({ system }) => system))].sort().map((system) => {
    const own = [...segments.entries()].filter(([, segment]) => segment.system === system)
    return [
      system,
      ...cells(
        measureFlags(
          own.map(([, segment]) => segment),
          own.map(([at]) => flags[at] ?? []),
        ),
      ),
    ]
  })
  return asTable(['system', ...HEAD], rows)
}

/** The figures that the program itself shows beside a rule, as a source file. */
function measureSource(
  segments: readonly AnnotatedSegment[],
  tools: RuleTools,
  about: { readonly date: string; readonly set: string },
): string {
  const rules = ALL_RULES.map(({ id }) => {
    const { flags, precision } = measureFlags(segments, flagsBy(id, segments, tools))
    return `  ${/^[a-z]+$/.test(id) ? id : `'${id}'`}: { flags: ${flags}, precision: ${Number.isFinite(precision) ? Math.round(100 * precision) / 100 : 'null'} },\n`
  })
  return `/** Made by \`npm run measure:rules\`: what the flags of a rule were worth on machine translations that people annotated. */
export interface RuleMeasure {
  readonly flags: number
  /** The share of the segments flagged in which most annotators saw a major error, from 0 to 1; null without a flag. */
  readonly precision: number | null
}

/** Where and when the rules were measured. */
export const MEASURED = { date: '${about.date}', set: '${about.set}', segments: ${segments.length} } as const

/** By the id of the rule. */
export const RULE_MEASURES: Readonly<Record<string, RuleMeasure>> = {
${rules.join('')}}
`
}

/** Puts a table between its marks in a document. Throws when the marks are not there. */
function put(document: string, name: string, content: string): string {
  const marks = new RegExp(`(<!-- table: ${name} -->)[^]*?(<!-- end: ${name} -->)`)
  if (!marks.test(document)) throw new Error(`The document has no place for the table ${name}`)
  return document.replace(marks, (_, start: string, end: string) => `${start}\n\n${content}\n\n${end}`)
}

if (import.meta.main)
  await runProgram(
    {
      usage: 'flagging/rules.ts ANNOTATED.jsonl [GOLD-FOLDER ...]',
      summary: 'Measures every rule on segments that people annotated, and its false alarms on pairs of gold folders.',
      options: {
        write: { help: 'puts the tables into a document, between their marks' },
        figures: { help: 'writes the figures that the program shows beside a rule (src/check/rule-measure.ts)' },
      },
    },
    async ({ folders: [file = '', ...gold], text, has }) => {
      const segments = readAnnotated(file)
      const good = gold.flatMap((folder) => readPairs(folder).pairs)
      const tools = { glossaries: unwrap(await loadPatternBase()), lexicon: unwrap(await loadDictionary()) }
      const concepts = tools.glossaries.reduce((total, { concepts: list }) => total + list.length, 0)
      const date = new Date().toISOString().slice(0, 10)
      const about = `Measured ${date} with \`npm run measure:rules\` on ${segments.length.toLocaleString('en')} segments of ${folderName(file)}, and ${good.length.toLocaleString('en')} good pairs (${gold.map(folderName).join(', ') || 'none'}); ${concepts.toLocaleString('en')} concepts.`
      const tables = { rules: `${about}\n\n${rulesTable(segments, good, tools)}`, systems: systemsTable(segments, tools) }
      process.stdout.write(`${Object.values(tables).join('\n\n')}\n`)
      if (has('figures')) writeFileSync(text('figures'), measureSource(segments, tools, { date, set: folderName(file) }))
      if (!has('write')) return
      const path = text('write')
      writeFileSync(
        path,
        Object.entries(tables).reduce((document, [name, table]) => put(document, name, table), readFileSync(path, 'utf8')),
      )
    },
  )
