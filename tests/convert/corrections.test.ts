import { describe, expect, it } from 'vitest'
import { type ConversionSource, createConverter } from '../../lib/convert/index.ts'
import { readConversionData } from '../../scripts/conversion/read-conversion-data.ts'

const data = readConversionData()
const sources: ConversionSource[] = ['tw', 'hk', 'machine']
const convert = {
  tw: createConverter(data, { from: 'tw', words: false }),
  hk: createConverter(data, { from: 'hk', words: false }),
  machine: createConverter(data, { from: 'machine', words: false }),
}

/** What every kind of page gives alike. */
const CORRECTIONS = [
  // 著 of writing and of fame
  ['編著', '编著'],
  ['原著小說', '原著小说'],
  ['台灣的土著', '台湾的土著'],
  ['戰功卓著', '战功卓著'],
  ['效果顯著', '效果显著'],
  ['顯著地提高', '显著地提高'],
  ['臭名昭著', '臭名昭著'],
  ['文學名著', '文学名著'],
  ['鴻篇鉅著', '鸿篇巨著'],
  ['兩人合著的論著', '两人合著的论著'],
  ['等著名大學', '等著名大学'],
  ['向著名律師求助', '向著名律师求助'],
  ['以快著稱', '以快著称'],
  ['著作等身', '著作等身'],
  ['等著作權到期', '等著作权到期'],
  ['著書立說', '著书立说'],
  ['張三著《算法導論》', '张三著《算法导论》'],
  ['他所著的書', '他所著的书'],
  // 著 as 着
  ['隨著時間過去', '随着时间过去'],
  ['隨著作業系統更新', '随着作业系统更新'],
  ['看著《新聞》', '看着《新闻》'],
  ['意味著有兩種可能', '意味着有两种可能'],
  ['上面寫著名字', '上面写着名字'],
  ['有著名為星艦的火箭', '有着名为星舰的火箭'],
  ['接著稱讚了團隊', '接着称赞了团队'],
  ['沿著名山行走', '沿着名山行走'],
  ['討論著下一步', '讨论着下一步'],
  ['凸顯著問題', '凸显着问题'],
  ['更明顯著重體驗', '更明显着重体验'],
  ['著手研發，著眼未來', '着手研发，着眼未来'],
  ['執著於品質', '执着于品质'],
  ['附著在表面', '附着在表面'],
  ['衣著與穿著', '衣着与穿着'],
  ['飛機著陸', '飞机着陆'],
  ['互相配合著', '互相配合着'],
  // 藉
  ['憑藉著優勢', '凭借着优势'],
  ['藉著這次機會', '借着这次机会'],
  ['藉AI之力', '借AI之力'],
  ['一點慰藉', '一点慰藉'],
  ['聲名狼藉', '声名狼藉'],
  // 帳
  ['帳號與密碼', '账号与密码'],
  ['銀行帳戶轉帳', '银行账户转账'],
  ['呆帳和壞帳', '呆账和坏账'],
  ['搭帳篷掛蚊帳', '搭帐篷挂蚊帐'],
  // Pronouns and question words
  ['妳說甚麼', '你说什么'],
  ['牠們的棲地', '它们的栖地'],
  ['甚至', '甚至'],
  ['祇有衹要', '只有只要'],
  ['地祇', '地祇'],
  // 份 and 分
  ['身分驗證', '身份验证'],
  ['全身分佈著神經', '全身分布着神经'],
  ['大部份成份', '大部分成分'],
  ['部份額度', '部份额度'],
  ['充份而不過份', '充分而不过分'],
  ['知識份子與積極份子', '知识分子与积极分子'],
  ['公司股份的年份', '公司股份的年份'],
  // 劃, 覆
  ['規畫與企畫', '规划与企划'],
  ['法規畫出紅線', '法规画出红线'],
  ['動畫與計畫', '动画与计划'],
  ['司法覆核', '司法复核'],
  ['覆蓋與顛覆', '覆盖与颠覆'],
  ['佈署與發佈', '部署与发布'],
  ['發佈署名文章', '发布署名文章'],
  // Characters that are left by the tables
  ['大砲', '大炮'],
  ['化粧與衞生', '化妆与卫生'],
  ['電枱', '电台'],
  ['麻痺', '麻痹'],
  ['螢光與螢火蟲', '荧光与萤火虫'],
  ['區塊鍊與鍊金術', '区块链与炼金术'],
  ['沈穩而沈重', '沉稳而沉重'],
  ['沈先生在瀋陽', '沈先生在沈阳'],
  ['揹債', '背债'],
  // Names
  ['王乾', '王乾'],
  ['陳乾元', '陈乾元'],
  ['李乾龍', '李乾龙'],
  ['乾安縣', '乾安县'],
  ['乾隆與乾坤', '乾隆与乾坤'],
  ['也許乾淨', '也许干净'],
  ['國王乾了杯', '国王干了杯'],
  ['葡萄乾與餅乾', '葡萄干与饼干'],
  ['昇騰晶片', '昇腾晶片'],
  ['熱氣昇騰', '热气升腾'],
  ['畢昇發明活字', '毕昇发明活字'],
  ['提昇效率', '提升效率'],
] as const

describe('corrections of the tables', () => {
  it.each(CORRECTIONS)('%s', (hant, hans) => {
    for (const from of sources) expect(convert[from](hant).text).toBe(hans)
  })

  it.each(CORRECTIONS)('change nothing the second time: %s', (hant) => {
    for (const from of sources) {
      const once = convert[from](hant).text
      expect(convert[from](once).text).toBe(once)
    }
  })

  it('never change the number of characters', () => {
    for (const { from, to } of data.corrections)
      if (to !== null) expect([...to], from).toHaveLength([...from].length)
  })
})
