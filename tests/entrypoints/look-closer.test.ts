import { beforeEach, describe, expect, it, vi } from 'vitest'

const api = vi.hoisted(() => ({
  scripting: { executeScript: vi.fn() },
  storage: { local: { get: vi.fn() } },
}))
const showBadge = vi.hoisted(() => vi.fn())
vi.mock('webextension-polyfill', () => ({ default: api }))
vi.mock('../../entrypoints/background/badge.ts', () => ({ showBadge }))

const { lookCloser } = await import('../../entrypoints/background/look-closer.ts')

const SENDER = { id: 'us', tab: { id: 7 }, documentId: 'D1', url: 'https://news.example/a' }

beforeEach(() => {
  vi.resetAllMocks()
  api.storage.local.get.mockResolvedValue({})
  api.scripting.executeScript.mockResolvedValue([{ frameId: 0, documentId: 'D1' }])
})

describe('lookCloser', () => {
  it('brings the reader to the very document that asked', async () => {
    expect(await lookCloser(SENDER)).toBe(true)
    expect(api.scripting.executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 7, documentIds: ['D1'] },
      files: ['/reader.js'],
    })
  })

  it.each([
    ['is gone or put away', () => Promise.reject(new Error('No document with id D1 in tab with id 7'))],
    ['was not found', async () => []],
    ['broke the reader', async () => [{ frameId: 0, error: new Error('out of memory') }]],
  ])('says no where the document %s', async (_, answer) => {
    api.scripting.executeScript.mockImplementation(answer)
    expect(await lookCloser(SENDER)).toBe(false)
  })

  it('says no to who is no document in a tab', async () => {
    expect(await lookCloser({ id: 'us', url: SENDER.url })).toBe(false)
    expect(api.scripting.executeScript).not.toHaveBeenCalled()
  })

  it('brings none to a site that is never read, says so at the button, and that is final', async () => {
    const sites = [{ site: 'news.example', choice: 'never' }]
    api.storage.local.get.mockResolvedValue({ settings: { sites } })
    expect(await lookCloser(SENDER)).toBe(true)
    expect(api.scripting.executeScript).not.toHaveBeenCalled()
    expect(showBadge).toHaveBeenCalledExactlyOnceWith(7, { url: SENDER.url, figures: null, isOff: false })
  })
})
