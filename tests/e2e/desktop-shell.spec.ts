import { expect, test, type ElectronApplication, type Page } from '@playwright/test'
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { launchDesktop, ON_REAL_ELECTRON, PROJECT_ROOT, temporaryFolder, type Desktop } from './launch.ts'

/** What the page gets from the preload script. */
interface Host {
  readonly host: string
  call(method: string, input: unknown): Promise<unknown>
  onEvent(listener: (event: { kind: string; command?: string }) => unknown): () => void
}
/** The page's window, for code that runs there. */
declare const window: Window & { readonly duizhao: Host; heard: string[]; readonly inlineRan?: boolean }

let folder: ReturnType<typeof temporaryFolder>
let desktop: Desktop

async function open(): Promise<void> {
  folder = temporaryFolder()
  desktop = await launchDesktop({ userData: folder.path })
}

async function close(): Promise<void> {
  await desktop.app.close()
  folder.remove()
}

// These leave the window as it was, and share one.
test.describe('the desktop window', () => {
  test.beforeAll(open)
  test.afterAll(close)

  test('opens, shows itself and has the title of the program', async () => {
    const { app, page } = desktop
    expect(await page.title()).toContain('Duizhao')
    const window = await app.browserWindow(page)
    await expect.poll(() => window.evaluate((shown) => shown.isVisible())).toBe(true)
    expect(app.windows()).toHaveLength(1)
  })

  test('gives the page the contract and nothing else', async () => {
    const { page } = desktop
    const exposed = await page.evaluate(() => ({
      keys: Object.keys(window.duizhao).toSorted(),
      host: window.duizhao.host,
      frozen: Object.isFrozen(window.duizhao),
      strangers: ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'].filter((name) => name in window),
    }))
    expect(exposed).toEqual({ keys: ['call', 'host', 'onEvent'], host: 'desktop', frozen: true, strangers: [] })
  })

  test('refuses inline script, eval and other addresses by its policy', async () => {
    const { page } = desktop
    const ran = await page.evaluate(async () => {
      const script = document.createElement('script')
      script.textContent = 'window.inlineRan = true'
      document.head.append(script)
      // What Playwright runs itself may use eval; what runs later is the page's own.
      await new Promise((resolve) => setTimeout(resolve))
      const attempts = await Promise.allSettled([
        (async () => (0, eval)('1 + 1') as unknown)(),
        fetch('https://example.com/'),
        import('data:text/javascript,export default 1' as string),
      ])
      return { inline: window.inlineRan, attempts: attempts.map(({ status }) => status) }
    })
    expect(ran).toEqual({ inline: undefined, attempts: ['rejected', 'rejected', 'rejected'] })
  })

  test('serves files of the interface only, with the policy on each', async () => {
    const { page } = desktop
    const answers = await page.evaluate(async () => {
      const ask = async (path: string) => {
        const response = await fetch(path)
        return [response.status, response.headers.get('content-security-policy')?.startsWith("default-src 'none'")]
      }
      return [await ask('/index.html'), await ask('/%2e%2e/main/desktop.js'), await ask('/..%2fmain%2fdesktop.js'), await ask('/absent.js')]
    })
    expect(answers).toEqual([
      [200, true],
      // A dot segment is resolved by the address itself and stays inside.
      [404, true],
      [400, true],
      [404, true],
    ])
  })

  test('answers calls of the contract, and refuses all others', async () => {
    const { page } = desktop
    const call = (method: string, input: unknown) =>
      page.evaluate(([name, value]) => window.duizhao.call(name as string, value).catch((error: Error) => error.message), [method, input])
    expect(await call('start', {})).toMatchObject({ ok: true, value: { host: 'desktop' } })
    expect(await call('openProject', { id: 5 })).toMatchObject({ ok: false, problem: { code: 'internal' } })
    expect(await call('constructor', {})).toContain('not in the contract')
    expect(await call('duizhao:event', {})).toContain('not in the contract')
  })

  test('refuses a call of a page that is not the interface', async () => {
    const { app } = desktop
    const opened = app.waitForEvent('window')
    await app.evaluate(({ app: program, BrowserWindow }) => {
      const preload = `${program.getAppPath()}/out/preload/preload.cjs`
      const stranger = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true, contextIsolation: true } })
      return stranger.loadURL('data:text/html,<title>stranger</title>')
    })
    const stranger = await opened
    await expect.poll(() => stranger.title()).toBe('stranger')
    const answer = await stranger.evaluate(() => window.duizhao.call('start', {}).catch((error: Error) => error.message))
    expect(answer).toContain('not the interface')
    await stranger.close()
  })

  test('does not leave the interface, and opens no window', async () => {
    const { app, page } = desktop
    const before = page.url()
    await watchOpening(app)
    await page.evaluate(() => {
      location.href = 'https://example.com/navigated'
    })
    await expect.poll(() => openedOutside(app)).toEqual(['https://example.com/navigated'])
    const popup = await page.evaluate(() => window.open('https://example.com/opened') === null)
    expect(popup).toBe(true)
    await page.evaluate(() => {
      for (const address of ['file:///etc/passwd', 'http://example.com/', 'smb://example.com/', 'mailto:someone@example.com'])
        window.open(address)
    })
    await clickLink(page, 'https://example.com/linked')
    await expect
      .poll(() => openedOutside(app))
      .toEqual(['https://example.com/navigated', 'https://example.com/opened', 'mailto:someone@example.com', 'https://example.com/linked'])
    expect(page.url()).toBe(before)
    await expect.poll(() => app.windows().length).toBe(1)
  })

  test('sends the commands of its menu to the page', async () => {
    const { app, page } = desktop
    await page.evaluate(() => {
      window.heard = []
      window.duizhao.onEvent((event) => window.heard.push(`${event.kind} ${event.command}`))
    })
    await app.evaluate(({ Menu }) => {
      for (const id of ['new-review', 'export', 'align-mode']) Menu.getApplicationMenu()?.getMenuItemById(id)?.click()
    })
    await expect.poll(() => page.evaluate(() => window.heard)).toEqual(['command new-review', 'command export', 'command align-mode'])
  })

  test('words its menu in the language of the preferences', async () => {
    const { app, page } = desktop
    const label = () => app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('export')?.label)
    await page.evaluate(() => window.duizhao.call('setPreferences', { language: 'zh' }))
    await expect.poll(label).toBe('导出…')
    await page.evaluate(() => window.duizhao.call('setPreferences', { language: 'en' }))
    await expect.poll(label).toBe('Export…')
  })
})

test.describe('closing the desktop window', () => {
  test.beforeEach(open)
  test.afterEach(close)

  test('waits for text that is not handed over yet', async () => {
    const { app, page } = desktop
    await page.evaluate(() => {
      window.duizhao.onEvent(async (event) => {
        if (event.kind !== 'closing') return
        await new Promise((resolve) => setTimeout(resolve, 200))
        await window.duizhao.call('setPreferences', { author: 'Handed over on closing' })
      })
    })
    await app.close()
    expect(filesBelow(folder.path).some((file) => file.includes('Handed over on closing'))).toBe(true)
  })

  test('takes no longer than its limit when the page does not answer', async () => {
    const { app, page } = desktop
    await page.evaluate(() => {
      window.duizhao.onEvent(() => new Promise(() => undefined))
    })
    const program = app.process()
    await app.close()
    expect(program.exitCode).toBe(0)
  })

  test('remembers where the window was', async () => {
    const place = { x: 120, y: 80, width: 1100, height: 700 }
    const window = await desktop.app.browserWindow(desktop.page)
    await window.evaluate((shown, bounds) => shown.setBounds(bounds), place)
    await desktop.app.close()
    desktop = await launchDesktop({ userData: folder.path })
    const again = await desktop.app.browserWindow(desktop.page)
    expect(await again.evaluate((shown) => shown.getBounds())).toEqual(place)
  })

  test('leaves no process behind when its main process is killed', async () => {
    test.skip(ON_REAL_ELECTRON || process.platform !== 'linux', 'reads /proc; about the double')
    const running = () => processesNaming(folder.path).length
    expect(running()).toBeGreaterThan(1)
    desktop.app.process().kill('SIGKILL')
    await expect.poll(running).toBe(0)
  })
})

test('a project named on the command line opens at once', async () => {
  const files = temporaryFolder()
  const project = reviewProject(
    files.path,
    '春天来了，河边的柳树发芽了。\n',
    'Spring has come, and the willows by the river are budding.\n',
  )
  const { app, page } = await launchDesktop({ userData: join(files.path, 'own'), args: [project] })
  await expect(page.getByText('柳树').first()).toBeVisible()
  await expect(page.getByText('willows by the river').first()).toBeVisible()
  await app.close()
  files.remove()
})

/** Makes a project file of two texts with the program's own command. */
function reviewProject(path: string, chinese: string, english: string): string {
  const [source, target, project] = ['source.txt', 'target.txt', 'spring.duizhao'].map((name) => join(path, name)) as [
    string,
    string,
    string,
  ]
  writeFileSync(source, chinese)
  writeFileSync(target, english)
  const command = join(PROJECT_ROOT, 'main', 'cli', 'duizhao.mjs')
  execFileSync(process.execPath, [command, 'review', source, target, '--force', '-o', project], { stdio: 'pipe' })
  return project
}

/** Puts a list in the place of the system's opener. */
function watchOpening(app: ElectronApplication): Promise<void> {
  return app.evaluate(({ shell }) => {
    const opened: string[] = []
    Object.assign(globalThis, { openedOutside: opened })
    shell.openExternal = (address) => {
      opened.push(address)
      return Promise.resolve()
    }
  })
}

function openedOutside(app: ElectronApplication): Promise<string[]> {
  return app.evaluate(() => (globalThis as unknown as { openedOutside: string[] }).openedOutside)
}

async function clickLink(page: Page, address: string): Promise<void> {
  await page.evaluate((href) => {
    const link = Object.assign(document.createElement('a'), { href, target: '_blank' })
    document.body.append(link)
    link.click()
  }, address)
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(folder, entry.name), 'utf8'))
}

function processesNaming(text: string): string[] {
  return readdirSync('/proc').filter((id) => {
    if (!/^\d+$/.test(id)) return false
    try {
      return readFileSync(`/proc/${id}/cmdline`, 'utf8').includes(text)
    } catch (error) {
      // It ended between the listing and the reading.
      if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH')) return false
      throw error
    }
  })
}
