// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core'
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { encodingName } from '../../renderer/screen/start/encoding-name.ts'
import { StartScreen } from '../../renderer/screen/start/start-screen.tsx'
import { reviewStore } from '../../renderer/state/store.ts'
import { texts } from '../../renderer/text/index.ts'
import type { CallInput, StartView } from '../../src/bridge/index.ts'
import { fail, succeed } from '../../src/model/index.ts'

let root: Root

const START: StartView = {
  version: '0.1.0',
  host: 'desktop',
  locale: 'en',
  preferences: reviewStore.getState().preferences,
  ai: { on: false, address: '', model: '', keySet: false },
  recent: [{ id: 'port', name: '港口城市访谈', place: '~/port.duizhao', openedAt: '2026-11-22T06:00:00Z', rows: 40, reviewed: 10 }],
  samples: [{ id: 'story', title: { en: 'A short story', zh: '短篇小说' } }],
  open: null,
}

/** Tells the language by the first letter, and refuses what is called bad. */
function readText({ name, bytes }: CallInput<'readText'>) {
  if (name.startsWith('bad')) return fail('input.empty', { name })
  const preview = new TextDecoder().decode(Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0)))
  const chinese = /^\p{Script=Han}/u.test(preview)
  return succeed({
    id: name,
    name,
    encoding: 'utf8',
    language: chinese ? 'zh' : 'en',
    hanRatio: chinese ? 1 : 0,
    characters: preview.length,
    preview,
  })
}

beforeAll(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  // jsdom has no media queries.
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }))
})

const created = vi.fn()
let read = 0

beforeEach(async () => {
  await texts.changeLanguage('en')
  created.mockReset()
  read = 0
  reviewStore.setState({
    start: START,
    jobs: [],
    call: (async (_: string, input: CallInput<'readText'>) => {
      read += 1
      return readText(input)
    }) as never,
    createReview: created,
    openProject: vi.fn(async () => true),
  })
  root = createRoot(document.body.appendChild(document.createElement('div')))
  await act(async () =>
    root.render(
      <MantineProvider env="test">
        <StartScreen />
      </MantineProvider>,
    ),
  )
})

afterEach(async () => {
  await act(async () => root.unmount())
  document.body.replaceChildren()
})

const zh = new File(['记者：您好。'], '原文.txt')
const en = new File(['Reporter: Hello.'], 'english.txt')
const bad = new File([''], 'bad.txt')

const page = () => document.body.textContent ?? ''
const button = (label: string) => {
  const found = [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(label))
  if (!found) throw new Error(`No button ${label}`)
  return found
}
const press = (label: string) => act(async () => button(label).click())

/** Drops files on the window, as a browser tells of it. Done when they were read. */
async function drop(...files: File[]): Promise<void> {
  const event = new Event('drop', { bubbles: true, cancelable: true })
  Object.defineProperty(event, 'dataTransfer', { value: { types: ['Files'], items: [], files } })
  await act(async () => {
    window.dispatchEvent(event)
    await vi.waitFor(() => expect(read).toBe(files.length))
    // What was read last is placed in the turn after its answer.
    await new Promise((resolve) => setTimeout(resolve, 0))
  })
}

describe('the start screen', () => {
  it.each([
    ['Chinese first', [zh, en]],
    ['English first', [en, zh]],
  ])('makes a review of two dropped files, %s', async (_, files) => {
    created.mockResolvedValue(fail('job.cancelled'))
    await drop(...files)
    expect(page()).toContain('Ready. Check the first lines')
    await press('Start review')
    expect(created).toHaveBeenCalledWith({ source: '原文.txt', target: 'english.txt', name: '原文', force: false })
    expect(page()).toContain('Cancelled. The files are still here.')
  })

  it('asks for the other file when one is there', async () => {
    await drop(en)
    expect(page()).toContain('Now the Chinese text')
    expect(button('Start review').disabled).toBe(true)
  })

  it('says why a file cannot be used and keeps the other', async () => {
    await drop(bad, zh)
    expect(page()).toContain('原文.txt')
    expect(page()).toContain('bad.txt cannot be used')
    expect(page()).toContain('Choose a file with text.')
  })

  it('shows the figure of texts that are not a pair, and aligns them on demand', async () => {
    created.mockResolvedValue(fail('review.not-a-pair', { figure: 12 }))
    await drop(zh, en)
    expect(page()).toContain('Ready.')
    await press('Start review')
    expect(page()).toContain('Likeness 12 %')
    await press('Align anyway')
    expect(created).toHaveBeenLastCalledWith(expect.objectContaining({ force: true }))
    // The word is about these two texts: it goes with them.
    await press('Swap')
    expect(page()).not.toContain('Likeness')
  })

  it('does not ask the host’s leave again for what the reviewer said is right', async () => {
    created.mockResolvedValue(fail('review.not-a-pair', { figure: 12 }))
    await drop(zh, new File(['市长：不客气。'], '别的.txt'))
    expect(page()).toContain('Both files are Chinese')
    expect(button('Start review').disabled).toBe(true)
    await press('They are right, use both')
    await press('Start review')
    expect(created).toHaveBeenLastCalledWith(expect.objectContaining({ source: '原文.txt', target: '别的.txt', force: true }))
  })

  it('opens a recent review, and on the desktop a file', async () => {
    await press('港口城市访谈')
    expect(reviewStore.getState().openProject).toHaveBeenLastCalledWith('port')
    await press('Open project file…')
    expect(reviewStore.getState().openProject).toHaveBeenLastCalledWith(null)
  })

  it('shows how far a job is, and stops it', async () => {
    const cancelJob = vi.fn(async () => undefined)
    const job = { id: 'job-1', title: '原文', kind: 'review', stage: 'align', share: 0.5, part: null, cancelling: false } as const
    await act(async () => reviewStore.setState({ jobs: [job], cancelJob }))
    expect(document.querySelector('[aria-current="step"]')?.textContent).toContain('50 %')
    expect(document.querySelector('[role="progressbar"]')?.getAttribute('aria-valuenow')).toBe('50')
    await press('Cancel')
    expect(cancelJob).toHaveBeenCalledWith('job-1')
  })
})

it.each([
  ['utf8', 'UTF-8'],
  ['utf-16le', 'UTF-16 LE'],
  ['gb18030', 'GB18030'],
  ['koi8-r', 'koi8-r'],
])('writes the encoding %s as %s', (spelled, shown) => expect(encodingName(spelled)).toBe(shown))
