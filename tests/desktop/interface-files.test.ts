import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CONTENT_SECURITY_POLICY, interfaceFile } from '../../main/host/interface-files.ts'

describe('files of the interface', () => {
  let base = ''
  let folder = ''

  beforeAll(() => {
    base = mkdtempSync(join(tmpdir(), 'duizhao-interface-'))
    folder = join(base, 'renderer')
    mkdirSync(join(folder, 'assets'), { recursive: true })
    writeFileSync(join(folder, 'index.html'), '<!doctype html>页')
    writeFileSync(join(folder, 'assets', 'index-1a2b.js'), 'start()')
    writeFileSync(join(base, 'secret.txt'), 'secret')
    mkdirSync(join(base, 'renderer-else'))
    writeFileSync(join(base, 'renderer-else', 'secret.txt'), 'secret')
  })
  afterAll(() => rmSync(base, { recursive: true }))

  test.each([
    ['/', 'text/html; charset=utf-8', '<!doctype html>页', 'no-cache'],
    ['/index.html', 'text/html; charset=utf-8', '<!doctype html>页', 'no-cache'],
    ['/assets/index-1a2b.js', 'text/javascript; charset=utf-8', 'start()', 'public, max-age=31536000, immutable'],
    ['/assets/%69ndex-1a2b.js', 'text/javascript; charset=utf-8', 'start()', 'public, max-age=31536000, immutable'],
  ])('%s is served as %s', async (path, type, text, cache) => {
    const file = await interfaceFile(folder, path)
    expect(file.status).toBe(200)
    expect(file.headers).toMatchObject({ 'content-type': type, 'cache-control': cache })
    expect(new TextDecoder().decode(file.body)).toBe(text)
  })

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/..%2fsecret.txt',
    '/..\\secret.txt',
    '/%5c..%5csecret.txt',
    '/../renderer-else/secret.txt',
    '/index.html%00.png',
    '/%',
    '/%c0%ae%c0%ae/secret.txt',
    '',
    'index.html',
    'C:/secret.txt',
  ])('%j is refused', async (path) => {
    const file = await interfaceFile(folder, path)
    expect(file.status).toBe(400)
    expect(new TextDecoder().decode(file.body)).not.toContain('secret')
  })

  test.each(['/absent.js', '/assets', '/assets/', '/index.html/more', `/${'a'.repeat(5000)}`, '//secret.txt'])(
    '%s is not there',
    async (path) => {
      expect((await interfaceFile(folder, path)).status).toBe(404)
    },
  )

  test('every answer carries the policy', async () => {
    for (const path of ['/', '/absent.js', '/%']) {
      const { headers } = await interfaceFile(folder, path)
      expect(headers['content-security-policy']).toBe(CONTENT_SECURITY_POLICY)
      expect(headers['x-content-type-options']).toBe('nosniff')
    }
  })

  test('the policy lets no inline script and no other address in', () => {
    const directives = new Map(CONTENT_SECURITY_POLICY.split('; ').map((part) => [part.split(' ')[0], part.split(' ').slice(1)]))
    expect(directives.get('default-src')).toEqual(["'none'"])
    expect(directives.get('script-src')).toEqual(["'self'"])
    expect(directives.get('connect-src')).toEqual(["'self'"])
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/https?:|\*|unsafe-eval/)
  })
})
