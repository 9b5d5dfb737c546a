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
import { keepSelected } from './keep-selected.ts'
import { OriginalSentences } from './original-sentences.ts'

/** How long the mark on a place stays after the reader jumped there: time to find it with the eye. */
const FOUND_FOR_MS = 2600

/** The side of a page that was asked for last, and whether the browser's own translation comes before it. */
export interface ChosenSide {
  shown: Shown
  isTranslated: boolean
}

export interface OpenArticleOptions {
  locale: Locale
  /** Whether words are converted beside characters. */
  words: boolean
  /** Words that stay as the page writes them. */
  kept: readonly string[]
  /** What to begin with; nothing else is seen before. */
  side: ChosenSide
  /** Called when the other side of the page is shown. */
  onChanged: () => void
  /** Ends everything and leaves the page as it was. */
  signal: AbortSignal
}

/** An article at work: shown in Simplified, its terms marked and explained. */
export class OpenArticle {
  private readonly document: Document
  private readonly report: ArticleReport
  private readonly onChanged: () => void
  private readonly convert: Converter | null
  private readonly conversion: PageConversion | null
  private readonly map: TextMap
  private readonly ranges: PageRanges
  private readonly mark: ReturnType<typeof createMarks>
  private readonly card: CardHost
  private readonly sentences: OriginalSentences | null
  private chosen: ChosenSide
  private readonly entries = new Map<string, Entry>()
  private fading: number | undefined
  private remarking: number | undefined
  private found: Span | null = null

  constructor(
    document: Document,
    reading: PageReading,
    report: ArticleReport,
    { locale, words, kept, side, onChanged, signal }: OpenArticleOptions,
  ) {
    this.document = document
    this.report = report
    this.chosen = side
    this.onChanged = onChanged
    const from = conversionSource(report.verdict)
    const names = report.people.map(({ name }) => name)
    this.convert = from && createConverter(conversionData(), { from, words, names, kept })
    this.conversion =
      this.convert &&
      new PageConversion(document, this.convert, {
        onWritten: (nodes) => this.remarkSoon(nodes),
        onDocument: (shown) => this.sentences?.follow(shown),
        signal,
      })
    this.map = reading.map
    this.ranges = new PageRanges(reading.map, this.conversion)
    this.mark = createMarks(document, signal)
    this.card = new CardHost(document, locale, signal)
    this.sentences = this.conversion && new OriginalSentences(document, this.conversion, this.card, signal)
    // First of all, so that nothing is written while the browser translates.
    watchTranslation(
      document,
      () => this.shown === 'simplified',
      (isTranslated) => this.standAside(isTranslated),
      signal,
    )
    if (!this.chosen.isTranslated) this.conversion?.show(this.chosen.shown)
    this.markTerms()
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

  /** The side that is on screen. */
  get shown(): Shown {
    return this.conversion?.shown ?? 'original'
  }

  /** What to begin with where this article is opened anew. */
  get side(): ChosenSide {
    return this.chosen
  }

  /** What comes now may belong to another page, or does not after all. */
  expectOther(isExpected: boolean): void {
    this.conversion?.takeCopies(!isExpected)
  }

  /** The page's own text of a node, whichever side is shown. */
  sourceOf(node: Text): string {
    return this.conversion?.sourceOf(node) ?? node.data
  }

  /** Shows the sentence of the last menu in the page's own words. */
  showOriginalSentence(): void {
    this.sentences?.showAtMenu()
  }

  /** Keeps the words that are selected from conversion. */
  async keepSelection(): Promise<void> {
    if (this.conversion) await keepSelected(this.document, this.conversion, this.card)
  }

  show(shown: Shown): void {
    this.chosen = { ...this.chosen, shown }
    this.turnTo(shown)
  }

  /** While the browser translates the page, it is the browser's; what the reader chose comes back after. */
  private standAside(isTranslated: boolean): void {
    this.chosen = { ...this.chosen, isTranslated }
    this.turnTo(isTranslated ? 'original' : this.chosen.shown)
  }

  private turnTo(shown: Shown): void {
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
      shown: this.shown,
      convertible: this.conversion !== null,
    }
  }

  private wording(): Wording {
    const convert = this.convert
    if (!convert || this.shown === 'original') return originalWording(this.report)
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
    if (!entry) return
    const isConverted = this.shown === 'simplified'
    const isTraditional = this.report.verdict.script === 'hant' && !isConverted
    // Where the word is when it is asked for: the page may have scrolled since its card opened.
    const showOriginal = () => {
      const now = this.ranges.rangeOf(term)
      if (now) this.sentences?.showOf(now)
    }
    this.card.openEntry(entry, isTraditional ? 'hant' : 'hans', range, isConverted ? showOriginal : undefined)
  }
}
