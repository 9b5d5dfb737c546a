/**
 * Styles of our marks, adopted by the page's document. A dotted line below the word does not shift the text
 * and, drawn in the text's own colour, suits light and dark pages alike.
 */
export const PAGE_STYLES = `
::highlight(yueban-term) {
  text-decoration: underline dotted color-mix(in srgb, currentColor 55%, transparent) 1.5px;
  text-underline-offset: 0.22em;
}
::highlight(yueban-found) {
  background-color: #ffd666;
  color: #1f1b13;
}
`
