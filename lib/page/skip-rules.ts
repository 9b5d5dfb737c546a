/** Elements whose words belong to somebody else: editors, code, and what the page says not to translate. */
const KEPT_AS_IS = [
  '[contenteditable]:not([contenteditable="false"])',
  'code',
  'pre',
  'kbd',
  'samp',
  '[translate="no"]',
  '.notranslate',
  '[lang|="ja"]',
  '[lang|="ko"]',
].join(',')

/** Whether the words of an element must stay as they are. */
export function isKeptAsIs(element: Element): boolean {
  return element.matches(KEPT_AS_IS)
}
