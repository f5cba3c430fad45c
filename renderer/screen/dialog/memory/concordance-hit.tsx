import type { ConcordanceHitView } from '../../../../src/bridge/index.ts'
import { MarkedText } from '../../../component/marked-text.tsx'
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
        <MarkedText text={hit.source} ranges={hit.sourceFound} />
      </p>
      <p lang="en">
        <MarkedText text={hit.target} ranges={hit.targetFound} />
      </p>
      <p className={style['origin']}>{originWords(hit, language)}</p>
    </li>
  )
}
