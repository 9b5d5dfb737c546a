/** Who replaces the same so soon after we wrote it answers us; a page's own clockwork is slower. */
const ANSWER_WITHIN_MS = 500
/** A node that its page writes again and again is yielded only where this quick an answer shows a rival. */
const QUICK_ANSWER_MS = 300
/** So many answers in a row are no accident. */
const MOST_ANSWERS = 6

/**
 * Notices that somebody puts back what we convert: the page, or another converter. They are obeyed, for two that
 * fight over a page make it useless. What is obeyed is a text, not a place: where the page writes something else
 * there, it is converted again.
 */
export class RivalWrites {
  private readonly writtenAt = new WeakMap<Node, number>()
  private readonly yielded = new WeakMap<Text, string>()
  /** Nodes that were yielded although their page only ticked. */
  private readonly tickers = new WeakSet<Text>()
  private readonly answers = new WeakMap<Node, { source: string; count: number }>()
  private readonly left = new WeakMap<Node, Set<string>>()
  private isAnyLeft = false
  private readonly now: () => number

  constructor(now: () => number = () => performance.now()) {
    this.now = now
  }

  /** To be called after a text node was converted. */
  noteWrite(node: Text): void {
    this.writtenAt.set(node, this.now())
  }

  /** To be called when a page has put back what stood in a node. */
  notePutBack(node: Text): void {
    const isQuick = this.now() - (this.writtenAt.get(node) ?? 0) <= QUICK_ANSWER_MS
    if (isQuick || !this.tickers.has(node)) this.yielded.set(node, node.data)
  }

  /** To be called when a page has written something else to a node. */
  noteRewrite(node: Text): void {
    const yielded = this.yielded.get(node)
    if (yielded === undefined || yielded === node.data) return
    this.yielded.delete(node)
    this.tickers.add(node)
  }

  /**
   * To be called when what we wrote below an element was replaced by new nodes.
   * @param source what stood there before we wrote
   * @param added what stands there now
   * @param written the nodes that we wrote
   */
  noteReplaced(parent: Node, source: string, added: string, written: readonly Text[]): void {
    const lastWrite = Math.max(...written.map((node) => this.writtenAt.get(node) ?? Number.NEGATIVE_INFINITY))
    const isAnswer = source === added && this.now() - lastWrite <= ANSWER_WITHIN_MS
    const before = this.answers.get(parent)
    const count = isAnswer ? (before?.source === source ? before.count : 0) + 1 : 0
    this.answers.set(parent, { source, count })
    if (count < MOST_ANSWERS) return
    this.left.set(parent, (this.left.get(parent) ?? new Set()).add(source))
    this.isAnyLeft = true
  }

  /** Whether a node's text is left to somebody else. */
  isYielded(node: Text): boolean {
    if (this.yielded.get(node) === node.data) return true
    if (!this.isAnyLeft) return false
    for (let above = node.parentNode; above; above = above.parentNode) {
      for (const source of this.left.get(above) ?? []) if (source.includes(node.data)) return true
    }
    return false
  }
}
