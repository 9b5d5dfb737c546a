import { createPace, finish, type Steps } from './steps.ts'

/** Documents and open shadow roots: each has a tree of its own that a walk from outside does not enter. */
export type PageRoot = Document | ShadowRoot

/**
 * Finds the roots below a node that scripts may enter: open shadow roots and frames of the same origin, and
 * those inside them.
 */
export function findRoots(node: Node): PageRoot[] {
  return finish(findRootsInSteps(node))
}

/** The same in steps. A frame that moves on between two of them is searched no further. */
export function* findRootsInSteps(node: Node): Steps<PageRoot[]> {
  const isDue = createPace()
  const roots: PageRoot[] = []
  const pending: Node[] = [node]
  for (let next = pending.pop(); next; next = pending.pop()) {
    try {
      for (const element of elementsOf(next)) {
        if (isDue()) yield
        const inner = innerRoot(element)
        if (!inner) continue
        roots.push(inner)
        pending.push(inner)
      }
    } catch {
      // The nodes that a frame leaves may be dead, see isAlive.
    }
  }
  return roots.filter(isAlive)
}

/** The root that an element opens; null for most, for closed ones and for frames of other origins. */
export function innerRoot(element: Element): PageRoot | null {
  // A form's field may be called so too.
  if (element.shadowRoot?.nodeType === 11) return element.shadowRoot
  if (element.tagName !== 'IFRAME' && element.tagName !== 'FRAME') return null
  try {
    return (element as HTMLIFrameElement).contentDocument
  } catch {
    return null
  }
}

function* elementsOf(node: Node): Generator<Element> {
  if (node.nodeType === 1) yield node as Element
  // Only custom elements and a few others can have a shadow root, but asking each is as quick as telling.
  const parent = node as ParentNode
  if (typeof parent.querySelectorAll === 'function') yield* parent.querySelectorAll('*')
}

/**
 * Whether a window shows a document. One that its frame has left may know no window any more (Chromium), or the one
 * that shows another document now (Firefox), or be dead: then it throws, whatever it is asked (Firefox, extensions).
 */
export function isShown(document: Document): boolean {
  try {
    return document.defaultView?.document === document
  } catch {
    return false
  }
}

/** Whether a node belongs to a document that a window shows; one that does not may be dead, and throw. */
export function isAlive(node: Node): boolean {
  try {
    return isShown(node.ownerDocument ?? (node as Document))
  } catch {
    return false
  }
}
