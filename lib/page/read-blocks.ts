import type { Block, BlockRole } from '../text/index.ts'
import { keepArticleLines, type Line } from './article-lines.ts'
import { isLinked, isProse, type PlacedTree, placeOf, walkPlaced } from './element-places.ts'
import type { Holder } from './record-tree.ts'
import { createPace, type Pace, type Steps, workOf } from './steps.ts'
import { TextMap } from './text-map.ts'
import type { Skips, TextRun } from './walk-text.ts'

/** The blocks of an article, their text, and the way back to the nodes. */
export interface BlockReading {
  text: string
  blocks: Block[]
  map: TextMap
  /** The lines that stand with the article and are not part of it, in order: who wrote it, and when. */
  around: string[]
}

/** Where to read, and what is known of it. */
export interface ReadingPlace {
  /** In document order, none inside another; the headline may stand before the article's root, even in another tree. */
  roots: readonly Holder[]
  headline: Element | null
  tree: PlacedTree
  /** The page's own tree, where the article stands in another. */
  outer: PlacedTree | null
  skips: Skips
}

/** Words of one node that stand in a line; the line is what a run shows, blanks collapsed. */
interface Piece {
  node: Text
  nodeStart: number
  lineStart: number
  words: string
}

interface ReadLine extends Line {
  pieces: Piece[]
  role: BlockRole
}

/** Above this share of linked characters a line is a list of links, not a paragraph with a link in it. */
const MOST_LINKED = 0.6
/**
 * Characters of lines behind which nothing is read: twice what the longest report is made of, since the half of them
 * may be no part of the article.
 */
const MOST_READ = 120_000
/** How far up the element is looked for that says what a run is. */
const ROLE_REACH = 12

/** Chinese characters of prose in one item of a list that make it no item but a part of the page. */
const ARTICLE_IN_ITEM = 400

const ROLES: Readonly<Record<string, BlockRole>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  figcaption: 'caption',
  caption: 'caption',
  blockquote: 'quote',
  li: 'item',
  dd: 'item',
  dt: 'item',
  td: 'item',
  th: 'item',
}

/**
 * Reads the lines below some elements, in order, and keeps those of the article as blocks. Blanks are collapsed as
 * the page shows them, and every other character is kept.
 */
export function* readBlocks(place: ReadingPlace): Steps<BlockReading> {
  const lines = yield* readLines(place)
  const first = findFirst(lines)
  const kept = yield* keepArticleLines(lines.slice(first))
  const reading: BlockReading = { text: '', blocks: [], map: new TextMap(), around: [] }
  const isDue = createPace()
  for (const [i, line] of lines.entries()) {
    if (isDue()) yield
    if (i >= first && kept[i - first]) yield* addBlock(line, reading, isDue)
    else reading.around.push(line.pieces.map(({ words }) => words).join(' '))
  }
  return reading
}

/** What stands before the headline is the way to the article, unless most of the prose does. */
function findFirst(lines: readonly ReadLine[]): number {
  const headline = lines.findIndex(({ isHeadline }) => isHeadline)
  if (headline < 0) return 0
  const proseIn = (part: readonly ReadLine[]) => part.filter(({ words }) => isProse(words)).length
  return proseIn(lines.slice(0, headline)) > proseIn(lines.slice(headline)) ? 0 : headline
}

function* addBlock({ words, pieces, role }: ReadLine, reading: BlockReading, isDue: Pace): Steps<void> {
  const start = reading.text === '' ? 0 : reading.text.length + 1
  for (const { node, nodeStart, lineStart, words } of pieces) {
    if (isDue()) yield
    reading.map.add(node, nodeStart, start + lineStart, words)
  }
  reading.text += (reading.text === '' ? '' : '\n') + words
  reading.blocks.push({ id: reading.blocks.length, start, end: reading.text.length, role })
}

function* readLines({ roots, headline, tree, outer, skips }: ReadingPlace): Steps<ReadLine[]> {
  const lines: ReadLine[] = []
  const trees = outer ? [tree, outer] : [tree]
  const isDue = createPace()
  let left = MOST_READ
  for (const root of roots) {
    for (const run of walkPlaced(root, trees, (element) => element !== root && skips(element))) {
      if (!run) yield
      const { words, pieces } = yield* readRun(run ?? [], left, isDue)
      const [first] = pieces
      if (!run || !first) continue
      const isHeadline = headline?.contains(first.node) ?? false
      const role = isHeadline ? 'title' : roleOf(run, words, tree)
      const isLinks = yield* isOfLinks(run, tree, isDue)
      lines.push({ words, pieces, role, isHeadline, isLinks, isItem: role === 'item' })
      left -= words.length
      if (left <= 0) return lines
    }
  }
  return lines
}

/**
 * The text of a run with blanks collapsed and none at its ends, and where each part of it came from.
 * @param most no more of a node is read, nor of those behind so many characters
 */
function* readRun(run: TextRun, most: number, isDue: Pace): Steps<{ words: string; pieces: Piece[] }> {
  const pieces: Piece[] = []
  let words = ''
  // A blank is written only once a word follows it, so none is left at the end.
  let blank: { node: Text; at: number; words: string } | null = null
  for (const node of run) {
    const data = node.data.slice(0, most)
    if (isDue(workOf(data.length))) yield
    if (words.length >= most) break
    for (const { index, 0: found } of data.matchAll(/[ \t\r\n\f]+|[^ \t\r\n\f]+/g)) {
      if (isDue()) yield
      if (/^[ \t\r\n\f]/.test(found)) {
        blank ??= { node, at: index, words: found.charAt(0) }
        continue
      }
      if (blank && words !== '') {
        pieces.push({ node: blank.node, nodeStart: blank.at, lineStart: words.length, words: blank.words })
        words += ' '
      }
      blank = null
      pieces.push({ node, nodeStart: index, lineStart: words.length, words: found })
      words += found
    }
  }
  return { words, pieces }
}

function* isOfLinks(run: TextRun, { places }: PlacedTree, isDue: Pace): Steps<boolean> {
  let all = 0
  let linked = 0
  for (const node of run) {
    if (isDue()) yield
    const length = node.data.slice(0, MOST_READ).trim().length
    all += length
    if (isLinked(node, places)) linked += length
  }
  return linked > all * MOST_LINKED
}

function roleOf(run: TextRun, words: string, { places }: PlacedTree): BlockRole {
  let place = placeOf(run, places)
  for (let up = 0; place && up < ROLE_REACH; up++, place = place.parent) {
    const name = (place.holder as Element).localName
    // In a table that lays out the page, a cell holds paragraphs; so does the one item of a list around an article.
    if ((name === 'td' || name === 'th') && isProse(words)) return 'paragraph'
    if (name === 'li' && place.prose >= ARTICLE_IN_ITEM) return 'paragraph'
    const role = typeof name === 'string' && Object.hasOwn(ROLES, name) ? ROLES[name] : null
    if (role) return role
  }
  return 'paragraph'
}
