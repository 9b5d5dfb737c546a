import { describe, expect, it } from 'vitest'
import { couldBeChinese } from '../../entrypoints/gate/could-be-chinese.ts'
import { parseHtml, readOwnFile } from '../support/read-file.ts'

const read = (file: string) => parseHtml(readOwnFile(file))

describe('couldBeChinese', () => {
  it.each([
    ['assets/samples/article-hant.html', true],
    ['assets/samples/article-hans.html', true],
    ['tests/pages/chinese-recipe/page.html', true],
    ['tests/pages/machine/page.html', true],
    ['tests/pages/english/page.html', false],
    ['tests/pages/japanese/page.html', false],
  ])('%s: %s', (file, expected) => {
    expect(couldBeChinese(read(file))).toBe(expected)
  })

  it('is not taken in by scripts, by a Chinese link or by a menu on a Korean page', () => {
    const chinese = '晶片大廠公布季報，營收與毛利都比去年同期成長許多。'.repeat(4)
    expect(couldBeChinese(parseHtml(`<body><script>"${chinese}"</script><p>Hello</p>`))).toBe(false)
    expect(couldBeChinese(parseHtml('<body><p>Read this in <a href="/zh">中文</a>, please.</p>'))).toBe(false)
    expect(
      couldBeChinese(
        parseHtml(`<body><p>${'반도체 회사가 분기 실적을 발표했다. '.repeat(20)}${chinese}</p>`),
      ),
    ).toBe(false)
  })

  it('looks at the first two thousand characters only', () => {
    const far = `<body><p>${'words '.repeat(400)}</p><p>${'晶片大廠公布季報'.repeat(400)}</p>`
    expect(couldBeChinese(parseHtml(far))).toBe(false)
  })

  it.each([[''], ['<p></p>'], ['<frameset></frameset>']])('is calm about %j', (html) => {
    expect(couldBeChinese(parseHtml(html))).toBe(false)
  })
})
