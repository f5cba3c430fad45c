import { KeyCap, withKey } from '../../component/key-cap.tsx'
import type { CommandName } from '../../state/keymap.ts'
import { useText } from '../../text/index.ts'
import { runCommand } from './command.ts'

const SHOWN = [
  ['accept'],
  ['lock'],
  ['split'],
  ['merge'],
  ['move-up', 'move-down'],
  ['unlink'],
  ['next-doubtful'],
  ['undo'],
] as const satisfies readonly (readonly CommandName[])[]

/** The single keys of align mode, at the foot of the grid; each is a button as well. */
export function AlignKeys() {
  const { t } = useText()
  return (
    <div className="align-keys" role="toolbar" aria-label={t('review.grid.align')}>
      {SHOWN.map((commands) => (
        <span key={commands[0]} className="align-key">
          {commands.map((command) => (
            <button
              key={command}
              type="button"
              tabIndex={-1}
              aria-label={withKey(t(`review.key.${command}`), command)}
              data-tip={t(`review.key.${command}`)}
              onClick={() => runCommand(command)}
            >
              <KeyCap command={command} />
            </button>
          ))}
          {t(`review.align.hint.${commands[0]}`)}
        </span>
      ))}
    </div>
  )
}
