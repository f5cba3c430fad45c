import type { ComponentProps } from 'react'

interface Props extends Omit<ComponentProps<'button'>, 'type'> {
  /** What the button does, in words: for the ear, and as its tooltip. */
  readonly label: string
  /** What the tooltip says instead, such as the words with their key. */
  readonly tip?: string
}

/** A button that shows a picture alone. */
export function IconButton({ label, tip = label, className = '', ...rest }: Props) {
  // A menu that hangs on the button gives it a class of its own.
  return <button type="button" className={`button quiet icon ${className}`} aria-label={label} data-tip={tip} {...rest} />
}
