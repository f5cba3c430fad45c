import { CaseSensitive, Regex, WholeWord, X, type LucideIcon } from 'lucide-react'
import { IconButton } from '../../../component/icon-button.tsx'
import { withKey } from '../../../component/key-cap.tsx'
import type { CommandName } from '../../../state/keymap.ts'
import { useReview } from '../../../state/store.ts'
import { FORM_SWITCHES, formOf, usesSides, useSideSearch, type FormSwitch } from '../../../state/text-search.ts'
import { useText } from '../../../text/index.ts'
import { ProblemNote } from '../../dialog/problem-note.tsx'
import { leaveSides, turnSwitch } from '../command/search-command.ts'
import { SearchInput } from './search-input.tsx'

const SWITCHES: Readonly<Record<FormSwitch, { readonly icon: LucideIcon; readonly command: CommandName }>> = {
  caseSensitive: { icon: CaseSensitive, command: 'find-case' },
  wholeWords: { icon: WholeWord, command: 'find-words' },
  regex: { icon: Regex, command: 'find-regex' },
}

/** Whether the line with the boxes of the two sides is to be seen. */
export function useSidesShown(): boolean {
  const asked = useSideSearch((s) => s.asked)
  const used = useReview((s) => usesSides(s.query))
  return asked || used
}

/** A box for each side, the form that all searches share, and what is wrong with an expression. */
export function SideSearch() {
  const { t } = useText()
  const shown = useSidesShown()
  const form = useReview((s) => formOf(s.query))
  const found = useReview((s) => s.listed.length)
  const used = useReview((s) => s.query.source !== null || s.query.target !== null)
  const problem = useReview((s) => s.queryProblem)
  return (
    <>
      {shown && (
        <div className="side-search" role="search" aria-label={t('search.sides')}>
          <div className="find">
            <SearchInput place="source" label={t('search.source')} lang="zh-Hans" />
          </div>
          <div className="find">
            <SearchInput place="target" label={t('search.target')} lang="en" />
          </div>
          <div className="switches" role="group" aria-label={t('search.form')}>
            {FORM_SWITCHES.map((name) => {
              const { icon: Icon, command } = SWITCHES[name]
              return (
                <IconButton
                  label={t(`search.form.${name}`)}
                  tip={withKey(t(`search.form.${name}`), command)}
                  key={name}
                  aria-pressed={form[name] ?? false}
                  onClick={() => turnSwitch(name)}
                >
                  <Icon size={15} aria-hidden />
                </IconButton>
              )
            })}
          </div>
          <span className="find-count" role="status">
            {used ? t('review.find-count', { count: found }) : ''}
          </span>
          <IconButton label={t('search.leave')} onClick={leaveSides}>
            <X size={14} aria-hidden />
          </IconButton>
        </div>
      )}
      {problem && (
        <div className="query-problem" id="query-problem">
          <ProblemNote problem={problem} isAnswer />
        </div>
      )}
    </>
  )
}
