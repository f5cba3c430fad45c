import { assertNever } from '../../../src/model/index.ts'
import { ConcordanceDialog } from './memory/concordance-dialog.tsx'
import { CompareDialog } from './compare/compare-dialog.tsx'
import { AddPairsDialog } from './add-pairs-dialog.tsx'
import { ChecksDialog } from './check/checks-dialog.tsx'
import { DismissalsDialog } from './check/dismissals-dialog.tsx'
import { ConfirmDialog } from './confirm-dialog.tsx'
import { DictionariesDialog } from './dictionary/dictionaries-dialog.tsx'
import { ExportDialog } from './export/export-dialog.tsx'
import { FiltersDialog } from './filters-dialog.tsx'
import { GoToRowDialog } from './go-to-row-dialog.tsx'
import { KeysDialog } from './keys/keys-dialog.tsx'
import { MemoriesDialog } from './memory/memories-dialog.tsx'
import { useOpenDialog } from './open-dialog.ts'
import { PaletteDialog } from './keys/palette-dialog.tsx'
import { PreferencesDialog } from './preferences-dialog.tsx'
import { ProblemDialog } from './problem-dialog.tsx'
import { RenderingsDialog } from './renderings/renderings-dialog.tsx'
import { ReplaceDialog } from './replace/replace-dialog.tsx'
import { ShortcutsDialog } from './keys/shortcuts-dialog.tsx'
import { TermDialog } from './term/term-dialog.tsx'
import { WordsDialog } from './words-dialog.tsx'

/** The dialog that is open. Stands once in the window, beside the screens. */
export function DialogHost() {
  const dialog = useOpenDialog((state) => state.dialog)
  switch (dialog.kind) {
    case 'none':
      return null
    case 'term':
      // A key for each term: going from one to another begins with its own fields.
      return <TermDialog key={dialog.concept?.id ?? 'new'} draft={dialog.draft} concept={dialog.concept} />
    case 'renderings':
      return <RenderingsDialog start={dialog.chinese} />
    case 'replace':
      return <ReplaceDialog draft={dialog.draft} />
    case 'export':
      return <ExportDialog pair={dialog.pair} />
    case 'preferences':
      return <PreferencesDialog />
    case 'dictionaries':
      return <DictionariesDialog />
    case 'checks':
      return <ChecksDialog key={dialog.part} rule={dialog.rule} part={dialog.part} />
    case 'dismissals':
      return <DismissalsDialog />
    case 'concordance':
      return <ConcordanceDialog typed={dialog.typed} />
    case 'memories':
      return <MemoriesDialog />
    case 'shortcuts':
      return <ShortcutsDialog />
    case 'words':
      return <WordsDialog />
    case 'keys':
      return <KeysDialog />
    case 'compare':
      return <CompareDialog />
    case 'add-pairs':
      return <AddPairsDialog />
    case 'palette':
      return <PaletteDialog />
    case 'filters':
      return <FiltersDialog />
    case 'go-to-row':
      return <GoToRowDialog />
    case 'problem':
      return <ProblemDialog problem={dialog.problem} retry={dialog.retry} />
    case 'confirm':
      return <ConfirmDialog asked={dialog.asked} answer={dialog.answer} />
    default:
      return assertNever(dialog)
  }
}
