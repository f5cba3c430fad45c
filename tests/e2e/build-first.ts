import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { chromiumFile } from '../electron-double/chromium-file.ts'
import { PROJECT_ROOT } from './launch.ts'

/** Builds the program, so that the specs run what the sources say, and has Chromium ready before the first spec's time runs. */
export default function buildFirst(): void {
  const tool = join(PROJECT_ROOT, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  execFileSync(process.execPath, [tool, 'build', '--logLevel', 'warn'], { cwd: PROJECT_ROOT, stdio: ['ignore', 'ignore', 'inherit'] })
  chromiumFile()
}
