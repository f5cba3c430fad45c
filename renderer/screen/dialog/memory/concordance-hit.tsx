import type { ConcordanceHitView } from '../../../../src/bridge/index.ts'
import type { Range } from '../../../../src/model/index.ts'
import { useText } from '../../../text/index.ts'
import { originWords } from '../../review/memory-words.ts'
import style from './concordance.module.css'

interface Props {
  readonly id: string
  readonly hit: ConcordanceHitView
  readonly chosen: boolean
  readonly onChoose: () => void
  readonly onInsert: () => void
}

/** One pair of the memory: both languages side by side, what was looked for marked. The keyboard stays in the search field. */
export function ConcordanceHit({ id, hit, chosen, onChoose, onInsert }: Props) {
  const { language } = useText()
  return (
    <li id={id} role="option" aria-selected={chosen} className={style['hit']} onClick={onChoose} onDoubleClick={onInsert}>
      <p lang="zh-Hans" className="zh">
        <Marked text={hit.source} found={hit.sourceFound} />
      </p>
      <p lang="en">
        <Marked text={hit.target} found={hit.targetFound} />
      </p>
      <p className={style['origin']}>{originWords(hit, language)}</p>
    </li>
  )
}

function Marked({ text, found }: { readonly text: string; readonly found: readonly Range[] }) {
  const starts = [0, ...found.map((range) => range[1])]
  return starts.map((start, at) => {
    const range = found[at]
    return (
      <span key={start}>
        {text.slice(start, range?.[0] ?? text.length)}
        {range && <mark>{text.slice(...range)}</mark>}
      </span>
    )
  })
}
