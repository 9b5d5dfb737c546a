import { sampleText } from '../shared/sample-text.ts'

/** A page has come to rest when nothing has changed for this long … */
const QUIET_MS = 200
/** … and is taken as it is after this long, for pages that never rest. */
const LATEST_MS = 3000
/** With less than this share of what was read still there, the page shows something else. */
const MOST_GONE = 0.5
/** With less than this left at an address that is another, too. */
const SOME_GONE = 0.8

const OBSERVED = { subtree: true, childList: true, characterData: true }

export interface WatchedReading {
  /** The share of what was read that is still on the page, 0 to 1. */
  shareLeft(): number
  /** How many more characters are a reason to read again. */
  enough: number
  /** Where they count; null for the whole page. */
  within: Node | null
  /** At once: the address is another. */
  onAddress(): void
  /** At once, maybe more than once: most of what was read is gone. */
  onGone(): void
  /** When the page has come to rest after something happened; `isOther` where it must be read again. */
  onRest(isOther: boolean): void
}

/**
 * Watches whether a page still shows what was read, until the signal fires: it may become another by history, be
 * rendered anew, or grow. Begins no reading itself.
 */
export function watchReading(document: Document, watched: WatchedReading, signal: AbortSignal): void {
  const watch = new ReadingWatch(document, watched)
  signal.addEventListener('abort', () => watch.end(), { once: true })
  // Fires for whatever changes the address, and outlives `document.open()`, unlike the window's own events.
  navigation.addEventListener('currententrychange', () => watch.noteAddress(), { signal })
}

class ReadingWatch {
  private readonly document: Document
  private readonly watched: WatchedReading
  private readonly observer: MutationObserver
  private address: string
  private grown = 0
  private quiet: number | undefined
  private latest: number | undefined

  constructor(document: Document, watched: WatchedReading) {
    this.document = document
    this.watched = watched
    this.address = document.location.href
    this.observer = new MutationObserver((records) => this.note(records))
    // The document itself: what is below it may all be replaced.
    this.observer.observe(document, OBSERVED)
  }

  end(): void {
    this.observer.disconnect()
    this.stopWaiting()
  }

  /** Whether it is another page its text will tell: a place in the same page has an address, too. */
  noteAddress(): void {
    const { href } = this.document.location
    if (href === this.address) return
    this.address = href
    this.watched.onAddress()
    this.waitForRest()
  }

  private note(records: readonly MutationRecord[]): void {
    this.grown += countAdded(records, this.watched.within, this.watched.enough - this.grown)
    const isGone = records.some(takesAway) && this.watched.shareLeft() < MOST_GONE
    if (isGone) this.watched.onGone()
    if (isGone || this.hasGrown() || this.latest !== undefined) this.waitForRest()
  }

  private waitForRest(): void {
    clearTimeout(this.quiet)
    this.quiet = setTimeout(() => this.rest(), QUIET_MS) as unknown as number
    this.latest ??= setTimeout(() => this.rest(), LATEST_MS) as unknown as number
  }

  private stopWaiting(): void {
    clearTimeout(this.quiet)
    clearTimeout(this.latest)
    this.latest = undefined
  }

  private rest(): void {
    this.stopWaiting()
    this.watched.onRest(this.hasGrown() || this.watched.shareLeft() < SOME_GONE)
  }

  private hasGrown(): boolean {
    return this.grown >= this.watched.enough
  }
}

function takesAway({ type, removedNodes }: MutationRecord): boolean {
  return type === 'characterData' || removedNodes.length > 0
}

/**
 * Counts the characters in added nodes, up to `most`.
 * @param within where they count; there, what comes with a heading of its own is another article, not more of this
 */
function countAdded(records: readonly MutationRecord[], within: Node | null, most: number): number {
  let count = 0
  for (const { target, addedNodes } of records) {
    if (addedNodes.length === 0 || (within && !within.contains(target))) continue
    for (const node of addedNodes) {
      if (count >= most) return count
      if (within && hasHeading(node)) continue
      count += sampleText(node, most - count).length
    }
  }
  return count
}

function hasHeading(node: Node): boolean {
  return node.nodeType === 1 && (node as Element).querySelector?.('h1,article') != null
}
