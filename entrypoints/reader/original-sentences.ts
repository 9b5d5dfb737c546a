import { onKeyHeld, type PageConversion, textAtPoint } from '../../lib/page/index.ts'
import type { CardHost } from './card-host.tsx'
import { copyText } from './copy-text.ts'

/** Half the height of a line, about: the card stands clear of the words that it speaks of. */
const LINE_PX = 14

/** Shows converted sentences in the page's own words: under the pointer, and where a menu was opened. */
export class OriginalSentences {
  private readonly document: Document
  private readonly conversion: PageConversion
  private readonly card: CardHost
  private x = 0
  private y = 0

  constructor(document: Document, conversion: PageConversion, card: CardHost, signal: AbortSignal) {
    this.document = document
    this.conversion = conversion
    this.card = card
    const follow = ({ clientX, clientY }: MouseEvent) => {
      this.x = clientX
      this.y = clientY
    }
    // A long press on a touch screen brings a menu, and no movement before it.
    for (const type of ['pointermove', 'contextmenu'] as const) {
      document.addEventListener(type, follow, { capture: true, passive: true, signal })
    }
    onKeyHeld(document, () => this.showAtPointer(), signal)
  }

  /** The sentence where the pointer is, or where the last menu was opened. */
  showAtPointer(): void {
    this.showAt(this.x, this.y)
  }

  showAt(x: number, y: number): void {
    const place = textAtPoint(this.document, x, y)
    const sentence = place && this.conversion.originalSentence(place)
    if (!sentence) return
    const near = { left: x, top: y - LINE_PX, bottom: y + LINE_PX }
    this.card.openSentence(sentence, near, () => copyText(this.document, sentence))
  }
}
