import { isLeftOut, type Skips } from './walk-text.ts'
import type { WrittenAttributes } from './written-attributes.ts'

/** What the converted text is, for fonts and screen readers. */
const SIMPLIFIED_TAG = 'zh-Hans'

/** The elements at and below a root that say which language they are in. */
export function findLanguages(root: ParentNode): Element[] {
  const itself = root.nodeType === 1 && (root as Element).hasAttribute?.('lang') ? [root as Element] : []
  return [...itself, ...root.querySelectorAll('[lang]')]
}

/**
 * Says of a converted element that it is Simplified Chinese: fonts choose their glyphs and the place of punctuation by
 * it. Other languages within the page keep what they say of themselves.
 */
export function writeLanguage(element: Element, attributes: WrittenAttributes, skips: Skips): void {
  if (isTraditional(element.getAttribute('lang') ?? '') && !isLeftOut(element, skips))
    attributes.write(element, 'lang', SIMPLIFIED_TAG)
}

/** A document's root says so too, whatever it said before: most of what it shows is converted. */
export function writeDocumentLanguage(root: Element, attributes: WrittenAttributes, skips: Skips): void {
  if (root.getAttribute('lang') !== SIMPLIFIED_TAG && !isLeftOut(root, skips))
    attributes.write(root, 'lang', SIMPLIFIED_TAG)
}

/** zh, zh-TW, zh-Hant-HK, yue: Chinese that may be converted, unless it says Simplified. */
function isTraditional(tag: string): boolean {
  return /^(?:zh|yue|cmn)(?:-|$)/i.test(tag) && !/^(?:zh|cmn)-(?:hans|cn|sg|my)\b/i.test(tag)
}
