/** Text nodes that flow together on screen: what stands between two block boundaries, in document order. */
export type TextRun = Text[]

/** Elements whose text flows on in the line around them. Everything else bounds a run. */
const INLINE = new Set(
  (
    'A ABBR ACRONYM B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS LABEL MARK NOBR Q S SMALL SPAN STRIKE ' +
    'STRONG SUB SUP TIME TT U VAR WBR'
  ).split(' '),
)

/** Elements whose text is not shown, or is the reader's own. */
const WITHOUT_TEXT = new Set(
  'AUDIO CANVAS EMBED HEAD IFRAME INPUT NOSCRIPT OBJECT SCRIPT STYLE TEMPLATE TEXTAREA TITLE VIDEO'.split(
    ' ',
  ),
)

/** Elements whose text is shown but is no prose: controls, drawings, readings above characters. */
const WITHOUT_PROSE = new Set('BUTTON DATALIST MATH METER OPTION PROGRESS RP RT SELECT SVG'.split(' '))

/**
 * Walks the text below a node, run by run, without asking for layout.
 * @param skips tells which elements to leave out with all that is below them, beside those whose text is not
 *   shown or is the reader's own (scripts, form fields, media)
 */
export function walkTextRuns(root: Node, skips: (element: Element) => boolean): Generator<TextRun> {
  return walkNodes([root], skips)
}

/** The same for siblings that stand beside each other. */
function* walkNodes(nodes: readonly Node[], skips: (element: Element) => boolean): Generator<TextRun> {
  let run: TextRun = []
  const stack: { node: Node; closes: boolean }[] = []
  for (let i = nodes.length - 1; i >= 0; i--) stack.push({ node: nodes[i] as Node, closes: false })
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, closes } = next
    if (isText(node)) {
      if (node.data !== '') run.push(node)
      continue
    }
    if (isComment(node)) continue
    const isBoundary = !isInline(node)
    if (isBoundary && run.length > 0) {
      yield run
      run = []
    }
    if (closes || (isElement(node) && (isWithoutText(node) || skips(node)))) continue
    if (isBoundary) stack.push({ node, closes: true })
    for (let child = node.lastChild; child; child = child.previousSibling)
      stack.push({ node: child, closes: false })
  }
  if (run.length > 0) yield run
}

/**
 * The run that a text node is part of, found from the node itself, so that one word that changes on a long page
 * does not have the page walked.
 * @returns null where an element above the node is left out
 */
export function runAround(text: Text, skips: (element: Element) => boolean): TextRun | null {
  for (let above = text.parentElement; above; above = above.parentElement) {
    if (isWithoutText(above) || skips(above)) return null
  }
  let child: Node = text
  while (child.parentNode && isInline(child.parentNode)) child = child.parentNode
  const siblings: Node[] = [child]
  for (let left = child.previousSibling; left && !bounds(left); left = left.previousSibling)
    siblings.unshift(left)
  for (let right = child.nextSibling; right && !bounds(right); right = right.nextSibling) siblings.push(right)
  for (const run of walkNodes(siblings, skips)) if (run.includes(text)) return run
  return null
}

/** Whether the text of an element is shown but is no prose. */
export function isWithoutProse(element: Element): boolean {
  return WITHOUT_PROSE.has(element.tagName.toUpperCase())
}

function isWithoutText(element: Element): boolean {
  return WITHOUT_TEXT.has(element.tagName.toUpperCase())
}

/** Whether a node ends the run before it and begins another. */
function bounds(node: Node): boolean {
  return isElement(node) && !isInline(node)
}

function isInline(node: Node): boolean {
  return isElement(node) && INLINE.has(node.tagName.toUpperCase())
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
