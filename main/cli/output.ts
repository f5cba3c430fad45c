import { atLeast, SEVERITIES, type Flag, type InterfaceLanguage, type Severity } from '../../src/model/index.ts'
import { InvalidArgumentError } from 'commander'
import { unwrap } from '../host/fault.ts'
import { writeFileAtomically } from '../host/write-file.ts'
import { EXIT } from './exit.ts'

/** Writes a result: to a file, whole or not at all, or to standard output. */
export async function deliver(text: string, path: string | undefined): Promise<void> {
  if (path === undefined) {
    await new Promise<void>((resolve, reject) => process.stdout.write(text, (error) => (error ? reject(error) : resolve())))
    return
  }
  unwrap(await writeFileAtomically(path, Buffer.from(text)))
  process.stderr.write(`written to ${path}\n`)
}

/** Sets the exit code: findings at or above `floor` are a failure of the text, not of the command. */
export function judge(flags: Iterable<Flag>, floor: Severity | undefined): void {
  if (floor === undefined) return
  for (const { severity } of flags) if (atLeast(severity, floor)) process.exitCode = EXIT.findings
}

/** Parses a severity given on the command line. */
export function severity(value: string): Severity {
  const found = SEVERITIES.find((known) => known === value)
  if (!found) throw new InvalidArgumentError(`It is one of ${SEVERITIES.join(', ')}.`)
  return found
}

/** Parses the language of messages. */
export function language(value: string): InterfaceLanguage {
  if (value === 'en' || value === 'zh') return value
  throw new InvalidArgumentError('It is en or zh.')
}
