import { findRoots, findRootsInSteps, innerRoot, type PageRoot } from './page-roots.ts'
import { runInSlices } from './run-in-slices.ts'
import { KEEPING_ATTRIBUTES, mayChangeKeeping } from './skip-rules.ts'
import { SPOKEN_ATTRIBUTES } from './written-attributes.ts'

/** What is told of a page's own changes. */
export interface PageWatcher {
  /** At once: these are the page's, in order. How soon somebody answers tells whether it is an answer. */
  onRecords(records: readonly MutationRecord[]): void
  /** A moment later: everything since the last time. */
  onChanges(records: readonly MutationRecord[]): void
  /** Roots that may not have been there before. */
  onRoots(roots: readonly PageRoot[]): void
}

/**
 * Changes are gathered for this long from the first one on. Not from the last one: a page that changes something
 * every tenth of a second would wait for ever.
 */
const GATHER_MS = 50
/**
 * Nothing tells when an element opens a shadow root or a frame begins another document: they are looked for, soon after
 * the page has added something and then ever more rarely.
 */
const LOOK_FOR_ROOTS_AFTER_MS = [150, 500, 1000, 3000, 8000]
/** Searches are at least this far apart. */
const SEARCH_APART_MS = 500

const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  characterDataOldValue: true,
  attributes: true,
  attributeOldValue: true,
  attributeFilter: [...SPOKEN_ATTRIBUTES, ...KEEPING_ATTRIBUTES],
}

/** Watches the roots of a page and tells what was changed by others than ourselves, until the signal fires. */
export class PageWatch {
  private readonly document: Document
  private readonly view: Window & typeof globalThis
  private readonly sift: (records: readonly MutationRecord[]) => MutationRecord[]
  private readonly watcher: PageWatcher
  private readonly signal: AbortSignal
  private readonly observer: MutationObserver
  private readonly roots = new WeakSet<PageRoot>()
  private pending: MutationRecord[] = []
  private gathering: number | undefined
  private looking: number | undefined
  private lastLook = Number.NEGATIVE_INFINITY
  private dueLook = 0
  /** How often the page has changed of itself. */
  private changes = 0

  /** @param sift leaves out of some records those of our own writes */
  constructor(
    document: Document,
    sift: (records: readonly MutationRecord[]) => MutationRecord[],
    watcher: PageWatcher,
    signal: AbortSignal,
  ) {
    this.document = document
    this.view = document.defaultView as Window & typeof globalThis
    this.sift = sift
    this.watcher = watcher
    this.signal = signal
    this.observer = new this.view.MutationObserver((records) => this.gather(records))
    const end = () => {
      this.observer.disconnect()
      this.view.clearTimeout(this.gathering)
      this.view.clearTimeout(this.looking)
    }
    signal.addEventListener('abort', end, { once: true })
    this.lookForRoots()
  }

  /** Grows whenever the page changes: what was found before may be no longer so. */
  get version(): number {
    return this.changes
  }

  /** Tells of all roots that there are; they are looked for in slices. */
  async tellRoots(): Promise<void> {
    const found = await runInSlices(findRootsInSteps(this.document), this.signal)
    if (found) this.watcher.onRoots(found.result)
  }

  isObserved(root: PageRoot): boolean {
    return this.roots.has(root)
  }

  observe(root: PageRoot): void {
    if (this.roots.has(root)) return
    this.roots.add(root)
    this.observer.observe(root, OBSERVED)
    root.addEventListener('load', (event) => this.noteFrame(event), { capture: true, signal: this.signal })
  }

  /** Runs something that writes to the page, and does not take it for a change of the page's. */
  quietly(write: () => void): void {
    const before = this.observer.takeRecords()
    write()
    this.gather([...before, ...this.sift(this.observer.takeRecords())])
  }

  /** Tells at once what the browser has not told yet. */
  catchUp(): void {
    this.gather(this.observer.takeRecords())
  }

  private gather(records: readonly MutationRecord[]): void {
    const telling = records.filter((record) => isSpoken(record) || mayChangeKeeping(record))
    if (telling.length === 0) return
    this.changes++
    this.watcher.onRecords(telling)
    for (const record of telling) this.pending.push(record)
    this.gathering ??= this.view.setTimeout(() => this.flush(), GATHER_MS)
  }

  private flush(): void {
    this.gathering = undefined
    const records = this.pending
    this.pending = []
    this.watcher.onChanges(records)
    if (records.some(({ addedNodes }) => addedNodes.length > 0)) this.lookForRoots()
  }

  /** Looks several times, ever later, and begins anew when the page adds something; what is due sooner stays so. */
  private lookForRoots(round = 0): void {
    const last = LOOK_FOR_ROOTS_AFTER_MS.length - 1
    const delay = LOOK_FOR_ROOTS_AFTER_MS[Math.min(round, last)] as number
    const due = Math.max(performance.now() + delay, this.lastLook + SEARCH_APART_MS)
    if (this.looking !== undefined && this.dueLook <= due) return
    this.view.clearTimeout(this.looking)
    this.dueLook = due
    this.looking = this.view.setTimeout(() => {
      this.looking = undefined
      this.lastLook = performance.now()
      void this.tellRoots()
      this.lookForRoots(round + 1)
    }, due - performance.now())
  }

  private noteFrame({ target }: Event): void {
    const root = (target as Node | null)?.nodeType === 1 ? innerRoot(target as Element) : null
    if (root) this.watcher.onRoots([root, ...findRoots(root)])
  }
}

function isSpoken({ type, attributeName }: MutationRecord): boolean {
  return type !== 'attributes' || (SPOKEN_ATTRIBUTES as readonly unknown[]).includes(attributeName)
}
