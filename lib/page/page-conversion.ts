import type { Shown } from '../article/index.ts'
import type { Converter } from '../convert/index.ts'
import { originalSentence } from './original-sentence.ts'
import { OwnWrites } from './own-writes.ts'
import { Showing } from './showing.ts'
import type { TextPoint } from './text-map.ts'
import { WrittenAttributes } from './written-attributes.ts'
import { WrittenTexts } from './written-texts.ts'

export interface PageConversionOptions {
  /** Called after text nodes were written, whoever they belong to; ranges in them have collapsed. */
  onWritten?: (nodes: readonly Text[]) => void
  /** Called with each document that is shown, that of a frame too, once it is watched. */
  onDocument?: (document: Document) => void
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
  private readonly onDocument: (document: Document) => void
  private readonly own = new OwnWrites()
  private readonly texts: WrittenTexts
  private readonly attributes: WrittenAttributes
  private showing: Showing | null = null

  constructor(
    document: Document,
    convert: Converter,
    { onWritten = () => {}, onDocument = () => {}, signal }: PageConversionOptions,
  ) {
    this.document = document
    this.convert = convert
    this.onWritten = onWritten
    this.onDocument = onDocument
    this.texts = new WrittenTexts(convert, this.own)
    this.attributes = new WrittenAttributes(convert, this.own)
    signal.addEventListener('abort', () => this.show('original'), { once: true })
  }

  get shown(): Shown {
    return this.showing ? 'simplified' : 'original'
  }

  /** Begins to show the asked-for side; does nothing where it is shown already. */
  show(shown: Shown): void {
    if (shown === this.shown) return
    const { document, convert, texts, attributes, own, onWritten, onDocument } = this
    if (this.showing) {
      this.showing.end()
      this.showing = null
    } else this.showing = new Showing({ document, convert, texts, attributes, own, onWritten, onDocument })
  }

  /** Whether a new text that says what is shown is taken for a copy of it, and not for the page's own words. */
  takeCopies(takesCopies: boolean): void {
    this.texts.takesCopies = takesCopies
    this.attributes.takesCopies = takesCopies
  }

  /** The page's own text of a node, whichever side is shown. */
  sourceOf(node: Text): string {
    return this.texts.sourceOf(node)
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
}
