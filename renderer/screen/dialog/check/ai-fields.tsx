import { PasswordInput, TextInput } from '@mantine/core'
import type { AiReviewerView } from '../../../../src/bridge/index.ts'
import { useText } from '../../../text/index.ts'
import style from './checks.module.css'

/** What was typed and the host does not have yet; null where it is as the host has it. */
export interface Typed {
  readonly address: string | null
  readonly model: string | null
  readonly key: string | null
}

export const NOTHING_TYPED: Typed = { address: null, model: null, key: null }

/** Hints stand below, so that fields beside each other are level. */
const ORDER = ['label', 'input', 'description', 'error'] as const

interface Props {
  readonly ai: AiReviewerView
  readonly typed: Typed
  onType(change: Partial<Typed>): void
  /** The reviewer leaves a field. */
  onLeave(): void
  /** The key is to be taken away. */
  onForget(): void
}

/** Where the service is, which model it is to use, and its key, which is never shown. */
export function AiFields({ ai, typed, onType, onLeave, onForget }: Props) {
  const { t } = useText()
  /** Null where the text is what the host has. */
  const differing = (text: string, kept: string) => (text === kept ? null : text)
  return (
    <div className={style['fields']}>
      <TextInput
        className={style['wide'] ?? ''}
        label={t('ai.address')}
        description={t('ai.addressHint')}
        placeholder="http://127.0.0.1:11434/v1"
        value={typed.address ?? ai.address}
        maxLength={500}
        spellCheck={false}
        inputWrapperOrder={[...ORDER]}
        onChange={(event) => onType({ address: differing(event.target.value, ai.address) })}
        onBlur={onLeave}
      />
      <TextInput
        label={t('ai.model')}
        description={t('ai.modelHint')}
        placeholder="qwen3:8b"
        value={typed.model ?? ai.model}
        maxLength={200}
        spellCheck={false}
        inputWrapperOrder={[...ORDER]}
        onChange={(event) => onType({ model: differing(event.target.value, ai.model) })}
        onBlur={onLeave}
      />
      <div className={style['key']}>
        <PasswordInput
          label={t('ai.key')}
          placeholder={t(ai.keySet ? 'ai.keySet' : 'ai.keyNone')}
          description={t('ai.keyHint')}
          value={typed.key ?? ''}
          maxLength={2000}
          autoComplete="off"
          inputWrapperOrder={[...ORDER]}
          onChange={(event) => onType({ key: differing(event.target.value, '') })}
          onBlur={onLeave}
        />
        {/* Its place is kept: what stands below must not move away from under a pointer that leaves the field by a click. */}
        <button type="button" className="button" data-absent={!ai.keySet || undefined} onClick={onForget}>
          {t('ai.keyRemove')}
        </button>
      </div>
    </div>
  )
}
