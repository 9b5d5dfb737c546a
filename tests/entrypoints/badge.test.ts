import { beforeEach, describe, expect, it, vi } from 'vitest'

const api = vi.hoisted(() => ({
  i18n: { getMessage: (key: string) => `text of ${key}`, getUILanguage: () => 'en' },
  storage: { local: { get: vi.fn() } },
  action: { setBadgeBackgroundColor: vi.fn(), setBadgeText: vi.fn(), setTitle: vi.fn() },
}))
vi.mock('webextension-polyfill', () => ({ default: api }))

const { showBadge } = await import('../../entrypoints/background/badge.ts')

const url = 'https://news.example/a'

beforeEach(() => {
  vi.resetAllMocks()
  api.storage.local.get.mockResolvedValue({})
})

/** What was said of tabs, in order. */
const badges = () => api.action.setBadgeText.mock.calls.map(([{ tabId, text }]) => [tabId, text])
const lastTitle = () => api.action.setTitle.mock.lastCall?.[0].title

describe('the badge', () => {
  it('counts the figures of an article', async () => {
    await showBadge(7, { url, figures: 12, isOff: false })
    expect(badges()).toEqual([[7, '12']])
    expect(lastTitle()).toBe('text of action')
  })

  it('says who turned a page off, and nothing where it is left alone by its verdict', async () => {
    await showBadge(7, { url, figures: null, isOff: false })
    expect([badges().at(-1), lastTitle()]).toEqual([[7, ''], 'text of action'])
    await showBadge(7, { url, figures: null, isOff: true })
    expect([badges().at(-1), lastTitle()]).toEqual([
      [7, 'off'],
      'Yueban is off on this page: you turned it off',
    ])
    const sites = [{ site: 'news.example', choice: 'never' }]
    api.storage.local.get.mockResolvedValue({ settings: { sites } })
    await showBadge(7, { url, figures: null, isOff: true })
    expect([badges().at(-1), lastTitle()]).toEqual([
      [7, 'off'],
      'Yueban is off: you chose never on news.example',
    ])
  })

  it('does not mind that the tab is gone', async () => {
    api.action.setTitle.mockRejectedValue(new Error('No tab with id: 7'))
    await expect(showBadge(7, { url, figures: 1, isOff: false })).resolves.toBeUndefined()
  })

  it('is not overtaken by older news of the same tab that took longer', async () => {
    let load = (_: object) => {}
    api.storage.local.get.mockReturnValueOnce(new Promise((loaded) => (load = loaded)))
    const older = [
      showBadge(7, { url, figures: null, isOff: true }),
      showBadge(8, { url, figures: 2, isOff: false }),
    ]
    await showBadge(7, { url, figures: 12, isOff: false })
    load({})
    await Promise.all(older)
    expect(badges()).toEqual([
      [8, '2'],
      [7, '12'],
    ])
    await showBadge(7, { url, figures: null, isOff: true })
    expect(badges().at(-1)).toEqual([7, 'off'])
  })
})
