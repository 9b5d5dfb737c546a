/** What replaces our writing so soon answers it; a page's own clockwork is slower. */
const ANSWER_WITHIN_MS = 50
/** So many answers in a row are no accident. */
const MOST_ANSWERS = 2

interface Written {
  source: string
  at: number
}

/**
 * Notices that somebody puts back what we convert: the page, or another converter. They are obeyed, for two that
 * fight over a page make it useless.
 */
export class RivalWrites {
  private readonly written = new WeakMap<Node, Written>()
  private readonly answers = new WeakMap<Node, number>()
  private readonly obeyed = new WeakSet<Node>()
  private readonly now: () => number

  constructor(now: () => number = () => performance.now()) {
    this.now = now
  }

  /** To be called after a text node was converted. */
  noteWrite(node: Text, source: string): void {
    if (node.parentNode) this.written.set(node.parentNode, { source, at: this.now() })
  }

  /** To be called when nodes were added to an element. A page may render the same again, but not as an answer. */
  noteAdded(parent: Node, added: Iterable<Node>): void {
    const last = this.written.get(parent)
    if (!last) return
    const isAnswer =
      this.now() - last.at <= ANSWER_WITHIN_MS && [...added].some((node) => node.textContent === last.source)
    const answers = isAnswer ? (this.answers.get(parent) ?? 0) + 1 : 0
    this.answers.set(parent, answers)
    if (answers >= MOST_ANSWERS) this.obeyed.add(parent)
  }

  /** From now on a node is left to whoever else writes it. */
  obey(node: Node): void {
    this.obeyed.add(node)
  }

  /** Whether a node, or the element it stands in, is left to somebody else. */
  isObeyed(node: Node): boolean {
    return this.obeyed.has(node) || (node.parentNode !== null && this.obeyed.has(node.parentNode))
  }
}
