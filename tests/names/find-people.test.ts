import { describe, expect, it } from 'vitest'
import { readNames } from './read-names.ts'

const people = (text: string) => readNames(text).people.map(({ name }) => name)

describe('people named in Chinese', () => {
  it.each([
    ['星海公司创始人林致远周一表示，新工厂将在明年投产。', ['林致远']],
    ['董事長兼執行長魏家豪指出，訂單已排到年底。', ['魏家豪']],
    ['分析师郑敏认为，价格还会下降。', ['郑敏']],
    ['据欧阳明德透露，谈判仍在继续。', ['欧阳明德']],
    ['接任全球CEO的唐雨桐上任不到一年。', ['唐雨桐']],
    ['公司找来程立和高若彤等人，总经理高若彤负责研发。', ['高若彤']],
    ['沈佳宜教授在演讲中谈到了芯片。', ['沈佳宜']],
    ['陳子揚（Ziyang Chen）去年加入團隊。', ['陳子揚']],
    ['曹一帆辭任總裁，由蕭亦非接任總裁，曹一帆說他會休息。', ['曹一帆', '蕭亦非']],
    ['金昌董事长林致远表示，金昌今年会盈利。', ['林致远']],
    ['分析师陆慎之担心价格，总裁张立为表示不会。', ['陆慎之', '张立为']],
    ['总裁张勇在会上说，产能足够；张勇也表示，不会裁员。', ['张勇']],
    ['创始人纪云舟做了十年机械。纪云舟说，不会涨价。', ['纪云舟']],
    ['创始人兼CEO程远舟做了多年工业软件。', ['程远舟']],
    ['首席科学家骆知微带队训练了新模型。', ['骆知微']],
    ['創辦人兼執行長顧望川不願多談，顧望川只說會獲利。', ['顧望川']],
    ['联合创始人彭北辰和韩雪晴都是工程师出身。', ['彭北辰', '韩雪晴']],
    ['罗文博没有出席。人们猜测，罗文博，可能另有安排；罗文博的助理没有回复。', ['罗文博']],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected)
  })
})

describe('words that begin like a name', () => {
  it.each([
    ['公司高管表示，金融方面的周期很长，任务也重。'],
    ['市場張力仍在，馬上就要開會，余額不足。'],
    ['许多分析师认为，平均成本应该下降。'],
    ['江苏和温州的计划包括安全文件，严格管理。'],
    ['戴尔表示，夏季和何时发货都要看关税。'],
    ['华为说，高通称，武汉表示，时代周刊指出，程序员认为。'],
    ['记者 林小川 北京报道，编辑：周彤'],
    ['韩国媒体表示，苏州工厂负责人说不清楚。'],
    ['田间的机器人，龙头企业说，蓝图已经画好。'],
  ])('%s', (text) => {
    expect(people(text)).toEqual([])
  })
})

describe('people named by sound or in Latin letters', () => {
  it.each([
    ['首席执行官马丁·克鲁斯曼表示不会涨价，克鲁斯曼还说需求强劲。', ['马丁·克鲁斯曼'], 2],
    ['執行長提姆·柯林斯說，新機很快上市。', ['提姆·柯林斯'], 1],
    ['CEO Anna Keller称今年会盈利，Keller没有说更多。', ['Anna Keller'], 2],
    ['前微软高级副总裁Mark Jensen加入董事会。', ['Mark Jensen'], 1],
    ['总统布莱恩表示反对。', ['布莱恩'], 1],
  ])('%s', (text, expected, mentions) => {
    const found = readNames(text).people
    expect(found.map(({ name }) => name)).toEqual(expected)
    expect(found[0]?.mentions).toHaveLength(mentions)
  })

  it.each([
    ['推出“星云·角色扮演模型”和星云·语音模型。'],
    ['由Bluefin Capital领投，Orchid Partners参投。'],
    ['巨头Silver Lake Technologies宣布裁员。'],
  ])('nobody in %s', (text) => {
    expect(people(text)).toEqual([])
  })
})

describe('people whom the glossary knows', () => {
  it('are joined by id and named by their longest form', () => {
    const { people } = readNames('張大同表示滿意，大同哥說。', [
      ['zhang-datong', 'person', '张大同', '大同哥'],
    ])
    expect(people).toEqual([
      {
        name: '張大同',
        role: null,
        mentions: [
          { start: 0, end: 3 },
          { start: 8, end: 11 },
        ],
      },
    ])
  })

  it('bear witness for whom 和 joins to them', () => {
    const { people } = readNames('找来李向前和孙文卓等负责业务。', [['li-xiangqian', 'person', '李向前']])
    expect(people.map(({ name }) => name)).toEqual(['李向前', '孙文卓'])
  })
})
