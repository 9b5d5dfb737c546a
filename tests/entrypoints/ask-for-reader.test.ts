import { afterEach, describe, expect, it, vi } from 'vitest'
import { askForReader } from '../../entrypoints/gate/ask-for-reader.ts'

const sendMessage = vi.fn<(message: object) => Promise<unknown>>()
const runtime = { id: 'us', sendMessage }

afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetAllMocks()
})

describe('askForReader', () => {
  it.each([
    ['the reader is there', async () => true, true],
    ['the injection failed', async () => false, false],
    ['only a window was there to hear it', async () => undefined, false],
    ['nobody was', () => Promise.reject(new Error('Receiving end does not exist')), false],
  ])('tells whether something is left to do where %s', async (_, answer, isDone) => {
    sendMessage.mockImplementation(answer)
    vi.stubGlobal('chrome', { runtime })
    expect(await askForReader()).toBe(isDone)
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith({ name: 'background/look-closer', ask: {} })
  })

  it('asks Firefox by its own name', async () => {
    sendMessage.mockResolvedValue(true)
    vi.stubGlobal('browser', { runtime })
    expect(await askForReader()).toBe(true)
  })

  it('is not misled by an element with the id `browser`', async () => {
    sendMessage.mockResolvedValue(true)
    vi.stubGlobal('browser', {})
    vi.stubGlobal('chrome', { runtime })
    await askForReader()
    expect(sendMessage).toHaveBeenCalledOnce()
  })

  it.each([
    ['knows no runtime', {}],
    ['has taken its id', { runtime: { sendMessage } }],
  ])('is at its end where its version is gone: the browser %s', async (_, chrome) => {
    vi.stubGlobal('chrome', chrome)
    expect(await askForReader()).toBe(true)
    expect(sendMessage).not.toHaveBeenCalled()
  })
})
