import { Database, Download, Library, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { MemoryExportView, MemoryView } from '../../../../src/bridge/index.ts'
import { IconButton } from '../../../component/icon-button.tsx'
import { useText } from '../../../text/index.ts'
import { dayWords, numberWords } from '../../../text/locale.ts'
import style from '../dictionary/dictionary.module.css'
import dialog from '../dialog.module.css'

interface RowProps {
  readonly memory: MemoryView
  /** Where the memories lie. */
  readonly place: string
  readonly onExport: () => void
  readonly onRemove: () => void
}

/** One memory: how much is in it, and where it comes from. */
export function MemoryRow({ memory: { kind, name, units, importedAt }, place, onExport, onRemove }: RowProps) {
  const { t, language } = useText()
  const own = kind === 'own'
  const shown = own ? t('memories.own') : name
  const below = own ? t('memories.own-hint') : importedAt === null ? '' : t('memories.imported', { when: dayWords(importedAt, language) })
  const Mark = own ? Database : Library
  return (
    <li className={style['row']}>
      <Mark size={19} strokeWidth={1.7} className={style['mark']} aria-hidden />
      <div className={style['name']}>
        <strong>{shown}</strong>
        <span {...(own ? { 'data-tip': place } : {})}>{below}</span>
      </div>
      <div className={style['figures']}>
        <span>{t('memories.units', { count: units, number: numberWords(units, language) })}</span>
      </div>
      <div className={style['acts']}>
        <IconButton label={t('memories.export', { name: shown })} disabled={units === 0} onClick={onExport}>
          <Download size={15} aria-hidden />
        </IconButton>
        {!own && (
          <IconButton label={t('memories.remove', { name: shown })} onClick={onRemove}>
            <X size={15} aria-hidden />
          </IconButton>
        )}
      </div>
    </li>
  )
}

/** Where an export went. In a browser the download starts by itself; the link is there for one that held it back. */
export function MemoryExported({ exported: { written, delivered } }: { readonly exported: MemoryExportView }) {
  const { t, language } = useText()
  const link = useRef<HTMLAnchorElement>(null)
  const url = delivered.kind === 'download' ? delivered.url : null
  useEffect(() => {
    if (url !== null) link.current?.click()
  }, [url])
  if (delivered.kind === 'cancelled') return null
  const where = delivered.kind === 'file' ? delivered.path : delivered.name
  return (
    <div className={dialog['path']} role="status">
      <span>{t('memories.exported', { count: written, number: numberWords(written, language) })}</span>
      <code>{where}</code>
      {delivered.kind === 'download' && (
        <a ref={link} className="button" href={delivered.url} download={delivered.name}>
          {t('export.downloadAgain')}
        </a>
      )}
    </div>
  )
}
