import { findRoots, innerRoot, type PageRoot } from './page-roots.ts'
import type { RivalWrites } from './rival-writes.ts'
import { isKeptAsIs } from './skip-rules.ts'
import { runAround, type TextRun, walkTextRuns } from './walk-text.ts'
import { SPOKEN_ATTRIBUTES } from './written-attributes.ts'
import type { WrittenTexts } from './written-texts.ts'

/** What a page has changed, gathered over a moment. */
export interface PageChanges {
  /** Runs that hold new or changed text. */
  runs: TextRun[]
  /** Elements that are new, or whose attributes have changed. */
  elements: Element[]
  roots: PageRoot[]
}

/**
 * Changes are gathered for this long from the first one on. Not from the last one: a page that changes something
 * every tenth of a second would wait for ever.
 */
const GATHER_MS = 50

/** Watches the roots of a page and tells what was changed by others than ourselves, until the signal fires. */
export class PageWatch {
  private readonly view: Window & typeof globalThis
  private readonly texts: WrittenTexts
  private readonly rivals: RivalWrites
  private readonly onChanges: (changes: PageChanges) => void
  private readonly signal: AbortSignal
  private readonly observer: MutationObserver
  private readonly roots = new WeakSet<PageRoot>()
  /** Custom elements whose shadow root may still come: nothing tells when it does. */
  private readonly hosts = new Set<Element>()
  private pending: MutationRecord[] = []
  private timer: number | undefined

  constructor(
    view: Window & typeof globalThis,
    texts: WrittenTexts,
    rivals: RivalWrites,
    onChanges: (changes: PageChanges) => void,
    signal: AbortSignal,
  ) {
    this.view = view
    this.texts = texts
    this.rivals = rivals
    this.onChanges = onChanges
    this.signal = signal
    this.observer = new view.MutationObserver((records) => this.gather(records))
    signal.addEventListener(
      'abort',
      () => {
        this.observer.disconnect()
        view.clearTimeout(this.timer)
      },
      { once: true },
    )
  }

  observe(root: PageRoot): void {
    if (this.roots.has(root)) return
    this.roots.add(root)
    this.observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: [...SPOKEN_ATTRIBUTES],
    })
    for (const element of root.querySelectorAll('*')) this.noteHost(element)
    root.addEventListener('load', (event) => this.noteFrame(event), { capture: true, signal: this.signal })
  }

  /** Runs something that writes to the page, and does not take it for a change of the page's. */
  quietly(write: () => void): void {
    const before = this.observer.takeRecords()
    write()
    this.observer.takeRecords()
    if (before.length > 0) this.gather(before)
  }

  private gather(records: MutationRecord[]): void {
    for (const record of records) this.noteRival(record)
    this.pending.push(...records)
    this.timer ??= this.view.setTimeout(() => this.flush(), GATHER_MS)
  }

  /** At once, for how soon somebody answers tells whether it is an answer. */
  private noteRival({ type, target, addedNodes }: MutationRecord): void {
    if (type === 'childList') this.rivals.noteAdded(target, addedNodes)
    else if (type === 'characterData' && this.texts.isPutBack(target as Text)) this.rivals.obey(target)
  }

  private flush(): void {
    this.timer = undefined
    const records = this.pending
    this.pending = []
    const gathering = new Gathering()
    for (const record of records) gathering.take(record)
    for (const element of gathering.elements) for (const inner of allOf(element)) this.noteHost(inner)
    const roots = [...this.newRoots(gathering.elements)]
    this.texts.restoreDetached()
    this.onChanges({ runs: gathering.runs, elements: [...gathering.elements], roots })
  }

  private noteHost(element: Element): void {
    if (element.localName.includes('-') && !element.shadowRoot) this.hosts.add(element)
  }

  private *newRoots(elements: Iterable<Element>): Generator<PageRoot> {
    for (const element of elements) {
      for (const root of findRoots(element)) if (!this.roots.has(root)) yield root
    }
    for (const host of this.hosts) {
      const root = innerRoot(host)
      if (!root && host.isConnected) continue
      this.hosts.delete(host)
      if (root && !this.roots.has(root)) yield root
    }
  }

  private noteFrame({ target }: Event): void {
    const root = target instanceof this.view.Element ? innerRoot(target) : null
    if (root && !this.roots.has(root))
      this.onChanges({ runs: [], elements: [], roots: [root, ...findRoots(root)] })
  }
}

function* allOf(element: Element): Generator<Element> {
  yield element
  yield* element.querySelectorAll('*')
}

/** Finds what mutation records mean for runs and elements, each once. */
class Gathering {
  readonly runs: TextRun[] = []
  readonly elements = new Set<Element>()
  private readonly seen = new Set<Text>()

  take({ type, target, addedNodes }: MutationRecord): void {
    if (type === 'attributes') this.elements.add(target as Element)
    else if (type === 'characterData') this.takeText(target as Text)
    else for (const node of addedNodes) this.takeAdded(node)
  }

  private takeAdded(node: Node): void {
    if (!node.isConnected) return
    if (node.nodeType === 3) this.takeText(node as Text)
    if (node.nodeType !== 1) return
    this.elements.add(node as Element)
    if (isInside(node, isKeptAsIs)) return
    for (const run of walkTextRuns(node, isKeptAsIs)) {
      // An inline element goes on in the line that it was put into.
      const whole = run.length > 0 ? runAround(run[0] as Text, isKeptAsIs) : null
      this.takeRun(whole ?? run)
    }
  }

  private takeText(text: Text): void {
    if (this.seen.has(text) || !text.isConnected) return
    const run = runAround(text, isKeptAsIs)
    if (run) this.takeRun(run)
  }

  private takeRun(run: TextRun): void {
    if (run.every((node) => this.seen.has(node))) return
    for (const node of run) this.seen.add(node)
    this.runs.push(run)
  }
}

function isInside(node: Node, skips: (element: Element) => boolean): boolean {
  for (let above = node.parentElement; above; above = above.parentElement) if (skips(above)) return true
  return false
}
