// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core'
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { DialogHost } from '../../renderer/screen/dialog/dialog-host.tsx'
import {
  askConfirm,
  closeDialog,
  openExportDialog,
  openProblem,
  openShortcutsDialog,
  openTermDialog,
  openTermForEdit,
  useOpenDialog,
} from '../../renderer/screen/dialog/open-dialog.ts'
import { wordsOf } from '../../renderer/screen/dialog/term/tag-field.tsx'
import { shortcuts } from '../../renderer/screen/dialog/keys/shortcut-list.ts'
import { KEYMAP } from '../../renderer/state/keymap.ts'
import { reviewStore } from '../../renderer/state/store.ts'
import { texts } from '../../renderer/text/index.ts'
import type { ExportView } from '../../src/bridge/index.ts'
import { type Concept, fail } from '../../src/model/index.ts'
import { fakePair, fakeProject, LINES } from './fake-project.ts'

let root: Root

beforeAll(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  // jsdom has none of these; Mantine asks for them.
  Object.defineProperty(document, 'fonts', { value: new EventTarget() })
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }))
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {
        return undefined
      }
      unobserve() {
        return undefined
      }
      disconnect() {
        return undefined
      }
    },
  )
})

const intents: unknown[] = []
const neck: Concept = { id: 'neck', chinese: ['卡脖子'], english: [{ text: 'chokepoint', status: 'preferred' }] }

beforeEach(async () => {
  await texts.changeLanguage('en')
  intents.length = 0
  const state = {
    pairs: [fakePair(LINES)],
    verdicts: new Map(),
    terms: new Map([['neck', neck]]),
    words: new Map(),
    threads: new Map(),
    errors: new Map(),
  }
  const project = fakeProject(state, 1, { undo: null, redo: null })
  reviewStore.setState({
    project,
    pair: project.pairs[0]?.id ?? 0,
    screen: 'review',
    keepDraft: async () => undefined,
    act: async (intent) => {
      intents.push(intent)
      return { project: project.id, revision: 2, undo: null, redo: null, edition: 0, pairs: [], terms: null, focus: null, realigned: null }
    },
  })
  const place = document.body.appendChild(document.createElement('div'))
  root = createRoot(place)
  await act(async () =>
    root.render(
      <MantineProvider env="test">
        <DialogHost />
      </MantineProvider>,
    ),
  )
})

afterEach(async () => {
  await act(async () => (closeDialog(), root.unmount()))
  document.body.replaceChildren()
})

const shown = () => document.querySelector('[role="dialog"]')?.textContent ?? ''
const button = (label: string | RegExp) => {
  const all = [...document.querySelectorAll<HTMLButtonElement>('[role="dialog"] button')]
  const found = all.find(({ textContent }) => (typeof label === 'string' ? textContent?.trim() === label : label.test(textContent ?? '')))
  if (!found) throw new Error(`No button ${label} among ${all.map(({ textContent }) => textContent).join(' | ')}`)
  return found
}
const press = (label: string | RegExp) => act(async () => button(label).click())
const open = (run: () => void) => act(async () => run())

describe('the term dialog', () => {
  it('adds a term from the selections', async () => {
    await open(() => openTermDialog({ chinese: '硬骨头', never: 'hard bone' }))
    expect(shown()).toContain('Add a term')
    await press(/^Add term/)
    expect(intents).toMatchObject([
      { kind: 'put-term', concept: { chinese: ['硬骨头'], english: [{ text: 'hard bone', status: 'deprecated' }], severity: 'major' } },
    ])
    expect(useOpenDialog.getState().dialog.kind).toBe('none')
  })

  it('says what is missing and stays', async () => {
    await open(() => openTermDialog({ chinese: '硬骨头' }))
    await press(/^Add term/)
    expect(intents).toEqual([])
    expect(shown()).toContain('Give the preferred English')
  })

  it('changes the term that is there already instead of making a second one', async () => {
    await open(() => openTermDialog({ chinese: '卡脖子', never: 'stuck neck' }))
    expect(shown()).toContain('This term is in the glossary already')
    await press(/^Change term/)
    expect(intents).toMatchObject([{ kind: 'put-term', concept: { id: 'neck' } }])
  })

  it('removes a term', async () => {
    await open(() => openTermForEdit(neck))
    await press('Remove term')
    expect(intents).toEqual([{ kind: 'remove-term', id: 'neck' }])
  })

  it('is taken by Ctrl+Enter', async () => {
    await open(() => openTermForEdit(neck))
    const field = document.querySelector<HTMLElement>('[role="dialog"] textarea')
    await act(async () => field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true })))
    expect(intents).toHaveLength(1)
  })

  it('takes the word with it that Ctrl+Enter completes', async () => {
    await open(() => openTermDialog({ chinese: '硬骨头' }))
    const field = [...document.querySelectorAll<HTMLInputElement>('[role="dialog"] input')].find(
      (input) => input === document.activeElement,
    )
    await act(async () => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, 'hard nut')
      field?.dispatchEvent(new Event('input', { bubbles: true }))
    })
    await act(async () => field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true })))
    expect(intents).toMatchObject([{ concept: { english: [{ text: 'hard nut', status: 'preferred' }] } }])
  })
})

const RESULT: ExportView = {
  format: 'xlsx',
  written: 1,
  leftOut: [{ segment: 0, reason: { code: 'format.left-out.no-source', values: {} } }],
  notes: [{ code: 'format.note.text-only', values: {} }],
  delivered: { kind: 'file', path: '/home/mei/port.xlsx' },
}

describe('the export dialog', () => {
  it('writes, and tells what was written, where, and what was left out', async () => {
    const first = reviewStore.getState().project?.first
    const call = vi.fn(async (name: string) => ({ ok: true as const, value: name === 'rows' ? first : RESULT }))
    reviewStore.setState({ call: call as never })
    await open(() => openExportDialog())
    await press('Export')
    expect(call.mock.calls.slice(0, 1)).toMatchObject([['export', { project: 'port', format: 'xlsx', only: 'all' }]])
    for (const words of ['1 row exported', '/home/mei/port.xlsx', '1 row was left out', 'English without Chinese'])
      expect(shown()).toContain(words)
    await press('Row 1')
    expect(reviewStore.getState()).toMatchObject({ selected: 0, query: { filters: [] }, screen: 'review' })
    expect(useOpenDialog.getState().dialog.kind).toBe('none')
  })

  it('says why it failed and what to do, and tries again', async () => {
    const answers = [fail('disk.full'), { ok: true as const, value: RESULT }, fail('review.row-gone')]
    reviewStore.setState({ call: (async () => answers.shift()) as never })
    await open(() => openExportDialog())
    await press('Export')
    expect(shown()).toContain('The disk is full.')
    expect(shown()).toContain('Free some space')
    await press('Try again')
    expect(shown()).toContain('1 row exported')
  })

  it('goes back to the choice when the reviewer changed their mind', async () => {
    const cancelled: ExportView = { ...RESULT, delivered: { kind: 'cancelled' } }
    reviewStore.setState({ call: (async () => ({ ok: true, value: cancelled })) as never })
    await open(() => openExportDialog())
    await press('Export')
    expect(shown()).toContain('Nothing was exported.')
    expect(button('Export').disabled).toBe(false)
  })

  it('does not export only confirmed rows where there are none', async () => {
    await open(() => openExportDialog())
    await press(/^Only the/)
    expect(shown()).toContain('No row is confirmed yet')
    expect(button('Export').disabled).toBe(true)
  })
})

describe('one dialog at a time', () => {
  it('answers a question with no when it gives way or is closed', async () => {
    const asked = { title: 'Discard?', body: 'It cannot be brought back.', yes: 'Discard' }
    let answer = Promise.resolve(true)
    await open(() => void (answer = askConfirm(asked)))
    await open(() => openShortcutsDialog())
    expect(await answer).toBe(false)
    await open(() => void (answer = askConfirm(asked)))
    await press('Discard')
    expect(await answer).toBe(true)
    expect(useOpenDialog.getState().dialog.kind).toBe('none')
  })

  it('tells a problem with its remedy, and tries again', async () => {
    const retry = vi.fn()
    await open(() => openProblem({ code: 'disk.read-only', message: { code: 'disk.read-only', values: {} } }, retry))
    expect(shown()).toContain('This place can only be read')
    expect(shown()).toContain('Choose another folder.')
    await press('Try again')
    expect(retry).toHaveBeenCalledOnce()
  })
})

describe('the shortcut sheet', () => {
  it('has every key of the keymap, one line for each command', async () => {
    const all = shortcuts(KEYMAP)
    expect(new Set(all.map(({ command }) => command)).size).toBe(all.length)
    expect(all.flatMap(({ keys }) => keys).toSorted()).toEqual(KEYMAP.flatMap(({ keys }) => keys).toSorted())
    await open(() => openShortcutsDialog())
    for (const { label } of all) expect(shown()).toContain(texts.t(label))
  })
})

it.each([
  [['发展；增长'], ['发展', '增长']],
  [['卡脖子', ' 卡脖子 ', '；'], ['卡脖子']],
  [['take effect; be implemented'], ['take effect', 'be implemented']],
])('words typed as %j are %j', (typed, words) => expect(wordsOf(typed, [';', '；'])).toEqual(words))
