import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** Runs one of the command-line tools over some lines. */
function run(task: string, lines: string[], words: string[] = []) {
  const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning']
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, `scripts/${task}.ts`, ...words], {
    cwd: ROOT,
    encoding: 'utf8',
    input: lines.join('\n'),
  })
  const rows = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  return { status, rows, stderr }
}

const row = (value: object) => JSON.stringify(value)

describe('analyze', () => {
  it('fills every field, for a single sentence too, and leaves offsets inside the text', () => {
    const { rows, status } = run('analyze', [
      row({ id: 7, text: '豆包月活躍用戶達4839萬，字節跳動CEO梁汝波表示滿意。', published: '2024-12-13' }),
    ])
    expect(status).toBe(0)
    const [answer] = rows
    expect(Object.keys(answer)).toEqual([
      'id',
      'text',
      'page',
      'simplified',
      'terms',
      'figures',
      'changes',
      'dates',
      'people',
      'organisations',
      'products',
      'summary',
    ])
    expect(answer).toMatchObject({
      id: 7,
      simplified: '豆包月活跃用户达4839万，字节跳动CEO梁汝波表示满意。',
      page: { spotted: false, script: 'hant' },
      figures: [{ value: 48_390_000, unit: 'person', kind: 'count' }],
      people: [{ name: '梁汝波' }],
    })
    expect(Object.keys(answer.figures[0]).sort()).toEqual([
      'bound',
      'end',
      'high',
      'kind',
      'low',
      'minor',
      'per',
      'rank',
      'sentence',
      'start',
      'subject',
      'unit',
      'value',
    ])
    for (const term of answer.terms) expect(Object.keys(term)).toEqual(['id', 'start', 'end'])
  })

  it('reads a saved page', () => {
    const html = `<title>標題</title><h1>標題</h1><p>發布時間：2026-01-09</p><p>${'這家晶片公司公布了新的財報，營收成長三成。'.repeat(3)}</p>`
    const { rows } = run('analyze', [row({ id: 'page', html })])
    expect(rows[0].text).toMatch(/^標題\n/)
  })

  it('answers a bad row with its error and goes on; a line that is no JSON ends with status 1', () => {
    const lines = [
      row({ id: 'a' }),
      'nonsense',
      row({ id: 'b', text: 3 }),
      '',
      row({ id: 'c', text: '', published: 'soon' }),
      row({ id: 'd', text: '' }),
    ]
    const { rows, status, stderr } = run('analyze', lines)
    expect(rows.map(({ id, error }) => [id, error ?? 'fine'])).toEqual([
      ['a', 'neither text nor html'],
      ['b', 'text is no string'],
      ['c', 'published is no ISO date'],
      ['d', 'fine'],
    ])
    expect(status).toBe(1)
    expect(stderr).toContain('line 2')
  })

  it('says which file is not there, and which option it does not know', () => {
    expect(run('analyze', [], ['nowhere.jsonl'])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('nowhere.jsonl'),
    })
    expect(run('analyze', [], ['--loud'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--loud'),
    })
  })
})

describe('convert', () => {
  it.each([
    ['tw', '晶片裡面的著作權', '晶片里面的著作权'],
    ['hk', '他說裏面的羣組', '他说里面的群组'],
    ['machine', '視頻后來居上', '视频后来居上'],
  ])('from %s', (from, text, simplified) => {
    expect(run('convert', [row({ id: 1, text, from, words: false })]).rows).toEqual([
      { id: 1, text: simplified, from },
    ])
  })

  it('finds out by itself, and leaves what is not Traditional', () => {
    const texts = ['新台幣、軟體與網路的執行長說了很多話', '简体中文的句子保持不变', 'Plain English']
    const { rows } = run(
      'convert',
      texts.map((text, id) => row({ id, text })),
    )
    expect(rows).toEqual([
      { id: 0, text: '新台币、软体与网路的执行长说了很多话', from: 'tw' },
      { id: 1, text: texts[1], from: null },
      { id: 2, text: texts[2], from: null },
    ])
  })

  it('refuses what it does not know', () => {
    const { rows } = run('convert', [
      row({ id: 1, text: '好', from: 'mars' }),
      row({ id: 2, text: '好', words: 'yes' }),
      row({ id: 3 }),
    ])
    expect(rows.map(({ error }) => error)).toEqual([
      'from is none of auto, tw, hk, machine',
      'words is neither true nor false',
      'no text',
    ])
  })
})

describe('glossary', () => {
  it('prints every entry with every field', () => {
    const { rows, status } = run('glossary', [])
    expect(status).toBe(0)
    for (const entry of rows) {
      expect(Object.keys(entry)).toEqual([
        'id',
        'hans',
        'hant',
        'aliases',
        'en',
        'pinyin',
        'kind',
        'domain',
        'gloss',
      ])
      expect(Object.keys(entry.gloss)).toEqual(['en', 'zh'])
    }
    expect(rows.map(({ id }) => id)).toContain('scaling-laws')
  })
})
