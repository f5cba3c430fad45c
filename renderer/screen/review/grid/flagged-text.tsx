import type { TermMark } from '../../../state/term-marks.ts'
import type { TextRun } from './text-run.ts'

/** Classes of a run: severity by colour and line style, and what was added or removed. */
function runClass(run: TextRun, pointed: string | null = null): string {
  const parts = [
    run.severity ? `flag ${run.severity}` : '',
    run.found ? 'found' : '',
    run.misspelt ? 'misspelt' : '',
    run.term ? `term-mark ${run.term.standing}` : '',
    run.number ? 'number-pair' : '',
    pointed !== null && run.keys.includes(pointed) ? 'pointed' : '',
  ]
  return parts.filter(Boolean).join(' ')
}

/** A term in signs that any language reads: what stands for it, and what should. */
function termTip({ standing, found, preferred }: TermMark): string {
  const right = preferred ?? ''
  if (standing === 'used') return `✓ ${right}`
  return standing === 'missing' ? `? ${right}` : [`✗ ${found ?? ''}`, ...(right === '' ? [] : [right])].join(' → ')
}

interface Props {
  readonly runs: readonly TextRun[]
  readonly pointed?: string | null
}

/** A text with its marks. `data-start` on each run tells a click where in the text it fell. */
export function FlaggedText({ runs, pointed = null }: Props) {
  return runs.map((run, index) => {
    const key = `${index}-${run.start}`
    if (run.kind === 'removed') return <del key={key}>{run.text}</del>
    const className = runClass(run, pointed)
    const flag = run.keys[0]
    const span = (
      <span
        key={key}
        data-start={run.start}
        {...(className ? { className } : {})}
        {...(flag === undefined ? {} : { 'data-flag': flag })}
        {...(run.term ? { 'data-tip': termTip(run.term), 'data-term': run.term.preferred ?? '' } : {})}
        {...(run.number?.last ? { 'data-number': run.number.place } : {})}
      >
        {run.text}
      </span>
    )
    return run.kind === 'added' ? <ins key={key}>{span}</ins> : span
  })
}
