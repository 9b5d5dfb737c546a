import { onKeyHeld, type PageConversion, textAtPoint } from '../../lib/page/index.ts'
import type { CardHost } from './card-host.tsx'
import { copyText } from './copy-text.ts'
import type { Place } from './place-card.ts'

/** Half the height of a line, about: the card stands clear of the words that it speaks of. */
const LINE_PX = 14

/** A menu is chosen from sooner than this; later it is another one, in a frame that we cannot see. */
const MENU_FOR_MS = 30_000

/** A point of a document's window, in CSS pixels. */
interface Point {
  document: Document
  x: number
  y: number
  /** When the pointer was there. */
  at: number
}

/** Shows converted sentences in the page's own words: under the pointer, where a menu was opened, and of a range. */
export class OriginalSentences {
  private readonly document: Document
  private readonly conversion: PageConversion
  private readonly card: CardHost
  private readonly signal: AbortSignal
  private readonly followed = new WeakSet<Document>()
  private pointer: Point | null = null
  /** Where the last menu was opened; the pointer has moved on to its item since. */
  private menu: Point | null = null

  constructor(document: Document, conversion: PageConversion, card: CardHost, signal: AbortSignal) {
    this.document = document
    this.conversion = conversion
    this.card = card
    this.signal = signal
    this.follow(document)
  }

  /** Follows the pointer and the key in a document: the page's own, or one of its frames. */
  follow(document: Document): void {
    if (this.followed.has(document)) return
    this.followed.add(document)
    const options = { capture: true, passive: true, signal: this.signal }
    const pointOf = ({ clientX: x, clientY: y }: MouseEvent): Point => ({
      document,
      x,
      y,
      at: performance.now(),
    })
    document.addEventListener(
      'pointermove',
      (event) => {
        this.pointer = pointOf(event)
      },
      options,
    )
    document.addEventListener(
      'contextmenu',
      (event) => {
        this.menu = pointOf(event)
      },
      options,
    )
    onKeyHeld(document, () => this.showAt(this.pointer), this.signal)
  }

  /** The sentence where the last menu was opened. */
  showAtMenu(): void {
    if (this.menu && performance.now() - this.menu.at < MENU_FOR_MS) this.showAt(this.menu)
  }

  /** The sentence in which a range begins. */
  showOf(range: Range): void {
    const [node, offset] = [range.startContainer as Text, range.startOffset]
    const rect = range.getClientRects()[0]
    if (rect) this.show(this.conversion.originalSentence({ node, offset }), rect)
  }

  private showAt(point: Point | null): void {
    const place = point && textAtPoint(point.document, point.x, point.y)
    if (!place) return
    const frame = placeOfWindow(point.document)
    const [x, y] = [frame.left + point.x, frame.top + point.y]
    this.show(this.conversion.originalSentence(place), { left: x, top: y - LINE_PX, bottom: y + LINE_PX })
  }

  private show(sentence: string | null, near: Place): void {
    if (sentence) this.card.openSentence(sentence, near, () => copyText(this.document, sentence))
  }
}

/** Where a document's window begins in that of the page. */
function placeOfWindow(document: Document): { left: number; top: number } {
  const frame = document.defaultView?.frameElement
  if (!frame) return { left: 0, top: 0 }
  const outer = placeOfWindow(frame.ownerDocument)
  const { left, top } = frame.getBoundingClientRect()
  return { left: outer.left + left + frame.clientLeft, top: outer.top + top + frame.clientTop }
}
