import type { RowView } from '../../../../src/bridge/index.ts'
import { overlaps, type Concept } from '../../../../src/model/index.ts'
import { selectedRow } from '../../../state/review-state.ts'
import { reviewStore } from '../../../state/store.ts'
import { textNow } from '../../../text/index.ts'
import { openTermDialog } from '../../dialog/open-dialog.ts'
import { unifyRenderings } from '../../dialog/replace/unify-renderings.ts'
import { activeEditor } from '../editor/active-editor.ts'
import { correctedWords, type CorrectedWords } from './corrected-words.ts'
import { rememberedSelection } from '../editor/selection-memory.ts'

/** Opens the dialog for a new term with what the correction of the row changed; when it is put, the same is looked for elsewhere. */
export async function takeCorrection(): Promise<void> {
  const { draft, notify } = reviewStore.getState()
  const row = selectedRow(reviewStore.getState())
  if (!row) return
  const words = chosenWords(row, draft?.segment === row.id ? draft.text : row.target)
  if (!words) return notify('info', textNow('correction.none'))
  const chinese = await chineseFor(row, words.machine)
  openTermDialog({
    ...(chinese ? { chinese } : {}),
    never: words.machine,
    preferred: words.corrected,
    andThen: (concept) => void findElsewhere(concept),
  })
}

/** Of several changes the one whose new words are marked, else the longest. */
function chosenWords(row: RowView, target: string): CorrectedWords | null {
  const all = correctedWords(row.machine, target)
  const marked = activeEditor.current()?.selectedText() || rememberedSelection(row.id).target
  const meant = marked.trim() === '' ? undefined : all.find(({ corrected }) => corrected.includes(marked) || marked.includes(corrected))
  return meant ?? all.toSorted((a, b) => b.machine.length - a.machine.length)[0] ?? null
}

/** The Chinese that is marked, that a flag on these words points to, or that other rows tell. */
async function chineseFor(row: RowView, machine: string): Promise<string | null> {
  const marked = rememberedSelection(row.id).source.trim()
  if (marked !== '') return marked
  const at = row.machine.indexOf(machine)
  const flag = row.fixed.find(({ source, target }) => source && target && at >= 0 && overlaps(target, [at, at + machine.length]))
  if (flag?.source) return row.source.slice(...flag.source)
  const { project, pair, ask } = reviewStore.getState()
  return project ? ask('chineseOf', { project: project.id, pair, segment: row.id, english: machine }, true) : null
}

/** Shows what else would change if the rows that name the term did not use its forbidden English. */
async function findElsewhere(concept: Concept): Promise<void> {
  const { project, pair, ask, notify } = reviewStore.getState()
  const preferred = concept.english.find(({ status }) => status === 'preferred')?.text
  const never = new Set(concept.english.filter(({ status }) => status === 'deprecated' || status === 'superseded').map(({ text }) => text))
  if (!project || preferred === undefined || never.size === 0) return
  const found = await ask('renderings', { project: project.id, pair, chinese: [...concept.chinese], english: [...never] })
  const wrong = found?.renderings.filter(({ text, forms }) => never.has(text) && forms.length > 0) ?? []
  if (wrong.length === 0) return notify('info', textNow('correction.nowhere', { chinese: concept.chinese[0] ?? '' }))
  unifyRenderings(concept.chinese[0] ?? '', preferred, wrong)
}
