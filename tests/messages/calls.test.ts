import { describe, expect, it } from 'vitest'
import { callMessage, checkCall, listenWith } from '../../lib/messages/index.ts'

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
