import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parseArguments, UsageError } from '../../scripts/start/parse-arguments.ts'

const here = fileURLToPath(new URL('.', import.meta.url))

describe('parseArguments', () => {
  it('asks for the sample in Chromium where nothing is said', () => {
    expect(parseArguments([], here)).toEqual({ page: null, browser: 'chromium' })
  })

  it('takes a file and an address', () => {
    expect(parseArguments(['parse-arguments.test.ts', '--browser', 'firefox'], here)).toEqual({
      page: { file: fileURLToPath(import.meta.url) },
      browser: 'firefox',
    })
    expect(parseArguments(['https://example.com/a', '--browser=firefox'], here).page).toEqual({
      address: 'https://example.com/a',
    })
  })

  it.each([
    [['--colour'], /--colour/],
    [['-x'], /-x/],
    [['--browser', 'opera'], /opera/],
    [['--browser'], /browser/],
    [['nowhere.html'], /nowhere\.html/],
    [['.'], /no file/],
    [['https://'], /https:\/\//],
    [['parse-arguments.test.ts', 'second.html'], /second\.html/],
  ])('refuses %j in one sentence', (words, message) => {
    const parse = () => parseArguments(words, here)
    expect(parse).toThrow(UsageError)
    expect(parse).toThrow(message)
    expect(parse).not.toThrow(/\n/)
  })
})
