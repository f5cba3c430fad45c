import { FileText, X } from 'lucide-react'
import type { TextView } from '../../../src/bridge/index.ts'
import type { Side } from '../../../src/model/index.ts'
import { IconButton } from '../../component/icon-button.tsx'
import { useText, type Text } from '../../text/index.ts'
import { encodingName } from './encoding-name.ts'
import style from './start.module.css'

/** What was found out about the language, as the reviewer reads it. */
export function languageFound(text: TextView, t: Text): string {
  const percent = Math.round(text.hanRatio * 100)
  if (text.language === 'zh') return t('start.isChinese', { percent })
  return text.language === 'en' ? t('start.isEnglish') : t('start.isUnknown', { percent })
}

/** One side of the pair: the file that stands there, or what is still missing. */
export function TextCard(props: {
  readonly side: Side
  readonly text: TextView | null
  readonly doubtful: boolean
  onChoose(): void
  onRemove(): void
}) {
  const { t } = useText()
  const chinese = props.side === 'source'
  return (
    <section className={style['card']} data-side={props.side} data-doubtful={props.doubtful} data-empty={props.text === null}>
      <header className={style['cardHead']}>
        <span className={style['sideName']}>{t(chinese ? 'start.chinese' : 'start.english')}</span>
        <span className={style['quiet']}>{t(chinese ? 'start.sideSource' : 'start.sideTarget')}</span>
        {props.text && (
          <IconButton label={t('start.remove', { name: props.text.name })} onClick={props.onRemove}>
            <X size={16} />
          </IconButton>
        )}
      </header>
      {props.text ? <Known text={props.text} t={t} /> : <Missing side={props.side} onChoose={props.onChoose} t={t} />}
    </section>
  )
}

function Known({ text, t }: { readonly text: TextView; readonly t: Text }) {
  const number = new Intl.NumberFormat('en').format(text.characters)
  return (
    <>
      <p className={style['fileName']}>
        <FileText size={16} aria-hidden />
        <bdi title={text.name}>{text.name}</bdi>
      </p>
      <p className={style['facts']}>
        <span className={style['badge']} data-tone={text.language === null ? 'minor' : 'ok'}>
          {languageFound(text, t)}
        </span>
        <span>{encodingName(text.encoding)}</span>
        <span>{t('start.characters', { number })}</span>
      </p>
      <div
        className={style['preview']}
        lang={text.language === 'en' ? 'en' : 'zh-Hans'}
        role="region"
        tabIndex={0}
        aria-label={t('start.preview', { name: text.name })}
      >
        {text.preview}
      </div>
    </>
  )
}

function Missing({ side, onChoose, t }: { readonly side: Side; onChoose(): void; readonly t: Text }) {
  return (
    <div className={style['missing']}>
      <strong>{t(side === 'source' ? 'start.waitSource' : 'start.waitTarget')}</strong>
      <span className={style['quiet']}>{t('start.waitHint')}</span>
      <button type="button" className="button" onClick={onChoose}>
        {t('start.choose')}
      </button>
    </div>
  )
}
