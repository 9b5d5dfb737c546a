import type { Converter } from '../convert/index.ts'
import { dealOut } from './deal-out.ts'
import { keepSelections, type SelectionWatch } from './keep-selection.ts'
import type { RivalWrites } from './rival-writes.ts'
import { isKeptAsIs } from './skip-rules.ts'
import type { TextRun } from './walk-text.ts'
import type { PageWatch } from './watch-page.ts'
import type { WrittenAttributes } from './written-attributes.ts'
import { writeDocumentLanguage } from './written-languages.ts'
import type { WrittenTexts } from './written-texts.ts'

const HAN = /\p{Script=Han}/u

interface WriterParts {
  document: Document
  convert: Converter
  texts: WrittenTexts
  attributes: WrittenAttributes
  onWritten: (nodes: readonly Text[]) => void
}

/** Writes what runs of text say in Simplified characters. */
export class RunWriter {
  private readonly parts: WriterParts
  private readonly rivals: RivalWrites
  private readonly watch: PageWatch
  private readonly selections: SelectionWatch
  /** The documents that say in which language they are shown. */
  private readonly said = new WeakSet<Document>()

  constructor(parts: WriterParts, rivals: RivalWrites, watch: PageWatch, selections: SelectionWatch) {
    this.parts = parts
    this.rivals = rivals
    this.watch = watch
    this.selections = selections
  }

  /** Converts runs, each as one. */
  write(runs: readonly TextRun[]): void {
    if (runs.length === 0) return
    const { texts, onWritten } = this.parts
    const written: Text[] = []
    const writeAll = () => {
      for (const run of runs) this.writeRun(run, written)
    }
    const selected = this.selections.documentsWith(runs.flat())
    this.watch.quietly(() => keepSelections(selected, texts, writeAll))
    if (written.length === 0) return
    for (const node of written) this.sayLanguage(node.ownerDocument)
    onWritten(written)
  }

  /** Says of a document, the page or a frame, that it is Simplified; for a frame, once something in it was converted. */
  sayLanguage(document: Document): void {
    if (this.said.has(document)) return
    this.said.add(document)
    this.watch.quietly(() =>
      writeDocumentLanguage(document.documentElement, this.parts.attributes, isKeptAsIs),
    )
  }

  /** Converts the text of a run as one, for words cross tags, and deals it out to the nodes again. */
  private writeRun(run: TextRun, written: Text[]): void {
    const { texts, convert } = this.parts
    const sources = run.map((node) => texts.sourceOf(node))
    const source = run.length === 1 ? (sources[0] as string) : sources.join('')
    if (!HAN.test(source)) return
    const conversion = convert(source)
    const shares = dealOut(
      conversion,
      sources.map(({ length }) => length),
    )
    let start = 0
    let screenStart = 0
    for (const [i, node] of run.entries()) {
      const { sourceEnd, screenEnd } = shares[i] as (typeof shares)[number]
      const simplified = conversion.text.slice(screenStart, screenEnd)
      if (simplified !== node.data && !this.rivals.isYielded(node)) {
        texts.write(node, { simplified, run: conversion, start, screenStart })
        this.rivals.noteWrite(node)
        written.push(node)
      }
      start = sourceEnd
      screenStart = screenEnd
    }
  }

  /** Converts the title of the window. By its node: `document.title` would put a new one in the old one's place. */
  writeTitle(): void {
    const { document } = this.parts
    if (isKeptAsIs(document.documentElement)) return
    const nodes = document.querySelector('head > title')?.childNodes ?? []
    const title = [...nodes].filter((node) => node.nodeType === 3) as Text[]
    if (title.length > 0) this.write([title])
  }
}
