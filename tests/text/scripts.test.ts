import { describe, expect, it } from 'vitest'
import { foldPairs } from '../../lib/convert/fold-pairs.ts'
import { fuseTables } from '../../lib/convert/fuse-tables.ts'
import { countScripts, decideScript } from '../../lib/text/index.ts'
import { JAPANESE_ONLY, SIMPLIFIED_FORMS, TRADITIONAL_FORMS } from '../../lib/text/script-characters.ts'

describe('decideScript', () => {
  it.each([
    ['这家公司发布了新的芯片，售价两千元。', 'hans'],
    ['這家公司發表了新的晶片，售價兩千元。', 'hant'],
    ['這間公司嘅新手機賣得好好。', 'hant'],
    ['山中有水，水中有月。', 'hans'],
    ['新一代モデルの性能は前世代に比べて二倍になりました。', 'none'],
    ['半導体大手、新工場建設計画発表　総額二兆円', 'none'],
    ['取締役会長　山本太郎　株式会社北星電機', 'none'],
    ['삼성전자가 새로운 반도체 공장을 건설한다. 株價', 'none'],
    ['The company, known at home as 星河科技, said it had raised forty million dollars.', 'none'],
    ['Just a line of English', 'none'],
    ['', 'none'],
    ['这款名为“の森”的应用很受欢迎，下载量超过百万次。', 'hans'],
    ['Linux 基金会宣布 Open Compute Project 与 CNCF 将在 KubeCon 上合作', 'hans'],
  ] as const)('%s is %s', (text, script) => {
    expect(decideScript(text)).toBe(script)
  })

  it('reads a long text by samples, its end too', () => {
    const mixed = `${'山水'.repeat(20_000)}${'這個國際機場'.repeat(20_000)}`
    expect(decideScript(mixed)).toBe('hant')
  })
})

describe('countScripts', () => {
  it('counts each writing by itself', () => {
    expect(countScripts('国國山 abかナ한')).toEqual({
      han: 3,
      kana: 2,
      hangul: 1,
      latin: 2,
      simplified: 1,
      traditional: 1,
    })
  })
})

describe('the tables', () => {
  const simplified = [...SIMPLIFIED_FORMS]
  const traditional = [...TRADITIONAL_FORMS]

  it('run in parallel, and pair what the fold pairs', () => {
    expect(simplified).toHaveLength(traditional.length)
    const fold = new Map(foldPairs(fuseTables()))
    const wrong = traditional.filter((char, at) => fold.get(char) !== simplified[at])
    expect(wrong).toEqual([])
  })

  it.each([
    ['Simplified', simplified],
    ['Traditional', traditional],
    ['Japanese', [...JAPANESE_ONLY]],
  ])('hold no %s character twice', (_, chars) => {
    expect(chars.filter((char, at) => chars.indexOf(char) !== at)).toEqual([])
  })

  it('hold no character on two sides', () => {
    const others = new Set([...traditional, ...JAPANESE_ONLY])
    expect(simplified.filter((char) => others.has(char))).toEqual([])
    expect(traditional.filter((char) => JAPANESE_ONLY.has(char))).toEqual([])
  })

  it('hold nothing that Traditional texts write too', () => {
    const shared = [...'后里于云台只干系面余征松范谷几杰迹踪携彦']
    expect(shared.filter((char) => SIMPLIFIED_FORMS.includes(char))).toEqual([])
  })
})
