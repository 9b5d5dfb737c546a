import type { Converter } from '../convert/index.ts'
import { dealOut } from './deal-out.ts'
import { gatherChanges } from './gather-changes.ts'
import { IdleQueue } from './idle-queue.ts'
import { keepSelections, SelectionWatch } from './keep-selection.ts'
import type { OwnWrites } from './own-writes.ts'
import { findRoots, findRootsInSteps, isAlive, type PageRoot } from './page-roots.ts'
import { RivalWrites } from './rival-writes.ts'
import { runInSlices } from './run-in-slices.ts'
import { isKeptAsIs } from './skip-rules.ts'
import { splitByScreen } from './split-by-screen.ts'
import { childNodesOf, isLeftOut, runAround, type TextRun, walkInSteps } from './walk-text.ts'
import { PageWatch } from './watch-page.ts'
import type { WrittenAttributes } from './written-attributes.ts'
import { findLanguages, writeDocumentLanguage, writeLanguage } from './written-languages.ts'
import { type PageMoves, textsBelow, type WrittenTexts } from './written-texts.ts'

type Walk = ReturnType<typeof walkInSteps>

const HAN = /\p{Script=Han}/u
/** Runs that are written in one go, between two looks at the clock. */
const RUNS_A_PIECE = 20
/** Elements whose attributes are written in one go. */
const ELEMENTS_A_PIECE = 100
/** Looked at before anything is shown: more than a first screen holds. */
const RUNS_AT_FIRST = 1000
/** What a walk does until it makes a pause takes as long as writing so many runs. */
const RUNS_A_PAUSE = 20
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
  private readonly rivals = new RivalWrites()
  private readonly queue: IdleQueue
  private readonly watch: PageWatch
  private readonly selections: SelectionWatch
  private readonly frames = new WeakSet<Document>()

  constructor(parts: ShowingParts) {
    this.parts = parts
    const { document, own } = parts
    this.selections = new SelectionWatch(this.stop.signal)
    this.queue = new IdleQueue(document.defaultView as Window, this.stop.signal)
    this.watch = new PageWatch(
      document,
      (records) => own.sift(records),
      {
        onRecords: (records) => this.note(records),
        onChanges: (records) => this.follow(records),
        onRoots: (roots) => this.takeIn(roots),
      },
      this.stop.signal,
    )
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
    const { document, attributes } = this.parts
    this.frames.add(document)
    this.selections.observe(document)
    const walk = walkInSteps([document], isKeptAsIs, childNodesOf)
    const { onScreen, elsewhere } = splitByScreen(takeRuns(walk, RUNS_AT_FIRST).runs, document)
    this.write(onScreen)
    this.watch.quietly(() => writeDocumentLanguage(document.documentElement, attributes, isKeptAsIs))
    this.writeTitle()
    this.queueRuns(elsewhere)
    this.queueWalk(walk)
    this.adopt(document)
    void this.takeInBelow(document)
  }

  private async takeInBelow(node: Node): Promise<void> {
    const found = await runInSlices(findRootsInSteps(node), this.stop.signal)
    if (found) this.takeIn(found.result)
  }

  /** Roots that were not there before: all of them is new. A frame has a screen of its own. */
  private takeIn(roots: readonly PageRoot[]): void {
    const { document } = this.parts
    for (const root of roots) {
      if (!this.watch.isObserved(root) && !isLeftOut(root, isKeptAsIs)) this.takeInRoot(root, document)
    }
  }

  private takeInRoot(root: PageRoot, document: Document): void {
    const walk = walkInSteps([root], isKeptAsIs, childNodesOf)
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
    this.write(onScreen)
    this.queueRuns(elsewhere)
  }

  /** Goes on with a walk, and writes what it finds. */
  private queueWalk(walk: Walk, version = this.watch.version): void {
    this.queue.add([
      () => {
        const { runs, isDone } = takeRuns(walk, RUNS_A_PIECE)
        this.write(this.asTheyAre(runs.filter(isStanding), version))
        if (!isDone) this.queueWalk(walk, version)
      },
    ])
  }

  private queueRuns(runs: readonly TextRun[]): void {
    const { version } = this.watch
    const pieces = inPieces(runs, RUNS_A_PIECE, (piece) =>
      this.write(this.asTheyAre(piece.filter(isStanding), version)),
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

  /** Notes, at once, what the page has done to what we wrote. */
  private note(records: readonly MutationRecord[]): void {
    const { attributes } = this.parts
    const moves: PageMoves = {
      removed: records.flatMap(({ removedNodes }) => [...removedNodes].filter(isDetachedText)),
      parents: new Set(records.filter(({ type }) => type === 'childList').map(({ target }) => target)),
      settled: new Set(),
      pieces: new Map(),
    }
    for (const record of records) {
      const { type, target, attributeName } = record
      if (type === 'attributes') attributes.notePageWrite(target as Element, attributeName ?? '')
      else if (type === 'childList') this.noteReplaced(record)
    }
    for (const [node, states] of statesOf(records)) this.noteText(node, states, moves)
    for (const { addedNodes } of records) for (const node of addedNodes) this.noteCopies(node, moves)
  }

  private noteCopies(node: Node, moves: PageMoves): void {
    if (!node.isConnected || isLeftOut(node, isKeptAsIs)) return
    for (const text of textsBelow(node)) this.parts.texts.noteCopy(text, moves)
    if (node.nodeType === 1) this.parts.attributes.noteCopies(node as Element)
  }

  private noteText(node: Text, states: readonly string[], moves: PageMoves): void {
    const write = this.parts.texts.notePageWrite(node, states, moves)
    if (write === 'put-back') this.rivals.notePutBack(node)
    else if (write !== 'moved-apart') this.rivals.noteRewrite(node)
  }

  private noteReplaced({ target, addedNodes, removedNodes }: MutationRecord): void {
    if (addedNodes.length === 0 || removedNodes.length === 0) return
    const removed = [...removedNodes].flatMap((node) => [...textsBelow(node)])
    const source = removed.map((node) => this.parts.texts.sourceOf(node)).join('')
    if (source === '') return
    const added = [...addedNodes].map((node) => node.textContent ?? '').join('')
    this.rivals.noteReplaced(target, source, added, removed)
  }

  /** Converts what the page has changed or added. */
  private follow(records: readonly MutationRecord[]): void {
    const { attributes, texts, document } = this.parts
    const { runs, added, changed, kept, removed } = gatherChanges(records)
    this.leave([...kept, ...removed.filter((node) => !node.isConnected)])
    if (runs.length <= RUNS_AT_ONCE) this.write(runs)
    else this.writeByScreen(runs, document)
    this.writeTitle()
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
    for (const root of roots) this.queueWalk(walkInSteps([root], isKeptAsIs, childNodesOf))
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

  private write(runs: readonly TextRun[]): void {
    if (runs.length === 0) return
    const { texts, onWritten } = this.parts
    const written: Text[] = []
    const writeAll = () => {
      for (const run of runs) this.writeRun(run, written)
    }
    const selected = this.selections.documentsWith(runs.flat())
    this.watch.quietly(() => keepSelections(selected, texts, writeAll))
    if (written.length === 0) return
    for (const node of written) this.sayFrame(node.ownerDocument)
    onWritten(written)
  }

  /** A frame in which something was converted says so. */
  private sayFrame(document: Document): void {
    if (this.frames.has(document)) return
    this.frames.add(document)
    this.watch.quietly(() =>
      writeDocumentLanguage(document.documentElement, this.parts.attributes, isKeptAsIs),
    )
  }

  /** Converts the text of a run as one, for words cross tags, and deals it out to the nodes again. */
  private writeRun(run: TextRun, written: Text[]): void {
    const { texts, convert } = this.parts
    const sources = run.map((node) => texts.sourceOf(node))
    const source = run.length === 1 ? (sources[0] as string) : sources.join('')
    if (!HAN.test(source)) return
    const conversion = convert(source)
    const shares = dealOut(
      conversion,
      sources.map(({ length }) => length),
    )
    let start = 0
    let screenStart = 0
    for (const [i, node] of run.entries()) {
      const { sourceEnd, screenEnd } = shares[i] as (typeof shares)[number]
      const simplified = conversion.text.slice(screenStart, screenEnd)
      if (simplified !== node.data && !this.rivals.isYielded(node)) {
        texts.write(node, { simplified, run: conversion, start, screenStart })
        this.rivals.noteWrite(node)
        written.push(node)
      }
      start = sourceEnd
      screenStart = screenEnd
    }
  }

  /** By its node: `document.title` would put a new one in the old one's place. */
  private writeTitle(): void {
    const { document } = this.parts
    if (isKeptAsIs(document.documentElement)) return
    const nodes = document.querySelector('head > title')?.childNodes ?? []
    const title = [...nodes].filter((node) => node.nodeType === 3) as Text[]
    if (title.length > 0) this.write([title])
  }
}

/** Takes the next runs of a walk, and no more where it makes a pause behind some. */
function takeRuns(walk: Walk, most: number): { runs: TextRun[]; isDone: boolean } {
  const runs: TextRun[] = []
  for (let pauses = 0; runs.length + pauses * RUNS_A_PAUSE < most; ) {
    const { done, value } = walk.next()
    if (done) return { runs, isDone: true }
    if (value) runs.push(value)
    else pauses++
  }
  return { runs, isDone: false }
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

/** What each text node that was written to held: before, and after each writing. */
function statesOf(records: readonly MutationRecord[]): Map<Text, string[]> {
  const states = new Map<Text, string[]>()
  for (const { type, target, oldValue } of records) {
    if (type !== 'characterData') continue
    const known = states.get(target as Text)
    if (known) known.push(oldValue ?? '')
    else states.set(target as Text, [oldValue ?? ''])
  }
  for (const [node, known] of states) known.push(node.data)
  return states
}

function holdsFrame(node: Node): boolean {
  return (
    node.nodeType === 1 &&
    ((node as Element).localName === 'iframe' || (node as Element).querySelector?.('iframe,frame') != null)
  )
}

function isDetachedText(node: Node): node is Text {
  return node.nodeType === 3 && !node.isConnected
}
