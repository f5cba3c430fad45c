import { describe, expect, test } from 'vitest'
import { spotsOf } from './build.ts'

const found = (source: string, target: string): readonly string[] => spotsOf('news-line', source, target)

describe('formulae of the press that the English leaves out', () => {
  test.each([
    ['新华社武汉5月3日电 长江水位继续下降。', 'The Yangtze kept falling.', '新华社 | -'],
    ['美联社华盛顿5日电，股市收高。', 'Stocks closed higher.', '美联社 | -'],
    ['（中央社）台风登陆。', 'The typhoon made landfall.', '中央社 | -'],
    ['人民网讯 多地降雨。', 'Rain fell in many places.', '人民网 | -'],
    ['越通社河内——总理出访。', 'Hanoi: The prime minister left on a visit.', '越通社 | -'],
    ['（综合5日电）股市收高。', '(Comprehensive 5 days) Stocks closed higher.', '综合5日电 | -'],
    ['多地迎来降雨-中新网', 'Rain comes to many places', '中新网 | -'],
    ['多地迎来降雨_新华网', 'Rain comes to many places - CNN', '新华网 | -'],
    ['本报记者 王明', 'Wang Ming', '本报记者 | -'],
    ['新华社评论员：办好自己的事', 'Mind our own business', '新华社评论员 | -'],
    ['（來源：中央社）', '(CNA)', '來源 | -'],
  ])('%s %s', (source, target, expected) => expect(found(source, target)).toEqual([expected]))

  test.each([
    ['新华社武汉5月3日电 长江水位继续下降。', 'WUHAN, May 3 (Xinhua) -- The Yangtze kept falling.'],
    ['（中央社）台风登陆。', '(Central News Agency) The typhoon made landfall.'],
    ['（综合5日电）股市收高。', '(From combined dispatches, May 5) Stocks closed higher.'],
    ['多地迎来降雨-中新网', 'Rain comes to many places - Chinanews.com'],
    ['本报记者 王明', 'By Wang Ming'],
    ['（责任编辑：李明）', '(Editor: Li Ming)'],
    ['某旅行社5月3日电话通知客人。', 'The agent rang the guests on May 3.'],
    ['致富路——走进合作社', 'The road to riches: a visit to a cooperative'],
    ['他在报社工作。', 'He works there.'],
    ['新华社武汉5月3日电', ''],
  ])('not in %s %s', (source, target) => expect(found(source, target)).toEqual([]))
})
