/** Text nodes that flow together on screen: what stands between two block boundaries, in document order. */
export type TextRun = Text[]

/** Elements whose text flows on in the line around them. Everything else bounds a run. */
const INLINE = new Set(
  (
    'A ABBR ACRONYM B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS LABEL MARK NOBR Q S SMALL SPAN STRIKE ' +
    'STRONG SUB SUP TIME TT U VAR WBR'
  ).split(' '),
)

/** Elements that hold no running text, or text that is not to be read as prose. */
const WITHOUT_TEXT = new Set(
  (
    'AUDIO BUTTON CANVAS DATALIST EMBED HEAD IFRAME INPUT MATH METER NOSCRIPT OBJECT OPTION PROGRESS RP RT ' +
    'SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO'
  ).split(' '),
)

/**
 * Walks the text below an element, run by run, without asking for layout.
 * @param skips tells which elements to leave out with all that is below them, beside those that never hold
 *   prose (scripts, form fields, media)
 */
export function* walkTextRuns(root: Element, skips: (element: Element) => boolean): Generator<TextRun> {
  let run: TextRun = []
  const stack: { node: Node; closes: boolean }[] = [{ node: root, closes: false }]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, closes } = next
    if (isText(node)) {
      if (node.data !== '') run.push(node)
      continue
    }
    if (!isElement(node)) continue
    const isBoundary = !INLINE.has(node.tagName.toUpperCase())
    if (isBoundary && run.length > 0) {
      yield run
      run = []
    }
    if (closes || isWithoutText(node) || skips(node)) continue
    if (isBoundary) stack.push({ node, closes: true })
    for (let child = node.lastChild; child; child = child.previousSibling)
      stack.push({ node: child, closes: false })
  }
  if (run.length > 0) yield run
}

/** Whether an element never holds prose, whatever the page says. */
export function isWithoutText(element: Element): boolean {
  return WITHOUT_TEXT.has(element.tagName.toUpperCase())
}

function isText(node: Node): node is Text {
  return node.nodeType === 3
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1
}
