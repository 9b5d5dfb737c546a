import conversionData from 'virtual:conversion-data'
import { afterEach, vi } from 'vitest'
import { createConverter } from '../../../lib/convert/index.ts'
import { PageConversion } from '../../../lib/page/index.ts'

export const convert = createConverter(conversionData(), { from: 'tw', words: false })
export const convertWords = createConverter(conversionData(), { from: 'tw', words: true })

let stop = new AbortController()

afterEach(() => {
  stop.abort()
  stop = new AbortController()
  document.body.replaceChildren()
})

/** Puts a body in place and begins to show the page in Simplified characters. */
export function convertBody(html: string, converter = convert): PageConversion {
  document.body.innerHTML = html
  return startConversion(converter)
}

export function startConversion(converter = convert): PageConversion {
  const conversion = new PageConversion(document, converter, { signal: stop.signal })
  conversion.show('simplified')
  return conversion
}

/** Waits until something holds; a conversion of what arrives later takes a moment. */
export function settles(check: () => void | Promise<void>): Promise<void> {
  return vi.waitFor(check, { timeout: 4000, interval: 10 })
}
