import { describe, expect, it } from 'vitest'
import { type Known, readNames } from './read-names.ts'

const known: Known[] = [
  ['xinghe', 'company', '星河'],
  ['kuaipai', 'product', '快拍'],
  ['lumo', 'product', 'LumoPhone'],
  ['starsoft', 'company', 'Starsoft'],
  ['muyu', 'model', '木鱼'],
]
const products = (text: string) => readNames(text, known).products.map(({ name }) => name)

describe('products', () => {
  it.each([
    ['公司正式发布视频生成模型DreamCut和Wavelet，免费开放。', ['DreamCut', 'Wavelet']],
    ['星河发布了“云帆”，售价未定。', ['云帆']],
    ['星河青峰9200处理器性能提升。', ['青峰9200']],
    ['星河Helix 990将于下月上市。', ['Helix 990']],
    ['LumoPhone 11比LumoPhone Pro便宜，LumoPhone销量上升。', ['LumoPhone 11', 'LumoPhone Pro', 'LumoPhone']],
    ['木鱼·文生图模型和木鱼通用模型上线。', ['木鱼·文生图模型', '木鱼通用模型']],
    ['游戏《长河传》销量超过百万份。', ['长河传']],
    ['Starsoft Writer有了新版本。', ['Starsoft Writer']],
    ['影片軟體「流光集」上線三個月，流光集的使用者破百萬。', ['流光集']],
    ['AI助理「阿澄」月活達百萬，阿澄的付費率不到一成。', ['阿澄']],
    ['团队训练了大模型“渡鸦”。“渡鸦”把视觉和语言放在一起。', ['渡鸦']],
    ['青澜机器人宣布，调度平台“青澜云仓”明年上线。', ['青澜云仓']],
    ['第二代晶片「Renvale」改用新製程。', ['Renvale']],
    ['布局了快拍、木鱼、Cocola、星绘等，涵盖多个赛道。', ['快拍', '木鱼', 'Cocola', '星绘']],
  ])('%s', (text, expected) => {
    expect(products(text)).toEqual(expected)
  })

  it.each([
    ['售价5999元，超过3000家门店，增至800万台。'],
    ['AI芯片和5G手机的ROI不高。'],
    ['他称之为“急先锋”。'],
    ['它是国产芯片“急先锋”。'],
    ['青澜机器人宣布，“青澜模式”受到欢迎。'],
  ])('none in %s', (text) => {
    expect(products(text)).toEqual([])
  })

  it('take no network for a version', () => {
    expect(products('LumoPhone 5G版下周上市。')).toEqual(['LumoPhone'])
  })

  it('take no amount for a version', () => {
    expect(products('LumoPhone 3000万台的销量创下纪录。')).toEqual(['LumoPhone'])
  })
})
