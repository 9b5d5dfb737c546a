// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { Popup } from '../../components/popup/Popup.tsx'
import type { WindowState } from '../../components/window-state.ts'
import { click, draw, wordsOf } from './draw.ts'
import { fullView } from './made-up-article.ts'
import { popupProps } from './popup-props.ts'

async function drawPopup(state: WindowState) {
  const props = popupProps()
  return { root: await draw(<Popup {...props} state={state} />), ...props }
}

describe('Popup', () => {
  test('tells the verdict, its reasons and what was found', async () => {
    const view = fullView()
    view.verdict.reasons.push({ key: 'published', values: { date: '2024-11-18' } })
    const { root } = await drawPopup({ kind: 'article', view, shown: 'original', convertible: true })
    expect(wordsOf(root.querySelector('h1'))).toBe('A Chinese tech article.')
    expect([...root.querySelectorAll('.reasons li')].map(wordsOf)).toEqual([
      'Traditional characters, Taiwan wording',
      'Published 18 Nov 2024',
    ])
    expect([...root.querySelectorAll('.found li')].map(wordsOf)).toEqual([
      '3 key figures',
      '2 names',
      '1 term',
    ])
  })

  test('switches sides and opens the sidebar', async () => {
    const { root, onShow, onOpenPanel } = await drawPopup({
      kind: 'article',
      view: fullView(),
      shown: 'original',
      convertible: true,
    })
    await click(root, 'input[value=simplified]')
    await click(root, 'button.primary')
    expect(onShow).toHaveBeenCalledExactlyOnceWith('simplified')
    expect(onOpenPanel).toHaveBeenCalledOnce()
  })

  test('offers to read a page that was left alone', async () => {
    const { root, onReadAnyway } = await drawPopup({ kind: 'quiet', verdict: null, isOff: false })
    await click(root, 'button.primary')
    expect(onReadAnyway).toHaveBeenCalledOnce()
  })

  test('offers nothing on a closed page', async () => {
    const { root } = await drawPopup({ kind: 'closed' })
    expect(root.querySelector('button')).toBeNull()
    expect(wordsOf(root)).toContain('are closed to extensions')
  })

  test('lets the reader choose whether words are converted, where there is something to convert', async () => {
    const { root, onWords } = await drawPopup({
      kind: 'article',
      view: fullView(),
      shown: 'simplified',
      convertible: true,
    })
    const box = root.querySelector('input[type=checkbox]') as HTMLInputElement
    expect(box.checked).toBe(true)
    box.click()
    expect(onWords).toHaveBeenCalledWith(false)
  })

  test('lets the reader choose a language, whichever is set', async () => {
    const { root, onLanguage } = await drawPopup({ kind: 'closed' })
    const select = root.querySelector('select') as HTMLSelectElement
    expect([...select.options].map(({ text }) => text)).toEqual([
      'As in the browser',
      'English',
      '简体中文',
      '繁體中文',
    ])
    select.value = 'zh-TW'
    select.dispatchEvent(new Event('change', { bubbles: true }))
    expect(onLanguage).toHaveBeenCalledWith('zh-TW')
  })
})
