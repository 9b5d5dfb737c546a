import { onKeyHeld, type PageConversion, textAtPoint } from '../../lib/page/index.ts'
import type { CardHost } from './card-host.tsx'
import { copyText } from './copy-text.ts'
import type { Place } from './place-card.ts'

/** Half the height of a line, about: the card stands clear of the words that it speaks of. */
const LINE_PX = 14

/** A point of the window, in CSS pixels. */
interface Point {
  x: number
  y: number
}

/** Shows converted sentences in the page's own words: under the pointer, where a menu was opened, and of a range. */
export class OriginalSentences {
  private readonly document: Document
  private readonly conversion: PageConversion
  private readonly card: CardHost
  private pointer: Point = { x: 0, y: 0 }
  /** Where the last menu was opened; the pointer has moved on to its item since. */
  private menu: Point | null = null

  constructor(document: Document, conversion: PageConversion, card: CardHost, signal: AbortSignal) {
    this.document = document
    this.conversion = conversion
    this.card = card
    const options = { capture: true, passive: true, signal }
    document.addEventListener('pointermove', (event) => this.movePointer(event), options)
    document.addEventListener('contextmenu', (event) => this.openMenu(event), options)
    onKeyHeld(document, () => this.showAt(this.pointer), signal)
  }

  /** The sentence where the last menu was opened. */
  showAtMenu(): void {
    if (this.menu) this.showAt(this.menu)
  }

  /** The sentence in which a range begins. */
  showOf(range: Range): void {
    const [node, offset] = [range.startContainer as Text, range.startOffset]
    const rect = range.getClientRects()[0]
    if (rect) this.show(this.conversion.originalSentence({ node, offset }), rect)
  }

  private movePointer({ clientX: x, clientY: y }: MouseEvent): void {
    this.pointer = { x, y }
  }

  private openMenu({ clientX: x, clientY: y }: MouseEvent): void {
    this.menu = { x, y }
  }

  private showAt({ x, y }: Point): void {
    const place = textAtPoint(this.document, x, y)
    const near = { left: x, top: y - LINE_PX, bottom: y + LINE_PX }
    if (place) this.show(this.conversion.originalSentence(place), near)
  }

  private show(sentence: string | null, near: Place): void {
    if (sentence) this.card.openSentence(sentence, near, () => copyText(this.document, sentence))
  }
}
