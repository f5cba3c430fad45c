import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadPatternBase } from '../../main/host/glossary-file.ts'
import { checkPairs } from '../../src/check/index.ts'
import { forceUnwrap, overlaps, type Flag } from '../../src/model/index.ts'

interface Sentence {
  readonly id: string
  readonly text: string
}

interface Alignment {
  readonly source_sentences: readonly Sentence[]
  readonly target_sentences: readonly Sentence[]
  readonly beads: readonly (readonly [readonly string[], readonly string[]])[]
}

interface Finding {
  readonly target_id: string
  readonly target_span: string
  readonly severity: string
}

const gold = join(import.meta.dirname, '..', '..', '..', 'shared', 'gold')
const there = existsSync(gold)
const read = (name: string): unknown => JSON.parse(readFileSync(join(gold, name), 'utf8'))

describe.skipIf(!there)('the interview of ../shared, with its beads made by hand', async () => {
  const alignment = there ? (read('seed-pair-alignment.json') as Alignment) : { source_sentences: [], target_sentences: [], beads: [] }
  const findings = there ? (read('seed-pair-findings.json') as { readonly findings: readonly Finding[] }).findings : []
  const texts = new Map([...alignment.source_sentences, ...alignment.target_sentences].map(({ id, text }) => [id, text]))
  const joined = (ids: readonly string[], joint: string) => ids.map((id) => texts.get(id) ?? '').join(joint)
  const pairs = alignment.beads.map(([source, target], id) => ({ id, source: joined(source, ''), target: joined(target, ' ') }))
  const base = await loadPatternBase()
  const flags = checkPairs(pairs, { glossaries: base.ok ? base.value : [] })

  const flagged = ({ target_id, target_span }: Finding): boolean => {
    const index = alignment.beads.findIndex(([, target]) => target.includes(target_id))
    const start = forceUnwrap('the finding is in a bead', pairs[index]).target.indexOf(target_span)
    const found: readonly Flag[] = flags[index] ?? []
    return found.some(({ target }) => target !== null && overlaps(target, [start, start + target_span.length]))
  }

  test('most major findings are flagged', () => {
    expect(findings.filter((finding) => finding.severity === 'major' && flagged(finding)).length).toBeGreaterThanOrEqual(28)
  })

  test('beads without a finding stay quiet', () => {
    const faulty = new Set(findings.map((finding) => finding.target_id))
    const quiet = alignment.beads.flatMap(([, target], index) => (target.length > 0 && !target.some((id) => faulty.has(id)) ? [index] : []))
    expect(quiet.filter((index) => (flags[index] ?? []).length > 0).length).toBeLessThanOrEqual(3)
  })
})
