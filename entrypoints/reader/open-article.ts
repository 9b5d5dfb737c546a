import conversionData from 'virtual:conversion-data'
import {
  type ArticleReport,
  conversionSource,
  originalWording,
  presentReport,
  type ReportView,
  type Shown,
  type Wording,
} from '../../lib/article/index.ts'
import { type Converter, createConverter } from '../../lib/convert/index.ts'
import type { Entry, TermMatch } from '../../lib/glossary/index.ts'
import type { Locale } from '../../lib/locale/index.ts'
import { ask } from '../../lib/messages/send.ts'
import {
  createMarks,
  hoverTerms,
  PageConversion,
  PageRanges,
  type PageReading,
  revealRange,
  type TextMap,
  watchTranslation,
} from '../../lib/page/index.ts'
import { findAt, type Span } from '../../lib/text/index.ts'
import { CardHost } from './card-host.tsx'
import { OriginalSentences } from './original-sentences.ts'

/** How long the mark on a place stays after the reader jumped there: time to find it with the eye. */
const FOUND_FOR_MS = 2600

export interface OpenArticleOptions {
  locale: Locale
  /** Whether words are converted beside characters. */
  words: boolean
  /** Called when the other side of the page is shown. */
  onChanged: () => void
  /** Ends everything and leaves the page as it was. */
  signal: AbortSignal
}

/** An article at work: shown in Simplified, its terms marked and explained. */
export class OpenArticle {
  private readonly report: ArticleReport
  private readonly onChanged: () => void
  private readonly convert: Converter | null
  private readonly conversion: PageConversion | null
  private readonly map: TextMap
  private readonly ranges: PageRanges
  private readonly mark: ReturnType<typeof createMarks>
  private readonly card: CardHost
  private readonly sentences: OriginalSentences | null
  private shownBefore: Shown | null = null
  private readonly entries = new Map<string, Entry>()
  private fading: number | undefined
  private remarking: number | undefined
  private found: Span | null = null

  constructor(
    document: Document,
    reading: PageReading,
    report: ArticleReport,
    { locale, words, onChanged, signal }: OpenArticleOptions,
  ) {
    this.report = report
    this.onChanged = onChanged
    const from = conversionSource(report.verdict)
    this.convert = from && createConverter(conversionData, { from, words })
    this.conversion =
      this.convert &&
      new PageConversion(document, this.convert, {
        onWritten: (nodes) => this.remarkSoon(nodes),
        signal,
      })
    this.map = reading.map
    this.ranges = new PageRanges(reading.map, this.conversion)
    this.mark = createMarks(document, signal)
    this.card = new CardHost(document, locale, signal)
    this.sentences = this.conversion && new OriginalSentences(document, this.conversion, this.card, signal)
    this.conversion?.show('simplified')
    this.markTerms()
    watchTranslation(
      document,
      () => this.conversion?.shown === 'simplified',
      (isTranslated) => this.standAside(isTranslated),
      signal,
    )
    this.card.onEnd = hoverTerms<TermMatch>(
      document,
      this.ranges,
      (offset) => findAt(report.terms, offset),
      (target) => this.card.isCard(target),
      {
        onOpen: ({ term, range }) => this.openCard(term, range),
        onClose: () => this.card.close(),
      },
      signal,
    )
    void this.loadEntries()
  }

  setLocale(locale: Locale): void {
    this.card.setLocale(locale)
  }

  /** Shows the sentence of the last menu in the page's own words. */
  showOriginalSentence(): void {
    this.sentences?.showAtPointer()
  }

  /** While the browser translates the page, it is the browser's; what was shown before comes back after. */
  private standAside(isTranslated: boolean): void {
    if (isTranslated) this.shownBefore = this.conversion?.shown ?? null
    this.show(isTranslated ? 'original' : (this.shownBefore ?? 'original'))
  }

  show(shown: Shown): void {
    if (!this.conversion || shown === this.conversion.shown) return
    this.card.close()
    this.conversion.show(shown)
    this.onChanged()
  }

  /** Scrolls to a span of the source text and marks it for a moment; false where it is not on the page. */
  reveal(span: Span): boolean {
    const range = this.ranges.rangeOf(span)
    if (!range) return false
    revealRange(range)
    this.showFound(span)
    clearTimeout(this.fading)
    this.fading = setTimeout(() => this.showFound(null), FOUND_FOR_MS) as unknown as number
    return true
  }

  state(): { view: ReportView; shown: Shown; convertible: boolean } {
    return {
      view: presentReport(this.report, this.wording()),
      shown: this.conversion?.shown ?? 'original',
      convertible: this.conversion !== null,
    }
  }

  private wording(): Wording {
    const convert = this.convert
    if (!convert || this.conversion?.shown !== 'simplified') return originalWording(this.report)
    const whole = convert(this.report.text)
    return {
      ofSpan: ({ start, end }) => whole.text.slice(whole.toConverted(start), whole.toConverted(end)),
      ofWords: (words) => convert(words).text,
    }
  }

  private markTerms(): void {
    const ranges = this.report.terms.map((term) => this.ranges.rangeOf(term))
    this.mark(
      'term',
      ranges.filter((range) => range !== null),
    )
  }

  /** Writing to a node collapses the ranges in it, so they are made again, once before the next frame. */
  private remarkSoon(nodes: readonly Text[]): void {
    if (this.remarking !== undefined || !nodes.some((node) => this.map.has(node))) return
    this.remarking = requestAnimationFrame(() => {
      this.remarking = undefined
      this.markTerms()
      this.markFound()
    })
  }

  private showFound(span: Span | null): void {
    this.found = span
    this.markFound()
  }

  private markFound(): void {
    const range = this.found && this.ranges.rangeOf(this.found)
    this.mark('found', range ? [range] : [])
  }

  /** Asks once for all explanations, so that hovering waits for nothing. */
  private async loadEntries(): Promise<void> {
    const ids = [...new Set(this.report.terms.map(({ id }) => id))]
    const found = await ask('background/explain', { ids }).catch(() => [])
    for (const entry of found) this.entries.set(entry.id, entry)
  }

  private openCard(term: TermMatch, range: Range): void {
    const entry = this.entries.get(term.id)
    // The background may have been away when it was asked; by the next hover it is back.
    if (!entry) void this.loadEntries()
    const isTraditional = this.report.verdict.script === 'hant' && this.conversion?.shown !== 'simplified'
    if (!entry) return
    const { left, top, height } = range.getClientRects()[0] ?? range.getBoundingClientRect()
    const showOriginal = () => this.sentences?.showAt(left + 1, top + height / 2)
    const isConverted = this.conversion?.shown === 'simplified'
    this.card.openEntry(entry, isTraditional ? 'hant' : 'hans', range, isConverted ? showOriginal : undefined)
  }
}
