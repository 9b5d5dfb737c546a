/**
 * Counts what we write to a page, so that what a mutation observer tells of it can be told from what the page did
 * meanwhile: elements of its own may answer at once.
 */
export class OwnWrites {
  private readonly texts = new Map<Node, number>()
  private readonly attributes = new Map<Node, Map<string, number>>()

  noteText(node: Text): void {
    this.texts.set(node, (this.texts.get(node) ?? 0) + 1)
  }

  noteAttribute(element: Element, name: string): void {
    const names = this.attributes.get(element) ?? new Map<string, number>()
    this.attributes.set(element, names.set(name, (names.get(name) ?? 0) + 1))
  }

  /** Those of some records that tell of others' writes; what was counted is forgotten with it. */
  sift(records: readonly MutationRecord[]): MutationRecord[] {
    const others = records.filter((record) => !this.takeOff(record))
    this.texts.clear()
    this.attributes.clear()
    return others
  }

  private takeOff({ type, target, attributeName }: MutationRecord): boolean {
    if (type === 'characterData') return countDown(this.texts, target)
    const names = type === 'attributes' ? this.attributes.get(target) : undefined
    return names !== undefined && countDown(names, attributeName ?? '')
  }
}

function countDown<Key>(counts: Map<Key, number>, key: Key): boolean {
  const count = counts.get(key) ?? 0
  if (count > 0) counts.set(key, count - 1)
  return count > 0
}
