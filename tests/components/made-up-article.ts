import type { FigureView, ReportView } from '../../lib/article/index.ts'
import type { Span } from '../../lib/text/index.ts'

const SENTENCE: Span = { start: 0, end: 40 }

/** A figure that stands at an offset; what is not said is unknown. */
export function figureAt(start: number, words: string, known: Partial<FigureView> = {}): FigureView {
  return {
    start,
    end: start + words.length,
    words,
    kind: 'count',
    value: null,
    low: null,
    high: null,
    unit: null,
    bound: null,
    per: null,
    subject: null,
    sentence: SENTENCE,
    rank: 1,
    minor: false,
    ...known,
  }
}

/** A report of an article in which nothing was found. */
export function emptyView(known: Partial<ReportView> = {}): ReportView {
  return {
    title: '山海智能發布新模型',
    url: 'https://example.org/shanhai',
    published: '2024-11-18',
    source: '江畔科技',
    byline: null,
    characters: 2860,
    verdict: { spotted: true, confidence: 0.9, script: 'hant', region: 'tw', reasons: [] },
    summary: [],
    figures: [],
    changes: [],
    dates: [],
    people: [],
    organisations: [],
    products: [],
    terms: [],
    ...known,
  }
}

/** A report with something in every part. */
export function fullView(): ReportView {
  return emptyView({
    summary: [{ span: { start: 3, end: 30 }, words: '山海智能周一发布新模型。' }],
    figures: [
      figureAt(5, '60秒', { kind: 'duration', value: 60, unit: 's', subject: '等待时间', rank: 3 }),
      figureAt(12, '5至20秒', { kind: 'duration', low: 5, high: 20, unit: 's', rank: 4 }),
      figureAt(50, '3120萬', { value: 31_200_000, unit: 'person', bound: 'at-least', subject: '日活用户' }),
      figureAt(70, '兩家', { value: 2, unit: '家', rank: 5, minor: true }),
    ],
    changes: [{ from: 0, to: 1, direction: 'down' }],
    dates: [
      { start: 80, end: 84, words: '上半年', iso: '2024-01/2024-06' },
      { start: 90, end: 95, words: '2021年', iso: '2021' },
      { start: 96, end: 98, words: '近日', iso: null },
    ],
    people: [
      {
        name: '沈知远',
        role: '创始人',
        mentions: [
          { start: 100, end: 103 },
          { start: 140, end: 143 },
        ],
      },
    ],
    organisations: [{ name: '山海智能', role: null, mentions: [{ start: 0, end: 4 }] }],
    terms: [{ id: 'agent', kind: 'concept', words: '智能体', mentions: [{ start: 120, end: 123 }] }],
  })
}
