import { CircleCheck } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { ExportView } from '../../../../src/bridge/index.ts'
import { wordFormat } from '../../../../src/format/wording.ts'
import { useText } from '../../../text/index.ts'
import { useRows } from '../../use-rows.ts'
import { goToRow } from '../go-to-row.ts'
import style from '../dialog.module.css'

/** How many of the rows that were left out are listed at first. */
const FIRST = 6
/** And how many at most: nobody goes through more in a dialog. */
const MOST = 500

/** What was written, where it went, what was left out and why. */
export function ExportResult({ result, pair }: { readonly result: ExportView; readonly pair: number }) {
  const { t, language } = useText()
  return (
    <>
      <p className={style['success']} role="status">
        <CircleCheck size={20} aria-hidden />
        <strong>{t('export.done', { count: result.written })}</strong>
      </p>
      <Delivered delivered={result.delivered} />
      <LeftOut result={result} pair={pair} />
      {result.notes.length > 0 && (
        <section className={style['block']}>
          <h3>{t('export.notes')}</h3>
          <ul>
            {result.notes.map((note) => (
              <li key={note.code}>{wordFormat(note, language)}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** Where a file went. */
export function Delivered({ delivered }: { readonly delivered: ExportView['delivered'] }) {
  const { t } = useText()
  switch (delivered.kind) {
    case 'cancelled':
      return null
    case 'download':
      return <Download url={delivered.url} name={delivered.name} />
    case 'file':
      return (
        <div className={style['path']}>
          <span>{t('export.file')}</span>
          <code>{delivered.path}</code>
          <button type="button" className="button" onClick={() => void navigator.clipboard.writeText(delivered.path)}>
            {t('export.copyPath')}
          </button>
        </div>
      )
  }
}

/** Starts the download by itself, once; the link is there for a browser that held it back. */
function Download({ url, name }: { readonly url: string; readonly name: string }) {
  const { t } = useText()
  const link = useRef<HTMLAnchorElement>(null)
  const started = useRef('')
  useEffect(() => {
    if (started.current === url) return
    started.current = url
    link.current?.click()
  }, [url])
  return (
    <div className={style['path']}>
      <span>{t('export.download')}</span>
      <code>{name}</code>
      <a ref={link} className="button" href={url} download={name}>
        {t('export.downloadAgain')}
      </a>
    </div>
  )
}

function LeftOut({ result, pair }: { readonly result: ExportView; readonly pair: number }) {
  const { t, language } = useText()
  const [all, setAll] = useState(false)
  const rows = useRows(
    pair,
    result.leftOut.slice(0, all ? MOST : FIRST).map(({ segment }) => segment),
  )
  if (result.leftOut.length === 0) return <p className={style['remedy']}>{t('export.nothingLeftOut')}</p>
  const shown = result.leftOut.slice(0, all ? MOST : FIRST)
  const rest = result.leftOut.length - shown.length
  return (
    <section className={style['block']}>
      <h3>{t('export.leftOut', { count: result.leftOut.length })}</h3>
      <ul className={style['rows']}>
        {shown.map(({ segment, reason }) => {
          const row = rows.get(segment)
          return !row ? null : (
            <li key={segment}>
              <button
                type="button"
                className="button text-like"
                onClick={() => void goToRow(segment)}
                aria-label={t('export.goToRow', { number: row.number })}
              >
                {t('export.leftOutRow', { number: row.number })}
              </button>
              <span>{wordFormat(reason, language)}</span>
              <q lang={row.source ? 'zh-Hans' : 'en'}>{row.source || row.target}</q>
            </li>
          )
        })}
      </ul>
      {rest > 0 && !all && (
        <button type="button" className="button text-like" onClick={() => setAll(true)}>
          {t('export.leftOutMore', { number: rest })}
        </button>
      )}
    </section>
  )
}
