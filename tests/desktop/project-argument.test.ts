import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { projectArgument } from '../../main/desktop/project-argument.ts'

test.each([
  [['work.duizhao'], 'work.duizhao'],
  [['--lang=zh', 'sub/审校.DUIZHAO', 'second.duizhao'], 'sub/审校.DUIZHAO'],
  [['/elsewhere/work.duizhao'], '/elsewhere/work.duizhao'],
])('of %j the project is %s', (args, path) => {
  expect(projectArgument(args, '/folder')).toBe(resolve('/folder', path))
})

test.each([[[]], [['notes.txt']], [['--open=work.duizhao']], [['work.duizhao.bak']]])('%j names no project', (args) => {
  expect(projectArgument(args, '/folder')).toBeNull()
})
