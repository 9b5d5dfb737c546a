import { describe, expect, it } from 'vitest'
import { findRoots, isAlive } from '../../lib/page/page-roots.ts'
import { parseHtml } from '../support/read-file.ts'

/** A page with two frames; Firefox leaves dead what stood in a frame that has moved on: it throws, whatever it is asked. */
function openFrames() {
  const document = parseHtml('<body><iframe></iframe><iframe></iframe>')
  const [first, second] = [...document.querySelectorAll('iframe')].map(
    (frame) => frame.contentDocument as Document,
  ) as [Document, Document]
  for (const name of ['querySelectorAll', 'defaultView'])
    Object.defineProperty(first, name, {
      get: () => {
        throw new TypeError("can't access dead object")
      },
    })
  return { document, first, second }
}

describe('a frame that has moved on while it was looked at', () => {
  it('is left out, and keeps nobody from the others', () => {
    const { document, second } = openFrames()
    expect(findRoots(document)).toEqual([second])
  })

  it('is not alive, and nothing that stood in it', () => {
    const { document, first } = openFrames()
    expect([first, first.body, document.body].map(isAlive)).toEqual([false, false, true])
  })
})
