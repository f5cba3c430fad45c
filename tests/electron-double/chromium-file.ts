import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const NODE_MODULES = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'node_modules')
const PACKAGE = join(NODE_MODULES, '@sparticuz', 'chromium')

/**
 * Path of the Chromium that tests use: the one that `DUIZHAO_CHROMIUM` names, or the one that comes inside the package
 * `@sparticuz/chromium`, inflated on first use (some seconds) into `node_modules/.cache`. Never downloads anything.
 */
export function chromiumFile(): string {
  const named = namedChromium()
  if (named !== null) return named
  const folder = cacheFolder()
  if (!existsSync(folder)) inflateInto(folder)
  return join(folder, 'chromium')
}

/**
 * Environment for Chromium: fonts of the machine, and with them the few Latin ones of the package, so that a machine
 * without any font still draws text; and the shared libraries of the package (NSS and NSPR above all), which a bare Debian
 * does not have.
 */
export function chromiumEnvironment(): NodeJS.ProcessEnv {
  // A Chromium of the machine's own comes with its own libraries.
  if (namedChromium() !== null) return process.env
  const folder = cacheFolder()
  const libraries = [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':')
  return { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf'), LD_LIBRARY_PATH: libraries }
}

/** Switches that every Chromium of the tests needs where no sandbox, no display and little shared memory is to be had. */
export const CHROMIUM_SWITCHES: readonly string[] = ['--headless', '--no-sandbox', '--disable-dev-shm-usage', '--no-first-run']

function namedChromium(): string | null {
  return process.env['DUIZHAO_CHROMIUM'] || null
}

function cacheFolder(): string {
  const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as { version: string }
  return join(NODE_MODULES, '.cache', 'duizhao', `chromium-${version}-with-libraries`)
}

// The package inflates into the system's folder for temporary files. It is given one of its own, which is renamed when
// all is there: an interrupted or a second, simultaneous run leaves no half Chromium behind.
function inflateInto(folder: string): void {
  mkdirSync(dirname(folder), { recursive: true })
  const draft = mkdtempSync(`${folder}-`)
  execFileSync(process.execPath, ['--input-type=module', '-e', INFLATE], {
    cwd: PACKAGE,
    // The package unpacks its libraries only where it takes the machine for one of the service that it was made for.
    env: { ...process.env, TMPDIR: draft, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  writeFileSync(join(draft, 'fonts.conf'), fontConfiguration(join(folder, 'fonts')))
  try {
    renameSync(draft, folder)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    // Another run was quicker.
    if (!existsSync(folder)) throw error
  }
}

const INFLATE = `import chromium from '@sparticuz/chromium'; await chromium.executablePath()`

function fontConfiguration(fonts: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${fonts}</dir>
</fontconfig>
`
}
