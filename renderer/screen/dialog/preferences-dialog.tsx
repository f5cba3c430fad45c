import { Slider, Switch, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Preferences } from '../../../src/bridge/index.ts'
import { Segmented } from '../../component/segmented.tsx'
import { reviewStore, useReview } from '../../state/store.ts'
import { useText } from '../../text/index.ts'
import { Frame } from './frame.tsx'
import { closeDialog, openAiReviewerDialog, openChecksDialog, openDictionariesDialog, openKeysDialog } from './open-dialog.ts'
import style from './dialog.module.css'

/** How the program looks and speaks, and what stands in exports. Every choice holds at once. */
export function PreferencesDialog() {
  const { t } = useText()
  const preferences = useReview((state) => state.preferences)
  const set = (change: Partial<Preferences>) => void reviewStore.getState().setPreferences(change)
  const footer = (
    <>
      <span className={style['note']}>{t('preferences.atOnce')}</span>
      <button type="button" className="button main" onClick={closeDialog} data-autofocus>
        {t('common.close')}
      </button>
    </>
  )
  return (
    <Frame title={t('preferences.title')} size={500} footer={footer}>
      <div className={style['setting']}>
        <span>{t('preferences.language')}</span>
        <Segmented
          label={t('preferences.language')}
          value={preferences.language}
          choices={[
            { value: 'system', label: t('preferences.system') },
            { value: 'zh', label: '中文' },
            { value: 'en', label: 'English' },
          ]}
          onChange={(language) => set({ language })}
        />
      </div>
      <div className={style['setting']}>
        <span>{t('preferences.theme')}</span>
        <Segmented
          label={t('preferences.theme')}
          value={preferences.theme}
          choices={[
            { value: 'system', label: t('preferences.system') },
            { value: 'light', label: t('preferences.light') },
            { value: 'dark', label: t('preferences.dark') },
            { value: 'contrast', label: t('preferences.contrast') },
          ]}
          onChange={(theme) => set({ theme })}
        />
      </div>
      <div className={style['setting']}>
        <span>{t('keys.title')}</span>
        <button type="button" className="button" onClick={openKeysDialog}>
          {t('keys.open')}
        </button>
      </div>
      <FontSize size={preferences.fontSize} onChange={(fontSize) => set({ fontSize })} />
      <Author name={preferences.author} onChange={(author) => set({ author })} />
      <Switch
        label={t('preferences.csvBom')}
        description={t('preferences.csvBomHint')}
        checked={preferences.csvBom}
        onChange={(event) => set({ csvBom: event.currentTarget.checked })}
      />
      <div className={style['setting']}>
        <span>{t('preferences.repetitions')}</span>
        <Segmented
          label={t('preferences.repetitions')}
          value={preferences.repetitions}
          choices={(['fill', 'ask', 'leave'] as const).map((value) => ({ value, label: t(`preferences.repetitions.${value}`) }))}
          onChange={(repetitions) => set({ repetitions })}
        />
      </div>
      <div className={style['setting']}>
        <span>{t('spelling.choice')}</span>
        <Segmented
          label={t('spelling.choice')}
          value={preferences.spelling}
          choices={(['both', 'american', 'british', 'off'] as const).map((value) => ({ value, label: t(`spelling.choice.${value}`) }))}
          onChange={(spelling) => set({ spelling })}
        />
      </div>
      <div className={style['setting']}>
        <span>{t('dictionaries.title')}</span>
        <button type="button" className="button" onClick={openDictionariesDialog}>
          {t('dictionaries.open')}
        </button>
      </div>
      <div className={style['setting']}>
        <span>{t('checks.title')}</span>
        <button type="button" className="button" onClick={() => openChecksDialog()}>
          {t('checks.open')}
        </button>
      </div>
      <div className={style['setting']}>
        <span>{t('ai.title')}</span>
        <button type="button" className="button" onClick={openAiReviewerDialog}>
          {t('ai.set')}
        </button>
      </div>
      <About />
    </Frame>
  )
}

/** Whose work the program stands on, where their licences ask for it. */
function About() {
  const { t } = useText()
  const version = useReview((state) => state.start?.version ?? '')
  return (
    <section className={style['about']}>
      <h3>{t('preferences.about', { version })}</h3>
      <p>{t('preferences.aboutDictionary')}</p>
      <p>{t('spelling.about')}</p>
      <p>{t('preferences.aboutFonts')}</p>
    </section>
  )
}

function FontSize({ size, onChange }: { readonly size: number; onChange(size: number): void }) {
  const { t } = useText()
  const [shown, setShown] = useState(size)
  return (
    <div className={style['stacked']}>
      <div className={style['setting']}>
        <span>{t('preferences.fontSize')}</span>
        <Slider
          w={200}
          min={11}
          max={24}
          value={shown}
          label={null}
          thumbLabel={t('preferences.fontSize')}
          onChange={setShown}
          onChangeEnd={onChange}
        />
        <output>{shown} px</output>
      </div>
      <p className={style['sample']} style={{ fontSize: shown }}>
        {t('preferences.fontSample')}
      </p>
    </div>
  )
}

/** The name is taken when the reviewer leaves the field, not with every letter. */
function Author({ name, onChange }: { readonly name: string; onChange(name: string): void }) {
  const { t } = useText()
  const [typed, setTyped] = useState(name)
  return (
    <TextInput
      label={t('preferences.author')}
      description={t('preferences.authorHint')}
      value={typed}
      maxLength={100}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => typed.trim() !== name && onChange(typed.trim())}
    />
  )
}
