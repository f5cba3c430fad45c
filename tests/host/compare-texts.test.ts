import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createService, type Service } from '../../main/host/service.ts'
import type { ComparisonView, ProjectView, TextView } from '../../src/bridge/index.ts'
import { temporaryFolder } from '../build/temporary-folder.ts'

const CHINESE = `去年春天，青溪镇决定改造镇上的老茶厂。厂房建于1978年，一共有26台机器。镇长说，设备老化是茶厂最大的短板。
改造的预算是480万元。新的生产线在9月12日开始运转。
`
const FIRST = `Last spring, Qingxi Town decided to renovate the town's old tea factory. The factory was built in 1978 and has 62 machines in total. The mayor said that aging equipment is the tea factory's biggest short board.
The budget for the renovation is 4.8 million yuan. The new production line started running on September 12.
`
/** The same but for the machines, the short board, and one sentence where the first has two. */
const SECOND = `Last spring, Qingxi Town decided to renovate the town's old tea factory. The factory was built in 1978 and has 26 machines in total. The mayor said that aging equipment is the tea factory's biggest weak link.
The budget for the renovation is 4.8 million yuan, and the new production line started running on September 12.
`

let service: Service
let project: ProjectView
let found: ComparisonView
const call = <T>(name: string, input: unknown) => service.call(name, input) as Promise<T>
const read = async (name: string, text: string) =>
  (await call<TextView>('readText', { name, bytes: Buffer.from(text).toString('base64') })).id
const rowWith = (chinese: string) => found.rows.find(({ source }) => source.includes(chinese))

describe('two machine translations of one source', { timeout: 120_000 }, () => {
  beforeAll(async () => {
    service = createService({ dataFolder: temporaryFolder('compare'), host: 'server', version: '0', locale: 'en', open: null })
    const [source, target] = [await read('茶厂.txt', CHINESE), await read('first.txt', FIRST)]
    project = await call<ProjectView>('createReview', { job: 'made', source, target, name: 'Compared', force: true })
    const row = project.first.rows.find((one) => one.source.includes('26台'))
    const text = row?.machine.replace('62', '26') ?? ''
    await call('act', { project: project.id, intent: { kind: 'confirm', pair: 1, segment: row?.id, text } })
    found = await call<ComparisonView>('compareTranslation', {
      job: 'compare',
      project: project.id,
      pair: 1,
      text: await read('second.txt', SECOND),
    })
  }, 120_000)
  afterAll(() => service.close())

  it('stand side by side on the rows of the pair, each row once and in order', () => {
    expect([found.firstName, found.secondName]).toEqual(['first.txt', 'second.txt'])
    expect(found.rows.flatMap(({ segments }) => segments)).toEqual(project.first.rows.map(({ id }) => id))
    expect(rowWith('26台')).toMatchObject({ first: expect.stringContaining('62 machines'), second: expect.stringContaining('26 machines') })
    // One sentence of the second spans two rows.
    expect(rowWith('预算')).toMatchObject({ segments: [4, 5], number: 4, second: expect.stringContaining('yuan, and the new') })
  })

  it('are compared by flags and by the words that differ', () => {
    expect(rowWith('去年')).toMatchObject({ distance: 0, firstFlags: { major: 0 }, secondFlags: { major: 0 } })
    expect(rowWith('26台')?.distance).toBeCloseTo(1 / 13, 5)
    expect(found.differ).toBe(3)
    expect([found.firstFlags.major, found.secondFlags.major]).toEqual([2, 0])
    expect([found.firstBetter, found.secondBetter]).toEqual([0, 2])
    expect(found.likeness).toBeGreaterThan(0.3)
  })

  it('say how much each would have had to be edited where a person confirmed the English', () => {
    expect(found.reviewed).toBe(1)
    expect(found.firstHter).toBeGreaterThan(0)
    expect(found.secondHter).toBe(0)
    expect(rowWith('26台')?.now).toContain('26 machines')
  })

  it('need a pair that is there', async () => {
    const gone = call('compareTranslation', { job: 'c', project: project.id, pair: 9, text: await read('second.txt', SECOND) })
    await expect(gone).rejects.toMatchObject({ problem: { code: 'review.pair-gone' } })
  })
})
