import { expect, test, type Page } from '@playwright/test'
import { copyFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { projectId } from '../../main/host/library.ts'
import type { Answer } from '../../src/bridge/index.ts'
import { makeBigProject } from './big-project.ts'
import { launchDesktop, temporaryFolder, type Desktop } from './launch.ts'
import { expectSaved, reviewShown, standOn, typeOver } from './reviewer.ts'

/** The page's window, for code that runs there. */
declare const window: Window & {
  readonly duizhao: { call(method: string, input: unknown): Promise<Answer> }
  readonly tellConfirmed: (segment: number, edit: number) => Promise<void>
}

const ROUNDS = 20
const ROWS = 300
/** The first rows are for typing, the others for calls. */
const TYPED_ROWS = 10
const SEED = Number(process.env['DUIZHAO_SEED'] ?? 20_261_122)
/** Milliseconds of editing before the kill. */
const [SOONEST, LATEST, RIGHT_AFTER] = [100, 1600, 80]

test('what the window showed as confirmed is there after each of 20 kills', async () => {
  test.setTimeout(900_000)
  console.log(`seed ${SEED} (DUIZHAO_SEED chooses another)`)
  const random = randomFrom(SEED)
  const folder = temporaryFolder()
  const project = join(folder.path, 'killed.duizhao')
  await makeBigProject(project, 'Killed', ROWS)
  const ledger = new Ledger()
  const begin = Date.now()
  for (let round = 0; round < ROUNDS; round += 1) {
    const desktop = await launchDesktop({ userData: join(folder.path, 'own'), args: [project] })
    await expectWhole(desktop.page, project, ledger, round > 0)
    // Every other kill comes right after a typed correction was shown as confirmed, the others anywhere.
    const [isAnywhere, moment] = [round % 2 === 0, random()]
    const after = isAnywhere ? SOONEST + moment * (LATEST - SOONEST) : moment * RIGHT_AFTER
    await editUntilKilled(desktop, { project, ledger, round, isAnywhere, after })
    expect(integrityOfCopy(project, join(folder.path, `copy-${round}.db`))).toEqual(['ok'])
  }
  const last = await launchDesktop({ userData: join(folder.path, 'own'), args: [project] })
  await expectWhole(last.page, project, ledger, true)
  await last.app.close()
  expect(existsSync(`${project}-lock`)).toBe(false)
  expect(integrityOfCopy(project, join(folder.path, 'copy-last.db'))).toEqual(['ok'])
  console.log(`${ledger.told} confirmations told, ${ledger.typed} of them typed, in ${((Date.now() - begin) / 1000).toFixed(0)} s`)
  expect(ledger.typed).toBeGreaterThanOrEqual(ROUNDS / 2)
  folder.remove()
})

/** What the window showed as confirmed: for each row the latest edit. An edit says its number, so that a later one is told from a lost one. */
class Ledger {
  readonly rows = new Map<number, number>()
  told = 0
  typed = 0
  #edit = 0

  nextEdit(): number {
    this.#edit += 1
    return this.#edit
  }

  /** Numbers for edits that the page makes by itself, all above those given out before. */
  nextThousand(): number {
    this.#edit += 100_000
    return this.#edit - 100_000
  }

  confirm(row: number, edit: number): void {
    this.told += 1
    this.rows.set(row, Math.max(edit, this.rows.get(row) ?? 0))
  }
}

function textOf(edit: number): string {
  return `The workers agreed on edit ${edit} of this sentence.`
}

/** The program has the project open, says so when it was killed, and has every confirmed text or a later one. */
async function expectWhole(page: Page, path: string, ledger: Ledger, wasKilled: boolean): Promise<void> {
  await reviewShown(page)
  const notice = page.getByText('Duizhao did not end in order last time', { exact: false }).or(page.getByText('上次程序没有正常结束'))
  if (wasKilled) await expect(notice).toBeVisible()
  const answer = await page.evaluate((id) => window.duizhao.call('openProject', { id }), projectId(path))
  if (!answer.ok) throw new Error(answer.problem.code)
  const view = answer.value as Extract<Answer<'openProject'>, { ok: true }>['value']
  expect(view?.recovered).toBe(wasKilled)
  const asked = { project: view?.id ?? '', pair: view?.pairs[0]?.id ?? 0, from: 1, to: ROWS }
  const all = await page.evaluate((input) => window.duizhao.call('rowsAt', input), asked)
  if (!all.ok) throw new Error(all.problem.code)
  const rows = new Map((all.value as Extract<Answer<'rowsAt'>, { ok: true }>['value']).rows.map((row) => [row.id, row]))
  expect(rows.size).toBe(ROWS)
  for (const [id, edit] of ledger.rows) {
    const row = rows.get(id)
    const found = Number(/edit (\d+) of/.exec(row?.target ?? '')?.[1] ?? 0)
    expect(row?.state, `row ${id}`).toBe('reviewed')
    expect(found, `row ${id} says: ${row?.target}`).toBeGreaterThanOrEqual(edit)
  }
  const shown = Number(await page.getByRole('progressbar').getAttribute('aria-valuenow'))
  expect(shown).toBeGreaterThanOrEqual(ledger.rows.size)
}

interface Round {
  readonly project: string
  readonly ledger: Ledger
  readonly round: number
  readonly isAnywhere: boolean
  /** Milliseconds from the first call that was answered, or from the typed correction, to the kill. */
  readonly after: number
}

/** Edits by many short calls and by typing at once, and ends the main process in the midst of it. */
async function editUntilKilled({ app, page }: Desktop, { project, ledger, round, isAnywhere, after }: Round): Promise<void> {
  await page.exposeFunction('tellConfirmed', (segment: number, edit: number) => ledger.confirm(segment, edit))
  const typing = { row: 1 + (round % TYPED_ROWS), edit: ledger.nextEdit() }
  let isKilled = false
  // What fails before the kill is a fault; what breaks off with it is meant to.
  const fault = (work: Promise<void>) =>
    work.then(
      () => null,
      (error: unknown) => (isKilled ? null : error),
    )
  const typed = fault(
    typeAndConfirm(page, typing.row, typing.edit).then(() => {
      ledger.typed += 1
      ledger.confirm(typing.row, typing.edit)
    }),
  )
  const work = { project: projectId(project), first: TYPED_ROWS + 1, last: ROWS, edit: ledger.nextThousand() }
  const calls = fault(page.evaluate(confirmInTurn, work))
  // Counted from the kill on: until then the typing takes what it takes beside all those calls.
  const ended = app.waitForEvent('close', { timeout: 0 })
  const told = ledger.told
  await expect.poll(() => ledger.told, { intervals: [20] }).toBeGreaterThan(told)
  if (!isAnywhere) await typed
  await new Promise((resolve) => setTimeout(resolve, after))
  isKilled = true
  app.process().kill('SIGKILL')
  await ended
  for (const found of await Promise.all([typed, calls])) if (found !== null) throw found
}

async function typeAndConfirm(page: Page, row: number, edit: number): Promise<void> {
  await standOn(page, `第${row}天，`)
  await typeOver(page, textOf(edit))
  await page.keyboard.press('Control+Enter')
  // Confirming leads to the next row that nobody has confirmed, which may be far away: the reviewer looks back.
  const confirmed = await standOn(page, `第${row}天，`)
  await expect(confirmed.locator('.badge.ok')).toBeVisible()
  await expect(confirmed).toContainText(textOf(edit))
  await expectSaved(page)
}

/** Runs in the page: three chains of calls, each on rows of its own, until the page ends. */
async function confirmInTurn(work: {
  readonly project: string
  readonly first: number
  readonly last: number
  readonly edit: number
}): Promise<void> {
  const CHAINS = 3
  const { project, first, last } = work
  let { edit } = work
  const chain = async (number: number): Promise<void> => {
    for (let segment = first + number; ; segment = segment + CHAINS <= last ? segment + CHAINS : first + number) {
      edit += 1
      const mine = edit
      const text = `The workers agreed on edit ${mine} of this sentence.`
      const answer = await window.duizhao.call('act', { project, intent: { kind: 'confirm', pair: 1, segment, text } })
      if (!answer.ok) throw new Error(answer.problem.code)
      void window.tellConfirmed(segment, mine)
    }
  }
  await Promise.all(Array.from({ length: CHAINS }, (_, number) => chain(number)))
}

/** What SQLite says of the files as the kill left them; a copy is asked, so that the program finds them untouched. */
function integrityOfCopy(project: string, copy: string): readonly string[] {
  copyFileSync(project, copy)
  if (existsSync(`${project}-wal`)) copyFileSync(`${project}-wal`, `${copy}-wal`)
  const database = new DatabaseSync(copy)
  try {
    return database
      .prepare('PRAGMA integrity_check')
      .all()
      .map((row) => String(row['integrity_check']))
  } finally {
    database.close()
  }
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32, by Tommy Ettinger, public domain). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
