// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest'
import { Card } from '../../components/card/Card.tsx'
import { NoticeCard } from '../../components/card/NoticeCard.tsx'
import { OriginalCard } from '../../components/card/OriginalCard.tsx'
import type { Entry } from '../../lib/glossary/index.ts'
import { createTranslator } from '../../lib/locale/index.ts'
import { click, draw, wordsOf } from './draw.ts'

const ENTRY: Entry = {
  id: 'mixture-of-experts',
  hans: '混合专家模型',
  hant: '混合專家模型',
  aliases: ['MoE', 'Mixture of Experts', 'MoE', '混合专家'],
  en: 'mixture of experts',
  pinyin: 'hùnhé zhuānjiā móxíng',
  kind: 'concept',
  domain: 'ai',
  gloss: { en: 'Only a few experts answer each token.', zh: '每个词元只由几个专家处理。' },
  related: [],
}

describe('Card', () => {
  test('leads with the script on screen, the other beside it', async () => {
    const root = await draw(
      <Card entry={ENTRY} script="hant" glossLanguage="en" translate={createTranslator('en')} />,
    )
    expect(wordsOf(root.querySelector('h2'))).toBe('混合專家模型 混合专家模型')
    expect([...root.querySelectorAll('h2 [lang]')].map((part) => part.getAttribute('lang'))).toEqual([
      'zh-Hant',
      'zh-Hans',
    ])
  })

  test('is a dialog with a name and a description', async () => {
    const root = await draw(
      <Card entry={ENTRY} script="hans" glossLanguage="zh" translate={createTranslator('zh-CN')} />,
    )
    const dialog = root.querySelector('[role=dialog]')
    expect(dialog?.getAttribute('aria-label')).toBe('“混合专家模型”的解释')
    const described = root.querySelector(`[id="${dialog?.getAttribute('aria-describedby')}"]`)
    expect(wordsOf(described)).toBe('每个词元只由几个专家处理。')
    expect(described?.getAttribute('lang')).toBe('zh-Hans')
    expect(root.querySelector('button')).toBeNull()
  })

  test('shows kind, reading, English name and other names, each once', async () => {
    const root = await draw(
      <Card entry={ENTRY} script="hans" glossLanguage="en" translate={createTranslator('en')} />,
    )
    expect([...root.querySelectorAll('.readings > *')].map(wordsOf)).toEqual([
      'concept',
      'hùnhé zhuānjiā móxíng',
      'mixture of experts',
    ])
    expect(wordsOf(root.querySelector('.aliases'))).toBe('Also called MoE、混合专家')
  })

  test('says a Latin name once', async () => {
    const latin: Entry = {
      ...ENTRY,
      hans: 'Token',
      hant: 'Token',
      en: 'Token',
      pinyin: '',
      aliases: ['token'],
    }
    const root = await draw(
      <Card entry={latin} script="hans" glossLanguage="en" translate={createTranslator('en')} />,
    )
    expect(wordsOf(root.querySelector('.card'))).toBe('TokenconceptOnly a few experts answer each token.')
  })

  test('can be closed', async () => {
    const onClose = vi.fn()
    const root = await draw(
      <Card
        entry={ENTRY}
        script="hans"
        glossLanguage="en"
        translate={createTranslator('en')}
        onClose={onClose}
      />,
    )
    await click(root, 'button[aria-label=Close]')
    expect(onClose).toHaveBeenCalledOnce()
  })
})

describe('OriginalCard', () => {
  test.each([
    [true, 'Copied'],
    [false, 'The browser did not let it be copied.'],
  ])('says how copying ended: %s', async (isCopied, words) => {
    const onCopy = vi.fn(async () => isCopied)
    const root = await draw(
      <OriginalCard
        sentence="股東們如今更常問的，是能不能獲利。"
        translate={createTranslator('en')}
        onCopy={onCopy}
        onClose={() => {}}
      />,
    )
    expect(wordsOf(root.querySelector('.sentence'))).toBe('股東們如今更常問的，是能不能獲利。')
    expect(wordsOf(root.querySelector('[role=status]'))).toBe('')
    await click(root, 'button.copy')
    expect(onCopy).toHaveBeenCalledOnce()
    await vi.waitFor(() => expect(wordsOf(root.querySelector('[role=status]'))).toBe(words))
  })
})

describe('NoticeCard', () => {
  test('is read out, and can be closed', async () => {
    const onClose = vi.fn()
    const root = await draw(
      <NoticeCard notice="Too long." translate={createTranslator('en')} onClose={onClose} />,
    )
    expect(wordsOf(root.querySelector('[role=alert]'))).toBe('Too long.')
    await click(root, 'button[aria-label=Close]')
    expect(onClose).toHaveBeenCalledOnce()
  })
})
