/**
 * The key to hold. Alone it opens no menu and moves nothing in either browser, unlike Alt (Firefox's menu bar) and
 * Shift (selection), and nothing is typed with it.
 */
const HELD_KEY = 'Control'
/** Shortcuts press their second key sooner than this. */
const HELD_FOR_MS = 300

/**
 * Calls back when the key is held by itself, and no other key, button or wheel joins it; until the signal fires.
 * No event is stopped or kept from the page.
 */
export function onKeyHeld(document: Document, onHeld: () => void, signal: AbortSignal): void {
  let timer: number | undefined
  const cancel = () => {
    clearTimeout(timer)
    timer = undefined
  }
  const press = (event: KeyboardEvent) => {
    if (event.key !== HELD_KEY) return cancel()
    if (event.repeat || timer !== undefined || event.altKey || event.shiftKey || event.metaKey) return
    timer = setTimeout(onHeld, HELD_FOR_MS) as unknown as number
  }
  const options = { capture: true, passive: true, signal }
  document.addEventListener('keydown', press, options)
  for (const type of ['keyup', 'pointerdown', 'wheel', 'copy'])
    document.addEventListener(type, cancel, options)
  document.defaultView?.addEventListener('blur', cancel, { signal })
  signal.addEventListener('abort', cancel, { once: true })
}
