import type { Shown } from '../article/index.ts'
import type { Conversion, Converter } from '../convert/index.ts'
import { isKeptAsIs } from './skip-rules.ts'
import type { TextPoint } from './text-map.ts'
import { type TextRun, walkTextRuns } from './walk-text.ts'

/** What was written over one text node, and how its offsets correspond. */
interface WrittenNode {
  original: string
  simplified: string
  /** The conversion of the run the node belongs to, and where the node starts in its source. */
  run: Conversion
  start: number
}

const HAN = /\p{Script=Han}/u

/**
 * Shows a document's text in Simplified characters, in place, and its own text again. Only `nodeValue` is
 * written; no node is added, removed or wrapped. What the page has rewritten since is left to the page.
 */
export class PageConversion {
  private readonly written = new Map<Text, WrittenNode>()
  private readonly document: Document
  private readonly convert: Converter
  private isShown = false

  constructor(document: Document, convert: Converter) {
    this.document = document
    this.convert = convert
  }

  get shown(): Shown {
    return this.isShown ? 'simplified' : 'original'
  }

  /** Writes the asked-for side; does nothing where it is shown already. */
  show(shown: Shown): void {
    if (shown === this.shown) return
    if (shown === 'simplified') this.showSimplified()
    else this.showOriginal()
  }

  /** Where a place of the source text is now; the node's text may be longer or shorter than its source. */
  toScreen({ node, offset }: TextPoint): TextPoint {
    const record = this.written.get(node)
    if (!record || node.data !== record.simplified) return { node, offset }
    const base = record.run.toConverted(record.start)
    return { node, offset: record.run.toConverted(record.start + offset) - base }
  }

  /** Where a place on screen is in the source text. */
  toSource({ node, offset }: TextPoint): TextPoint {
    const record = this.written.get(node)
    if (!record || node.data !== record.simplified) return { node, offset }
    const base = record.run.toConverted(record.start)
    return { node, offset: record.run.toSource(base + offset) - record.start }
  }

  private showSimplified(): void {
    this.written.clear()
    for (const run of walkTextRuns(this.document.documentElement, isKeptAsIs)) this.writeRun(run)
    // Not by document.title, which puts a new node in the old one's place.
    this.writeRun(
      [...(this.document.querySelector('title')?.childNodes ?? [])].filter((node) => node instanceof Text),
    )
    this.isShown = true
  }

  private showOriginal(): void {
    for (const [node, { original, simplified }] of this.written) {
      if (node.data === simplified) node.nodeValue = original
    }
    this.written.clear()
    this.isShown = false
  }

  /** Converts the text of a run as one, for words cross tags, and deals it out to the nodes again. */
  private writeRun(run: TextRun): void {
    const source = run.map((node) => node.data).join('')
    if (!HAN.test(source)) return
    const conversion = this.convert(source)
    if (conversion.text === source) return
    let start = 0
    for (const node of run) {
      const original = node.data
      const end = start + original.length
      const simplified = conversion.text.slice(conversion.toConverted(start), conversion.toConverted(end))
      if (simplified !== original) {
        node.nodeValue = simplified
        this.written.set(node, { original, simplified, run: conversion, start })
      }
      start = end
    }
  }
}
