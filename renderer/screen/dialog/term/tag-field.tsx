import { TagsInput, type TagsInputProps } from '@mantine/core'

interface Props extends Pick<TagsInputProps, 'label' | 'description' | 'placeholder' | 'error' | 'classNames'> {
  readonly value: readonly string[]
  /** Characters that end a word besides Enter. */
  readonly separators: readonly string[]
  readonly focused?: boolean
  onChange(value: readonly string[]): void
}

/** A field for several words, each shown as a pill. What is typed counts when the field is left, too. */
export function TagField({ value, separators, focused = false, onChange, ...shown }: Props) {
  return (
    <TagsInput
      {...shown}
      value={[...value]}
      splitChars={[...separators]}
      onChange={(words) => onChange(wordsOf(words, separators))}
      // There is nothing to choose from; an open list that nobody sees would take the dialog's Escape away.
      dropdownOpened={false}
      {...(focused ? { 'data-autofocus': true } : {})}
    />
  )
}

/**
 * The words apart and each once. An input method hands over a whole piece of text with its separators inside, and so does
 * a field that is left; Mantine cuts only at keys that are pressed and on pasting.
 */
export function wordsOf(texts: readonly string[], separators: readonly string[]): readonly string[] {
  const cut = separators.reduce((parts, separator) => parts.flatMap((part) => part.split(separator)), texts)
  return [...new Set(cut.map((word) => word.trim()).filter((word) => word !== ''))]
}
