// @vitest-environment jsdom
import { useState } from 'preact/hooks'
import { describe, expect, test } from 'vitest'
import { KeptWords } from '../../components/popup/KeptWords.tsx'
import { Popup } from '../../components/popup/Popup.tsx'
import { createTranslator, LOCALES, type Locale } from '../../lib/locale/index.ts'
import { click, draw, wordsOf } from './draw.ts'
import { fullView } from './made-up-article.ts'
import { popupProps } from './popup-props.ts'

/** The section as it is in the popup: what is taken out and kept again comes back as its words. */
function Kept({ first, locale = 'en' }: { first: string[]; locale?: Locale }) {
  const [words, setWords] = useState(first)
  return (
    <KeptWords
      words={words}
      translate={createTranslator(locale)}
      onConvertAgain={(word) => setWords((before) => before.filter((other) => other !== word))}
      onKeep={(word) => setWords((before) => [word, ...before])}
    />
  )
}

const chips = (root: HTMLElement) => [...root.querySelectorAll('.kept li > span')].map(wordsOf)

function press(root: HTMLElement, selector: string): Promise<void> {
  root.querySelector<HTMLElement>(selector)?.focus()
  return click(root, selector)
}

describe('KeptWords', () => {
  test('lists the words in the script of the pages, each with a button that says what it does', async () => {
    const root = await draw(<Kept first={['軟體', '執行長']} />)
    expect(wordsOf(root.querySelector('h2'))).toBe('Kept as the page writes them')
    expect(root.querySelector('section')?.getAttribute('aria-labelledby')).toBe(root.querySelector('h2')?.id)
    expect(chips(root)).toEqual(['軟體', '執行長'])
    expect([...root.querySelectorAll('li > span')].map((word) => word.getAttribute('lang'))).toEqual([
      'zh-Hant',
      'zh-Hant',
    ])
    expect([...root.querySelectorAll('button')].map((button) => button.getAttribute('aria-label'))).toEqual([
      'Convert 軟體 again',
      'Convert 執行長 again',
    ])
  })

  test('says which word is converted again, and takes that back', async () => {
    const root = await draw(<Kept first={['軟體', '執行長']} />)
    await press(root, '[aria-label="Convert 執行長 again"]')
    expect(chips(root)).toEqual(['軟體'])
    expect(wordsOf(root.querySelector('[role=status]'))).toBe('“執行長” is converted again.')
    await press(root, '.undo button')
    expect(chips(root)).toEqual(['執行長', '軟體'])
    expect(wordsOf(root.querySelector('.undo'))).toBe('')
  })

  test('leaves the keyboard where it can go on', async () => {
    const root = await draw(<Kept first={['軟體']} />)
    await press(root, 'li button')
    expect(wordsOf(document.activeElement)).toBe('Undo')
    await click(root, '.undo button')
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Convert 軟體 again')
  })

  test('does not take the focus from elsewhere', async () => {
    const root = await draw(<Kept first={['軟體']} />)
    await click(root, 'li button')
    expect(document.activeElement).toBe(document.body)
  })

  test('stays to undo the last one, and is not there without any', async () => {
    const root = await draw(<Kept first={['軟體']} />)
    await click(root, 'li button')
    expect(root.querySelector('ul')).toBeNull()
    await click(root, '.undo button')
    expect(chips(root)).toEqual(['軟體'])
    expect(await draw(<Kept first={[]} />)).toHaveProperty('innerHTML', '')
  })

  test('does not say that a word is converted again when that could not be stored', async () => {
    const root = await draw(
      <KeptWords
        words={['軟體']}
        translate={createTranslator('en')}
        onConvertAgain={() => {}}
        onKeep={() => {}}
      />,
    )
    await click(root, 'li button')
    expect(chips(root)).toEqual(['軟體'])
    expect(wordsOf(root.querySelector('.undo'))).toBe('')
  })

  test.each(LOCALES)('names the word in %s', async (locale) => {
    const root = await draw(<Kept first={['軟體']} locale={locale} />)
    expect(root.querySelector('li button')?.getAttribute('aria-label')).toContain('軟體')
    await click(root, 'li button')
    expect(wordsOf(root.querySelector('[role=status]'))).toContain('軟體')
  })
})

describe('the kept words in the popup', () => {
  const drawIn = (convertible: boolean) =>
    draw(
      <Popup
        {...popupProps()}
        state={{ kind: 'article', view: fullView(), shown: 'original', convertible }}
        keptWords={['軟體']}
      />,
    )

  test('are there where an article can be converted, and only there', async () => {
    expect(chips(await drawIn(true))).toEqual(['軟體'])
    expect((await drawIn(false)).querySelector('.kept')).toBeNull()
  })
})
