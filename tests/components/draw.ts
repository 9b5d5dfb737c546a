import { type ComponentChild, render } from 'preact'
import { act } from 'preact/test-utils'
import { onTestFinished } from 'vitest'

/** Renders into a fresh element of the document, which goes when the test is over. */
export async function draw(component: ComponentChild): Promise<HTMLElement> {
  const root = document.createElement('div')
  document.body.append(root)
  onTestFinished(() => {
    render(null, root)
    root.remove()
  })
  await act(() => render(component, root))
  return root
}

/** Clicks the one element that the selector names, and lets the component answer. */
export async function click(root: HTMLElement, selector: string): Promise<void> {
  const found = root.querySelectorAll<HTMLElement>(selector)
  if (found.length !== 1) throw new Error(`${found.length} elements match ${selector}`)
  await act(() => found[0]?.click())
}

/** An element's words with single blanks. */
export function wordsOf(element: Element | null | undefined): string {
  return element?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
}
