import { useText } from '../../text/index.ts'
import { Frame } from './frame.tsx'
import type { ConfirmAsked } from './open-dialog.ts'

/** Asks before something is lost for good. The safe answer has the focus. */
export function ConfirmDialog({ asked, answer }: { readonly asked: ConfirmAsked; answer(yes: boolean): void }) {
  const { t } = useText()
  const footer = (
    <>
      <button type="button" className="button" data-autofocus onClick={() => answer(false)}>
        {t('common.cancel')}
      </button>
      <button type="button" className="button main" onClick={() => answer(true)}>
        {asked.yes}
      </button>
    </>
  )
  return (
    <Frame title={asked.title} size={420} onClose={() => answer(false)} footer={footer}>
      <p>{asked.body}</p>
    </Frame>
  )
}
