// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest'
import { Panel, type PanelProps } from '../../components/panel/Panel.tsx'
import type { WindowState } from '../../components/window-state.ts'
import type { ReportView } from '../../lib/article/index.ts'
import { createTranslator, type Locale } from '../../lib/locale/index.ts'
import { click, draw, wordsOf } from './draw.ts'
import { emptyView, fullView } from './made-up-article.ts'

async function drawPanel(state: WindowState, locale: Locale = 'en') {
  const calls = {
    onReveal: vi.fn<PanelProps['onReveal']>(),
    onShow: vi.fn<PanelProps['onShow']>(),
    onReadAnyway: vi.fn<PanelProps['onReadAnyway']>(),
    onRetry: vi.fn<PanelProps['onRetry']>(),
  }
  const root = await draw(
    <Panel state={state} translate={createTranslator(locale)} locale={locale} {...calls} />,
  )
  return { root, ...calls }
}

function article(
  view: ReportView,
  known: Partial<Extract<WindowState, { kind: 'article' }>> = {},
): WindowState {
  return { kind: 'article', view, shown: 'simplified', convertible: true, ...known }
}

describe('without an article', () => {
  test('says that it reads', async () => {
    const { root } = await drawPanel({ kind: 'loading' })
    expect(root.querySelector('main')?.getAttribute('aria-busy')).toBe('true')
    expect(wordsOf(root)).toBe('Reading the page…')
  })

  test('looks again at a closed page when asked', async () => {
    const { root, onRetry } = await drawPanel({ kind: 'closed' })
    await click(root, 'button')
    expect(onRetry).toHaveBeenCalledOnce()
  })

  test('tells why it is quiet and reads anyway when asked', async () => {
    const verdict = {
      spotted: false,
      confidence: 0.5,
      script: 'hans',
      region: 'cn',
      reasons: [
        { key: 'too-short', values: { characters: 90 } },
        { key: 'never-heard-of', values: {} },
        { key: 'nor-of-this', values: {} },
      ],
    } as const
    const { root, onReadAnyway } = await drawPanel({
      kind: 'quiet',
      verdict: { ...verdict, reasons: [...verdict.reasons] },
      isOff: false,
    })
    expect(wordsOf(root)).toContain('Probably not a Chinese tech article.')
    expect([...root.querySelectorAll('li')].map(wordsOf)).toEqual([
      'Simplified characters',
      'Short for an article: 90 characters',
      'Other signs in the text',
    ])
    await click(root, 'button')
    expect(onReadAnyway).toHaveBeenCalledOnce()
  })

  test('has a sentence for a page that nobody looked at', async () => {
    const { root } = await drawPanel({ kind: 'quiet', verdict: null, isOff: false })
    expect(wordsOf(root)).toContain('No Chinese article was noticed on this page.')
  })
})

describe('an article', () => {
  test('has its facts under its title, in the languages they are in', async () => {
    const { root } = await drawPanel(article(fullView()))
    expect(root.querySelector('main')?.lang).toBe('en')
    expect(root.querySelector('h1')?.lang).toBe('zh-Hans')
    expect([...root.querySelectorAll('.facts li')].map(wordsOf)).toEqual([
      '江畔科技',
      '18 Nov 2024',
      '2,860 characters',
      '7 minutes',
    ])
  })

  test('takes the glyphs of the region where the original is shown', async () => {
    const { root } = await drawPanel(article(fullView(), { shown: 'original' }))
    expect(root.querySelector('h1')?.lang).toBe('zh-Hant-TW')
  })

  test('leaves out what was not found, and says so where nothing was', async () => {
    const { root } = await drawPanel(article(emptyView()))
    expect(root.querySelector('h2')).toBeNull()
    expect(wordsOf(root)).toContain('nothing in it could be told with confidence')
  })

  test('names its parts', async () => {
    const { root } = await drawPanel(article(fullView()), 'zh-TW')
    expect([...root.querySelectorAll('h2, h3')].map(wordsOf)).toEqual([
      '重點',
      '關鍵數字',
      '人物與公司',
      '人物',
      '公司與機構',
      '時間',
      '術語',
    ])
  })

  test('switches sides, and has no switch where there is one side only', async () => {
    const { root, onShow } = await drawPanel(article(fullView()))
    expect(root.querySelector<HTMLInputElement>('input[value=simplified]')?.checked).toBe(true)
    await click(root, 'input[value=original]')
    expect(onShow).toHaveBeenCalledExactlyOnceWith('original')

    const { root: simplified } = await drawPanel(article(fullView(), { convertible: false }))
    expect(simplified.querySelector('input')).toBeNull()
  })

  test('tells a reader who asked for it that it would not have read the page', async () => {
    const view = fullView()
    const { root } = await drawPanel(article({ ...view, verdict: { ...view.verdict, spotted: false } }))
    expect(wordsOf(root.querySelector('.why p'))).toBe(
      'Not a Chinese tech article. You asked for it; by itself Yueban would have let this page be.',
    )
  })
})

describe('what leads into the page', () => {
  test('a sentence', async () => {
    const { root, onReveal } = await drawPanel(article(fullView()))
    await click(root, '.sentence')
    expect(onReveal).toHaveBeenCalledExactlyOnceWith({ start: 3, end: 30 })
  })

  test('figures, the best first, minor ones folded away', async () => {
    const { root, onReveal } = await drawPanel(article(fullView()))
    const figures = [...root.querySelectorAll('.figure')].map(wordsOf)
    expect(figures).toEqual([
      '≥ 31.2 million people at least 3120萬 日活用户',
      '60 s↘ falling to 5–20 s 等待时间',
      '2 家 兩家',
    ])
    expect(root.querySelector('details.fold .figure')?.textContent).toContain('兩家')
    await click(root, '.figures:not(details *) > :first-child .figure')
    expect(onReveal).toHaveBeenCalledExactlyOnceWith({ start: 50, end: 55 })
  })

  test('a change, from its one end to its other', async () => {
    const { root, onReveal } = await drawPanel(article(fullView()))
    await click(root, '.change')
    expect(onReveal).toHaveBeenCalledExactlyOnceWith({ start: 5, end: 17 })
  })

  test('a name, mention after mention and round again', async () => {
    const { root, onReveal } = await drawPanel(article(fullView()))
    const person = '[aria-labelledby] [role=group]:first-of-type .name'
    expect(wordsOf(root.querySelector(person))).toBe('沈知远 创始人 2 2 mentions')
    for (let times = 0; times < 3; times++) await click(root, person)
    expect(onReveal.mock.calls.map(([span]) => span.start)).toEqual([100, 140, 100])
    expect(wordsOf(root.querySelector(person))).toBe('沈知远 创始人 1/2 1 of 2')
  })

  test('names, those mentioned most first; terms, words ahead of names', async () => {
    const mentions = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ start: at * 10, end: at * 10 + 2 }))
    const { root } = await drawPanel(
      article(
        emptyView({
          organisations: [
            { name: '江畔', role: null, mentions: mentions(1) },
            { name: '山海', role: null, mentions: mentions(3) },
            { name: '北溟', role: null, mentions: mentions(1) },
          ],
          terms: [
            { id: 'a', kind: 'company', words: '山海', mentions: mentions(3) },
            { id: 'b', kind: 'jargon', words: '日活', mentions: mentions(1) },
            { id: 'c', kind: 'concept', words: '智能体', mentions: mentions(1) },
          ],
        }),
      ),
    )
    expect([...root.querySelectorAll('.who')].map(wordsOf)).toEqual(['山海', '江畔', '北溟'])
    expect([...root.querySelectorAll('.chip')].map(wordsOf)).toEqual(['日活', '智能体', '山海'])
  })

  test('dates, the earliest first, without those that could not be resolved', async () => {
    const { root, onReveal } = await drawPanel(article(fullView()), 'zh-CN')
    const dates = [...root.querySelectorAll('.date')].map(wordsOf)
    expect(dates).toEqual(['2021年', '2024年1月至6月 上半年'])
    expect(root.querySelector('.dates time')?.getAttribute('datetime')).toBe('2021')
    await click(root, '.dates > :first-child .date')
    expect(onReveal).toHaveBeenCalledExactlyOnceWith({ start: 90, end: 95 })
  })

  test('a term', async () => {
    const { root, onReveal } = await drawPanel(article(fullView()))
    await click(root, '.chip')
    expect(onReveal).toHaveBeenCalledExactlyOnceWith({ start: 120, end: 123 })
  })
})
