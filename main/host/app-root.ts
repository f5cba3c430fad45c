import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The folder that holds `package.json`, and with it `samples/` and `src/glossary/base/`: the checkout when the sources run,
 * the archive `app.asar` in an installed program. It is looked for upwards from this file, because a bundle puts the code
 * at another depth than the sources do.
 */
export const appRoot: string = findAppRoot(dirname(fileURLToPath(import.meta.url)))

function findAppRoot(from: string): string {
  let folder = from
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder)
    if (parent === folder) throw new Error(`No package.json above ${from}`)
    folder = parent
  }
  return folder
}
