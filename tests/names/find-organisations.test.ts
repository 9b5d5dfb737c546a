import { describe, expect, it } from 'vitest'
import { type Known, readNames } from './read-names.ts'

const known: Known[] = [
  ['xinghe', 'company', '星河互动', '星河'],
  ['beidou', 'company', '北渡电子'],
  ['kuaipai', 'product', '快拍'],
]
const firms = (text: string) => readNames(text, known).organisations.map(({ name }) => name)

describe('organisations', () => {
  it.each([
    ['據《晨光週報》報道，價格上漲。', ['晨光週報']],
    ['海岸新闻报道称，产量下降。', ['海岸新闻']],
    ['据DataMobile数据，用户增加。', ['DataMobile']],
    ['云帆智联科技有限公司成立于杭州。', ['云帆智联科技有限公司']],
    ['云帆智能宣布完成融资。', ['云帆智能']],
    ['Lumora宣布收购Brightpath，价格未公布。', ['Lumora', 'Brightpath']],
    ['独角兽企业Corvex和Nimbla受到关注。', ['Corvex', 'Nimbla']],
    ['遠山半導體 (6123-TW) 股價上漲。', ['遠山半導體']],
    ['美國商務部和工信部都沒有回應。', ['美國商務部', '工信部']],
    ['他毕业于南州大学，现为南州大学教授。', ['南州大学']],
    ['据海州研究院介绍，准确率更高。', ['海州研究院']],
    ['星河、北渡电子、青禾、Corvex等多家芯片厂商退出。', ['星河', '北渡电子', '青禾', 'Corvex']],
    ['总部位于海州的具身智能公司青澜机器人公布了半年数据。', ['青澜机器人']],
    ['本轮融资由云栖谷资本领投，溪桥创投跟投。', ['云栖谷资本', '溪桥创投']],
    ['公司與泊舟半導體簽約，首批晶片年底交貨。', ['泊舟半導體']],
    ['遠樵研究分析師顧望川並不樂觀。', ['遠樵研究']],
    ['供应商墨川电子表示，订单充足。', ['墨川电子']],
    ['老牌厂商“砾山半导体”的工厂停工了。', ['砾山半导体']],
    ['工厂换上砺芯微电子的控制芯片“砺芯X3”。', ['砺芯微电子']],
    ['它采用砺芯半导体的方案，砺芯X3的功耗更低。', ['砺芯半导体']],
    ['在禾川汽车的工厂里，禾川汽车制造总监温若谦坦言，质检最难。', ['禾川汽车']],
    ['东岭汽车集团发布财报，东岭表示满意，东岭没有裁员。', ['东岭汽车集团']],
  ])('%s', (text, expected) => {
    expect(firms(text)).toEqual(expected)
  })

  it.each([
    ['这家互联网公司的人工智能宣布了新进展。'],
    ['多家上市公司称，该集团旗下子公司将裁员。'],
    ['高新科技公司和初创公司表示担心。'],
    ['他读了《海边的灯塔》，觉得很好。'],
    ['AI公司和SaaS公司宣布，IPO推迟。'],
    ['国产半导体涨价，国产半导体厂商受益，“国产替代”加快。'],
    ['功率半导体研发总监李言说，功率半导体需求强劲。'],
    ['手术机器人交付了一百台，家用机器人量产。'],
    ['新能源汽车销量上升，两厢汽车上线了三款。'],
    ['产业资本宣布退出，耐心资本领投。'],
    ['专题研究显示价格下降，市场研究分析师认为，心理咨询上线了。'],
    ['禾川汽车很好看。'],
    ['一众互联网公司谋求增长，开始化身公司头号推手。'],
  ])('none in %s', (text) => {
    expect(firms(text)).toEqual([])
  })

  it('join the forms of one firm, 公司 and 集团 included', () => {
    const { organisations } = readNames('星河互动发布财报。星河的股价上涨，星河互动集团表示满意。', known)
    expect(organisations.map(({ name, mentions }) => [name, mentions.length])).toEqual([['星河互动集团', 3]])
  })

  it('find a firm of which only the stem comes back', () => {
    const { organisations } = readNames('新創沐光科技公布成績。沐光的營收年增三成，沐光說會擴編。')
    expect(organisations.map(({ name, mentions }) => [name, mentions.length])).toEqual([['沐光科技', 3]])
  })

  it('take no everyday word for the stem of a firm', () => {
    const { organisations } = readNames('基金会选择先锋资本公司。先锋很多，做先锋的人更多。', known)
    expect(organisations.flatMap(({ mentions }) => mentions)).toHaveLength(1)
  })

  it('tell a group from its product', () => {
    const { organisations, products } = readNames('快拍集团CEO离职，快拍没有回应。', known)
    expect(organisations.map(({ name }) => name)).toEqual(['快拍集团'])
    expect(products.map(({ name }) => name)).toEqual(['快拍'])
  })
})
