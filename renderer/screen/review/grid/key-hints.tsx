import type { RowView } from '../../../../src/bridge/index.ts'
import { KeyCap } from '../../../component/key-cap.tsx'
import type { CommandName } from '../../../state/keymap.ts'
import { factsOf } from '../../../state/row-facts.ts'
import { useReview } from '../../../state/store.ts'
import { useText } from '../../../text/index.ts'
import { runCommand } from '../command/command.ts'

type HintedCommand = Extract<CommandName, 'confirm' | 'approve' | 'reopen' | 'add-term' | 'dismiss' | 'restore' | 'leave'>

/** The keys that matter on the active row; each is a button as well. */
export function KeyHints({ row }: { readonly row: RowView }) {
  const { t } = useText()
  const drafted = useReview((s) => s.draft?.segment === row.id)
  const { flagged, edited, reviewed } = factsOf(row)
  const hints: readonly (HintedCommand | null)[] = [
    'confirm',
    flagged && !reviewed ? 'approve' : null,
    reviewed ? 'reopen' : null,
    'add-term',
    flagged ? 'dismiss' : null,
    edited || drafted ? 'restore' : null,
    drafted ? 'leave' : null,
  ]
  return (
    <div className="key-hints">
      {hints.map((command) =>
        command ? (
          <button
            key={command}
            type="button"
            tabIndex={-1}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => runCommand(command)}
          >
            <KeyCap command={command} />
            {t(`review.hint.${command}`)}
          </button>
        ) : null,
      )}
    </div>
  )
}
