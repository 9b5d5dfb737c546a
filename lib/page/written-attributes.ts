import type { Converter } from '../convert/index.ts'

/** Attributes that readers see or hear. */
export const SPOKEN_ATTRIBUTES = ['title', 'alt', 'placeholder', 'aria-label'] as const

const SELECTOR = SPOKEN_ATTRIBUTES.map((name) => `[${name}]`).join(',')
const HAN = /\p{Script=Han}/u

interface WrittenAttribute {
  element: Element
  name: string
  /** Null where the element had none. */
  original: string | null
  written: string
}

/** Attributes that were written, and what stood there before. */
export class WrittenAttributes {
  private readonly records = new Map<Element, Map<string, WrittenAttribute>>()

  /** Converts what readers see or hear of the attributes of an element and all below it. */
  convertBelow(root: ParentNode, convert: Converter, skips: (element: Element) => boolean): void {
    for (const element of root.querySelectorAll(SELECTOR)) this.convertElement(element, convert, skips)
  }

  convertElement(element: Element, convert: Converter, skips: (element: Element) => boolean): void {
    const values = SPOKEN_ATTRIBUTES.map((name) => [name, element.getAttribute(name)] as const)
    const words = values.filter(
      ([name, value]) => value !== null && HAN.test(value) && !this.isWritten(element, name),
    )
    if (words.length === 0 || isSkipped(element, skips)) return
    for (const [name, value] of words) {
      const { text } = convert(value as string)
      if (text !== value) this.write(element, name, text)
    }
  }

  /** Writes an attribute; one that the page has written over since is taken as new. */
  write(element: Element, name: string, written: string): void {
    const original = element.getAttribute(name)
    const records = this.records.get(element) ?? new Map<string, WrittenAttribute>()
    this.records.set(element, records.set(name, { element, name, original, written }))
    element.setAttribute(name, written)
  }

  /** Puts back what the page has not written over. */
  restore(): void {
    for (const records of this.records.values())
      for (const record of records.values()) restoreAttribute(record)
    this.records.clear()
  }

  private isWritten(element: Element, name: string): boolean {
    const record = this.records.get(element)?.get(name)
    return record !== undefined && element.getAttribute(name) === record.written
  }
}

function restoreAttribute({ element, name, original, written }: WrittenAttribute): void {
  if (element.getAttribute(name) !== written) return
  if (original === null) element.removeAttribute(name)
  else element.setAttribute(name, original)
}

function isSkipped(element: Element, skips: (element: Element) => boolean): boolean {
  for (let above: Element | null = element; above; above = above.parentElement) if (skips(above)) return true
  return false
}
