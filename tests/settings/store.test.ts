import { beforeEach, describe, expect, it, vi } from 'vitest'
import { DEFAULT_SETTINGS, type Settings, withSiteChoice } from '../../lib/settings/index.ts'

type Listener = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>, area: string) => void

/** Storage that takes its time, as the browser's does. */
const storage = vi.hoisted(() => {
  const later = () => new Promise((done) => setTimeout(done))
  const listeners = new Set<Listener>()
  return {
    stored: {} as Record<string, unknown>,
    listeners,
    local: {
      get: vi.fn(),
      set: vi.fn(),
    },
    onChanged: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
    later,
  }
})
vi.mock('webextension-polyfill', () => ({ default: { storage } }))

/** One lock, as browsers have it; Node has it only lately. */
let last: Promise<unknown> = Promise.resolve()
vi.stubGlobal('navigator', {
  locks: {
    request: (_: string, task: () => Promise<unknown>) => {
      const done = last.then(task)
      last = done.catch(() => {})
      return done
    },
  },
})

const { changeSettings, loadSettings, saveSettings, watchSettings } = await import(
  '../../lib/settings/store.ts'
)

beforeEach(() => {
  storage.stored = {}
  storage.listeners.clear()
  storage.local.get.mockImplementation(async () => {
    const found = { ...storage.stored }
    await storage.later()
    return found
  })
  storage.local.set.mockImplementation(async (items: Record<string, unknown>) => {
    await storage.later()
    const change = { newValue: items.settings, oldValue: storage.stored.settings }
    storage.stored = { ...storage.stored, ...items }
    for (const listener of storage.listeners) listener({ settings: change }, 'local')
  })
})

const keep = (word: string) => changeSettings(({ keptWords }) => ({ keptWords: [word, ...keptWords] }))

describe('stored settings', () => {
  it('are changed one after the other, so that no change is lost', async () => {
    await Promise.all([keep('軟體'), saveSettings({ words: false }), keep('執行長')])
    expect(await loadSettings()).toMatchObject({ words: false, keptWords: ['執行長', '軟體'] })
  })

  it('keep the choices of two windows that were made at once', async () => {
    const choose = (site: string) =>
      changeSettings(({ sites }) => ({ sites: withSiteChoice(sites, site, 'never') }))
    await Promise.all([choose('a.example'), choose('b.example'), saveSettings({ language: 'zh-TW' })])
    expect((await loadSettings()).sites.map(({ site }) => site)).toEqual(['b.example', 'a.example'])
  })

  it('are left as they are where there is nothing to change', async () => {
    expect(await changeSettings(() => null)).toBe(false)
    expect(storage.stored).toEqual({})
    expect(await keep('軟體')).toBe(true)
  })

  it('are not replaced by defaults when they cannot be read', async () => {
    await keep('軟體')
    storage.local.get.mockRejectedValueOnce(new Error('disk'))
    await expect(saveSettings({ words: false })).rejects.toThrow('disk')
    expect(await loadSettings()).toMatchObject({ words: true, keptWords: ['軟體'] })
  })

  it('are the defaults where storage fails', async () => {
    storage.local.get.mockRejectedValueOnce(new Error('disk'))
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS)
  })

  it('are told when they change, until the signal fires', async () => {
    const seen: Settings[][] = []
    const stop = new AbortController()
    watchSettings((now, before) => seen.push([before, now]), stop.signal)
    await keep('軟體')
    await keep('硬碟')
    stop.abort()
    await keep('執行長')
    expect(seen.map((both) => both.map(({ keptWords }) => keptWords))).toEqual([
      [[], ['軟體']],
      [['軟體'], ['硬碟', '軟體']],
    ])
  })
})
