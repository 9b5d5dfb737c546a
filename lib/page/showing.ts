import type { Converter } from '../convert/index.ts'
import { gatherChanges } from './gather-changes.ts'
import { IdleQueue } from './idle-queue.ts'
import { keepSelections, SelectionWatch } from './keep-selection.ts'
import type { OwnWrites } from './own-writes.ts'
import { PageNotes } from './page-notes.ts'
import { findRoots, isAlive, type PageRoot } from './page-roots.ts'
import { RivalWrites } from './rival-writes.ts'
import { RunWriter } from './run-writer.ts'
import { isKeptAsIs } from './skip-rules.ts'
import { splitByScreen } from './split-by-screen.ts'
import { beginWalk, takeRuns, type Walk } from './take-runs.ts'
import { isLeftOut, runAround, type TextRun } from './walk-text.ts'
import { PageWatch } from './watch-page.ts'
import type { WrittenAttributes } from './written-attributes.ts'
import { findLanguages, writeLanguage } from './written-languages.ts'
import type { WrittenTexts } from './written-texts.ts'

/** Runs that are written in one go, between two looks at the clock. */
const RUNS_A_PIECE = 20
/** Elements whose attributes are written in one go. */
const ELEMENTS_A_PIECE = 100
/** Looked at before anything is shown: more than a first screen holds. */
const RUNS_AT_FIRST = 1000
/** Up to this many runs that arrive together are written at once. */
const RUNS_AT_ONCE = 60

export interface ShowingParts {
  document: Document
  convert: Converter
  texts: WrittenTexts
  attributes: WrittenAttributes
  own: OwnWrites
  onWritten: (nodes: readonly Text[]) => void
  onDocument: (document: Document) => void
}

/** One stretch of time in which a page is shown in Simplified characters. */
export class Showing {
  private readonly parts: ShowingParts
  private readonly stop = new AbortController()
  private readonly queue: IdleQueue
  private readonly watch: PageWatch
  private readonly selections: SelectionWatch
  private readonly notes: PageNotes
  private readonly writer: RunWriter

  constructor(parts: ShowingParts) {
    this.parts = parts
    const { document, own } = parts
    this.selections = new SelectionWatch(this.stop.signal)
    this.queue = new IdleQueue(document.defaultView as Window, this.stop.signal)
    this.watch = new PageWatch(
      document,
      (records) => own.sift(records),
      {
        onRecords: (records) => this.notes.take(records),
        onChanges: (records) => this.follow(records),
        onRoots: (roots) => this.takeIn(roots),
      },
      this.stop.signal,
    )
    const rivals = new RivalWrites()
    this.notes = new PageNotes(parts, rivals)
    this.writer = new RunWriter(parts, rivals, this.watch, this.selections)
    this.begin()
  }

  /** Puts back everything that was written and the page has left so. */
  end(): void {
    const { texts, attributes, own, onWritten } = this.parts
    this.watch.catchUp()
    this.stop.abort()
    let restored: Text[] = []
    keepSelections(this.selections.documents(), texts, () => {
      restored = texts.restore()
    })
    attributes.restore()
    own.sift([])
    onWritten(restored)
  }

  private begin(): void {
    const { document } = this.parts
    this.selections.observe(document)
    const walk = beginWalk(document)
    const { onScreen, elsewhere } = splitByScreen(takeRuns(walk, RUNS_AT_FIRST).runs, document)
    this.writer.write(onScreen)
    this.writer.sayLanguage(document)
    this.writer.writeTitle()
    this.queueRuns(elsewhere)
    this.queueWalk(walk)
    this.adopt(document)
    void this.watch.tellRoots()
  }

  /** Roots that were not there before: all of them is new. A frame has a screen of its own. */
  private takeIn(roots: readonly PageRoot[]): void {
    const { document } = this.parts
    for (const root of roots) {
      if (!this.watch.isObserved(root) && !isLeftOut(root, isKeptAsIs)) this.takeInRoot(root, document)
    }
  }

  private takeInRoot(root: PageRoot, document: Document): void {
    const walk = beginWalk(root)
    if (root.nodeType === 11) this.writeByScreen(takeRuns(walk, RUNS_AT_FIRST).runs, document)
    this.queueWalk(walk)
    this.adopt(root)
  }

  private adopt(root: PageRoot): void {
    this.watch.observe(root)
    if (root.nodeType === 9) {
      this.selections.observe(root as Document)
      this.parts.onDocument(root as Document)
    }
    this.queueAttributes(root)
  }

  private writeByScreen(runs: readonly TextRun[], document: Document): void {
    const { onScreen, elsewhere } = splitByScreen(runs, document)
    this.writer.write(onScreen)
    this.queueRuns(elsewhere)
  }

  /** Goes on with a walk, and writes what it finds. */
  private queueWalk(walk: Walk, version = this.watch.version): void {
    this.queue.add([
      () => {
        const { runs, isDone } = takeRuns(walk, RUNS_A_PIECE)
        this.writer.write(this.asTheyAre(runs.filter(isStanding), version))
        if (!isDone) this.queueWalk(walk, version)
      },
    ])
  }

  private queueRuns(runs: readonly TextRun[]): void {
    const { version } = this.watch
    const pieces = inPieces(runs, RUNS_A_PIECE, (piece) =>
      this.writer.write(this.asTheyAre(piece.filter(isStanding), version)),
    )
    this.queue.add(pieces)
  }

  /** Runs as they are now, where the page has changed since they were found. */
  private asTheyAre(runs: readonly TextRun[], version: number): readonly TextRun[] {
    if (this.watch.version === version) return runs
    return runs.flatMap((run) => {
      const first = run.find((node) => node.isConnected)
      const current = first && runAround(first, isKeptAsIs)
      return current ? [current] : []
    })
  }

  private queueAttributes(root: ParentNode): void {
    const { attributes } = this.parts
    const convert = (elements: readonly Element[]) =>
      this.watch.quietly(() => {
        for (const element of elements.filter(isAlive)) attributes.convertElement(element, isKeptAsIs)
      })
    const say = (elements: readonly Element[]) =>
      this.watch.quietly(() => {
        for (const element of elements.filter(isAlive)) writeLanguage(element, attributes, isKeptAsIs)
      })
    this.queue.add([
      ...inPieces(attributes.findBelow(root), ELEMENTS_A_PIECE, convert),
      ...inPieces(findLanguages(root), ELEMENTS_A_PIECE, say),
    ])
  }

  /** Converts what the page has changed or added. */
  private follow(records: readonly MutationRecord[]): void {
    const { attributes, texts, document } = this.parts
    const { runs, added, changed, kept, removed } = gatherChanges(records)
    this.leave([...kept, ...removed.filter((node) => !node.isConnected)])
    if (runs.length <= RUNS_AT_ONCE) this.writer.write(runs)
    else this.writeByScreen(runs, document)
    this.writer.writeTitle()
    this.watch.quietly(() => {
      for (const element of changed) {
        attributes.convertElement(element, isKeptAsIs)
        writeLanguage(element, attributes, isKeptAsIs)
      }
    })
    for (const element of added) {
      this.watch.quietly(() => attributes.convertElement(element, isKeptAsIs))
      this.queueAttributes(element)
    }
    const roots = added.flatMap((element) => findRoots(element))
    this.takeIn(roots)
    // What was changed in a root while it was away was not told.
    for (const root of roots) this.queueWalk(beginWalk(root))
    if (removed.some(holdsFrame)) {
      texts.forgetClosed()
      attributes.forgetClosed()
    }
  }

  /** Puts back what is the page's business alone now; what was removed may be brought in again when we are gone. */
  private leave(nodes: readonly Node[]): void {
    if (nodes.length === 0) return
    const { texts, attributes, onWritten } = this.parts
    const all = nodes.flatMap((node) => [node, ...findRoots(node)])
    const restored: Text[] = []
    const restore = () => {
      for (const node of all) restored.push(...texts.restoreBelow(node))
    }
    this.watch.quietly(() => {
      keepSelections(this.selections.documentsWith(all), texts, restore)
      for (const node of all) attributes.restoreBelow(node)
    })
    if (restored.length > 0) onWritten(restored)
  }
}

/** Whether a frame that held a run still shows it. */
const isStanding = ([first]: TextRun): boolean => first !== undefined && isAlive(first)

function inPieces<Item>(
  items: readonly Item[],
  size: number,
  work: (piece: readonly Item[]) => void,
): (() => void)[] {
  const pieces: (() => void)[] = []
  for (let at = 0; at < items.length; at += size) {
    const piece = items.slice(at, at + size)
    pieces.push(() => work(piece))
  }
  return pieces
}

function holdsFrame(node: Node): boolean {
  return (
    node.nodeType === 1 &&
    ((node as Element).localName === 'iframe' || (node as Element).querySelector?.('iframe,frame') != null)
  )
}
