import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { PageReader } from './page-reader.ts'

declare global {
  /** Set once a reader is at work in this document; lives in the extension's own world. */
  var yuebanReader: PageReader | undefined
}

/** Injected by the background; a second injection into the same document finds the first at work. */
export default defineUnlistedScript(() => {
  globalThis.yuebanReader ??= new PageReader(document)
})
