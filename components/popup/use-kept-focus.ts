import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/**
 * Keeps the keyboard's place: where the button that was pressed is gone after drawing, another takes the focus.
 * @param heirs selectors of what may take it, the best first, for example what undoes the press
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>, heirs: readonly string[]): void {
  const hadFocus = useRef(false)
  // Looked at while drawing: afterwards the focused button is gone.
  hadFocus.current = root.current?.contains(document.activeElement) ?? false
  useLayoutEffect(() => {
    if (!hadFocus.current || root.current?.contains(document.activeElement)) return
    const found = heirs.map((heir) => root.current?.querySelector<HTMLElement>(heir))
    found.find((heir) => heir)?.focus()
  })
}
