import { createPace } from './steps.ts'

/** Text nodes that flow together on screen: what stands between two block boundaries, in document order. */
export type TextRun = Text[]

/** Elements whose text flows on in the line around them. Everything else bounds a run. */
const INLINE = new Set(
  (
    'A ABBR ACRONYM B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS LABEL MARK NOBR Q RB RUBY S SMALL SPAN STRIKE ' +
    'STRONG SUB SUP TIME TT U VAR WBR'
  ).split(' '),
)

/** Elements whose text is not shown, or is the reader's own. */
const WITHOUT_TEXT = new Set('AUDIO CANVAS EMBED HEAD IFRAME INPUT OBJECT TEXTAREA TITLE VIDEO'.split(' '))

/** Elements that are not there on screen: the line flows on behind them. */
const UNSEEN = new Set('LINK META NOSCRIPT SCRIPT STYLE TEMPLATE'.split(' '))

/** What stands above characters in small letters: the line flows on below it. */
const ABOVE_THE_LINE = new Set(['RP', 'RT'])

/** Elements whose text is shown but is no prose: controls, drawings, readings above characters. */
const WITHOUT_PROSE = new Set('BUTTON DATALIST MATH METER OPTION PROGRESS RP RT SELECT SVG'.split(' '))

/** Tells which elements are left out with all that is below them. */
export type Skips = (element: Element) => boolean

/** The nodes right below a node, in order. */
export type ChildrenOf = (node: Node) => readonly Node[]

/**
 * Walks the text below a node, run by run, without asking for layout. Text nodes may be empty.
 * @param skips beside elements whose text is not shown or is the reader's own (scripts, form fields, media)
 */
export function walkTextRuns(root: Node, skips: Skips): Generator<TextRun> {
  return walkNodes([root], skips)
}

/** The same for siblings that stand beside each other. */
function* walkNodes(nodes: readonly Node[], skips: Skips): Generator<TextRun> {
  for (const run of walkInSteps(nodes, skips, childNodesOf)) if (run) yield run
}

/** The nodes right below a node, as they are now. */
export function childNodesOf(node: Node): Node[] {
  const children: Node[] = []
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child)
  return children
}

/** Nodes beside each other that a walk is among. */
interface Level {
  nodes: readonly Node[]
  at: number
  /** Whether their end bounds a run. */
  isBoundary: boolean
}

/** The same in steps: gives null where it is time for a pause. */
export function* walkInSteps(
  nodes: readonly Node[],
  skips: Skips,
  childrenOf: ChildrenOf,
): Generator<TextRun | null> {
  const isDue = createPace()
  // What stands above a line is walked when the line has ended.
  const rows = [nodes]
  for (const row of rows) {
    let run: TextRun = []
    const levels: Level[] = [{ nodes: row, at: 0, isBoundary: true }]
    for (let level = levels.at(-1); level; level = levels.at(-1)) {
      if (isDue()) yield null
      const node = level.nodes[level.at++]
      if (!node) levels.pop()
      else if (isText(node)) run.push(node)
      else if (isAboveTheLine(node) && !skips(node)) rows.push(childrenOf(node))
      if (node && (isText(node) || flowsPast(node))) continue
      const isLeft = node !== undefined && isElement(node) && (isWithoutText(node) || skips(node))
      const isBoundary = node ? isLeft || !isInline(node) : level.isBoundary
      if (isBoundary && run.length > 0) {
        yield run
        run = []
      }
      if (node && !isLeft) levels.push({ nodes: childrenOf(node), at: 0, isBoundary })
    }
  }
}

/** The node of a line in which a node stands: itself, or the outermost inline element around it. */
export function topOfLine(node: Node): Node {
  let top = node
  while (top.parentNode && isInline(top.parentNode)) top = top.parentNode
  return top
}

/**
 * The siblings that stand in one line with a node, found from the node itself, so that one word that changes on a long
 * page does not have the page walked.
 */
export function lineAround(node: Node): Node[] {
  const top = topOfLine(node)
  const before: Node[] = []
  for (let left = top.previousSibling; left && !bounds(left); left = left.previousSibling) before.push(left)
  const line = [...before.reverse(), top]
  for (let right = top.nextSibling; right && !bounds(right); right = right.nextSibling) line.push(right)
  return line
}

/** The runs of a line: mostly one. */
export function walkLine(line: readonly Node[], skips: Skips): Generator<TextRun> {
  return walkNodes(line, skips)
}

/** The run that a text node is part of; null where it is left out. */
export function runAround(text: Text, skips: Skips): TextRun | null {
  if (isLeftOut(text, skips)) return null
  for (const run of walkLine(lineAround(text), skips)) if (run.includes(text)) return run
  return null
}

/** Whether a node is left out, or stands in something that is: in whichever tree or frame of the same origin. */
export function isLeftOut(node: Node, skips: Skips): boolean {
  for (let at: Node | null = node; at; ) {
    if (isElement(at) && (isUnseen(at) || isWithoutText(at) || skips(at))) return true
    if (at.parentNode) {
      at = at.parentNode
      continue
    }
    const holder = holderOf(at)
    if (!holder) return false
    if (skips(holder)) return true
    at = holder.parentNode
  }
  return false
}

/** The element that a tree hangs in: a shadow root's host, a document's frame. */
function holderOf(root: Node): Element | null {
  if (root.nodeType === 11) return (root as ShadowRoot).host ?? null
  return root.nodeType === 9 ? ((root as Document).defaultView?.frameElement ?? null) : null
}

/** Whether a node is text, or an element whose text flows on in the line around it. */
export function flowsInLine(node: Node): boolean {
  return isText(node) || isInline(node)
}

/** Whether the text of an element is shown but is no prose. */
export function isWithoutProse(element: Element): boolean {
  return WITHOUT_PROSE.has(tagOf(element))
}

/** The name in capitals. A form answers to the names of its fields, of which one may be called `tagName`. */
function tagOf({ tagName }: Element): string {
  return typeof tagName === 'string' ? tagName.toUpperCase() : 'FORM'
}

function isWithoutText(element: Element): boolean {
  const name = tagOf(element)
  // A drawing's title is shown when the pointer rests there.
  return WITHOUT_TEXT.has(name) && !(name === 'TITLE' && element.namespaceURI?.endsWith('svg'))
}

function isUnseen(element: Element): boolean {
  return UNSEEN.has(tagOf(element))
}

function isAboveTheLine(node: Node): node is Element {
  return isElement(node) && ABOVE_THE_LINE.has(tagOf(node))
}

/** Whether a line goes on past a node as if it were not there. */
function flowsPast(node: Node): boolean {
  return isComment(node) || (isElement(node) && (isUnseen(node) || isAboveTheLine(node)))
}

/** Whether a node ends the run before it and begins another. */
function bounds(node: Node): boolean {
  return isElement(node) && !isInline(node) && !flowsPast(node)
}

function isInline(node: Node): boolean {
  return isElement(node) && INLINE.has(tagOf(node))
}

function isText(node: Node): node is Text {
  return node.nodeType === 3
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1
}

/** Comments and processing instructions: they stand in a run and say nothing. */
function isComment(node: Node): boolean {
  return node.nodeType === 8 || node.nodeType === 7
}
