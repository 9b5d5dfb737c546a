/**
 * Whether an element fits a selector. A form answers to the names of its fields: where one is called `matches`, the
 * form has no such method, and fits nothing.
 */
export function matches(element: Element, selector: string): boolean {
  return typeof element.matches === 'function' && element.matches(selector)
}
