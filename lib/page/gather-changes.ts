import { isKeptAsIs, mayChangeKeeping } from './skip-rules.ts'
import { flowsInLine, isLeftOut, lineAround, type TextRun, topOfLine, walkLine } from './walk-text.ts'

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
  /** What stands in lines that were taken. */
  private readonly lines = new Set<Node>()
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
    if (!node.isConnected || isInTitle(node) || this.isInAdded(node)) return
    if (node.nodeType === 3) this.takeText(node as Text)
    else if (node.nodeType === 1 && isLeftOut(node, isKeptAsIs)) this.changes.kept.push(node)
    else if (node.nodeType === 1) this.takeElement(node)
  }

  private takeElement(node: Node): void {
    this.addedOnes.add(node)
    this.changes.added.push(node as Element)
    // An inline element goes on in the line that it was put into.
    this.takeLine(node)
  }

  private takeText(text: Text): void {
    if (!text.isConnected || isInTitle(text)) return
    if (isLeftOut(text, isKeptAsIs)) this.changes.kept.push(text)
    else this.takeLine(text)
  }

  /** What was cut out, and what stands between, changes the words of the line around. */
  private takeSides({ target, previousSibling, nextSibling }: MutationRecord): void {
    const sides = [previousSibling, nextSibling].filter((side) => side?.parentNode === target)
    for (const side of sides.length > 0 ? sides : [target]) {
      if (side?.isConnected && flowsInLine(side) && !isLeftOut(side, isKeptAsIs)) this.takeLine(side)
    }
  }

  /** The runs of the line that a node stands in, once. */
  private takeLine(node: Node): void {
    if (this.lines.has(topOfLine(node))) return
    const line = lineAround(node)
    for (const part of line) this.lines.add(part)
    this.takeRuns(walkLine(line, isKeptAsIs))
  }

  private takeRuns(runs: Iterable<TextRun>): void {
    for (const run of runs) {
      if (run.every((node) => this.seen.has(node))) continue
      for (const node of run) this.seen.add(node)
      this.changes.runs.push(run)
    }
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

/** The document's title is written by itself. */
function isInTitle(node: Node): boolean {
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement
  return element?.localName === 'title' && element.parentElement?.localName === 'head'
}
