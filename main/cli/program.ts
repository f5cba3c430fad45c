import { Command, CommanderError } from 'commander'
import { problemOf } from '../host/fault.ts'
import { wordProblem } from '../host/wording.ts'
import { programVersion } from '../host/version.ts'
import { alignCommand } from './command/align.ts'
import { checkCommand } from './command/check.ts'
import { exportCommand } from './command/export.ts'
import { infoCommand } from './command/info.ts'
import { pairCommand } from './command/pair.ts'
import { reviewCommand } from './command/review.ts'
import { serveCommand } from './command/serve.ts'
import { EXIT } from './exit.ts'
import { interrupted } from './interrupt.ts'

/** Runs the command line. Results go to standard output, all else to standard error; ends the process with one of EXIT. */
export async function main(argv: readonly string[]): Promise<void> {
  process.stdout.on('error', endQuietlyWhenThePipeIsClosed)
  try {
    await program().parseAsync(argv)
  } catch (error) {
    process.exitCode = report(error)
  }
}

function program(): Command {
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
  for (const sub of [alignCommand(), pairCommand(), checkCommand(), reviewCommand(), exportCommand(), infoCommand(), serveCommand()])
    command.addCommand(sub.exitOverride().showHelpAfterError(`(see "duizhao ${sub.name()} --help")`))
  return command
}

function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.unusable
  const problem = problemOf(error)
  if (problem) {
    if (problem.code === 'job.cancelled') return interrupted()
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
