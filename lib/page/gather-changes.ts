import { isKeptAsIs, mayChangeKeeping } from './skip-rules.ts'
import { flowsInLine, isLeftOut, runsAround, type TextRun } from './walk-text.ts'

/** What a page's changes mean, each thing once. */
export interface PageChanges {
  /** Runs that hold new or changed text, or whose surroundings have changed. */
  runs: TextRun[]
  /** Elements that are new, none inside another. */
  added: Element[]
  /** Elements of which attributes have changed. */
  changed: Set<Element>
  /** What is now left as it is, and was perhaps converted before. */
  kept: Node[]
  /** What is no longer on the page. */
  removed: Node[]
}

/** Finds what mutation records mean. */
export function gatherChanges(records: readonly MutationRecord[]): PageChanges {
  const gathering = new Gathering()
  for (const record of records) gathering.take(record)
  return gathering.changes
}

class Gathering {
  readonly changes: PageChanges = { runs: [], added: [], changed: new Set(), kept: [], removed: [] }
  private readonly seen = new Set<Node>()
  private readonly addedOnes = new Set<Node>()

  take(record: MutationRecord): void {
    const { type, target, addedNodes, removedNodes } = record
    if (type === 'characterData') this.takeText(target as Text)
    else if (type === 'attributes') this.takeAttribute(record)
    else {
      for (const node of addedNodes) this.takeAdded(node)
      for (const node of removedNodes) if (!node.isConnected) this.changes.removed.push(node)
      this.takeSides(record)
    }
  }

  private takeAttribute(record: MutationRecord): void {
    const element = record.target as Element
    if (!element.isConnected) return
    this.changes.changed.add(element)
    if (!mayChangeKeeping(record)) return
    if (isLeftOut(element, isKeptAsIs)) this.changes.kept.push(element)
    else if (record.attributeName !== 'lang' || isForeign(record.oldValue)) this.takeElement(element)
  }

  private takeAdded(node: Node): void {
    if (!node.isConnected || this.isInAdded(node)) return
    if (node.nodeType === 3) this.takeText(node as Text)
    else if (node.nodeType === 1 && isLeftOut(node, isKeptAsIs)) this.changes.kept.push(node)
    else if (node.nodeType === 1) this.takeElement(node)
  }

  private takeElement(node: Node): void {
    this.addedOnes.add(node)
    this.changes.added.push(node as Element)
    // An inline element goes on in the line that it was put into.
    if (!this.isTextSeen(node)) this.takeRuns(runsAround(node, isKeptAsIs))
  }

  private takeText(text: Text): void {
    if (this.seen.has(text) || !text.isConnected) return
    if (isLeftOut(text, isKeptAsIs)) this.changes.kept.push(text)
    else this.takeRuns(runsAround(text, isKeptAsIs))
  }

  /** What was cut out, and what stands between, changes the words of the line around. */
  private takeSides({ target, previousSibling, nextSibling }: MutationRecord): void {
    for (const side of [previousSibling, nextSibling]) if (side?.parentNode === target) this.takeLine(side)
    if (!previousSibling && !nextSibling) this.takeLine(target)
  }

  private takeLine(node: Node): void {
    if (node.isConnected && flowsInLine(node) && !this.isTextSeen(node) && !this.isInAdded(node))
      this.takeRuns(runsAround(node, isKeptAsIs))
  }

  private takeRuns(runs: Iterable<TextRun>): void {
    for (const run of runs) {
      if (run.every((node) => this.seen.has(node))) continue
      for (const node of run) this.seen.add(node)
      this.changes.runs.push(run)
    }
  }

  /** Whether the line that a node is part of was taken already. */
  private isTextSeen(node: Node): boolean {
    let first: Node | null = node
    while (first && first.nodeType !== 3) first = first.firstChild
    return first !== null && this.seen.has(first)
  }

  private isInAdded(node: Node): boolean {
    if (this.addedOnes.size === 0) return false
    for (let at: Node | null = node; at; at = at.parentNode) if (this.addedOnes.has(at)) return true
    return false
  }
}

function isForeign(language: string | null): boolean {
  return /^(?:ja|ko)(?:-|$)/i.test(language ?? '')
}
