import { Loader } from '@mantine/core'
import style from './dialog.module.css'

/** Stands in a dialog until there is something to show. It takes the keyboard where nothing else in the dialog can. */
export function Waiting({ words, takesFocus = false }: { readonly words: string; readonly takesFocus?: boolean }) {
  return (
    <div className={style['waiting']} role="status" {...(takesFocus ? { 'data-autofocus': true, tabIndex: -1 } : {})}>
      <Loader size={26} color="var(--accent)" />
      {words}
    </div>
  )
}
