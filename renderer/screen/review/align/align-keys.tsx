import { KeyCap, withKey } from '../../../component/key-cap.tsx'
import type { HandTool } from '../../../state/hand-tool.ts'
import type { CommandName } from '../../../state/keymap.ts'
import { rowOf } from '../../../state/review-state.ts'
import { useReview } from '../../../state/store.ts'
import { useText, type TextKey } from '../../../text/index.ts'
import { runCommand } from '../command/command.ts'

/** Commands that are shown together, under the words of the first. */
type Group = readonly [Hinted, ...CommandName[]]
type Hinted = Extract<CommandName, Hint extends `review.align.hint.${infer Name}` ? Name : never>
type Hint = Extract<TextKey, `review.align.hint.${string}`>

const SHOWN: readonly Group[] = [
  ['accept'],
  ['lock'],
  ['split'],
  ['cut'],
  ['merge'],
  ['move-up', 'move-down'],
  ['unlink'],
  ['link'],
  ['border'],
  ['pinpoint'],
  ['doubt'],
  ['clear-link'],
  ['next-doubtful', 'previous-doubtful'],
  ['realign'],
  ['undo'],
]

/** What can be done with what the hand holds. */
const IN_HAND: Readonly<Record<HandTool['kind'], readonly Group[]>> = {
  cut: [
    ['place-earlier', 'place-later'],
    ['mark-earlier', 'mark-later'],
    ['cut-side'],
    ['cut-none'],
    ['cut-here'],
    ['cut-keep'],
    ['leave'],
  ],
  link: [['previous-row', 'next-row'], ['link-here'], ['leave']],
  pin: [['previous-row', 'next-row'], ['pin-here'], ['leave']],
}

/** The single keys of align mode, at the foot of the grid; each is a button as well. */
export function AlignKeys() {
  const { t } = useText()
  const tool = useReview((s) => s.tool)
  const row = useReview((s) => rowOf(s, s.tool?.segment ?? null)?.number ?? 0)
  return (
    <div className="align-keys" role="toolbar" aria-label={t('review.grid.align')}>
      {tool && tool.kind !== 'cut' && (
        <b className="in-hand">{t(tool.side === 'source' ? 'review.align.chinese-of' : 'review.align.english-of', { row })}</b>
      )}
      {(tool ? IN_HAND[tool.kind] : SHOWN).map((commands) => (
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
