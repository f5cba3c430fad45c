import type { CheckedPair } from '../../../src/check/index.ts'
import type { Range } from '../../../src/model/index.ts'
import { readJsonLines } from '../json-lines.ts'

/** A machine translated segment in which several people marked errors (MQM). */
export interface AnnotatedSegment extends CheckedPair {
  readonly id: string
  readonly system: string
  /** Whether at least two of them marked a major error. */
  readonly bad: boolean
  /** Whether none of them marked anything. */
  readonly clean: boolean
  /** The mean of their MQM penalties. */
  readonly penalty: number
  /** Where in the English somebody marked an error. */
  readonly spans: readonly Range[]
}

/**
 * Reads a file of JSON lines: `system`, `doc`, `seg`, `source`, `target`, `raters_with_major`, `mqm_score` and `errors`, which may have a
 * `target_span` in UTF-16 code units. Throws when a line is another.
 */
export function readAnnotated(file: string): readonly AnnotatedSegment[] {
  return readJsonLines(file).map(({ value, place }) => {
    const row = value as Partial<Row>
    if (row.source === undefined || row.target === undefined || !row.errors || row.raters_with_major === undefined)
      throw new Error(`${place}: no annotated segment`)
    const { system = '', doc = '', seg = '', source, target, errors } = row
    return {
      id: `${system}/${doc}/${seg}`,
      document: `${system}/${doc}`,
      system,
      source,
      target,
      bad: row.raters_with_major >= 2,
      clean: errors.length === 0,
      penalty: row.mqm_score ?? 0,
      spans: errors.flatMap(({ target_span }) => (target_span ? [target_span] : [])),
    }
  })
}

interface Row {
  readonly system: string
  readonly doc: string
  readonly seg: string
  readonly source: string
  readonly target: string
  readonly raters_with_major: number
  readonly mqm_score: number
  readonly errors: readonly { readonly target_span?: Range | null }[]
}
