import { Command, CommanderError } from 'commander'
import { problemOf } from '../host/fault.ts'
import { programVersion } from '../host/version.ts'
import { EXIT } from './exit.ts'
import { interrupted } from './interrupt.ts'

/** Runs the command line. Results go to standard output, all else to standard error; ends the process with one of EXIT. */
export async function main(argv: readonly string[]): Promise<void> {
  process.stdout.on('error', endQuietlyWhenThePipeIsClosed)
  try {
    await (await program(argv[2])).parseAsync(argv)
  } catch (error) {
    process.exitCode = await report(error)
  }
}

/** The commands in the order of the help. The one that is called is loaded alone: all of them take half a second longer. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  align: async () => (await import('./command/align.ts')).alignCommand(),
  pair: async () => (await import('./command/pair.ts')).pairCommand(),
  check: async () => (await import('./command/check.ts')).checkCommand(),
  review: async () => (await import('./command/review.ts')).reviewCommand(),
  rules: async () => (await import('./command/rules.ts')).rulesCommand(),
  packs: async () => (await import('./command/packs.ts')).packsCommand(),
  export: async () => (await import('./command/export.ts')).exportCommand(),
  info: async () => (await import('./command/info.ts')).infoCommand(),
  serve: async () => (await import('./command/serve.ts')).serveCommand(),
}

/** The whole command line, or the part of it that a command needs. */
async function program(called: string | undefined): Promise<Command> {
  const command = new Command('duizhao')
    .description(
      'Review machine translation from Chinese into English: align it sentence by sentence, flag mistranslations, export corrections.',
    )
    .version(programVersion())
    .showHelpAfterError('(see "duizhao --help", or "duizhao help COMMAND")')
    .exitOverride()
    .addHelpText(
      'after',
      `\nExit codes: ${EXIT.done} done, ${EXIT.findings} done with findings at or above --fail-on, ${EXIT.unusable} unusable arguments or input.`,
    )
  const one = called !== undefined && Object.hasOwn(COMMANDS, called) ? COMMANDS[called] : undefined
  for (const sub of await Promise.all((one ? [one] : Object.values(COMMANDS)).map((load) => load())))
    command.addCommand(sub.exitOverride().showHelpAfterError(`(see "duizhao ${sub.name()} --help")`))
  return command
}

async function report(error: unknown): Promise<number> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.unusable
  const problem = problemOf(error)
  if (problem) {
    if (problem.code === 'job.cancelled') return interrupted()
    const { wordProblem } = await import('../host/wording.ts')
    process.stderr.write(`duizhao: ${wordProblem(problem, 'en')}\n`)
    return EXIT.unusable
  }
  process.stderr.write(
    `duizhao: this is a fault of the program, not of your files. Please report it with what follows.\n${detail(error)}\n`,
  )
  return EXIT.unusable
}

function detail(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

function endQuietlyWhenThePipeIsClosed(error: NodeJS.ErrnoException): void {
  // Other errors come back to who wrote, and are reported there.
  if (error.code === 'EPIPE') process.exit(EXIT.done)
}
