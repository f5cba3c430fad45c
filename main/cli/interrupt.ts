import { EXIT } from './exit.ts'

/** A signal that Ctrl+C gives, for work that is to clean up after itself. A second Ctrl+C ends at once. */
export function onInterrupt(): AbortSignal {
  const controller = new AbortController()
  process.once('SIGINT', () => {
    controller.abort()
    process.once('SIGINT', () => process.exit(EXIT.interrupted))
  })
  process.once('SIGTERM', () => controller.abort())
  return controller.signal
}

/** Says that nothing was written; gives the exit code. */
export function interrupted(): number {
  process.stderr.write('duizhao: cancelled, nothing was written\n')
  return EXIT.interrupted
}
