import { sampleText } from '../shared/sample-text.ts'

/** A page that has said nothing Chinese by then is taken at its word. */
const GIVE_UP_AFTER_MS = 10_000
/** What arrives within this time is looked at together; twice as long each time, for pages that never rest. */
const GATHER_MS = 200
const LONGEST_GATHER_MS = 1600
/** Less is a button or a clock, and no reason to look again. */
const ENOUGH_CHARACTERS = 60

const OBSERVED = { subtree: true, childList: true, characterData: true }

/** Watches a page for text that arrives late, for some seconds at a time, and leaves nothing behind. */
export class LateText {
  private readonly document: Document
  private readonly look: () => void
  private readonly observer: MutationObserver
  private characters = 0
  private gather = GATHER_MS
  private looking: number | undefined
  private ending: number | undefined

  /** @param look called when enough has arrived */
  constructor(document: Document, look: () => void) {
    this.document = document
    this.look = look
    this.observer = new MutationObserver((records) => this.count(records))
  }

  /** Begins to watch, or begins anew. */
  begin(): void {
    this.end()
    this.gather = GATHER_MS
    // The document itself: what is below it may all be replaced.
    this.observer.observe(this.document, OBSERVED)
    this.listen()
    this.ending = setTimeout(() => this.end(), GIVE_UP_AFTER_MS) as unknown as number
  }

  end(): void {
    this.observer.disconnect()
    this.document.removeEventListener('load', this.noteFrame, true)
    clearTimeout(this.looking)
    clearTimeout(this.ending)
    this.looking = undefined
  }

  /** Looks in a moment, whatever has arrived. */
  lookSoon(): void {
    if (this.looking !== undefined) return
    this.looking = setTimeout(() => {
      this.looking = undefined
      this.characters = 0
      this.gather = Math.min(this.gather * 2, LONGEST_GATHER_MS)
      this.listen()
      this.look()
    }, this.gather) as unknown as number
  }

  /** A document that is opened anew has lost its listeners, but no observer. */
  private listen(): void {
    this.document.addEventListener('load', this.noteFrame, true)
  }

  private count(records: readonly MutationRecord[]): void {
    for (const { type, target, addedNodes } of records) {
      // Opened anew, and looked at whatever it says: there may be no more to it than a frame.
      if (target === this.document) this.characters = ENOUGH_CHARACTERS
      for (const node of type === 'childList' ? addedNodes : [target]) {
        if (this.characters >= ENOUGH_CHARACTERS) break
        this.characters += sampleText(node, ENOUGH_CHARACTERS).length
      }
    }
    if (this.characters >= ENOUGH_CHARACTERS) this.lookSoon()
  }

  /** What a frame has loaded is seen by no observer outside it. */
  private readonly noteFrame = ({ target }: Event): void => {
    if ((target as HTMLIFrameElement | null)?.contentDocument) this.lookSoon()
  }
}
