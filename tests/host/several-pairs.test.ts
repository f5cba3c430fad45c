import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createService, type Service } from '../../main/host/service.ts'
import type { ChangeView, PairingView, PairsAddedView, ProjectMadeView, ProjectView, TextView } from '../../src/bridge/index.ts'
import type { HostEvent } from '../../src/bridge/index.ts'
import { temporaryFolder } from '../build/temporary-folder.ts'

const FACTORY = `青溪镇老茶厂改造记

去年春天，青溪镇决定改造镇上的老茶厂。厂房建于1978年，一共有26台机器。镇长说，设备老化是茶厂最大的短板。
改造的预算是480万元。新的生产线在9月12日开始运转。第一批茶叶当天就卖完了。
`
const FACTORY_ENGLISH = `The Renovation of the Old Tea Factory in Qingxi Town

Last spring, Qingxi Town decided to renovate the town's old tea factory. The factory was built in 1978 and has 26 machines in total. The mayor said that aging equipment is the tea factory's biggest short board.
The budget for the renovation is 4.8 million yuan. The new production line started running on September 12. The first batch of tea was sold out on the same day.
`
const LIGHTHOUSE = `灯塔看守人的信

海边的灯塔建在一块黑色的礁石上。看守人每个星期天都要给妹妹写信。1911年冬天，暴风把灯吹坏了，四十个水手一直等到天亮。
妹妹在学校教书，学校里有300个学生。她用绿色的墨水回信。
`
const LIGHTHOUSE_ENGLISH = `Letters of the Lighthouse Keeper

The lighthouse by the sea stands on a black reef. The keeper writes to his sister every Sunday. In the winter of 1911 a storm broke the lamp, and forty sailors waited until dawn.
His sister teaches at a school with 300 pupils. She answers in green ink.
`
const OPERA = `戏台

村里的戏台在祠堂对面。每年正月，戏班来唱三天戏。
`

let service: Service
const events: HostEvent[] = []
const call = <T>(name: string, input: unknown) => service.call(name, input) as Promise<T>
const read = async (name: string, text: string) =>
  (await call<TextView>('readText', { name, bytes: Buffer.from(text).toString('base64') })).id

beforeAll(() => {
  service = createService({ dataFolder: temporaryFolder('several-pairs'), host: 'server', version: '0', locale: 'en', open: null })
  service.onEvent((event) => events.push(event))
})
afterAll(() => service.close())

describe('texts that were read', { timeout: 120_000 }, () => {
  it('are paired by content, whatever their names and order, and those left over are told with the reason', async () => {
    const [opera, teaEnglish, light, tea, lightEnglish, figures] = [
      await read('a.txt', OPERA),
      await read('b.txt', FACTORY_ENGLISH),
      await read('c.txt', LIGHTHOUSE),
      await read('d.txt', FACTORY),
      await read('e.txt', LIGHTHOUSE_ENGLISH),
      await read('f.txt', '1978 26 480 12 300 1911\n'),
    ]
    const { pairs, alone } = await call<PairingView>('pairTexts', {
      job: 'p',
      texts: [opera, teaEnglish, light, tea, lightEnglish, figures],
    })
    expect(pairs.map(({ source, target }) => [source, target]).toSorted()).toEqual(
      [
        [light, lightEnglish],
        [tea, teaEnglish],
      ].toSorted(),
    )
    for (const { figure, sure } of pairs) expect([figure > 0.3, sure]).toEqual([true, true])
    expect(alone).toEqual([
      { text: opera, reason: 'no-other-side' },
      { text: figures, reason: 'language' },
    ])
  })

  it('say what the names of the files tell', async () => {
    const texts = [await read('茶厂/01 原文.txt', FACTORY), await read('茶厂/1-en.txt', FACTORY_ENGLISH)]
    const { pairs } = await call<PairingView>('pairTexts', { job: 'p', texts })
    expect(pairs).toMatchObject([{ names: 'same' }])
  })
})

describe('a project of several pairs', { timeout: 120_000 }, () => {
  let project: ProjectView

  it('is made in one job that tells of each pair', async () => {
    const pairs = [
      { source: await read('茶厂.txt', FACTORY), target: await read('tea.txt', FACTORY_ENGLISH) },
      { source: await read('灯塔.txt', LIGHTHOUSE), target: await read('light.txt', LIGHTHOUSE_ENGLISH) },
    ]
    const made = await call<ProjectMadeView>('createProject', { job: 'two', name: 'Two', pairs })
    project = made.project
    expect(made.failed).toEqual([])
    expect(project.pairs.map(({ source, target }) => [source.name, target.name])).toEqual([
      ['茶厂.txt', 'tea.txt'],
      ['灯塔.txt', 'light.txt'],
    ])
    for (const { counts, likeness } of project.pairs) expect([counts.total > 4, likeness > 0.3]).toEqual([true, true])
    const parts = events.flatMap((event) => (event.kind === 'progress' && event.job === 'two' && event.part ? [event.part.at] : []))
    expect([...new Set(parts)]).toEqual([1, 2])
  })

  it('takes another pair in with one act, which undo takes back and redo does again', async () => {
    const pairs = [
      { source: await read('戏台.txt', OPERA), target: await read('stage.txt', 'The stage.\n\nThe village stage faces the hall.\n') },
    ]
    const { change, failed } = await call<PairsAddedView>('addPairs', { job: 'more', project: project.id, pairs })
    expect(failed).toEqual([])
    expect(change).toMatchObject({ undo: 'add-pair', focus: { pair: 3 } })
    expect(change?.pairList?.map(({ id }) => id)).toEqual([1, 2, 3])
    const undone = await call<ChangeView>('undo', { project: project.id })
    expect(undone.pairList?.map(({ id }) => id)).toEqual([1, 2])
    await expect(call('rowsAt', { project: project.id, pair: 3, from: 1, to: 1 })).rejects.toMatchObject({
      problem: { code: 'review.row-gone' },
    })
    const again = await call<ChangeView>('redo', { project: project.id })
    expect(again.pairList?.map(({ id }) => id)).toEqual([1, 2, 3])
  })

  it('lets a pair go and has it back as it was, also after it was closed', async () => {
    const { id } = project
    const row = { pair: 2, segment: 1 }
    await call('act', { project: id, intent: { kind: 'confirm', ...row, text: 'Letters from the Light' } })
    const gone = await call<ChangeView>('act', { project: id, intent: { kind: 'remove-pair', pair: 2 } })
    expect(gone.pairList?.map((pair) => pair.id)).toEqual([1, 3])
    await call('closeProject', { project: id })
    const reopened = await call<ProjectView>('openProject', { id })
    expect([reopened.pairs.map((pair) => pair.id), reopened.undo]).toEqual([[1, 3], 'remove-pair'])
    const back = await call<ChangeView>('undo', { project: id })
    expect(back.pairList?.map((pair) => [pair.id, pair.counts.reviewed])).toEqual([
      [1, 0],
      [2, 1],
      [3, 0],
    ])
    expect(back.focus).toEqual({ pair: 2, segment: 1 })
  })

  it('keeps its last pair', async () => {
    const { id } = project
    await call('act', { project: id, intent: { kind: 'remove-pair', pair: 3 } })
    await call('act', { project: id, intent: { kind: 'remove-pair', pair: 2 } })
    const last = call('act', { project: id, intent: { kind: 'remove-pair', pair: 1 } })
    await expect(last).rejects.toMatchObject({ problem: { code: 'review.last-pair' } })
    const gone = call('act', { project: id, intent: { kind: 'remove-pair', pair: 2 } })
    await expect(gone).rejects.toMatchObject({ problem: { code: 'review.pair-gone' } })
  })

  it('leaves nothing behind when its job is cancelled', async () => {
    const pairs = [{ source: await read('茶厂.txt', FACTORY), target: await read('tea.txt', FACTORY_ENGLISH) }]
    const before = await call('listProjects', {})
    const making = call('createProject', { job: 'stop', name: 'Stopped', pairs })
    await call('cancel', { job: 'stop' })
    await expect(making).rejects.toMatchObject({ problem: { code: 'job.cancelled' } })
    expect(await call('listProjects', {})).toEqual(before)
  })
})
