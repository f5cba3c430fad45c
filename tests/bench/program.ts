import { parseArgs, type ParseArgsConfig } from 'node:util'

/** What a measuring program says of itself, and the options it takes beside its folders. */
export interface About {
  /** How it is called, after `node tests/bench/`. */
  readonly usage: string
  /** What it measures and prints. */
  readonly summary: string
  readonly options?: Readonly<Record<string, OptionAbout>>
}

export interface OptionAbout {
  readonly help: string
  readonly value?: string
  readonly many?: true
}

export interface Arguments {
  readonly folders: readonly string[]
  /** The last value given, or the default of the option. */
  readonly text: (name: string) => string
  readonly number: (name: string) => number
  readonly all: (name: string) => readonly string[]
  /** Whether the option was given at all, or has a default. */
  readonly has: (name: string) => boolean
}

/** Every program that runs our aligner itself takes these. */
export const DICTIONARY: Readonly<Record<string, OptionAbout>> = {
  dictionary: { help: 'cedict or none', value: 'cedict' },
}

export const SEED: Readonly<Record<string, OptionAbout>> = { seed: { help: 'the same seed gives the same figures', value: '1' } }

/** Runs a program with the arguments of this process: `--help` prints what it does; without a folder it ends with 2. */
export async function runProgram(about: About, run: (given: Arguments) => Promise<void> | void): Promise<void> {
  const given = parse(about, process.argv.slice(2))
  if (given === 'help') return void process.stdout.write(helpText(about))
  if (typeof given === 'string' || given.folders.length === 0) {
    process.stderr.write(`${typeof given === 'string' ? given : 'A folder is missing.'}\n\n${helpText(about)}`)
    process.exitCode = 2
    return
  }
  await run(given)
}

function parse({ options = {} }: About, argv: readonly string[]): Arguments | string {
  const config: NonNullable<ParseArgsConfig['options']> = { help: { type: 'boolean', short: 'h' } }
  for (const name of Object.keys(options)) config[name] = { type: 'string', multiple: true }
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options: config, allowPositionals: true })
    if (values['help'] === true) return 'help'
    const all = (name: string): readonly string[] => {
      const value = values[name]
      const given = Array.isArray(value) ? value.map(String) : []
      const usual = options[name]?.value
      return given.length > 0 || usual === undefined ? given : [usual]
    }
    const text = (name: string): string => all(name).at(-1) ?? ''
    return { folders: positionals, all, text, number: (name) => Number(text(name)), has: (name) => all(name).length > 0 }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function helpText({ usage, summary, options = {} }: About): string {
  const lines = Object.entries(options).map(([name, { help, value, many }]) => {
    const notes = [value === undefined ? '' : ` (${value})`, many ? ' May be given several times.' : '']
    return `  --${name.padEnd(14)} ${help}${notes.join('')}\n`
  })
  return `node tests/bench/${usage}\n\n${summary}\n${lines.length > 0 ? `\n${lines.join('')}` : ''}`
}
