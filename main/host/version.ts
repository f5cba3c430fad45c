import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { appRoot } from './app-root.ts'

/** The version in package.json. */
export function programVersion(): string {
  const { version } = JSON.parse(readFileSync(join(appRoot, 'package.json'), 'utf8')) as { readonly version: string }
  return version
}
