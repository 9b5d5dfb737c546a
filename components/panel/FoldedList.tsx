import type { ComponentChildren } from 'preact'

interface FoldedListProps<Item> {
  items: readonly Item[]
  /** How many items stand in the open; the rest is folded away. */
  open: number
  class: string
  /** Says what is folded away. */
  more(count: number): string
  children(item: Item): ComponentChildren
}

/** A list whose tail waits behind a line that says how much is there. Each child is one `<li>`. */
export function FoldedList<Item>({ items, open, more, children, ...rest }: FoldedListProps<Item>) {
  const tail = items.slice(open)
  return (
    <>
      {open > 0 && items.length > 0 && <ul class={rest.class}>{items.slice(0, open).map(children)}</ul>}
      {tail.length > 0 && (
        <details class="fold">
          <summary>{more(tail.length)}</summary>
          <ul class={rest.class}>{tail.map(children)}</ul>
        </details>
      )}
    </>
  )
}
