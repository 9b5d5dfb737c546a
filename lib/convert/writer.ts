import type { LengthChange, Span } from '../text/index.ts'
import type { CharacterTable } from './character-table.ts'
import { type Conversion, conversionOf } from './conversion.ts'
import type { WindowFinder } from './find-window.ts'
import type { PhraseFinder } from './own-phrases.ts'
import { ANYTHING, CARE, OWN_PHRASE, pairIndex, TABLE_PHRASE } from './pair-filter.ts'
import { skipDescription } from './skip-description.ts'
import { spellUnits } from './spell-units.ts'
import { unitLength } from './unit-length.ts'

export interface WriterParts {
  table: CharacterTable
  windows: WindowFinder
  own: PhraseFinder
  /** The exact passes, for what a window holds. */
  convertWindow(text: string): string
  /** Whether at a place something begins that the whole text must be searched for first. */
  needsCare(text: string, at: number): boolean
}

const NOTHING: readonly Span[] = []
/** Room that is kept from one text to the next. */
const ROOM = 8192

/** Writes converted units into a buffer: one look-up for most characters, a closer look at the few others. */
export class Writer {
  private readonly parts: WriterParts
  private readonly table: CharacterTable
  private buffer = new Uint16Array(ROOM)
  private length = 0
  private changes: LengthChange[] = []
  private isChanged = false
  /** Whether it is known what must be kept. */
  private isSearched = false
  /** End of the last phrase of our own. */
  private floor = 0
  /** What stands before this is written for good. */
  private fixed = 0

  constructor(parts: WriterParts) {
    this.parts = parts
    this.table = parts.table
  }

  /**
   * Converts a text that was not searched for what must be kept.
   * @returns null where it has to be
   */
  convertAtOnce(text: string): Conversion | null {
    this.isSearched = false
    const done = this.run(text, NOTHING)
    return this.isSearched ? null : done
  }

  /** Converts a text but for some spans of it (ascending, not overlapping). */
  convertAround(text: string, kept: readonly Span[]): Conversion {
    this.isSearched = true
    return this.run(text, kept)
  }

  private run(text: string, kept: readonly Span[]): Conversion {
    this.length = 0
    if (this.changes.length > 0) this.changes = []
    this.isChanged = false
    this.floor = 0
    this.fixed = 0
    let at = 0
    for (const { start, end } of kept) {
      this.write(text, at, start)
      this.copy(text, start, end)
      this.fixed = end
      at = end
    }
    this.write(text, at, text.length)
    const converted = this.isChanged ? spellUnits(this.buffer, this.length) : text
    // A long text was an exception; the room it took is given back.
    if (this.buffer.length > ROOM * 8) this.buffer = new Uint16Array(ROOM)
    return conversionOf(converted, this.changes)
  }

  private write(text: string, start: number, end: number): void {
    this.reserve(end - start)
    for (let at = this.writePlain(text, start, end); at < end; at = this.writePlain(text, at, end))
      at = this.writeClosely(text, at, end)
  }

  /** Writes as long as the table answers at once; gives back where it does not. */
  private writePlain(text: string, start: number, end: number): number {
    const { units, alone, pairs } = this.table
    const { buffer } = this
    let { length } = this
    let difference = 0
    let at = start
    for (; at < end; at++) {
      const unit = text.charCodeAt(at)
      let to = units[unit] as number
      if (to === 0) {
        to = alone[unit] as number
        // At the end of the text there is no next unit; NaN counts as zero.
        if (to === 0 || pairs[pairIndex(unit, text.charCodeAt(at + 1))] !== 0) break
      }
      buffer[length++] = to
      difference |= to ^ unit
    }
    this.length = length
    if (difference !== 0) this.isChanged = true
    return at
  }

  /** Writes what begins at a place that the table does not answer for; gives back where it ends. */
  private writeClosely(text: string, start: number, limit: number): number {
    const unit = text.charCodeAt(start)
    const alone = this.table.alone[unit] as number
    const asks =
      alone === 0 ? ANYTHING : (this.table.pairs[pairIndex(unit, text.charCodeAt(start + 1))] as number)
    if (asks & CARE && !this.isSearched && this.parts.needsCare(text, start)) {
      this.isSearched = true
      return limit
    }
    const phrase = asks & OWN_PHRASE ? this.parts.own.findAt(text, start, this.floor) : null
    if (phrase && phrase.end <= limit) {
      this.floor = phrase.end
      this.fixed = phrase.end
      return this.replace(text, start, phrase.end, phrase.to, limit)
    }
    const window = asks & TABLE_PHRASE ? this.parts.windows.findAround(text, start, this.fixed) : null
    if (window) {
      const end = Math.min(limit, this.cutAtPhrase(text, start, window.end))
      return this.writeWindow(text, window.start, end, limit, start)
    }
    if (alone !== 0) {
      if (alone !== unit) this.isChanged = true
      this.buffer[this.length++] = alone
      return start + 1
    }
    return this.writeSpecial(text, start, limit)
  }

  /** Writes what the arrays cannot hold. */
  private writeSpecial(text: string, start: number, limit: number): number {
    const described = Math.min(limit, skipDescription(text, start))
    if (described > start) {
      this.copy(text, start, described)
      this.fixed = described
      return described
    }
    const codePoint = text.codePointAt(start) as number
    const end = start + unitLength(codePoint)
    return this.replace(text, start, end, this.becomes(codePoint) ?? text.slice(start, end), limit)
  }

  /** Writes a window; what of it was written character by character already is written anew. */
  private writeWindow(text: string, start: number, end: number, limit: number, at: number): number {
    for (let back = start; back < at; ) {
      const codePoint = text.codePointAt(back) as number
      this.length -= this.becomes(codePoint)?.length ?? unitLength(codePoint)
      back += unitLength(codePoint)
    }
    while ((this.changes.at(-1)?.[0] ?? -1) >= start) this.changes.pop()
    const converted = this.parts.convertWindow(text.slice(start, end))
    this.fixed = end
    return this.replace(text, start, end, converted, limit)
  }

  /** What a character becomes by itself; undefined where it stays. */
  private becomes(codePoint: number): string | undefined {
    const { alone, others } = this.table
    const to = codePoint > 0xffff ? 0 : alone[codePoint]
    return to ? String.fromCharCode(to) : others.get(codePoint)
  }

  /** A window ends at the latest where a phrase of our own begins. */
  private cutAtPhrase(text: string, start: number, end: number): number {
    for (let at = start + 1; at < end; at++) if (this.parts.own.findAt(text, at, this.floor)) return at
    return end
  }

  private replace(text: string, start: number, end: number, to: string, limit: number): number {
    const isAnotherLength = to.length !== end - start
    if (isAnotherLength) this.changes.push([start, end, this.length, this.length + to.length])
    if (isAnotherLength || !text.startsWith(to, start)) this.isChanged = true
    this.reserve(to.length + limit - end)
    for (let i = 0; i < to.length; i++) this.buffer[this.length++] = to.charCodeAt(i)
    return end
  }

  private copy(text: string, start: number, end: number): void {
    this.reserve(end - start)
    for (let at = start; at < end; at++) this.buffer[this.length++] = text.charCodeAt(at)
  }

  /** Makes room for that many units more. */
  private reserve(more: number): void {
    if (this.length + more <= this.buffer.length) return
    const larger = new Uint16Array((this.length + more) * 2)
    larger.set(this.buffer.subarray(0, this.length))
    this.buffer = larger
  }
}
