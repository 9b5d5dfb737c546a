// @vitest-environment jsdom
import { useState } from 'preact/hooks'
import { describe, expect, test, vi } from 'vitest'
import { Popup, type PopupProps } from '../../components/popup/Popup.tsx'
import type { WindowState } from '../../components/window-state.ts'
import { createTranslator, LOCALES } from '../../lib/locale/index.ts'
import type { SiteChoice } from '../../lib/settings/index.ts'
import type { Verdict } from '../../lib/spot/index.ts'
import { click, draw, wordsOf } from './draw.ts'
import { fullView } from './made-up-article.ts'
import { popupProps } from './popup-props.ts'

const SITE = 'wudeng.example'

const verdict: Verdict = { spotted: false, confidence: 0.8, script: 'hant', region: 'tw', reasons: [] }

const quiet = (change: Partial<Verdict> = {}, isOff = false): WindowState => ({
  kind: 'quiet',
  verdict: { ...verdict, ...change },
  isOff,
})

const article = (spotted = true): WindowState => {
  const view = fullView()
  return {
    kind: 'article',
    view: { ...view, verdict: { ...view.verdict, spotted } },
    shown: 'original',
    convertible: true,
  }
}

/** The popup as it is in its window: what is chosen for the site is stored, and comes back. */
function StoringPopup({ first, ...props }: PopupProps & { first: SiteChoice }) {
  const [choice, setChoice] = useState(first)
  const onSite = (site: string, choice: SiteChoice) => {
    props.onSite(site, choice)
    setChoice(choice)
  }
  return <Popup {...props} site={{ own: SITE, site: SITE, choice }} onSite={onSite} />
}

async function drawPopup(state: WindowState, change: Partial<PopupProps> & { first?: SiteChoice } = {}) {
  const props = { ...popupProps(), first: 'ask' as SiteChoice, ...change, state }
  return { root: await draw(<StoringPopup {...props} />), ...props }
}

const buttonsOf = (root: HTMLElement) => [...root.querySelectorAll('.actions button')].map(wordsOf)
const chosenIn = (root: HTMLElement) => root.querySelector<HTMLInputElement>('.site input:checked')?.value
const toldIn = (root: HTMLElement) => wordsOf(root.querySelector('.told [role=status]'))

describe('what the popup offers', () => {
  test.each([
    [
      'an article',
      article(),
      'ask',
      ['Open the sidebar', 'Turn off on this page', 'Not for me: leave this site alone'],
    ],
    [
      'an article that was asked for',
      article(false),
      'ask',
      ['Open the sidebar', 'Turn off on this page', `Always read ${SITE}`],
    ],
    [
      'an article of a site that is always read',
      article(false),
      'always',
      ['Open the sidebar', 'Turn off on this page'],
    ],
    [
      'an article that was asked for in spite of the site',
      article(),
      'never',
      ['Open the sidebar', 'Turn off on this page'],
    ],
    [
      'a page that was left alone',
      quiet(),
      'ask',
      ['Read it anyway', `Always read ${SITE}`, 'Open the sidebar'],
    ],
    ['a page that is not Chinese', quiet({ script: 'none' }), 'ask', ['Read it anyway', 'Open the sidebar']],
    [
      'a page that nobody read',
      { kind: 'quiet', verdict: null, isOff: false },
      'ask',
      ['Read it anyway', 'Open the sidebar'],
    ],
    [
      'a page that was turned off',
      quiet({ spotted: true }, true),
      'ask',
      ['Turn on again', 'Not for me: leave this site alone', 'Open the sidebar'],
    ],
    ['a page of a site that is never read', quiet(), 'never', ['Page by page again', 'Read only this page']],
    [
      'a page that the browser withholds',
      { kind: 'withheld' },
      'ask',
      ['Read this page', `Allow on ${SITE}`, 'Allow on all sites'],
    ],
    ['a page that loads', { kind: 'loading' }, 'ask', ['Open the sidebar']],
    ['a closed page', { kind: 'closed' }, 'ask', []],
  ] as const satisfies [string, WindowState, SiteChoice, string[]][])(
    'on %s',
    async (_, state, first, buttons) => {
      const { root } = await drawPopup(state, { first })
      expect(buttonsOf(root)).toEqual(buttons)
    },
  )
})

describe('the choice for a site', () => {
  test.each(LOCALES)('is a named group of three in %s', async (locale) => {
    const { root } = await drawPopup(article(), { translate: createTranslator(locale) })
    const group = root.querySelector('fieldset.site') as HTMLElement
    expect(wordsOf(group.querySelector('legend'))).toContain(SITE)
    expect([...group.querySelectorAll('input')].map(({ type, value }) => `${type} ${value}`)).toEqual([
      'radio always',
      'radio ask',
      'radio never',
    ])
    expect(chosenIn(root)).toBe('ask')
  })

  test('is made with one click, told, and taken back', async () => {
    const { root, onSite } = await drawPopup(article())
    await click(root, '.site input[value=always]')
    expect(onSite).toHaveBeenLastCalledWith(SITE, 'always')
    expect(toldIn(root)).toBe(`Always on ${SITE}: remembered.`)
    await click(root, '.told button')
    expect(onSite).toHaveBeenLastCalledWith(SITE, 'ask')
    expect(chosenIn(root)).toBe('ask')
    expect(toldIn(root)).toBe('')
  })

  test('corrects a verdict with one click either way', async () => {
    const wrong = await drawPopup(article())
    await click(wrong.root, 'button.leave-site')
    expect(wrong.onSite).toHaveBeenCalledExactlyOnceWith(SITE, 'never')
    const missed = await drawPopup(quiet())
    await click(missed.root, 'button.always-site')
    expect(missed.onSite).toHaveBeenCalledExactlyOnceWith(SITE, 'always')
  })

  test('keeps the keyboard where the choice can be undone', async () => {
    const { root } = await drawPopup(article())
    root.querySelector<HTMLElement>('button.leave-site')?.focus()
    await click(root, 'button.leave-site')
    expect(document.activeElement).toBe(root.querySelector('.told button'))
    await click(root, '.told button')
    expect(root.contains(document.activeElement)).toBe(true)
  })

  test('is said to be never, with a way back', async () => {
    const { root, onSite } = await drawPopup(quiet(), { first: 'never' })
    expect(wordsOf(root.querySelector('h1'))).toBe(`You chose never on ${SITE}.`)
    await click(root, 'button.ask-again')
    expect(onSite).toHaveBeenCalledExactlyOnceWith(SITE, 'ask')
    expect(toldIn(root)).toBe(`On ${SITE} Yueban decides page by page.`)
  })

  test('is not told where it could not be stored; that is', async () => {
    const root = await draw(
      <Popup
        {...popupProps()}
        state={article()}
        site={{ own: SITE, site: SITE, choice: 'ask' }}
        problem="popup.notStored"
      />,
    )
    await click(root, 'button.leave-site')
    expect(toldIn(root)).toBe('The browser could not store this.')
    expect(root.querySelector('.told button')).toBeNull()
    expect(chosenIn(root)).toBe('ask')
  })

  test('is undone for the site above, where that one had the rule', async () => {
    const onSite = vi.fn<PopupProps['onSite']>()
    function Below() {
      const [choice, setChoice] = useState<SiteChoice>('never')
      const site = choice === 'ask' ? `news.${SITE}` : SITE
      return (
        <Popup
          {...popupProps()}
          state={quiet()}
          site={{ own: `news.${SITE}`, site, choice }}
          onSite={(site, choice) => {
            onSite(site, choice)
            setChoice(choice)
          }}
        />
      )
    }
    const root = await draw(<Below />)
    await click(root, 'button.ask-again')
    await click(root, '.told button')
    expect(onSite.mock.calls).toEqual([
      [SITE, 'ask'],
      [SITE, 'never'],
    ])
  })

  test('is not offered on pages of no site, and on closed ones', async () => {
    const root = await draw(<Popup {...popupProps()} state={article()} />)
    expect(root.querySelector('.site')).toBeNull()
    const closed = await drawPopup({ kind: 'closed' })
    expect(closed.root.querySelector('.site')).toBeNull()
  })
})

describe('this page', () => {
  test('is turned off and on again', async () => {
    const on = await drawPopup(article(), { keys: 'Alt+Y' })
    expect(wordsOf(on.root.querySelector('button.stand-down'))).toBe(
      'Turn off on this page Alt+Y'.replace(' Alt', 'Alt'),
    )
    await click(on.root, 'button.stand-down')
    expect(on.onStandDown).toHaveBeenCalledOnce()
    const off = await drawPopup(quiet({ spotted: true }, true))
    expect(wordsOf(off.root.querySelector('h1'))).toBe('You turned Yueban off on this page.')
    await click(off.root, 'button.turn-on')
    expect(off.onReadAnyway).toHaveBeenCalledOnce()
  })

  test('is let in where the browser withholds it', async () => {
    const onAllow = vi.fn<PopupProps['onAllow']>()
    const { root, onReadAnyway } = await drawPopup({ kind: 'withheld' }, { isLetIn: false, onAllow })
    expect(wordsOf(root.querySelector('h1'))).toBe('The browser lets Yueban in only when you ask.')
    await click(root, 'button.read-now')
    await click(root, 'button.allow-site')
    await click(root, 'button.allow-all')
    expect(onReadAnyway).toHaveBeenCalledOnce()
    expect(onAllow.mock.calls).toEqual([['site'], ['everywhere']])
  })

  test('says once it is read that the browser withholds others', async () => {
    const { root, onAllow } = await drawPopup(article(), { isLetIn: false })
    expect(wordsOf(root.querySelector('.access'))).toContain('only when you ask')
    await click(root, '.access button.allow-all')
    expect(onAllow).toHaveBeenCalledExactlyOnceWith('everywhere')
    expect((await drawPopup(article())).root.querySelector('.access')).toBeNull()
  })
})
