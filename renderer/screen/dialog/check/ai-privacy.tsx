import { Send, ShieldCheck } from 'lucide-react'
import { isReadableOnTheWay, serviceHost, staysHere } from '../../../../src/check/ai/address.ts'
import { useText } from '../../../text/index.ts'
import style from './checks.module.css'

/** Which text leaves the computer, and where to. */
export function AiPrivacy({ address }: { readonly address: string }) {
  const { t } = useText()
  const host = serviceHost(address)
  if (host === '') return null
  const stays = staysHere(address)
  return (
    <p className={style['privacy']} data-tone={stays ? 'safe' : 'caution'} role="note">
      {stays ? <ShieldCheck size={16} aria-hidden /> : <Send size={16} aria-hidden />}
      <span>
        {stays ? t('ai.stays') : t('ai.leaves', { host })}
        {isReadableOnTheWay(address) && <strong> {t('ai.readable')}</strong>}
      </span>
    </p>
  )
}
