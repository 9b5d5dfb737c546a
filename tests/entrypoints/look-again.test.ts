import { beforeEach, describe, expect, it, vi } from 'vitest'
import { DEFAULT_SETTINGS, type SiteRule } from '../../lib/settings/index.ts'

const api = vi.hoisted(() => ({ tabs: { query: vi.fn() }, scripting: { executeScript: vi.fn() } }))
vi.mock('webextension-polyfill', () => ({ default: api }))

const { lookAtAllowed, lookAtReopened } = await import('../../entrypoints/background/look-again.ts')

beforeEach(() => {
  vi.resetAllMocks()
  api.scripting.executeScript.mockResolvedValue([])
})

const settings = (...sites: SiteRule[]) => ({ ...DEFAULT_SETTINGS, sites })
const never = (site: string): SiteRule => ({ site, choice: 'never' })

/** The tabs that were looked at, and with what. */
const looks = () =>
  api.scripting.executeScript.mock.calls.map(([{ target, files }]) => [target.tabId, ...files])

describe('lookAtReopened', () => {
  it('has the gates look again of sites that are no longer shut out, and of no others', async () => {
    api.tabs.query.mockResolvedValue([
      { id: 1, url: 'https://one.example/a' },
      { id: 2, url: 'https://two.example/a' },
      { id: 3, url: 'https://three.example/a' },
      { id: 4, url: 'https://www.one.example/b' },
      { id: 5 },
    ])
    await lookAtReopened(settings(never('two.example')), settings(never('one.example'), never('two.example')))
    expect(looks()).toEqual([
      [1, '/gate.js'],
      [4, '/gate.js'],
    ])
  })

  it('leaves pages that were put away, and goes on where the browser refuses', async () => {
    const url = 'https://one.example/a'
    api.tabs.query.mockResolvedValue([
      { id: 1, url, discarded: true },
      { id: 2, url },
      { id: 3, url },
    ])
    api.scripting.executeScript.mockRejectedValueOnce(new Error('Cannot access contents of the page'))
    await lookAtReopened(settings(), settings(never('one.example')))
    expect(looks()).toEqual([
      [2, '/gate.js'],
      [3, '/gate.js'],
    ])
  })
})

describe('lookAtAllowed', () => {
  it('has the pages looked at that we were let into', async () => {
    api.tabs.query.mockResolvedValue([{ id: 1, url: 'https://one.example/a' }])
    await lookAtAllowed({ origins: ['https://one.example/*'] })
    expect(api.tabs.query).toHaveBeenCalledExactlyOnceWith({ url: ['https://one.example/*'] })
    expect(looks()).toEqual([[1, '/gate.js']])
  })

  it('waits for no page to look at the next', async () => {
    api.tabs.query.mockResolvedValue([{ id: 1 }, { id: 2 }])
    api.scripting.executeScript.mockReturnValue(new Promise(() => {}))
    void lookAtAllowed({ origins: ['https://one.example/*'] })
    await vi.waitFor(() => expect(looks()).toHaveLength(2))
  })

  it('has nothing to look at where something else was allowed', async () => {
    await lookAtAllowed({ permissions: ['tabs'] })
    expect(api.tabs.query).not.toHaveBeenCalled()
  })
})
