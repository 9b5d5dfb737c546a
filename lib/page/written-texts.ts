import type { Conversion, Converter } from '../convert/index.ts'
import type { OwnWrites } from './own-writes.ts'
import { isAlive } from './page-roots.ts'
import type { TextPoint } from './text-map.ts'

/** A node's part of a converted run. */
export interface WrittenPart {
  /** What is shown in the node. */
  simplified: string
  /** The conversion of the whole run. */
  run: Conversion
  /** Where the node starts in the run's source, and where its words start in the converted text. */
  start: number
  screenStart: number
}

/** What was written over one text node. */
export interface WrittenText extends WrittenPart {
  original: string
}

/** What else a page did at the same time. */
export interface PageMoves {
  /** Text nodes that were removed, in order. */
  removed: readonly Text[]
  /** Elements below which nodes came or went. */
  parents: ReadonlySet<Node>
  /** Nodes of which is known already that they were only moved apart or together; more are added. */
  settled: Set<Text>
  /** Pieces that were cut off nodes which were written over since, by what they show; more are added. */
  pieces: Map<string, WrittenText>
}

/** What the page did to a node that we had written. */
export type PageWrite = 'put-back' | 'rewritten' | 'moved-apart' | 'not-ours'

/** Remembers what stood in each text node before it was converted. */
export class WrittenTexts {
  private readonly records = new Map<Text, WrittenText>()
  /** The nodes that show a text, for copies that the page makes of it. */
  private readonly showing = new Map<string, Set<Text>>()
  private readonly convert: Converter
  private readonly own: OwnWrites
  /** Off while the page may be becoming another, whose words are its own even where they are the same. */
  takesCopies = true

  constructor(convert: Converter, own: OwnWrites) {
    this.convert = convert
    this.own = own
  }

  /** The page's own text of a node: what was converted, or what the page has written since. */
  sourceOf(node: Text): string {
    return this.current(node)?.original ?? node.data
  }

  /** Whether a node shows what was written last. */
  isWritten(node: Text): boolean {
    return this.current(node) !== null
  }

  /** Writes a node's part of a converted run; does nothing where it shows that already. */
  write(node: Text, part: WrittenPart): void {
    const original = this.sourceOf(node)
    if (part.simplified === original) this.forget(node)
    else this.remember(node, { ...part, original })
    this.put(node, part.simplified)
  }

  /**
   * Takes note of what the page has written to a node. Cutting a text into pieces, and joining pieces, are no writing:
   * each piece keeps its own original.
   * @param states what the node held: before, and after each writing, the last of it now
   */
  notePageWrite(node: Text, states: readonly string[], moves: PageMoves): PageWrite {
    if (moves.settled.has(node) || this.join(node, states.at(-2) ?? '', moves.removed)) return 'moved-apart'
    const record = this.records.get(node)
    if (!record) return 'not-ours'
    if (this.isMoved(node, record, moves)) return 'moved-apart'
    const head = states[1] ?? ''
    const source = this.cutOff(head, record, moves.pieces)
    if (source !== null && node.data === head) {
      this.remember(node, { ...record, original: source, simplified: head })
      return 'moved-apart'
    }
    this.forget(node)
    const isPutBack = node.data === record.original || this.convert(node.data).text === record.simplified
    return isPutBack && node.data !== record.simplified ? 'put-back' : 'rewritten'
  }

  /**
   * Knows a text that the page has copied from what we wrote by its words, and with it its original. The model is still
   * on the page, or was removed in the same moment.
   */
  noteCopy(node: Text, { pieces }: PageMoves): void {
    if (!this.takesCopies || this.records.has(node)) return
    const record = this.modelOf(node.data) ?? pieces.get(node.data)
    if (record) this.remember(node, record)
  }

  /** Puts back the originals of all nodes below one; what the page has written over is left. */
  restoreBelow(root: Node): Text[] {
    return [...textsBelow(root)].filter((node) => this.restoreNode(node))
  }

  /** Puts back every original that the page has not written over, and gives back those nodes. */
  restore(): Text[] {
    this.forgetClosed()
    return [...this.records.keys()].filter((node) => this.restoreNode(node))
  }

  /** Forgets nodes whose document is no longer shown: a frame that was removed or has moved on. */
  forgetClosed(): void {
    for (const node of this.records.keys()) if (!isAlive(node)) this.forget(node)
  }

  /** Where a place of the source text is now. */
  toScreen({ node, offset }: TextPoint): TextPoint {
    const record = this.current(node)
    if (!record) return { node, offset }
    const { run, start, screenStart, simplified, original } = record
    if (offset >= original.length) return { node, offset: simplified.length }
    return { node, offset: within(run.toConverted(start + offset) - screenStart, simplified) }
  }

  /** Where a place on screen is in the source text. */
  toSource({ node, offset }: TextPoint): TextPoint {
    const record = this.current(node)
    if (!record) return { node, offset }
    const { run, start, screenStart, simplified, original } = record
    if (offset >= simplified.length) return { node, offset: original.length }
    return { node, offset: within(run.toSource(screenStart + offset) - start, original) }
  }

  /** The record of a node that still shows what was written. */
  private current(node: Text): WrittenText | null {
    const record = this.records.get(node)
    return record && node.data === record.simplified ? record : null
  }

  private remember(node: Text, record: WrittenText): void {
    this.forget(node)
    this.records.set(node, record)
    if (record.simplified === '') return
    this.showing.set(record.simplified, (this.showing.get(record.simplified) ?? new Set()).add(node))
  }

  private forget(node: Text): void {
    const record = this.records.get(node)
    if (!record) return
    this.records.delete(node)
    const nodes = this.showing.get(record.simplified)
    nodes?.delete(node)
    if (nodes?.size === 0) this.showing.delete(record.simplified)
  }

  /** The record of a node that shows some words. */
  private modelOf(words: string): WrittenText | undefined {
    const [model] = this.showing.get(words) ?? []
    return model && this.records.get(model)
  }

  private put(node: Text, words: string): void {
    if (node.data === words) return
    this.own.noteText(node)
    node.nodeValue = words
  }

  /** False where there was nothing to put back, or the page has written over it since. */
  private restoreNode(node: Text): boolean {
    const record = this.current(node)
    this.forget(node)
    if (record) this.put(node, record.original)
    return record !== null
  }

  private isMoved(node: Text, record: WrittenText, moves: PageMoves): boolean {
    // Cut and joined again.
    if (node.data === record.simplified) return node.parentNode !== null && moves.parents.has(node.parentNode)
    return this.cut(node, record, moves.settled)
  }

  /** Whether a node holds the beginning of what was written, and the nodes behind it the rest: highlighters do so. */
  private cut(node: Text, record: WrittenText, settled: Set<Text>): boolean {
    const pieces = node.data === '' ? null : piecesBehind(node, record.simplified)
    if (!pieces) return false
    const { run, start, screenStart, original } = record
    let at = 0
    let from = 0
    for (const [i, piece] of [node, ...pieces].entries()) {
      const end = at + piece.length
      const isLast = i === pieces.length
      const to = isLast ? original.length : within(run.toSource(screenStart + end) - start, original)
      this.remember(piece, {
        original: original.slice(from, to),
        simplified: piece.data,
        run,
        start: start + from,
        screenStart: screenStart + at,
      })
      settled.add(piece)
      at = end
      from = to
    }
    return true
  }

  /**
   * Notes what was cut off a node, which may have been written over since.
   * @param head what was left in the node
   * @returns the source of what was left; null where nothing was cut off, or a phrase was cut through that has no parts
   */
  private cutOff(head: string, record: WrittenText, pieces: Map<string, WrittenText>): string | null {
    const { run, start, screenStart, simplified, original } = record
    if (head === '' || head === simplified || !simplified.startsWith(head)) return null
    const from = run.toSource(screenStart + head.length)
    if (run.toConverted(from) !== screenStart + head.length || from <= start) return null
    const tail = simplified.slice(head.length)
    pieces.set(tail, {
      original: original.slice(from - start),
      simplified: tail,
      run,
      start: from,
      screenStart: screenStart + head.length,
    })
    return original.slice(0, from - start)
  }

  /** Whether a node holds what it held, and behind it what removed nodes of ours held: `normalize()` does so. */
  private join(node: Text, before: string, removed: readonly Text[]): boolean {
    if (removed.length === 0 || !node.data.startsWith(before)) return false
    const record = this.records.get(node)
    let rest = node.data.slice(before.length)
    let isOurs = record?.simplified === before
    let original = isOurs ? (record as WrittenText).original : before
    for (const piece of removed) {
      if (rest === '') break
      if (piece.data === '' || !rest.startsWith(piece.data)) continue
      const record = this.current(piece) ?? this.modelOf(piece.data)
      isOurs ||= record !== undefined
      original += record?.original ?? piece.data
      rest = rest.slice(piece.length)
    }
    if (rest !== '' || !isOurs) return false
    const run = this.convert(original)
    this.remember(node, { run, start: 0, screenStart: 0, original, simplified: node.data })
    return true
  }
}

/** The text nodes below a node, itself included. */
export function* textsBelow(root: Node): Generator<Text> {
  if (root.nodeType === 3) {
    yield root as Text
    return
  }
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, 4)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node as Text
}

/** The text nodes behind a node that with it make up some words, piece by piece; null where they do not. */
function piecesBehind(node: Text, words: string): Text[] | null {
  if (!words.startsWith(node.data) || !node.parentNode) return null
  const pieces: Text[] = []
  let rest = words.slice(node.length)
  const walker = node.ownerDocument.createTreeWalker(node.parentNode, 4)
  walker.currentNode = node
  for (let next = walker.nextNode(); rest !== '' && next; next = walker.nextNode()) {
    const piece = next as Text
    if (piece.data === '') continue
    if (!rest.startsWith(piece.data)) return null
    pieces.push(piece)
    rest = rest.slice(piece.length)
  }
  return rest === '' ? pieces : null
}

function within(offset: number, text: string): number {
  return Math.max(0, Math.min(offset, text.length))
}
