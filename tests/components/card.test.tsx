// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest'
import { Card } from '../../components/card/Card.tsx'
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
