import { findInjectedPinyin, leaveOut } from '../text/index.ts'
import { findRoots } from './page-roots.ts'
import { isKeptAsIs } from './skip-rules.ts'
import type { TextPoint } from './text-map.ts'
import { walkTextRuns } from './walk-text.ts'

/** Knows what the page wrote where something else is on screen. */
export interface SourceCarrier {
  /** The page's own text of a node. */
  sourceOf(node: Text): string
  /** Where a place on screen is in the source text. */
  toSource(point: TextPoint): TextPoint
}

/**
 * The page's own words of what is selected, also across inline tags and in open shadow roots, each line of it on a
 * line of its own. A phrase that is selected in part counts as a whole where its parts cannot be told apart, and
 * pinyin that a mirror has put between characters is left out, as conversion leaves it out.
 * @returns null where nothing is selected, or where the selection crosses into or out of a shadow root
 */
export function selectedSource(document: Document, carrier: SourceCarrier): string | null {
  const range = selectedRange(document)
  if (!range) return null
  const lines: string[] = []
  for (const run of walkTextRuns(range.commonAncestorContainer, isKeptAsIs)) {
    const line = run.map((node) => sourceWithin(node, range, carrier)).join('')
    if (line !== '') lines.push(line)
  }
  const words = lines.join('\n')
  return words.trim() === '' ? null : leaveOut(words, findInjectedPinyin(words)).text
}

/** What is selected, looked for in every root: the document's own selection ends where a shadow root begins. */
function selectedRange(document: Document): Range | null {
  const shadowRoots = findRoots(document).filter((root) => root.nodeType === 11) as ShadowRoot[]
  const [selected] = document.getSelection()?.getComposedRanges({ shadowRoots }) ?? []
  if (!selected || selected.collapsed) return null
  const { startContainer, startOffset, endContainer, endOffset } = selected
  if (startContainer.getRootNode() !== endContainer.getRootNode()) return null
  const range = document.createRange()
  range.setStart(startContainer, startOffset)
  range.setEnd(endContainer, endOffset)
  return range
}

/** The source of the part of a node that is in a range; empty where none is. */
function sourceWithin(node: Text, range: Range, carrier: SourceCarrier): string {
  if (!range.intersectsNode(node)) return ''
  const start = node === range.startContainer ? range.startOffset : 0
  const end = node === range.endContainer ? range.endOffset : node.length
  if (start >= end) return ''
  const source = carrier.sourceOf(node)
  return source.slice(carrier.toSource({ node, offset: start }).offset, sourceEnd(node, end, source, carrier))
}

/** Where a selection ends in the source: behind its last character, and behind the phrase that has it. */
function sourceEnd(node: Text, end: number, source: string, carrier: SourceCarrier): number {
  const last = carrier.toSource({ node, offset: end - 1 }).offset
  for (let offset = end; offset < node.length; offset++) {
    const at = carrier.toSource({ node, offset }).offset
    if (at > last) return at
  }
  return source.length
}
