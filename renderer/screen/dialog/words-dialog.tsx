import { TextInput } from '@mantine/core'
import { Trash2 } from 'lucide-react'
import { useState, type FormEvent } from 'react'
import { PROJECT_WORD } from '../../../src/model/index.ts'
import { useKeymap } from '../../state/chosen-keymap.ts'
import { keyCap } from '../../state/keymap.ts'
import { useReview } from '../../state/store.ts'
import { useText } from '../../text/index.ts'
import { putWord } from '../review/command/spelling-command.ts'
import { Frame } from './frame.tsx'
import { closeDialog } from './open-dialog.ts'
import style from './dialog.module.css'

/** The project's own words: which count as right or are ignored, to be added and deleted. */
export function WordsDialog() {
  const { t } = useText()
  const words = useReview((s) => s.project?.words) ?? []
  const keymap = useKeymap()
  const footer = (
    <button type="button" className="button main" onClick={closeDialog}>
      {t('common.close')}
    </button>
  )
  return (
    <Frame title={t('spelling.title')} size={480} footer={footer}>
      <p className={style['note']}>{t('spelling.lead')}</p>
      <NewWord />
      {words.length === 0 ? (
        <p>{t('spelling.empty', { key: keyCap('spelling', false, keymap) })}</p>
      ) : (
        <ul className={style['ruled']} aria-label={t('spelling.list')}>
          {words
            .toSorted((a, b) => a.word.localeCompare(b.word, 'en'))
            .map(({ word, standing }) => (
              <li key={word} className="word-line">
                <span lang="en">{word}</span>
                <small>{t(standing === 'right' ? 'spelling.right' : 'spelling.ignored-word')}</small>
                <button
                  type="button"
                  className="button quiet"
                  aria-label={t('spelling.remove', { word })}
                  title={t('spelling.remove', { word })}
                  onClick={() => void putWord(word, null)}
                >
                  <Trash2 size={14} aria-hidden />
                </button>
              </li>
            ))}
        </ul>
      )}
    </Frame>
  )
}

function NewWord() {
  const { t } = useText()
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState(false)
  const put = async (event: FormEvent) => {
    event.preventDefault()
    const word = typed.trim()
    setWrong(!PROJECT_WORD.test(word))
    if (PROJECT_WORD.test(word) && (await putWord(word, 'right'))) setTyped('')
  }
  return (
    <form className="word-form" onSubmit={(event) => void put(event)}>
      <TextInput
        label={t('spelling.new')}
        value={typed}
        maxLength={80}
        lang="en"
        error={wrong ? t('spelling.no-word') : null}
        data-autofocus
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          setWrong(false)
        }}
      />
      <button type="submit" className="button">
        {t('spelling.put')}
      </button>
    </form>
  )
}
