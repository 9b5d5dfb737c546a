/**
 * The key to hold. Alone it opens no menu and moves nothing in either browser, unlike Alt (Firefox's menu bar) and
 * Shift (selection), and nothing is typed with it.
 */
const HELD_KEY = 'Control'
/** Shortcuts press their second key sooner than this. */
const HELD_FOR_MS = 300

/**
 * Calls back when the key is held by itself, and no other key, button or wheel joins it; until the signal fires. Where
 * the reader types, it is none of ours. No event is stopped or kept from the page.
 */
export function onKeyHeld(document: Document, onHeld: () => void, signal: AbortSignal): void {
  let timer: number | undefined
  let isPressed = false
  const cancel = () => {
    clearTimeout(timer)
    timer = undefined
  }
  const press = (event: KeyboardEvent) => {
    if (event.key !== HELD_KEY) return cancel()
    if (event.repeat || timer !== undefined || event.altKey || event.shiftKey || event.metaKey) return
    if (isPressed || isTyping(document)) return
    timer = setTimeout(onHeld, HELD_FOR_MS) as unknown as number
  }
  const point = ({ type, buttons }: PointerEvent) => {
    isPressed = buttons > 0
    if (type === 'pointerdown') cancel()
  }
  const options = { capture: true, passive: true, signal }
  document.addEventListener('keydown', press, options)
  for (const type of ['pointerdown', 'pointerup', 'pointermove'] as const)
    document.addEventListener(type, point, options)
  for (const type of ['keyup', 'wheel', 'copy']) document.addEventListener(type, cancel, options)
  document.defaultView?.addEventListener('blur', cancel, { signal })
  signal.addEventListener('abort', cancel, { once: true })
}

/** Whether the focus is in a field or an editor, in whichever shadow root. */
function isTyping(document: Document): boolean {
  let focused = document.activeElement
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement
  if (!focused) return false
  return (
    /^(?:INPUT|TEXTAREA|SELECT)$/.test(focused.tagName) || (focused as HTMLElement).isContentEditable === true
  )
}
