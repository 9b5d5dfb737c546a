import { beforeEach, describe, expect, it, vi } from 'vitest'

const api = vi.hoisted(() => ({
  i18n: { getMessage: (key: string) => `text of ${key}` },
  tabs: { query: vi.fn(), sendMessage: vi.fn() },
  contextMenus: { removeAll: vi.fn(), create: vi.fn(), update: vi.fn() },
}))
vi.mock('webextension-polyfill', () => ({ default: api }))

const { createMenu, updateMenu, useMenu } = await import('../../entrypoints/background/menu.ts')

const IDS = ['page/original-sentence', 'page/keep-selection']

beforeEach(() => {
  vi.resetAllMocks()
  api.tabs.query.mockResolvedValue([{ id: 7 }])
  api.tabs.sendMessage.mockResolvedValue('original')
  api.contextMenus.update.mockResolvedValue(undefined)
})

/** What was said last of an item's visibility. */
function visibilityOf(id: string): boolean | undefined {
  return api.contextMenus.update.mock.calls.findLast(([updated]) => updated === id)?.[1].visible
}

describe('the menu', () => {
  it('is made hidden, and then looks whether it has something to do', async () => {
    api.tabs.sendMessage.mockResolvedValue('simplified')
    await createMenu()
    const made = api.contextMenus.create.mock.calls.map(([item]) => item)
    expect(made.map(({ id }) => id)).toEqual(IDS)
    expect(made.map(({ visible }) => visible)).toEqual([false, false])
    expect(IDS.map(visibilityOf)).toEqual([true, true])
  })

  it.each([
    ['a page in Simplified characters', async () => 'simplified', true],
    ['the original', async () => 'original', false],
    ['a page without a reader', () => Promise.reject(new Error('Receiving end does not exist')), false],
  ])('is visible or not on %s', async (_, answer, isVisible) => {
    api.tabs.sendMessage.mockImplementation(answer)
    await updateMenu()
    expect(IDS.map(visibilityOf)).toEqual([isVisible, isVisible])
  })

  it('is hidden where no tab is in front', async () => {
    api.tabs.query.mockResolvedValue([])
    await updateMenu()
    expect(IDS.map(visibilityOf)).toEqual([false, false])
  })

  it('keeps to what was seen last, however late an older answer comes', async () => {
    let answer = (_: string) => {}
    api.tabs.sendMessage.mockReturnValueOnce(new Promise((answered) => (answer = answered)))
    const older = updateMenu()
    await updateMenu()
    answer('simplified')
    await older
    expect(IDS.map(visibilityOf)).toEqual([false, false])
  })

  it('does not mind that the browser has not made it yet', async () => {
    api.contextMenus.update.mockRejectedValue(new Error('Cannot find menu item'))
    await expect(updateMenu()).resolves.toBeUndefined()
  })

  it.each(IDS)('hands %s on to the reader of its tab', (menuItemId) => {
    useMenu({ menuItemId, frameId: 0, editable: false, modifiers: [] }, { id: 7 } as never)
    expect(api.tabs.sendMessage).toHaveBeenCalledExactlyOnceWith(
      7,
      { name: menuItemId, ask: {} },
      { frameId: 0 },
    )
  })

  it('does nothing for words selected in frames, and for items that are not ours', () => {
    useMenu({ menuItemId: 'page/keep-selection', frameId: 3, editable: false, modifiers: [] }, {
      id: 7,
    } as never)
    useMenu({ menuItemId: 'another', frameId: 0, editable: false, modifiers: [] }, { id: 7 } as never)
    expect(api.tabs.sendMessage).not.toHaveBeenCalled()
  })
})
