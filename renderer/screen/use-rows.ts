import { useEffect, useState } from 'react'
import type { RowView } from '../../src/bridge/index.ts'
import { showAnswer } from '../state/show-answer.ts'
import { reviewStore } from '../state/store.ts'

const NONE: ReadonlyMap<number, RowView> = new Map()

/** Rows of a pair by id, asked of the host: for lists beside the grid. Empty until they have come. */
export function useRows(pair: number, ids: readonly number[]): ReadonlyMap<number, RowView> {
  const [rows, setRows] = useState(NONE)
  const asked = ids.join(' ')
  useEffect(() => {
    const { project, call } = reviewStore.getState()
    if (!project || asked === '') return setRows(NONE)
    return showAnswer(
      () => call('rows', { project: project.id, pair, ids: asked.split(' ').map(Number) }),
      (answer) => answer.ok && setRows(new Map(answer.value.rows.map((row) => [row.id, row]))),
    )
  }, [pair, asked])
  return rows
}
