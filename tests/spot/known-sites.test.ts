import { describe, expect, it } from 'vitest'
import { isTechNewsSite } from '../../lib/spot/known-sites.ts'

describe('isTechNewsSite', () => {
  it.each([
    ['https://36kr.com/p/1', true],
    ['https://m.36kr.com/p/1?from=rss', true],
    ['https://WWW.ITHOME.com:443/', true],
    ['https://not36kr.com/p/1', false],
    ['https://36kr.com.example.org/', false],
    ['https://example.org/36kr.com', false],
    ['36kr.com', false],
    ['', false],
    [null, false],
  ])('takes whole hosts and their subdomains: %s', (url, expected) => {
    expect(isTechNewsSite(url)).toBe(expected)
  })
})
