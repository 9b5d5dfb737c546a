import type { RivalWrites } from './rival-writes.ts'
import { isKeptAsIs } from './skip-rules.ts'
import { isLeftOut } from './walk-text.ts'
import type { WrittenAttributes } from './written-attributes.ts'
import { type PageMoves, textsBelow, type WrittenTexts } from './written-texts.ts'

interface Written {
  texts: WrittenTexts
  attributes: WrittenAttributes
}

/** Takes note of what a page does to what we wrote. */
export class PageNotes {
  private readonly written: Written
  private readonly rivals: RivalWrites

  constructor(written: Written, rivals: RivalWrites) {
    this.written = written
    this.rivals = rivals
  }

  /** Notes what the page has changed; to be told at once, for how soon somebody answers tells whether it is an answer. */
  take(records: readonly MutationRecord[]): void {
    const { attributes } = this.written
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
    for (const text of textsBelow(node)) this.written.texts.noteCopy(text, moves)
    if (node.nodeType === 1) this.written.attributes.noteCopies(node as Element)
  }

  private noteText(node: Text, states: readonly string[], moves: PageMoves): void {
    const write = this.written.texts.notePageWrite(node, states, moves)
    if (write === 'put-back') this.rivals.notePutBack(node)
    else if (write !== 'moved-apart') this.rivals.noteRewrite(node)
  }

  private noteReplaced({ target, addedNodes, removedNodes }: MutationRecord): void {
    if (addedNodes.length === 0 || removedNodes.length === 0) return
    const removed = [...removedNodes].flatMap((node) => [...textsBelow(node)])
    const source = removed.map((node) => this.written.texts.sourceOf(node)).join('')
    if (source === '') return
    const added = [...addedNodes].map((node) => node.textContent ?? '').join('')
    this.rivals.noteReplaced(target, source, added, removed)
  }
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

function isDetachedText(node: Node): node is Text {
  return node.nodeType === 3 && !node.isConnected
}
