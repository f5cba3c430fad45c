import type { CommandLine } from 'electron'
import { partly } from './unmodelled.ts'

const appended: string[] = []

const modelled: Partial<CommandLine> = {
  appendSwitch: (name, value) => {
    appended.push(value ? `--${name}=${value}` : `--${name}`)
  },
  hasSwitch: (name) => process.argv.some((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`)),
  getSwitchValue: (name) => process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3) ?? '',
}

export const commandLine = partly<CommandLine>('app.commandLine', modelled)

/** Switches that the program or Playwright added for Chromium. */
export function chromiumSwitches(): readonly string[] {
  return appended
}
