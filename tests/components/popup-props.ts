import { vi } from 'vitest'
import type { PopupProps } from '../../components/popup/Popup.tsx'
import type { WindowState } from '../../components/window-state.ts'
import { createTranslator } from '../../lib/locale/index.ts'

/** The popup as it opens on a page that is still read, with calls that remember that they were called. */
export function popupProps() {
  return {
    state: { kind: 'loading' } as WindowState,
    translate: createTranslator('en'),
    onShow: vi.fn<PopupProps['onShow']>(),
    onOpenPanel: vi.fn<PopupProps['onOpenPanel']>(),
    onReadAnyway: vi.fn<PopupProps['onReadAnyway']>(),
    onStandDown: vi.fn<PopupProps['onStandDown']>(),
    site: null as PopupProps['site'],
    siteLabel: (site: string) => site,
    onSite: vi.fn<PopupProps['onSite']>(),
    isLetIn: true,
    onAllow: vi.fn<PopupProps['onAllow']>(),
    keys: null as string | null,
    problem: null as PopupProps['problem'],
    language: 'auto' as const,
    onLanguage: vi.fn<PopupProps['onLanguage']>(),
    words: true,
    onWords: vi.fn<PopupProps['onWords']>(),
    keptWords: [] as readonly string[],
    onConvertAgain: vi.fn<PopupProps['onConvertAgain']>(),
    onKeep: vi.fn<PopupProps['onKeep']>(),
  }
}
