import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FormRule } from '../../lib/glossary/index.ts'
import { entry, finder } from './entries-for-tests.ts'

/** One entry `x`, its form and rule, a text, and what is found. */
function findForm(form: string, text: string, rule?: FormRule): string[] {
  return finder([entry('x', form, [], rule ? { [form]: rule } : {})])(text).map((match) => match.slice(2))
}

describe('leftmost, longest, every occurrence', () => {
  const find = finder([
    entry('ali', '阿里', ['阿里巴巴']),
    entry('cloud', '阿里云'),
    entry('model', '大模型'),
    entry('doubao-model', '豆包大模型'),
    entry('doubao', '豆包'),
  ])
  test.each([
    ['阿里巴巴和阿里雲都屬於阿里。', ['ali:阿里巴巴', 'cloud:阿里雲', 'ali:阿里']],
    ['豆包大模型不是豆包，是大模型。', ['doubao-model:豆包大模型', 'doubao:豆包', 'model:大模型']],
    ['阿里巴和阿', ['ali:阿里']],
    ['', []],
    ['大\n模型', []],
  ])('%s', (text, found) => expect(find(text)).toEqual(found))

  test('agrees with the plainest way of looking', () => {
    const forms = ['甲', '甲乙', '甲乙丙', '乙丙丁', '丁甲']
    const findFast = finder(forms.map((form) => entry(form, form)))
    const findPlainly = (text: string) => {
      const found: string[] = []
      for (let at = 0; at < text.length; ) {
        const longest = forms
          .filter((form) => text.startsWith(form, at))
          .sort((a, b) => b.length - a.length)[0]
        if (longest) found.push(`${longest}:${longest}`)
        at += longest?.length ?? 1
      }
      return found
    }
    const texts = fc.array(fc.constantFrom('甲', '乙', '丙', '丁', '。'), { maxLength: 30 })
    fc.assert(
      fc.property(texts, (parts) => {
        expect(findFast(parts.join(''))).toEqual(findPlainly(parts.join('')))
      }),
    )
  })
})

describe('both scripts, wide and narrow', () => {
  test.each([
    ['输入法', '輸入法改版', ['輸入法']],
    ['OPPO', '手機廠ＯＰＰＯ表示', ['ＯＰＰＯ']],
    ['36氪', '據36氪、36 氪報道', ['36氪', '36 氪']],
    ['AI原生', '一款 AI 原生的應用', ['AI 原生']],
    ['字节跳动', '字節(jié)跳動(dòng)回應', ['字節(jié)跳動']],
    ['大模型', '大(LLM)模型', []],
    ['萨姆·奥特曼', '薩姆‧奧特曼、薩姆•奧特曼', ['薩姆‧奧特曼', '薩姆•奧特曼']],
  ])('%s in %s', (form, text, found) => expect(findForm(form, text)).toEqual(found))
})

describe('Latin forms', () => {
  test.each([
    ['Sora', '用Sora做視頻，Sorana不算，sora算', ['Sora', 'sora']],
    ['ROI', 'ROI不高，roi和EUROIA都不算', ['ROI']],
    ['GPT', 'GPT4、ChatGPT、GPT-4', ['GPT', 'GPT']],
    ['o1', 'o1模型，o10，Co1', ['o1']],
    ['nm', '3nm製程，farnm', ['nm']],
    ['token', '每百萬Token、TOKENS', ['Token']],
    ['Scaling Laws', '遵循Scaling Laws法則', ['Scaling Laws']],
    ['Character.AI', '收購Character.AI之後', ['Character.AI']],
  ])('%s in %s', (form, text, found) => expect(findForm(form, text)).toEqual(found))

  test('an entry may ask for its own capitals, or for none', () => {
    expect(findForm('Adept', 'Adept很adept', { case: 'exact' })).toEqual(['Adept'])
    expect(findForm('OPPO', 'oppo發布', { case: 'any' })).toEqual(['oppo'])
  })
})

describe('rules', () => {
  test.each<[string, string, FormRule, string[]]>([
    ['中台', '建設中台，其中台灣占三成', { notIn: ['其中台湾'] }, ['中台']],
    ['中台', '其中台', { notIn: ['其中台湾'] }, ['中台']],
    ['哈哈', '哈哈鏡與哈哈', { notIn: ['哈哈镜'] }, ['哈哈']],
    ['出海', '企業出海，出海口', { notBefore: ['口'] }, ['出海']],
    ['出海', '企業出海(hǎi)口岸', { notBefore: ['口'] }, []],
    ['百度', '幾百度的高溫，百度的股價', { notAfter: ['几'] }, ['百度']],
    ['豆包', '早餐賣豆包', { needs: ['大模型', 'AI'] }, []],
    ['豆包', '豆包是大模型產品', { needs: ['大模型', 'AI'] }, ['豆包']],
    ['豆包', 'MAIL裡的豆包', { needs: ['大模型', 'AI'] }, []],
  ])('%s in %s', (form, text, rule, found) => expect(findForm(form, text, rule)).toEqual(found))

  test('where the longer form is refused, the shorter one is tried', () => {
    const find = finder([
      entry('long', '三星期', [], { 三星期: { notBefore: ['后'] } }),
      entry('short', '三星'),
    ])
    expect(find('三星期後')).toEqual(['short:三星'])
    expect(find('三星期刊')).toEqual(['long:三星期'])
  })

  test('of two entries with one form, the one whose context is there wins', () => {
    const find = finder([entry('byte', '字节'), entry('firm', '字节', [], { 字节: { needs: ['抖音'] } })])
    expect(find('每個字節八位')).toEqual(['byte:字節'])
    expect(find('抖音屬於字節')).toEqual(['firm:字節'])
  })
})

test('the time for a text does not grow with the glossary', () => {
  // Syllables stand for characters that no fold changes; twenty of them give thousands of forms that share
  // beginnings, as real ones do.
  const syllable = (n: number) => String.fromCharCode(0xac00 + (n % 20))
  const form = (i: number) => [i, i / 20, i / 400, i / 8000].map((n) => syllable(Math.floor(n))).join('')
  const text = Array.from({ length: 60_000 }, (_, i) => form(i * 7919)).join('')
  const measure = (count: number) => {
    const find = finder(Array.from({ length: count }, (_, i) => entry(`e${i}`, `${form(i)}나`)))
    find(text)
    const start = performance.now()
    find(text)
    return performance.now() - start
  }
  // Far apart on purpose, for the machine may be busy; a look at every entry would cost a hundred times more.
  expect(measure(5000)).toBeLessThan(20 * measure(50) + 50)
})
