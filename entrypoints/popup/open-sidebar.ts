import browser from 'webextension-polyfill'

/** Chrome's own part of the interface, which the shared one does not know. */
interface SidePanelApi {
  open(where: { windowId: number }): Promise<void>
}

/**
 * Opens the sidebar. To be called straight from an input handler: both browsers refuse once anything was
 * waited for.
 */
export function openSidebar(windowId: number): Promise<void> {
  const { sidePanel } = (globalThis as { chrome?: { sidePanel?: SidePanelApi } }).chrome ?? {}
  if (sidePanel) return sidePanel.open({ windowId })
  return browser.sidebarAction.open()
}
