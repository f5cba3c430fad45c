import type { RenderingView } from '../../../../src/bridge/index.ts'
import { fittedRenderings } from '../../../../src/glossary/fitted-rendering.ts'
import { eachOf } from '../../../../src/listing/runs.ts'
import { openReplaceDialog } from '../open-dialog.ts'

/** Shows what one rendering of a Chinese term in the place of others would change. Nothing is replaced before the reviewer says so. */
export function unifyRenderings(chinese: string, wanted: string, others: readonly RenderingView[]): void {
  const forms = others.flatMap((other) => other.forms.map(({ text }) => text))
  openReplaceDialog({
    among: [...new Set(others.flatMap(({ rows }) => [...eachOf(rows)]))].toSorted((a, b) => a - b),
    replacement: wanted,
    term: { chinese, finds: forms.map((find) => ({ find })), fitted: (replacement) => fittedRenderings(forms, replacement) },
  })
}
