import { ArrowLeftRight } from 'lucide-react'
import { assertNever } from '../../../src/model/index.ts'
import { useText } from '../../text/index.ts'
import type { TextsAtHand } from './use-texts.ts'
import { Word } from './word.tsx'

/** What is still to be said or done before the review can start. */
export function PairingWord({ texts }: { readonly texts: TextsAtHand }) {
  const { t } = useText()
  const { pairing, sides, approved } = texts
  const swap = (
    <button type="button" className="button" onClick={texts.swap}>
      <ArrowLeftRight size={15} aria-hidden />
      {t('start.swap')}
    </button>
  )
  switch (pairing.kind) {
    case 'empty':
    case 'missing':
      return null
    case 'which': {
      const name = sides[pairing.side]?.name ?? ''
      const actions = (
        <>
          <button type="button" className="button" onClick={() => texts.assign('source')}>
            {t('start.whichChinese')}
          </button>
          <button type="button" className="button" onClick={() => texts.assign('target')}>
            {t('start.whichEnglish')}
          </button>
        </>
      )
      return (
        <Word tone="minor" title={t('start.whichTitle', { name })} actions={actions}>
          {t('start.whichBody')}
        </Word>
      )
    }
    case 'same-language': {
      if (approved) return <Word tone="ok" title={t('start.readyHint')} />
      const chinese = pairing.language === 'zh'
      const actions = (
        <button type="button" className="button" onClick={texts.approve}>
          {t('start.sameApprove')}
        </button>
      )
      return (
        <Word tone="major" title={t(chinese ? 'start.sameChineseTitle' : 'start.sameEnglishTitle')} actions={actions}>
          {t(chinese ? 'start.sameChineseBody' : 'start.sameEnglishBody')}
        </Word>
      )
    }
    case 'undecided': {
      if (approved) return <Word tone="ok" title={t('start.readyHint')} />
      const actions = (
        <>
          <button type="button" className="button" onClick={texts.approve}>
            {t('start.undecidedApprove')}
          </button>
          {swap}
        </>
      )
      return (
        <Word tone="minor" title={t('start.undecidedTitle')} actions={actions}>
          {t('start.undecidedBody')}
        </Word>
      )
    }
    case 'crossed':
      return (
        <Word tone="minor" title={t('start.crossedTitle')} actions={swap}>
          {t('start.crossedBody')}
        </Word>
      )
    case 'ready': {
      const guessed = pairing.guessed && sides[pairing.guessed]
      if (!guessed) return <Word tone="ok" title={t('start.readyHint')} />
      const key = pairing.guessed === 'source' ? 'start.guessedSource' : 'start.guessedTarget'
      return <Word tone="info" title={t(key, { name: guessed.name })} />
    }
    default:
      return assertNever(pairing)
  }
}
