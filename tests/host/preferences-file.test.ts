import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PreferencesFile, shownPreferences } from '../../main/host/preferences-file.ts'
import { createService } from '../../main/host/service.ts'
import { temporaryFolder } from '../build/temporary-folder.ts'

const folder = temporaryFolder('preferences')
let count = 0
const freshFolder = () => {
  const path = join(folder, String(++count))
  mkdirSync(path)
  return path
}
const AI = { on: true, address: 'http://127.0.0.1:9/v1', model: 'tiny', key: 'sk-secret' }

describe('the preferences', () => {
  it('are there again, the AI reviewer with its key included', () => {
    const path = freshFolder()
    new PreferencesFile(path).set({ ai: AI, theme: 'dark' })
    expect(new PreferencesFile(path).get()).toMatchObject({ ai: AI, theme: 'dark' })
  })

  it.skipIf(process.platform === 'win32')('are for the eyes of their owner alone, whoever could read them before', () => {
    const path = freshFolder()
    const file = join(path, 'preferences.json')
    writeFileSync(file, '{}')
    chmodSync(file, 0o644)
    new PreferencesFile(path).set({ ai: AI })
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  it('are shown to the interface without what it does not set itself', () => {
    const preferences = new PreferencesFile(freshFolder())
    const shown = shownPreferences(preferences.set({ ai: AI }))
    expect(Object.keys(shown)).not.toContain('ai')
    expect(shown.theme).toBe('system')
  })
})

describe('a key that was set', () => {
  it('is answered by no call and told by no event', async () => {
    const path = freshFolder()
    const service = createService({ dataFolder: path, host: 'server', version: '0', locale: 'en', open: null })
    const said: unknown[] = []
    service.onEvent((event) => said.push(event))
    said.push(await service.call('setAiReviewer', { ...AI, address: 'http://127.0.0.1:9/v1' }))
    said.push(await service.call('start', {}))
    said.push(await service.call('setPreferences', { theme: 'dark' }))
    said.push(await service.call('checks', {}))
    said.push(await service.call('tryAiReviewer', { job: 'j' }).catch((error: unknown) => String(error)))
    said.push(await service.call('setAiReviewer', { key: 'clé sk-secret' }).catch((error: unknown) => String(error)))
    await service.close()
    expect(JSON.stringify(said)).toContain('"keySet":true')
    expect(JSON.stringify(said)).not.toContain('sk-secret')
    expect(readFileSync(join(path, 'preferences.json'), 'utf8')).toContain('sk-secret')
  })
})
