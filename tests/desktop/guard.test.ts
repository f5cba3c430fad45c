import { describe, expect, test, vi } from 'vitest'
import { electronParts } from './electron-parts.ts'

vi.mock('electron', () => electronParts())
const { externalAddress, isPermitted } = await import('../../main/desktop/guard.ts')
const { isInterfaceAddress } = await import('../../main/desktop/interface-scheme.ts')
const { isCallName, isTrusted } = await import('../../main/desktop/ipc.ts')

describe('an address for the system to open', () => {
  test.each([
    ['https://example.com/a?b=c#d', 'https://example.com/a?b=c#d'],
    ['HTTPS://EXAMPLE.com', 'https://example.com/'],
    ['mailto:reviewer@example.com', 'mailto:reviewer@example.com'],
    [' https://example.com/with space ', 'https://example.com/with%20space'],
  ])('%s goes out as %s', (address, out) => {
    expect(externalAddress(address)).toBe(out)
  })

  test.each([
    'http://example.com/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,hello',
    'smb://server/share',
    'ms-msdt:/id',
    'duizhao://app/index.html',
    'https://name:word@example.com/',
    '/usr/bin/program',
    'https://',
    '',
  ])('%s does not go out', (address) => {
    expect(externalAddress(address)).toBeNull()
  })
})

describe('what a page may do', () => {
  test('the interface may put text on the clipboard', () => {
    expect(isPermitted('clipboard-sanitized-write', 'duizhao://app/index.html')).toBe(true)
    expect(isPermitted('clipboard-sanitized-write', 'duizhao://app')).toBe(true)
  })
  test.each(['clipboard-read', 'media', 'geolocation', 'notifications', 'openExternal', 'fileSystem', 'unknown'])(
    'not %s',
    (permission) => {
      expect(isPermitted(permission, 'duizhao://app/index.html')).toBe(false)
    },
  )
  test('no other page may', () => {
    expect(isPermitted('clipboard-sanitized-write', 'https://example.com/')).toBe(false)
  })
})

describe('who may call', () => {
  const top = null
  test.each(['duizhao://app/index.html', 'duizhao://app/index.html#row-5', 'DUIZHAO://app/'])('the main frame at %s may', (url) => {
    expect(isTrusted({ url, parent: top })).toBe(true)
  })

  test.each([
    'duizhao://other/index.html',
    'duizhao://app.example.com/',
    'duizhao://app:8080/',
    'duizhao://name@app/',
    'https://app/index.html',
    'https://example.com/?duizhao://app/',
    'file:///app/index.html',
    'data:text/html,duizhao://app/',
    'about:blank',
    '',
  ])('a frame at %s may not', (url) => {
    expect(isTrusted({ url, parent: top })).toBe(false)
    expect(isInterfaceAddress(url)).toBe(false)
  })

  test('an inner frame of the interface may not', () => {
    expect(isTrusted({ url: 'duizhao://app/index.html', parent: { url: 'duizhao://app/index.html' } })).toBe(false)
  })

  test('a frame that is gone may not', () => {
    expect(isTrusted(null)).toBe(false)
  })
})

describe('what may be called', () => {
  test.each(['start', 'act', 'export'])('%s is in the contract', (name) => {
    expect(isCallName(name)).toBe(true)
  })
  test.each(['constructor', '__proto__', 'toString', '', 'START', 5, null, ['start']])('%j is not', (name) => {
    expect(isCallName(name)).toBe(false)
  })
})
