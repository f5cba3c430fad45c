import type { ReactNode } from 'react'
import { useText } from '../../text/index.ts'
import style from './report.module.css'

export interface PlotRow {
  readonly name: string
  readonly values: readonly string[]
}

interface Props {
  readonly title: string
  /** Heads of the columns of values. */
  readonly columns: readonly string[]
  readonly rows: readonly PlotRow[]
  readonly note?: string
  readonly children: ReactNode
}

/** A picture that a screen reader passes over, and the table with the same figures, which can be opened beside it. */
export function Plot({ title, columns, rows, note, children }: Props) {
  const { t } = useText()
  return (
    <figure className={style['plot']} aria-label={title}>
      <figcaption>
        <h2>{title}</h2>
        {note && <p className={style['note']}>{note}</p>}
      </figcaption>
      <div aria-hidden>{children}</div>
      <details>
        <summary>{t('report.as-table')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{title}</th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, values }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {values.map((value, index) => (
                  <td key={columns[index]}>{value}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
