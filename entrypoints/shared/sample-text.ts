/** What shows no words, or furniture that can be told without layout. */
const PASSED_BY =
  'script,style,noscript,template,textarea,select,svg,math,nav,footer,[hidden],[aria-hidden="true"]'
/** A page of many thousand empty elements is not searched for words to its end. */
const MOST_NODES = 3000

/** NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT. */
const SHOW_ELEMENTS_AND_TEXT = 5

/**
 * The first words of a node and of what is below it, frames of the same origin and open shadow roots among them;
 * scripts, styles and furniture are passed by. Asks for no layout.
 * @param most the longest sample wanted, in UTF-16 units; blanks at the ends of text nodes do not count
 */
export function sampleText(root: Node, most: number): string {
  const walker = (root.ownerDocument as Document).createTreeWalker(root, SHOW_ELEMENTS_AND_TEXT)
  let sample = ''
  let isMore = true
  for (let nodes = 0; isMore && sample.length < most && nodes < MOST_NODES; nodes++) {
    const node = walker.currentNode as Text | Element
    if (isPassedBy(node)) {
      isMore = passBy(walker)
      continue
    }
    sample += ownText(node, most - sample.length)
    isMore = walker.nextNode() !== null
  }
  return sample
}

/** What a text node says, or what stands in a frame or below a shadow root. */
function ownText(node: Text | Element, most: number): string {
  // Only as much as is wanted: a text node may hold ten million characters.
  if (node.nodeType === 3) return (node as Text).substringData(0, most).trim()
  const { contentDocument, shadowRoot } = node as HTMLIFrameElement
  // Null where the frame is of another origin. A form's field may be called so, too.
  const inner = (contentDocument as Document | null | undefined)?.body ?? shadowRoot
  return inner?.nodeType ? sampleText(inner, most) : ''
}

/** Whether what is in an element is furniture, or shows no words. */
export function isPassedBy(node: Text | Element): boolean {
  if (node.nodeType === 3) return false
  const { matches } = node as Element
  // A form whose field is called `matches` has no such method.
  return typeof matches === 'function' && matches.call(node, PASSED_BY)
}

/** Goes on behind the current node and all below it; false where nothing is there. */
function passBy(walker: TreeWalker): boolean {
  while (!walker.nextSibling()) {
    if (!walker.parentNode()) return false
  }
  return true
}
