import type { WrittenAttributes } from './written-attributes.ts'

/** What the converted text is, for fonts and screen readers. */
const SIMPLIFIED_TAG = 'zh-Hans'

/**
 * Says of converted elements that they are Simplified Chinese: fonts choose their glyphs and the place of
 * punctuation by it. Other languages within the page keep what they say of themselves.
 */
export function writeLanguages(
  root: ParentNode,
  attributes: WrittenAttributes,
  skips: (element: Element) => boolean,
): void {
  for (const element of root.querySelectorAll('[lang]')) {
    if (
      isTraditional(element.getAttribute('lang') ?? '') &&
      !element.closest('[translate="no" i],.notranslate') &&
      !skips(element)
    ) {
      attributes.write(element, 'lang', SIMPLIFIED_TAG)
    }
  }
}

/** The document itself says so too, whatever it said before: most of what it shows is converted. */
export function writeDocumentLanguage(root: Element, attributes: WrittenAttributes): void {
  if (root.getAttribute('lang') !== SIMPLIFIED_TAG) attributes.write(root, 'lang', SIMPLIFIED_TAG)
}

/** zh, zh-TW, zh-Hant-HK, yue: Chinese that may be converted, unless it says Simplified. */
function isTraditional(tag: string): boolean {
  return /^(?:zh|yue|cmn)(?:-|$)/i.test(tag) && !/^(?:zh|cmn)-(?:hans|cn|sg|my)\b/i.test(tag)
}
