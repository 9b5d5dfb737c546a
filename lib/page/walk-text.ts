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

/**
 * Walks the text below a node, run by run, without asking for layout. Text nodes may be empty.
 * @param skips beside elements whose text is not shown or is the reader's own (scripts, form fields, media)
 */
export function walkTextRuns(root: Node, skips: Skips): Generator<TextRun> {
  return walkNodes([root], skips)
}

/** The same for siblings that stand beside each other. */
function* walkNodes(nodes: readonly Node[], skips: Skips): Generator<TextRun> {
  let run: TextRun = []
  const aside: Element[] = []
  const stack: { node: Node; closes: boolean }[] = []
  for (let i = nodes.length - 1; i >= 0; i--) stack.push({ node: nodes[i] as Node, closes: false })
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, closes } = next
    if (isText(node)) {
      run.push(node)
      continue
    }
    if (flowsPast(node)) {
      if (isAboveTheLine(node) && !skips(node)) aside.push(node)
      continue
    }
    const isLeft = isElement(node) && (isWithoutText(node) || skips(node))
    const isBoundary = isLeft || !isInline(node)
    if (isBoundary && run.length > 0) {
      yield run
      run = []
    }
    if (closes || isLeft) continue
    if (isBoundary) stack.push({ node, closes: true })
    for (let child = node.lastChild; child; child = child.previousSibling)
      stack.push({ node: child, closes: false })
  }
  if (run.length > 0) yield run
  for (const element of aside) yield* walkNodes([...element.childNodes], skips)
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
