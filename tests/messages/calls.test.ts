import { describe, expect, it } from 'vitest'
import { callMessage, checkCall, listenWith } from '../../lib/messages/index.ts'
import { pageFromText } from '../../lib/text/index.ts'

describe('checkCall', () => {
  it.each([
    ['no message', undefined],
    ['a word', 'page/state'],
    ['an unknown call', { name: 'page/close', ask: {} }],
    ['a name from the prototype', { name: 'constructor', ask: {} }],
    ['a call without its question', { name: 'page/show' }],
    ['a side that there is not', { name: 'page/show', ask: { shown: 'sideways' } }],
    ['a span that runs backwards', { name: 'page/reveal', ask: { start: 9, end: 3 } }],
    ['an offset that is none', { name: 'page/reveal', ask: { start: Number.NaN, end: 3 } }],
    ['more ids than an article holds', { name: 'background/explain', ask: { ids: Array(3000).fill('x') } }],
    ['a word that is none', { name: 'background/keep-word', ask: { word: ['軟體'] } }],
    ['a passage for a word', { name: 'background/keep-word', ask: { word: '軟'.repeat(200) } }],
    ['a badge that does not say whether it is off', { name: 'background/set-badge', ask: { figures: null } }],
    ['a tab that is none', { name: 'background/stand-down', ask: { tab: -1 } }],
    ['ids that are no words', { name: 'background/explain', ask: { ids: [7] } }],
  ])('refuses %s', (_, message) => {
    expect(checkCall(message)).toBeNull()
  })

  it('takes a call as it was made, without what does not belong to it', () => {
    expect(checkCall(callMessage('page/reveal', { start: 3, end: 9 }))).toEqual({
      name: 'page/reveal',
      ask: { start: 3, end: 9 },
    })
    expect(checkCall(callMessage('background/keep-word', { word: '軟體' }))).toEqual({
      name: 'background/keep-word',
      ask: { word: '軟體' },
    })
    expect(checkCall({ name: 'page/show', ask: { shown: 'original', tab: 4 }, extra: 1 })).toEqual({
      name: 'page/show',
      ask: { shown: 'original' },
    })
  })
})

describe.each(['page/shown', 'page/keep-selection', 'page/stand-down', 'background/update-menu'] as const)(
  '%s',
  (name) => {
    it('asks nothing', () => {
      expect(checkCall({ name, ask: { word: '軟體' } })).toEqual({ name, ask: {} })
      expect(checkCall({ name, ask: null })).toBeNull()
    })
  },
)

describe('background/read-article', () => {
  const page = pageFromText('嶼川半導體\n第二季營收新台幣74億元。', {
    title: '嶼川半導體',
    published: '2026-07-30',
  })
  const check = (change: object) =>
    checkCall({ name: 'background/read-article', ask: { page: { ...page, ...change } } })

  it('takes a page as it was read', () => {
    expect(check({})).toEqual(callMessage('background/read-article', { page }))
  })

  it.each([
    ['a longer text than an article has', { text: '軟'.repeat(60_001), blocks: [] }],
    ['a block behind the end', { blocks: [{ id: 0, start: 0, end: 99, role: 'paragraph' }] }],
    ['blocks out of order', { blocks: [...page.blocks].reverse() }],
    ['blocks that overlap', { blocks: page.blocks.map((block) => ({ ...block, start: 0 })) }],
    ['a role that there is not', { blocks: [{ id: 0, start: 0, end: 5, role: 'advertisement' }] }],
    ['a date that is none', { published: 'yesterday' }],
    ['a title that is none', { title: 7 }],
  ])('refuses %s', (_, change) => {
    expect(check(change)).toBeNull()
  })
})

describe('listenWith', () => {
  const listen = listenWith({ 'page/reveal': ({ start }) => start === 3 }, 'us')

  it('answers our own calls', async () => {
    expect(await listen(callMessage('page/reveal', { start: 3, end: 9 }), { id: 'us' })).toBe(true)
  })

  it.each([
    ['another extension', callMessage('page/reveal', { start: 3, end: 9 }), { id: 'them' }],
    ['a sender without a name', callMessage('page/reveal', { start: 3, end: 9 }), {}],
    ['calls for somebody else', callMessage('page/state', {}), { id: 'us' }],
    ['what is no call', { start: 3 }, { id: 'us' }],
  ])('leaves %s unanswered', (_, message, sender) => {
    expect(listen(message, sender)).toBeUndefined()
  })
})
