import type { Converter } from '../convert/index.ts'
import type { OwnWrites } from './own-writes.ts'
import { isAlive } from './page-roots.ts'
import { isLeftOut, type Skips } from './walk-text.ts'

/** Attributes that readers see or hear. */
export const SPOKEN_ATTRIBUTES = ['title', 'alt', 'placeholder', 'aria-label'] as const

const SPOKEN = SPOKEN_ATTRIBUTES.map((name) => `[${name}]`).join(',')
/** What may have been written. */
const WRITTEN = `${SPOKEN},[lang]`
/** Nothing of these is seen or heard. */
const UNSPOKEN = /^(?:link|meta|script|style)$/
const HAN = /\p{Script=Han}/u

interface WrittenAttribute {
  /** Null where the element had none. */
  original: string | null
  written: string
}

/** Attributes that were written, and what stood there before. */
export class WrittenAttributes {
  private readonly records = new Map<Element, Map<string, WrittenAttribute>>()
  /** What the page has put back; it is left there as long as the page leaves it. */
  private yielded = new WeakMap<Element, Map<string, string>>()
  /** By name and value of what is shown, for copies that the page makes of it. */
  private readonly shown = new Map<string, WrittenAttribute>()
  private readonly convert: Converter
  private readonly own: OwnWrites
  /** Off while the page may be becoming another, whose words are its own even where they are the same. */
  takesCopies = true

  constructor(convert: Converter, own: OwnWrites) {
    this.convert = convert
    this.own = own
  }

  /** The elements below a root that have something to convert. */
  findBelow(root: ParentNode): Element[] {
    return [...root.querySelectorAll(SPOKEN)]
  }

  /** Converts what readers see or hear of an element's attributes. */
  convertElement(element: Element, skips: Skips): void {
    const values = SPOKEN_ATTRIBUTES.map((name) => [name, element.getAttribute(name)] as const)
    const words = values.filter(
      ([name, value]) => value !== null && HAN.test(value) && !this.isSettled(element, name, value),
    )
    if (words.length === 0 || UNSPOKEN.test(element.localName)) return
    // An image or a field has no text of its own, but may stand in something that is left as it is.
    if (skips(element) || (element.parentNode && isLeftOut(element.parentNode, skips))) return
    for (const [name, value] of words) {
      const { text } = this.convert(value as string)
      if (text !== value) this.write(element, name, text)
    }
  }

  /** Writes an attribute; one that the page has written over since is taken as new. */
  write(element: Element, name: string, written: string): void {
    const original = element.getAttribute(name)
    if (this.yielded.get(element)?.get(name) === original) return
    const records = this.records.get(element) ?? new Map<string, WrittenAttribute>()
    const record = { original, written }
    this.records.set(element, records.set(name, record))
    // What says which language a text is in may as well be the page's own.
    if (name !== 'lang') this.shown.set(`${name} ${written}`, record)
    this.own.noteAttribute(element, name)
    element.setAttribute(name, written)
  }

  /** Takes note of what the page has written; where it has put back what stood there, it is obeyed. */
  notePageWrite(element: Element, name: string): void {
    const yielded = this.yielded.get(element)
    if (yielded?.get(name) !== element.getAttribute(name)) yielded?.delete(name)
    const records = this.records.get(element)
    const record = records?.get(name)
    if (!records || !record) return
    records.delete(name)
    const value = element.getAttribute(name)
    const isPutBack =
      value === record.original || (value !== null && this.convert(value).text === record.written)
    if (value === null || value === record.written || !isPutBack) return
    this.yielded.set(element, (yielded ?? new Map<string, string>()).set(name, value))
  }

  /** Knows what the page has copied from elements that we wrote, of a new element and all below it. */
  noteCopies(root: Element): void {
    if (this.shown.size === 0 || !this.takesCopies) return
    for (const element of [root, ...root.querySelectorAll(SPOKEN)]) {
      for (const name of SPOKEN_ATTRIBUTES) {
        const value = element.getAttribute(name)
        const record = value === null ? undefined : this.shown.get(`${name} ${value}`)
        if (!record || this.records.get(element)?.has(name)) continue
        this.records.set(element, (this.records.get(element) ?? new Map()).set(name, record))
      }
    }
  }

  /** Puts back what the page has not written over, of a node and all below it. */
  restoreBelow(root: Node): void {
    if (this.records.size === 0 || typeof (root as ParentNode).querySelectorAll !== 'function') return
    this.restoreElement(root as Element)
    for (const element of (root as ParentNode).querySelectorAll(WRITTEN)) this.restoreElement(element)
  }

  /** Puts back everything that the page has not written over. */
  restore(): void {
    this.forgetClosed()
    for (const element of this.records.keys()) this.restoreElement(element)
    this.shown.clear()
    this.yielded = new WeakMap()
  }

  /** Forgets elements whose document is no longer shown. */
  forgetClosed(): void {
    for (const element of this.records.keys()) if (!isAlive(element)) this.records.delete(element)
  }

  private restoreElement(element: Element): void {
    for (const [name, { original, written }] of this.records.get(element) ?? []) {
      if (element.getAttribute(name) !== written) continue
      this.own.noteAttribute(element, name)
      if (original === null) element.removeAttribute(name)
      else element.setAttribute(name, original)
    }
    this.records.delete(element)
  }

  private isSettled(element: Element, name: string, value: string | null): boolean {
    const record = this.records.get(element)?.get(name)
    return record?.written === value || this.yielded.get(element)?.get(name) === value
  }
}
