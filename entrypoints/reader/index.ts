import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { PageReader } from './page-reader.ts'

/**
 * Where the reader of this document is kept, in the extension's own world. No name: a page's element with the id
 * `yueban` would stand in for a global of that name.
 */
const READER = Symbol.for('yueban.reader')

/** Injected by the background; a second injection into the same document finds the first at work. */
export default defineUnlistedScript(() => {
  const world = globalThis as { [READER]?: PageReader }
  world[READER] ??= new PageReader(document)
})
