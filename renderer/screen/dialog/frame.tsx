import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useText } from '../../text/index.ts'
import { closeDialog } from './open-dialog.ts'
import { useFocusReturn } from './use-focus-return.ts'
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
  useFocusReturn()
  return (
    <Modal.Root
      opened
      onClose={props.onClose ?? closeDialog}
      size={props.size ?? 560}
      centered
      radius={14}
      padding={0}
      classNames={{ content: style['content'] ?? '' }}
      transitionProps={{ duration: 120, transition: 'fade' }}
    >
      <Modal.Overlay backgroundOpacity={0.35} />
      <Modal.Content>
        <div className={style['header']}>
          <Modal.Title className={style['title'] ?? ''}>{props.title}</Modal.Title>
          <Modal.CloseButton aria-label={t('common.close')} />
        </div>
        <Modal.Body className={style['frame'] ?? ''}>
          <div className={style['body']}>{props.children}</div>
          {props.footer && <div className={style['footer']}>{props.footer}</div>}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
