import { readFileSync } from 'node:fs'

/** The values of a file of JSON lines with where each stands, for messages; blank lines are left out. What they are is for the caller to tell. */
export function readJsonLines(file: string): readonly { readonly value: unknown; readonly place: string }[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [{ value: JSON.parse(line) as unknown, place: `${file}, line ${index + 1}` }]))
}
