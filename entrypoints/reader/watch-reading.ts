import { isPassedBy, sampleText } from '../shared/sample-text.ts'

/** A page has come to rest when nothing has changed for this long … */
const QUIET_MS = 200
/** … and is taken as it is after this long, for pages that never rest. */
const LATEST_MS = 3000
/** With less than this share of what was read still there, the page shows something else. */
const MOST_GONE = 0.5
/** With less than this left at an address that is another, too. */
const SOME_GONE = 0.8

const OBSERVED = { subtree: true, childList: true, characterData: true, characterDataOldValue: true }

export interface WatchedReading {
  /** The share of what was read that is still on the page, 0 to 1. */
  shareLeft(): number
  /** How many more characters are a reason to read again. */
  enough(): number
  /** Where they count; null for the whole page. */
  within(): Node | null
  /** How many times longer than usual to wait before a page is taken as it is. */
  patience(): number
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
export class ReadingWatch {
  private readonly document: Document
  private readonly watched: WatchedReading
  private readonly observer: MutationObserver
  private readonly signal: AbortSignal
  private address: string
  private grown = 0
  private quiet: number | undefined
  private latest: number | undefined

  constructor(document: Document, watched: WatchedReading, signal: AbortSignal) {
    this.document = document
    this.watched = watched
    this.address = document.location.href
    this.observer = new MutationObserver((records) => this.note(records))
    this.signal = signal
    // The document itself: what is below it may all be replaced.
    this.follow(document)
    signal.addEventListener('abort', () => this.end(), { once: true })
    // Fires for whatever changes the address, and outlives `document.open()`, unlike the window's own events.
    navigation.addEventListener('currententrychange', () => this.noteAddress(), { signal })
  }

  /** Watches a tree of its own too, that of a frame or below a shadow root, where what was read stands there. */
  follow(root: Node): void {
    this.observer.observe(root, OBSERVED)
    root.addEventListener('load', (event) => this.noteFrame(event), { capture: true, signal: this.signal })
  }

  private end(): void {
    this.observer.disconnect()
    this.stopWaiting()
  }

  /** Whether it is another page its text will tell: a place in the same page has an address, too. */
  private noteAddress(): void {
    const { href } = this.document.location
    if (href === this.address) return
    this.address = href
    this.watched.onAddress()
    this.waitForRest()
  }

  /** What a frame has loaded is seen by no observer outside it. */
  private noteFrame({ target }: Event): void {
    if (!(target as HTMLIFrameElement | null)?.contentDocument) return
    this.grown += sampleText(target as Node, this.watched.enough() - this.grown).length
    this.judge(true)
  }

  private note(records: readonly MutationRecord[]): void {
    this.grown += countAdded(records, this.watched.within(), this.watched.enough() - this.grown)
    this.judge(records.some(takesAway))
  }

  /** @param mayBeGone whether something was taken away */
  private judge(mayBeGone: boolean): void {
    const isGone = mayBeGone && this.watched.shareLeft() < MOST_GONE
    if (isGone) this.watched.onGone()
    if (isGone || this.hasGrown() || this.latest !== undefined) this.waitForRest()
  }

  private waitForRest(): void {
    const patience = this.watched.patience()
    clearTimeout(this.quiet)
    this.quiet = setTimeout(() => this.rest(), QUIET_MS * patience) as unknown as number
    this.latest ??= setTimeout(() => this.rest(), LATEST_MS * patience) as unknown as number
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
    return this.grown >= this.watched.enough()
  }
}

function takesAway({ type, removedNodes }: MutationRecord): boolean {
  return type === 'characterData' || removedNodes.length > 0
}

/**
 * Counts the characters that were added, up to `most`.
 * @param within where they count; there, what comes with a heading of its own is another article, not more of this
 */
function countAdded(records: readonly MutationRecord[], within: Node | null, most: number): number {
  let count = 0
  for (const { type, target, oldValue, addedNodes } of records) {
    if (count >= most) return count
    if ((within && !within.contains(target)) || isInvisible(target)) continue
    if (type === 'characterData') count += Math.max(0, (target as Text).length - (oldValue?.length ?? 0))
    for (const node of addedNodes) {
      if (count >= most) return count
      if (within && hasHeading(node)) continue
      count += sampleText(node, most - count).length
    }
  }
  return count
}

/** Whether text in a node is not for reading: a style's, a script's, an editor's. */
function isInvisible(node: Node): boolean {
  const holder = node.nodeType === 1 ? node : node.parentNode
  return holder?.nodeType === 1 && isPassedBy(holder as Element)
}

function hasHeading(node: Node): boolean {
  return node.nodeType === 1 && (node as Element).querySelector?.('h1,article') != null
}
