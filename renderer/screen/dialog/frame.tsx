import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useText } from '../../text/index.ts'
import { closeDialog } from './open-dialog.ts'
import style from './dialog.module.css'

/** The frame of every dialog: title, body, and a row of buttons that stays in sight. Escape and a click beside it close it. */
export function Frame(props: {
  readonly title: string
  readonly size?: number
  readonly children: ReactNode
  readonly footer?: ReactNode
  onClose?(): void
}) {
  const { t } = useText()
  return (
    <Modal
      opened
      onClose={props.onClose ?? closeDialog}
      title={props.title}
      size={props.size ?? 560}
      centered
      radius={14}
      padding={0}
      transitionProps={{ duration: 120, transition: 'fade' }}
      overlayProps={{ backgroundOpacity: 0.35 }}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      classNames={{
        header: style['header'] ?? '',
        title: style['title'] ?? '',
        body: style['frame'] ?? '',
        content: style['content'] ?? '',
      }}
    >
      <div className={style['body']}>{props.children}</div>
      {props.footer && <footer className={style['footer']}>{props.footer}</footer>}
    </Modal>
  )
}
