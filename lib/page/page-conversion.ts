import type { Shown } from '../article/index.ts'
import type { Converter } from '../convert/index.ts'
import { IdleQueue } from './idle-queue.ts'
import { keepSelection } from './keep-selection.ts'
import { originalSentence } from './original-sentence.ts'
import { findRoots, type PageRoot } from './page-roots.ts'
import { RivalWrites } from './rival-writes.ts'
import { isKeptAsIs } from './skip-rules.ts'
import { splitByScreen } from './split-by-screen.ts'
import type { TextPoint } from './text-map.ts'
import { type TextRun, walkTextRuns } from './walk-text.ts'
import { type PageChanges, PageWatch } from './watch-page.ts'
import { WrittenAttributes } from './written-attributes.ts'
import { writeDocumentLanguage, writeLanguages } from './written-languages.ts'
import { WrittenTexts } from './written-texts.ts'

const HAN = /\p{Script=Han}/u
/** Runs that are written in one go, between two looks at the clock. */
const RUNS_A_PIECE = 20

export interface PageConversionOptions {
  /** Called after text nodes were written, whoever they belong to; ranges in them have collapsed. */
  onWritten?: (nodes: readonly Text[]) => void
  /** Ends everything and puts the page's own text back. */
  signal: AbortSignal
}

/**
 * Shows a document's text in Simplified characters, in place, and its own text again. What is on screen comes
 * first, the rest while the browser is idle; what arrives later follows soon after. Only `nodeValue` and spoken
 * attributes are written; no node is added, removed or wrapped. What the page has rewritten since is left to
 * the page.
 */
export class PageConversion {
  private readonly document: Document
  private readonly convert: Converter
  private readonly onWritten: (nodes: readonly Text[]) => void
  private readonly texts: WrittenTexts
  private readonly attributes = new WrittenAttributes()
  private showing: Showing | null = null

  constructor(
    document: Document,
    convert: Converter,
    { onWritten = () => {}, signal }: PageConversionOptions,
  ) {
    this.document = document
    this.convert = convert
    this.onWritten = onWritten
    this.texts = new WrittenTexts(convert)
    signal.addEventListener('abort', () => this.show('original'), { once: true })
  }

  get shown(): Shown {
    return this.showing ? 'simplified' : 'original'
  }

  /** Begins to show the asked-for side; does nothing where it is shown already. */
  show(shown: Shown): void {
    if (shown === this.shown) return
    if (this.showing) {
      this.showing.end()
      this.showing = null
      this.restore()
      return
    }
    const { document, convert, texts, attributes, onWritten } = this
    this.showing = new Showing({ document, convert, texts, attributes, onWritten })
  }

  /** Where a place of the source text is now; the node's text may be longer or shorter than its source. */
  toScreen(point: TextPoint): TextPoint {
    return this.texts.toScreen(point)
  }

  /** Where a place on screen is in the source text. */
  toSource(point: TextPoint): TextPoint {
    return this.texts.toSource(point)
  }

  /** The page's own words of the sentence at a place on screen; null where nothing there is converted. */
  originalSentence(place: TextPoint): string | null {
    return originalSentence(this.texts, place)
  }

  private restore(): void {
    let restored: Text[] = []
    keepSelection(this.document, this.texts, () => {
      restored = this.texts.restore()
    })
    this.attributes.restore()
    this.onWritten(restored)
  }
}

interface ShowingParts {
  document: Document
  convert: Converter
  texts: WrittenTexts
  attributes: WrittenAttributes
  onWritten: (nodes: readonly Text[]) => void
}

/** One stretch of time in which the page is shown in Simplified characters. */
class Showing {
  private readonly parts: ShowingParts
  private readonly stop = new AbortController()
  private readonly rivals = new RivalWrites()
  private readonly queue: IdleQueue
  private readonly watch: PageWatch

  constructor(parts: ShowingParts) {
    this.parts = parts
    const view = parts.document.defaultView as Window & typeof globalThis
    this.queue = new IdleQueue(view, this.stop.signal)
    this.watch = new PageWatch(
      view,
      parts.texts,
      this.rivals,
      (changes) => this.follow(changes),
      this.stop.signal,
    )
    this.begin()
  }

  end(): void {
    this.stop.abort()
  }

  private begin(): void {
    const { document, attributes } = this.parts
    const [first, ...inner] = [document, ...findRoots(document)]
    const { onScreen, elsewhere } = splitByScreen(walkTextRuns(first as Document, isKeptAsIs), document)
    this.write(onScreen)
    this.watch.quietly(() => writeDocumentLanguage(document.documentElement, attributes))
    this.writeTitle()
    this.queueRuns(elsewhere)
    this.adoptRoot(first as Document)
    for (const root of inner) this.takeInRoot(root)
  }

  /** A root that was not there before: all of it is new. */
  private takeInRoot(root: PageRoot): void {
    this.queueRuns([...walkTextRuns(root, isKeptAsIs)])
    this.adoptRoot(root)
  }

  private adoptRoot(root: PageRoot): void {
    this.watch.observe(root)
    this.queueAttributes(root)
  }

  private queueRuns(runs: readonly TextRun[]): void {
    const pieces: (() => void)[] = []
    for (let at = 0; at < runs.length; at += RUNS_A_PIECE) {
      const piece = runs.slice(at, at + RUNS_A_PIECE)
      pieces.push(() => this.write(piece))
    }
    this.queue.add(pieces)
  }

  private queueAttributes(root: ParentNode): void {
    const { attributes, convert } = this.parts
    this.queue.add([
      () => this.watch.quietly(() => attributes.convertBelow(root, convert, isKeptAsIs)),
      () => this.watch.quietly(() => writeLanguages(root, attributes, isKeptAsIs)),
    ])
  }

  /** Converts what the page has changed or added. */
  private follow({ runs, elements, roots }: PageChanges): void {
    this.write(runs)
    this.writeTitle()
    const { attributes, convert } = this.parts
    this.watch.quietly(() => {
      for (const element of elements) {
        attributes.convertElement(element, convert, isKeptAsIs)
        attributes.convertBelow(element, convert, isKeptAsIs)
        writeLanguages(element, attributes, isKeptAsIs)
      }
    })
    for (const root of roots) this.takeInRoot(root)
  }

  private write(runs: readonly TextRun[]): void {
    const written: Text[] = []
    this.watch.quietly(() => {
      keepSelection(this.parts.document, this.parts.texts, () => {
        for (const run of runs) this.writeRun(run, written)
      })
    })
    if (written.length > 0) this.parts.onWritten(written)
  }

  /** Converts the text of a run as one, for words cross tags, and deals it out to the nodes again. */
  private writeRun(run: TextRun, written: Text[]): void {
    const { texts, convert } = this.parts
    const sources = run.map((node) => texts.sourceOf(node))
    const source = sources.join('')
    if (!HAN.test(source)) return
    const conversion = convert(source)
    let start = 0
    for (const [i, node] of run.entries()) {
      const end = start + (sources[i] as string).length
      const words = conversion.text.slice(conversion.toConverted(start), conversion.toConverted(end))
      if (words !== node.data && !this.rivals.isObeyed(node)) {
        texts.write(node, words, conversion, start)
        this.rivals.noteWrite(node, sources[i] as string)
        written.push(node)
      }
      start = end
    }
  }

  /** By its node: `document.title` would put a new one in the old one's place. */
  private writeTitle(): void {
    const nodes = this.parts.document.querySelector('title')?.childNodes ?? []
    const title = [...nodes].filter((node) => node.nodeType === 3) as Text[]
    if (title.length > 0) this.write([title])
  }
}
