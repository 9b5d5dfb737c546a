import { describe, expect, test } from 'vitest'
import type { Figure } from '../../lib/figures/index.ts'
import { read } from './read.ts'

const wordsOf = (text: string, figures: readonly Figure[]) =>
  figures.map(({ start, end }) => text.slice(start, end))
const noted = (text: string) => wordsOf(text, read(text).figures)

describe('single figures', () => {
  test.each([
    ['公司去年营收为3.5亿元。', '3.5亿元', 350_000_000, 'money', 'CNY'],
    ['這家新創募得 12 億美元。', '12 億美元', 1_200_000_000, 'money', 'USD'],
    ['收购价达US$4.2亿。', 'US$4.2亿', 420_000_000, 'money', 'USD'],
    ['訂閱費為新台幣690元。', '690元', 690, 'money', 'TWD'],
    ['罰款總額為 NT$300萬。', 'NT$300萬', 3_000_000, 'money', 'TWD'],
    ['成交额达到5000亿日元。', '5000亿日元', 5e11, 'money', 'JPY'],
    ['两家机构共投了8000万英镑。', '8000万英镑', 80_000_000, 'money', 'GBP'],
    ['合同价值2.3亿港元。', '2.3亿港元', 230_000_000, 'money', 'HKD'],
    ['奖金池共$1.5 billion。', '$1.5 billion', 1_500_000_000, 'money', 'USD'],
    ['毛利率升到41.2%。', '41.2%', 41.2, 'percent', 'percent'],
    ['良率百分之八十五。', '百分之八十五', 85, 'percent', 'percent'],
    ['出货量年增三成。', '三成', 30, 'percent', 'percent'],
    ['占比达到三成五。', '三成五', 35, 'percent', 'percent'],
    ['会员可享八五折。', '八五折', 85, 'percent', 'percent'],
    ['首月对折。', '对折', 50, 'percent', 'percent'],
    ['利润率提高了1.8个百分点。', '1.8个百分点', 1.8, 'percent', 'pp'],
    ['新芯片快了2.4倍。', '2.4倍', 2.4, 'multiple', 'x'],
    ['产能翻了两番。', '两番', 4, 'multiple', 'x'],
    ['超过半数受访者表示愿意。', '半数', 0.5, 'ratio', null],
    ['四分之三的订单来自海外。', '四分之三', 0.75, 'ratio', null],
    ['团队共有2600名工程师。', '2600名', 2600, 'count', 'person'],
    ['该应用的月活用户为7300万。', '7300万', 73_000_000, 'count', 'person'],
    ['工厂今年裁掉近1500员工。', '1500', 1500, 'count', 'person'],
    ['续航时间为36小时。', '36小时', 36, 'duration', 'hour'],
    ['训练只用了14天。', '14天', 14, 'duration', 'day'],
    ['研发耗时三年半。', '三年半', 3.5, 'duration', 'year'],
    ['前后花了18个月。', '18个月', 18, 'duration', 'month'],
    ['机身内存为512GB。', '512GB', 512, 'size', 'GB'],
    ['采用3纳米制程。', '3纳米', 3, 'size', 'nm'],
    ['手机配有16G内存。', '16G', 16, 'size', 'GB'],
    ['全年交付 31.7 万辆。', '31.7 万辆', 317_000, 'count', '辆'],
    ['模型有1750亿参数。', '1750亿参数', 1.75e11, 'count', '参数'],
    ['最低气温零下25℃。', '25℃', -25, 'other', '℃'],
    ['峰值算力达到320TOPS。', '320TOPS', 320, 'other', 'TOPS'],
    ['能效为45IPS/W。', '45IPS/W', 45, 'other', 'IPS/W'],
    ['這家雲端業者市值突破2.1兆美元。', '2.1兆美元', 2.1e12, 'money', 'USD'],
    ['參數量為 70B。', '70B', 7e10, 'count', '参数'],
    ['上下文窗口扩到256K。', '256K', 256_000, 'count', 'tokens'],
    ['採用5奈米製程。', '5奈米', 5, 'size', 'nm'],
    ['它的日活排名第三。', '第三', 3, 'rank', null],
  ])('%s', (text, words, value, kind, unit) => {
    const { figures } = read(text)
    const figure = figures.find(({ start, end }) => text.slice(start, end) === words)
    expect(figure, JSON.stringify(wordsOf(text, figures))).toMatchObject({
      value,
      low: null,
      high: null,
      kind,
      unit,
    })
  })
})

describe('ranges are one figure', () => {
  test.each([
    ['估值在80亿至100亿美元之间。', '80亿至100亿美元', 8e9, 1e10, 'USD'],
    ['估值在80至100亿美元之间。', '80至100亿美元', 8e9, 1e10, 'USD'],
    ['每组有12到18人。', '12到18人', 12, 18, 'person'],
    ['视频长6-15秒。', '6-15秒', 6, 15, 's'],
    ['毛利率在30%~35%之间。', '30%~35%', 30, 35, 'percent'],
    ['预计增长三至四成。', '三至四成', 30, 40, 'percent'],
    ['售价在5000至1万元。', '5000至1万元', 5000, 10_000, 'CNY'],
    ['门店约有三四百家。', '三四百家', 300, 400, '家'],
  ])('%s', (text, words, low, high, unit) => {
    const { figures } = read(text)
    expect(wordsOf(text, figures)).toEqual([words])
    expect(figures[0]).toMatchObject({ value: null, low, high, unit })
  })

  test('a salary of eight digits is an order of magnitude', () => {
    expect(read('他拿到了8位数的年薪。').figures).toMatchObject([
      { value: null, low: 10_000_000, high: 99_999_999, kind: 'money' },
    ])
  })
})

describe('bounds', () => {
  test.each([
    ['用户约500万人。', 'about'],
    ['用户近500万人。', 'about'],
    ['用户500万人左右。', 'about'],
    ['用户超过500万人。', 'at-least'],
    ['用户逾500万人。', 'at-least'],
    ['用户500万人以上。', 'at-least'],
    ['用户500多万人。', 'at-least'],
    ['用户不到500万人。', 'at-most'],
    ['用户不超过500万人。', 'at-most'],
    ['用户500万人以内。', 'at-most'],
    ['用户高达500万人。', null],
    ['今年最近500万人用户。', null],
  ])('%s', (text, bound) => {
    expect(read(text).figures).toMatchObject([{ value: 5_000_000, unit: 'person', bound }])
  })
})

describe('rates', () => {
  test.each([
    ['订阅费为20美元/月。', 'month'],
    ['它每天处理300亿次请求。', 'day'],
    ['用户人均使用42分钟。', 'person'],
    ['订阅费为20美元。', null],
  ])('%s', (text, per) => {
    expect(read(text).figures[0]?.per).toBe(per)
  })
})

describe('what is no figure', () => {
  test.each([
    'GPT-4和o1都不便宜。',
    'iPhone 11采用新设计，Mate60也是。',
    '5G手机搭载H100和T4芯片。',
    '这是一款第一次亮相的产品，也是唯一的一个。',
    '公司一度跻身一线，万一失败，一众对手也会一起退场。',
    '这十分重要，统一之后百度和万科都会受益。',
    '第十七届大会在第3会议室举行。',
    '发布会定在上午10:30，也就是20点30分之前。',
    '客服电话是010-62345678，邮编100080。',
    '地址在中关村大街27号5号楼。',
    '编号：20431188，代码600519。',
    '台积电(2330-TW)今天上涨。',
    '开源的是70B和7B版本。',
    '版本1.2.3已经发布，详见#18。',
    '分辨率为1920×1080。',
    '90年代的老游戏。',
    '字节与光年之间没有关系，朝夕光年也不是距离。',
    '零一万物发布新模型。',
    '参数百般调整，仍不理想。',
    '十一国庆假期将至。',
  ])('%s', (text) => {
    expect(noted(text)).toEqual([])
  })

  test('a heading that is a number only', () => {
    expect(noted('开头一段话。\n01\n正文开始，没有数字。')).toEqual([])
  })

  test('what lies in a masked name', () => {
    const text = '36家这个名字的公司收入为5亿元。'
    expect(noted(text)).toEqual(['36家', '5亿元'])
    const { figures } = read(text, null, { masked: [{ start: 0, end: 3 }] })
    expect(wordsOf(text, figures)).toEqual(['5亿元'])
  })
})

describe('a plain 元', () => {
  test.each([
    ['这款产品售价为3000元。', 'CNY'],
    ['這款產品售價為3000元。', null],
    ['這款產品售價為3000元，約合新台幣計價。', 'TWD'],
    ['該公司以港元結算，售價為3000元。', 'HKD'],
    ['視頻博主說這款芯片售價為3000元。', 'CNY'],
  ])('%s', (text, unit) => {
    expect(read(text).figures[0]).toMatchObject({ value: 3000, kind: 'money', unit })
  })
})

describe('minor figures', () => {
  test.each([
    ['两家公司签了约。', true],
    ['它有六个部门。', true],
    ['一年后他离开了。', true],
    ['数十亿美元打了水漂。', true],
    ['阅读：23456', true],
    ['40家公司签了约。', false],
    ['前后用了14个月。', false],
    ['融资2亿美元。', false],
  ])('%s', (text, minor) => {
    expect(read(text).figures).toMatchObject([{ minor }])
  })
})

describe('changes', () => {
  test.each([
    ['增速从45%左右跌至12%以内。', 45, 12, 'down'],
    ['由3亿元增至5亿元。', 3e8, 5e8, 'up'],
    ['員工從1200人縮減到900人。', 1200, 900, 'down'],
    ['相比去年的90秒时长，新版被缩短到了20秒。', 90, 20, 'down'],
    ['时长从2021年的50分钟增长到2023年的72分钟。', 50, 72, 'up'],
    ['毛利率从18.2%提升到22.4%。', 18.2, 22.4, 'up'],
    ['营收由100亿元增长20%至120亿元，利润率从10%降至8%。', 10, 8, 'down'],
  ])('%s', (text, from, to, direction) => {
    const { figures, changes } = read(text)
    expect(changes).toHaveLength(1)
    const [change] = changes
    expect(figures[change?.from ?? -1]?.value).toBe(from)
    expect(figures[change?.to ?? -1]?.value).toBe(to)
    expect(change?.direction).toBe(direction)
  })

  test.each([
    '营收为3亿元，增长了5亿元。',
    '从3亿元增长了20%。',
    '这家公司有300人，那家公司有500人。',
    '从50%增至40%。',
  ])('%s has none', (text) => {
    expect(read(text).changes).toEqual([])
  })
})

describe('subjects', () => {
  test.each([
    ['星河科技的营业收入达到35亿元。', '星河科技的营业收入'],
    ['該公司上季毛利率為41%。', '公司上季毛利率'],
    ['公司完成2亿美元的B轮融资。', 'B轮融资'],
    ['平台已有6600名开发者。', '开发者'],
    ['蓝鲸的用户规模约为900万。', '蓝鲸的用户规模'],
    ['净利润同比下滑35%至4.2亿元。', '净利润'],
    ['日均时长从2022年的50分钟。', '日均时长'],
    ['售价499美元（约合人民币3600元）。', '售价'],
    ['去了300公里以外。', null],
  ])('%s', (text, subject) => {
    expect(read(text).figures.at(-1)?.subject).toBe(subject)
  })

  test('a list told in step shares its head', () => {
    const { figures } = read('青鸟、蓝鲸、白泽月活跃用户分别为5200万、1800万和900万。')
    expect(figures.map(({ subject }) => subject)).toEqual([
      '青鸟月活跃用户',
      '蓝鲸月活跃用户',
      '白泽月活跃用户',
    ])
    expect(figures.map(({ unit }) => unit)).toEqual(['person', 'person', 'person'])
  })
})

describe('ranks', () => {
  test('money and changes come before durations and small counts', () => {
    const text = '两家公司用了18个月。市占率从20%升至35%，收入为6亿元。'
    const { figures } = read(text)
    const first = [...figures].sort((a, b) => a.rank - b.rank).map(({ start, end }) => text.slice(start, end))
    expect(first).toEqual(['20%', '35%', '6亿元', '18个月', '两家'])
  })

  test('every rank is given once', () => {
    const { figures } = read('收入3亿元，成本2亿元，毛利1亿元，员工300人。')
    expect(figures.map(({ rank }) => rank).sort()).toEqual([1, 2, 3, 4])
  })
})

test('a figure knows its sentence', () => {
  const text = '今天很冷。收入为3亿元，不错。再见。'
  const [figure] = read(text).figures
  expect(text.slice(figure?.sentence.start, figure?.sentence.end)).toBe('收入为3亿元，不错。')
})
