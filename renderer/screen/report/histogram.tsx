import type { Bin } from '../../../src/score/index.ts'
import { figure } from '../../../src/score/report/figure.ts'
import { useText } from '../../text/index.ts'
import { Plot } from './plot.tsx'
import style from './report.module.css'

interface Props {
  readonly title: string
  /** What is measured along the floor. */
  readonly axis: string
  readonly bins: readonly Bin[]
  /** What the bounds of the bins are multiplied by to be shown. */
  readonly scale: number
  readonly note: string
}

/** Segments by a figure: a column for each bin, with its count above and its bounds below. */
export function Histogram({ title, axis, bins, scale, note }: Props) {
  const { t } = useText()
  const highest = Math.max(1, ...bins.map(({ count }) => count))
  const bounds = ({ from, to }: Bin) => {
    const [start, end] = [figure(from * scale), to === null ? null : figure(to * scale)]
    return end === null ? `${start}+` : start === end ? start : `${start}–${end}`
  }
  // The first column of untouched segments and the next one begin at the same figure.
  const names = bins.map((bin, index) =>
    index > 0 && bins[0]?.from === bins[0]?.to && bin.from === 0 ? `<${figure((bin.to ?? 0) * scale)}` : bounds(bin),
  )
  return (
    <Plot
      title={title}
      columns={[t('report.plot.segments')]}
      rows={bins.map(({ count }, index) => ({ name: names[index] ?? '', values: [figure(count)] }))}
      note={note}
    >
      <ol className={style['columns']}>
        {bins.map(({ count }, index) => (
          <li key={names[index]}>
            <b>{count > 0 && figure(count)}</b>
            <i style={{ height: `${(count / highest) * 90}px` }} />
            <span>{names[index]}</span>
          </li>
        ))}
      </ol>
      <p className={style['axis']}>{axis}</p>
    </Plot>
  )
}
