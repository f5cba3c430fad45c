import { useEffect, useState } from 'react'
import type { ReplacePreview, ReplacedRowView } from '../../../../src/bridge/index.ts'
import { eachOf, toRuns } from '../../../../src/listing/runs.ts'
import type { Problem } from '../../../../src/model/index.ts'
import type { ReplacePattern } from '../../../../src/review/index.ts'
import { showAnswer } from '../../../state/show-answer.ts'
import { reviewStore } from '../../../state/store.ts'

/** How long typing rests before the preview follows, in milliseconds. */
const REST = 150

/** How many rows stand on a page. */
export const PAGE = 50

export type Preview =
  | { readonly kind: 'none' }
  | { readonly kind: 'looking' }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'found'; readonly pattern: ReplacePattern; readonly found: ReplacePreview; readonly ids: readonly number[] }

/** What replacing would change in the rows `among` of the shown pair. The last answer stays until the next one has come. */
export function useReplacePreview(pattern: ReplacePattern, among: readonly number[], locked: boolean): Preview {
  const [preview, setPreview] = useState<Preview>({ kind: 'none' })
  const asked = JSON.stringify(pattern)
  useEffect(() => {
    const wanted = JSON.parse(asked) as ReplacePattern
    if (wanted.finds.every(({ find }) => find === '')) return setPreview({ kind: 'none' })
    setPreview((before) => (before.kind === 'found' ? before : { kind: 'looking' }))
    const show = (answer: Awaited<ReturnType<typeof ask>>) => {
      if (!answer) return
      if (!answer.ok) setPreview({ kind: 'problem', problem: answer.problem })
      else setPreview({ kind: 'found', pattern: wanted, found: answer.value, ids: [...eachOf(answer.value.ids)] })
    }
    return showAnswer(() => ask(wanted, among, locked), show, REST)
  }, [asked, among, locked])
  return preview
}

async function ask(pattern: ReplacePattern, among: readonly number[], locked: boolean) {
  const { project, pair, call } = reviewStore.getState()
  if (!project) return null
  const finds = pattern.finds.map((find) => ({ ...find }))
  return call('previewReplace', { project: project.id, pair, pattern: { ...pattern, finds }, among: [...toRuns(among)], locked })
}

const NO_ROWS: readonly ReplacedRowView[] = []

/** The rows of one page of a preview, from 0. */
export function usePreviewPage(preview: Preview, page: number, locked: boolean): readonly ReplacedRowView[] {
  const [fetched, setFetched] = useState<{ readonly of: Preview; readonly page: number; readonly rows: readonly ReplacedRowView[] } | null>(
    null,
  )
  const atHand = preview.kind === 'found' ? preview.found.rows : NO_ROWS
  const [from, to] = [page * PAGE, (page + 1) * PAGE]
  const isAtHand = preview.kind !== 'found' || Math.min(to, preview.ids.length) <= atHand.length
  useEffect(() => {
    if (isAtHand || preview.kind !== 'found') return
    return showAnswer(
      () => ask(preview.pattern, preview.ids.slice(from, to), locked),
      (answer) => answer?.ok && setFetched({ of: preview, page, rows: answer.value.rows }),
    )
  }, [isAtHand, preview, page, from, to, locked])
  if (isAtHand) return atHand.slice(from, to)
  return fetched?.of === preview && fetched.page === page ? fetched.rows : NO_ROWS
}
