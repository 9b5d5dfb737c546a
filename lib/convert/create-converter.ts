import { findInjectedPinyin, type LengthChange, leaveOut, type Span } from '../text/index.ts'
import { type CharacterTable, createCharacterTable } from './character-table.ts'
import { AlignedText, afterLeavingOut, type Conversion } from './conversion.ts'
import { findKept } from './find-kept.ts'
import { createWindowFinder, type WindowFinder } from './find-window.ts'
import { createPhraseFinder, type PhraseFinder } from './own-phrases.ts'
import { unitLength } from './phrase-trie.ts'
import { skipDescription } from './skip-description.ts'
import { createStages } from './stages.ts'
import type { ConversionData, ConversionSource, OwnPhrase } from './types.ts'

/** Turns Traditional text into Simplified. Punctuation stays as it is, and so do Japanese and addresses. */
export type Converter = (text: string) => Conversion

export interface ConverterOptions {
  from: ConversionSource
  /** Whether Taiwan's and Hong Kong's words become the mainland's too; never on mirrors. */
  words: boolean
  /** Whether our corrections of the tables apply; only the comparison with opencc-js does without. */
  corrections?: boolean
}

/** Makes a converter; building its tables takes about a millisecond, so keep it. */
export function createConverter(
  data: ConversionData,
  { from, words, corrections = true }: ConverterOptions,
): Converter {
  const stages = createStages(data.tables, from)
  const windows = createWindowFinder(data.tables, from)
  const own = createPhraseFinder(ownPhrases(data, from, words, corrections), stages)
  const table = createCharacterTable(data.tables, from, [...windows.firsts, ...own.firsts])
  const writer = new Writer(table, windows, own, remember(stages))
  if (!corrections) return (text) => writer.convert(text, [])
  const convert = (text: string) => writer.convert(text, findKept(text))
  return from === 'machine' ? repairFirst(convert) : convert
}

/** Mirrors put pinyin between characters; it is neither converted nor shown. */
function repairFirst(convert: Converter): Converter {
  return (text) => {
    const pinyin = findInjectedPinyin(text)
    if (pinyin.length === 0) return convert(text)
    const left = leaveOut(text, pinyin)
    return afterLeavingOut(left.alignment, convert(left.text))
  }
}

function ownPhrases(
  data: ConversionData,
  from: ConversionSource,
  words: boolean,
  corrections: boolean,
): OwnPhrase[] {
  const vocabulary = words && from !== 'machine' ? data.words[from] : []
  return [...vocabulary, ...(corrections ? data.corrections : [])]
}

/** Windows repeat within an article and between articles. */
const MOST_REMEMBERED = 2000

function remember(convert: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    let converted = known.get(text)
    if (converted === undefined) {
      converted = convert(text)
      if (known.size >= MOST_REMEMBERED) known.clear()
      known.set(text, converted)
    }
    return converted
  }
}

/** String.fromCharCode takes its units as arguments, whose number is limited. */
const PIECE = 8192

/** Writes converted units into a buffer: one look-up for most characters, a closer look at the few others. */
class Writer {
  private readonly units: Uint16Array
  private readonly others: ReadonlyMap<number, string>
  private readonly windows: WindowFinder
  private readonly own: PhraseFinder
  private readonly convertWindow: (text: string) => string
  private buffer = new Uint16Array(PIECE)
  private length = 0
  private changes: LengthChange[] = []
  private isChanged = false
  /** End of the last phrase of our own. */
  private floor = 0
  /** What stands before this is written for good. */
  private fixed = 0

  constructor(
    { units, others }: CharacterTable,
    windows: WindowFinder,
    own: PhraseFinder,
    convertWindow: (text: string) => string,
  ) {
    this.units = units
    this.others = others
    this.windows = windows
    this.own = own
    this.convertWindow = convertWindow
  }

  convert(text: string, kept: readonly Span[]): Conversion {
    this.length = 0
    this.changes = []
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
    return new AlignedText(this.read(text), this.changes)
  }

  private write(text: string, start: number, end: number): void {
    const { units } = this
    this.reserve(end - start)
    let { buffer, length } = this
    let difference = 0
    for (let at = start; at < end; ) {
      const unit = text.charCodeAt(at)
      const to = units[unit] as number
      if (to === 0) {
        this.length = length
        at = this.writeAsked(text, at, end)
        ;({ buffer, length } = this)
      } else {
        buffer[length++] = to
        difference |= to ^ unit
        at++
      }
    }
    this.length = length
    if (difference !== 0) this.isChanged = true
  }

  /** Writes what begins at a place that the table does not answer for; gives back where it ends. */
  private writeAsked(text: string, start: number, limit: number): number {
    const phrase = this.own.findAt(text, start, this.floor)
    if (phrase && phrase.end <= limit) {
      this.floor = phrase.end
      this.fixed = phrase.end
      return this.replace(text, start, phrase.end, phrase.to, limit)
    }
    const window = this.windows.findAround(text, start, this.fixed)
    if (window)
      return this.writeWindow(
        text,
        window.start,
        Math.min(limit, this.cutAtPhrase(text, start, window.end)),
        limit,
        start,
      )
    const described = Math.min(limit, skipDescription(text, start))
    if (described > start) {
      this.copy(text, start, described)
      this.fixed = described
      return described
    }
    const codePoint = text.codePointAt(start) as number
    const end = start + unitLength(codePoint)
    return this.replace(text, start, end, this.others.get(codePoint) ?? text.slice(start, end), limit)
  }

  /** Writes a window; what of it was written character by character already is written anew. */
  private writeWindow(text: string, start: number, end: number, limit: number, at: number): number {
    for (let back = start; back < at; ) {
      const codePoint = text.codePointAt(back) as number
      this.length -= this.others.get(codePoint)?.length ?? unitLength(codePoint)
      back += unitLength(codePoint)
    }
    while ((this.changes.at(-1)?.[0] ?? -1) >= start) this.changes.pop()
    const converted = this.convertWindow(text.slice(start, end))
    this.fixed = end
    return this.replace(text, start, end, converted, limit)
  }

  /** A window ends at the latest where a phrase of our own begins. */
  private cutAtPhrase(text: string, start: number, end: number): number {
    for (let at = start + 1; at < end; at++) if (this.own.findAt(text, at, this.floor)) return at
    return end
  }

  private replace(text: string, start: number, end: number, to: string, limit: number): number {
    if (to.length !== end - start) this.changes.push([start, end, this.length, this.length + to.length])
    if (!this.isChanged && !text.startsWith(to, start)) this.isChanged = true
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

  private read(source: string): string {
    const { buffer, length } = this
    if (!this.isChanged) return source
    let text = ''
    for (let start = 0; start < length; start += PIECE) {
      const piece = buffer.subarray(start, Math.min(length, start + PIECE))
      text += String.fromCharCode.apply(null, piece as unknown as number[])
    }
    // A long text was an exception; the room it took is given back.
    if (buffer.length > PIECE * 8) this.buffer = new Uint16Array(PIECE)
    return text
  }
}
