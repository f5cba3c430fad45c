import type { ErrorView, ReportView } from '../../../src/bridge/index.ts'
import type { Range } from '../../../src/model/index.ts'
import { figure } from '../../../src/score/report/figure.ts'
import { MarkedText } from '../../component/marked-text.tsx'
import { SeverityBadge } from '../../component/severity-badge.tsx'
import { reviewStore } from '../../state/store.ts'
import { useText } from '../../text/index.ts'
import { goToRow } from '../dialog/go-to-row.ts'
import style from './report.module.css'

/** Every error that counts, the worst first, each with a way to its row. */
export function ErrorList({ view }: { readonly view: ReportView }) {
  const { t } = useText()
  const { errors, mqm } = view
  return (
    <section className={style['list']} aria-label={t('report.list')}>
      <h2>{t('report.list')}</h2>
      {errors.length < mqm.errors && (
        <p className={style['note']}>{t('report.list.part', { listed: figure(errors.length), all: figure(mqm.errors) })}</p>
      )}
      <table>
        <thead>
          <tr>
            <th scope="col">{t('report.list.what')}</th>
            <th scope="col">{t('report.list.source')}</th>
            <th scope="col">{t('report.list.machine')}</th>
            <th scope="col">{t('report.list.corrected')}</th>
            <th scope="col">{t('report.list.where')}</th>
          </tr>
        </thead>
        <tbody>
          {errors.map((error, index) => (
            <ErrorRow key={index} error={error} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function ErrorRow({ error }: { readonly error: ErrorView }) {
  const { t } = useText()
  return (
    <tr>
      <th scope="row">
        <SeverityBadge severity={error.severity} /> {t(`review.type.${error.type}`)}
        <small>{error.reason}</small>
      </th>
      <td lang="zh-Hans" className="zh">
        <Marked text={error.source} range={error.sourceRange} />
      </td>
      <td lang="en">
        <Marked text={error.machine} range={error.machineRange} />
      </td>
      {error.correction === null ? <td className={style['soft']}>{t('report.list.left')}</td> : <td lang="en">{error.correction}</td>}
      <td>
        <button
          type="button"
          className="button text-like"
          aria-label={t('report.list.go', { place: error.place })}
          onClick={() => void jump(error)}
        >
          {error.place}
        </button>
      </td>
    </tr>
  )
}

/** A text with the words at fault marked, or the word that there is none. */
function Marked({ text, range }: { readonly text: string; readonly range: Range | null }) {
  const { t } = useText()
  if (text === '') return <span className={style['soft']}>{t('report.list.empty')}</span>
  return <MarkedText text={text} ranges={range ? [range] : []} />
}

async function jump({ pair, segment }: ErrorView): Promise<void> {
  const { selectPair, pair: shown } = reviewStore.getState()
  if (pair !== shown) await selectPair(pair)
  await goToRow(segment)
}
