import type { ComponentProps } from 'react'

interface Props extends Omit<ComponentProps<'button'>, 'type' | 'className'> {
  /** What the button does, in words: for the ear, and as its tooltip. */
  readonly label: string
  /** What the tooltip says instead, such as the words with their key. */
  readonly tip?: string
}

/** A button that shows a picture alone. */
export function IconButton({ label, tip = label, ...rest }: Props) {
  return <button type="button" className="button quiet icon" aria-label={label} data-tip={tip} {...rest} />
}
