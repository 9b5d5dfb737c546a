import { expect, it } from 'vitest'
import { chosenSite } from '../../entrypoints/popup/chosen-site.ts'
import type { SiteRule } from '../../lib/settings/index.ts'

const RULES: SiteRule[] = [{ site: 'wudeng.example', choice: 'never' }]

it.each([
  ['https://www.wudeng.example/a', { own: 'wudeng.example', site: 'wudeng.example', choice: 'never' }],
  ['https://news.wudeng.example/a', { own: 'news.wudeng.example', site: 'wudeng.example', choice: 'never' }],
  ['https://badwudeng.example/a', { own: 'badwudeng.example', site: 'badwudeng.example', choice: 'ask' }],
  ['about:blank', null],
])('the popup on %s chooses for %j', (address, chosen) => {
  expect(chosenSite(RULES, new URL(address))).toEqual(chosen)
})

it('chooses for nothing where the browser keeps the address to itself', () => {
  expect(chosenSite(RULES, null)).toBeNull()
})
