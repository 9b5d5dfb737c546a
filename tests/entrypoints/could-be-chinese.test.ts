import { describe, expect, it } from 'vitest'
import { couldBeChinese } from '../../entrypoints/gate/could-be-chinese.ts'

const CHINESE = '晶片大廠公布季報，營收與毛利都比去年同期成長許多。'
const ENGLISH = 'The chip maker reported its quarterly results on Tuesday. '
const JAPANESE = '半導体大手が四半期決算を発表し、売上高は前年同期を大きく上回った。'
const KOREAN = '반도체 회사가 분기 실적을 발표했다. '
const RUSSIAN = 'Производитель микросхем опубликовал квартальный отчёт. '

/** Judges a text on a page that says nothing of itself. */
function judge(text: string, said: { language?: string; charset?: string } = {}): boolean {
  return couldBeChinese({ text, language: '', charset: 'UTF-8', ...said })
}

describe('couldBeChinese', () => {
  it.each([
    ['Chinese prose', CHINESE.repeat(4), true],
    ['Chinese with English words in it', (CHINESE + ENGLISH).repeat(4), true],
    ['one Chinese sentence', CHINESE, false],
    ['an English page that quotes a Chinese paragraph', CHINESE.repeat(4) + ENGLISH.repeat(30), false],
    ['a Russian page that quotes a Chinese paragraph', CHINESE.repeat(4) + RUSSIAN.repeat(30), false],
    ['Japanese prose', JAPANESE.repeat(4), false],
    ['Korean prose before Chinese', KOREAN.repeat(20) + CHINESE.repeat(4), false],
    ['Chinese that names a product in kana', `${CHINESE.repeat(5)}「カメラ」`, true],
    ['nothing', '', false],
  ])('%s: %s', (_, text, expected) => {
    expect(judge(text)).toBe(expected)
  })

  it('needs less where the page says that it is Chinese', () => {
    for (const said of [
      { language: 'zh-Hant-TW' },
      { language: 'zh_CN' },
      { charset: 'Big5' },
      { charset: 'GBK' },
    ])
      expect(judge(CHINESE.repeat(2), said)).toBe(true)
    expect(judge(CHINESE.repeat(2), { language: 'zha' })).toBe(false)
    expect(judge(CHINESE.repeat(2), { language: 'en' })).toBe(false)
    expect(judge(ENGLISH.repeat(20), { language: 'zh-TW', charset: 'Big5' })).toBe(false)
  })

  it('believes a page that calls itself Japanese or Korean, unless it is plainly Chinese', () => {
    const titles = '半導体大手新工場建設計画発表　総額二兆円　取締役会長就任　'.repeat(5)
    expect(judge(titles)).toBe(true)
    expect(judge(titles, { language: 'ja' })).toBe(false)
    expect(judge(titles, { charset: 'Shift_JIS' })).toBe(false)
    expect(judge(CHINESE.repeat(15), { language: 'ko-KR' })).toBe(true)
    expect(judge(CHINESE.repeat(15) + JAPANESE, { language: 'ja' })).toBe(false)
  })

  it('believes the encoding before the language', () => {
    expect(judge(CHINESE.repeat(2), { language: 'ja', charset: 'gb18030' })).toBe(true)
    expect(judge(CHINESE.repeat(2), { language: 'zh-CN', charset: 'EUC-JP' })).toBe(false)
  })
})
