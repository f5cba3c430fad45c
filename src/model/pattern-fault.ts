/** What keeps a regular expression from being one, and where: a position in code units. */
export interface PatternFault {
  readonly kind: 'open-group' | 'stray-bracket' | 'open-class' | 'nothing-to-repeat' | 'open-escape'
  readonly at: number
}

/** What opens a group besides its bracket: `(?:`, `(?=`, `(?<name>` and their like. */
const GROUP_HEAD = /\((?:\?(?::|=|!|<=|<!|<[^>]*>|[a-z-]+:))?/uy
const REPEAT = /[*+?]|\{\d+(?:,\d*)?\}/uy

/**
 * The first of the mistakes that are made by hand in an expression which the engine has refused: the engine itself says what it is, but not where.
 * Null where it is another one.
 */
export function patternFault(pattern: string): PatternFault | null {
  const open: number[] = []
  let repeatable = false
  for (let at = 0; at < pattern.length;) {
    const here = at
    const sign = pattern.charAt(at)
    const repeat = matchAt(REPEAT, pattern, at)
    if (sign === '\\') {
      if (at + 1 === pattern.length) return { kind: 'open-escape', at }
      at += 2
      // `\b` and `\B` stand for places: they cannot be repeated, but no person tries.
      repeatable = true
    } else if (sign === '[') {
      const end = classEnd(pattern, at)
      if (end < 0) return { kind: 'open-class', at }
      at = end
      repeatable = true
    } else if (sign === '(') {
      open.push(at)
      at += matchAt(GROUP_HEAD, pattern, at).length
      repeatable = false
    } else if (sign === ')') {
      if (open.pop() === undefined) return { kind: 'stray-bracket', at }
      at++
      repeatable = true
    } else if (repeat !== '') {
      if (!repeatable) return { kind: 'nothing-to-repeat', at: here }
      at += repeat.length
      if (pattern.charAt(at) === '?') at++
      repeatable = false
    } else {
      at++
      repeatable = sign !== '|' && sign !== '^'
    }
  }
  const last = open.at(-1)
  return last === undefined ? null : { kind: 'open-group', at: last }
}

function matchAt(expression: RegExp, text: string, at: number): string {
  expression.lastIndex = at
  return expression.exec(text)?.[0] ?? ''
}

/** Behind the bracket that closes a class; -1 where none does. */
function classEnd(pattern: string, start: number): number {
  for (let at = start + 1; at < pattern.length; at++) {
    const sign = pattern.charAt(at)
    if (sign === '\\') at++
    else if (sign === ']') return at + 1
  }
  return -1
}
