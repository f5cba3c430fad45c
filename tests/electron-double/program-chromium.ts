import { startChromium, type Chromium } from './chromium-process.ts'

const started = Promise.withResolvers<Chromium>()
let begun = false

/** The program's one Chromium, as soon as it runs. */
export function chromium(): Promise<Chromium> {
  return started.promise
}

export function beginChromium(profile: string, switches: readonly string[], onUnexpectedEnd: () => void): Promise<Chromium> {
  begun = true
  startChromium(profile, switches, onUnexpectedEnd).then(started.resolve, started.reject)
  return started.promise
}

export async function endChromium(): Promise<void> {
  if (begun) await (await started.promise).close()
}
