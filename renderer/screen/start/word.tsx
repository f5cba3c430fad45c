import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import style from './start.module.css'

const ICONS = { ok: CircleCheck, info: Info, minor: TriangleAlert, major: CircleAlert } as const

/** One word of the program to the reviewer, with what can be done about it. The tone shows by colour, icon and text. */
export function Word(props: {
  readonly tone: keyof typeof ICONS
  readonly title: string
  readonly children?: ReactNode
  readonly actions?: ReactNode
}) {
  const Icon = ICONS[props.tone]
  return (
    <div className={style['word']} data-tone={props.tone}>
      <Icon size={18} aria-hidden />
      <div>
        <strong>{props.title}</strong>
        {props.children && <p>{props.children}</p>}
        {props.actions && <div className={style['wordActions']}>{props.actions}</div>}
      </div>
    </div>
  )
}
