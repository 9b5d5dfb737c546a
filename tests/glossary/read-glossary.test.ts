import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { compileIndex, createMatcher } from '../../lib/glossary/index.ts'
import { readGlossary } from '../../scripts/glossary/read-glossary.ts'
import { spellPinyin } from '../../scripts/glossary/spell-pinyin.ts'
import { fold } from './entries-for-tests.ts'

const GOOD = `- id: cloud
  hans: 数据中心
  hant: 資料中心
  aliases: [智算中心, { form: DC, needs: [$ai, 机房] }]
  en: data centre
  kind: concept
  gloss:
    en: A building full of computers that serve others over the network.
    zh: 放置大量服务器、通过网络提供服务的建筑，耗电很多。
`

describe('a folder of one’s own', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'glossary-'))
    writeFileSync(join(folder, 'contexts.yaml'), 'ai: [AI, 大模型]\n')
  })
  afterEach(() => rmSync(folder, { recursive: true }))
  const read = (content: string, name = 'clouds.yaml') => {
    writeFileSync(join(folder, name), content)
    return readGlossary(folder)
  }

  test('fills in what the file leaves out', () => {
    expect(read(GOOD)).toEqual([
      {
        id: 'cloud',
        hans: '数据中心',
        hant: '資料中心',
        aliases: ['智算中心', 'DC'],
        en: 'data centre',
        pinyin: 'shùjùzhōngxīn',
        kind: 'concept',
        domain: 'clouds',
        gloss: expect.objectContaining({ en: expect.stringContaining('building') }),
        related: [],
        rules: { DC: { needs: ['AI', '大模型', '机房'] } },
      },
    ])
    expect(read(GOOD.replace('  hant: 資料中心\n', ''))[0]?.hant).toBe('數據中心')
  })

  test.each([
    [
      'kind: concept',
      'kind: animal',
      'clouds.yaml:6: cloud.kind: must be equal to one of the allowed values',
    ],
    ['  en: data centre\n', '', "clouds.yaml:1: cloud: must have required property 'en'"],
    ['  kind', '  colour: red\n  kind', 'clouds.yaml:1: cloud: must NOT have additional properties (colour)'],
    ['needs: [', 'wants: [', 'clouds.yaml:4: cloud.aliases.1: must NOT have additional properties (wants)'],
    ['id: cloud', 'id: Cloud', 'clouds.yaml:1: Cloud.id: must match pattern'],
    ['id: cloud', 'name: cloud', "clouds.yaml:1: entry 1: must have required property 'id'"],
    ['$ai', '$ships', 'clouds.yaml:1: cloud.needs: no list $ships in contexts.yaml'],
    [
      '  gloss:',
      '  related: [ship]\n  gloss:',
      'clouds.yaml:7: cloud.related: no other entry has the id ship',
    ],
    ['[智算中心', '[[智算中心', 'clouds.yaml:'],
  ])('names file, line and field: %s → %s', (from, to, message) => {
    expect(() => read(GOOD.replace(from, to))).toThrow(message)
  })

  test('refuses an id that another file has', () => {
    read(GOOD)
    expect(() => read(GOOD, 'other.yaml')).toThrow('other.yaml:1: cloud.id: already used in clouds.yaml:1')
  })
})

describe('pinyin', () => {
  test.each([
    ['大模型', 'dàmóxíng'],
    ['一线', 'yīxiàn'],
    ['英特尔', 'yīngtè’ěr'.replace('’', "'")],
    ['36氪', '36 kè'],
    ['TikTok', ''],
  ])('%s is %s', (headword, spelling) => expect(spellPinyin(headword)).toBe(spelling))
})

describe('the glossary itself', () => {
  const entries = readGlossary()
  const index = compileIndex(entries, fold)
  const find = createMatcher(index)

  test('every form of every entry is found, given a context that it needs', () => {
    const lost = entries.flatMap(({ id, hans, hant, aliases, rules }) =>
      [hans, hant, ...aliases]
        .filter((form) => {
          const context = rules[form]?.needs?.[0] ?? ''
          const matches = find({ folded: fold(`「${form}」，${context}`) })
          return !matches.some(
            (match) => match.id === id && match.start === 1 && match.end === form.length + 1,
          )
        })
        .map((form) => `${id}: ${form}`),
    )
    expect(lost).toEqual([])
  })

  test('glosses end as sentences do and are not English in the Chinese place', () => {
    for (const { id, gloss } of entries) {
      expect(gloss.en, id).toMatch(/[.?!]$/)
      expect(gloss.zh, id).toMatch(/。$/)
      expect(gloss.en, id).not.toMatch(/[，。]/)
    }
  })
})
