import { texts, type TextKey } from '../../../text/index.ts'
import { pinyinInitials } from '../../../text/pinyin-initial.ts'

/** A command, or something else that can be run, by all that it can be called. */
export interface NamedCommand {
  readonly command: string
  readonly names: readonly string[]
}

/** Its English and its Chinese name, and the initials of the latter. */
export function namesOf(label: TextKey): readonly string[] {
  const [english, chinese] = [texts.t(label, { lng: 'en' }), texts.t(label, { lng: 'zh' })]
  return [english.toLowerCase(), chinese.toLowerCase(), pinyinInitials(chinese)]
}

/**
 * The commands that all words of `query` are in, in one and the same name. Those whose name begins with the query come first, then those
 * used lately (`recent`, latest first), then the others in their order.
 */
export function searchCommands<Named extends NamedCommand>(
  commands: readonly Named[],
  query: string,
  recent: readonly string[],
): readonly Named[] {
  const typed = query.trim().toLowerCase()
  const words = typed.split(/\s+/).filter(Boolean)
  const rank = ({ command, names }: Named): number => {
    const begins = typed !== '' && names.some((name) => name.startsWith(typed))
    const at = recent.indexOf(command)
    return (begins ? 0 : 1000) + (at === -1 ? 500 : at)
  }
  return commands
    .filter(({ names }) => words.length === 0 || names.some((name) => words.every((word) => name.includes(word))))
    .toSorted((a, b) => rank(a) - rank(b))
}
