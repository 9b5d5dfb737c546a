import { describe, expect, it } from 'vitest'
import {
  findSiteChoice,
  findSiteRule,
  MOST_SITE_RULES,
  type SiteRule,
  settingsFrom,
  siteOf,
  withSiteChoice,
} from '../../lib/settings/index.ts'

const never = (site: string): SiteRule => ({ site, choice: 'never' })
const always = (site: string): SiteRule => ({ site, choice: 'always' })

describe('siteOf', () => {
  it.each([
    ['https://example.com/2024/12/post.html', 'example.com'],
    ['https://www.example.com/', 'example.com'],
    ['http://WWW.Example.COM:8080/', 'example.com'],
    ['https://example.com./', 'example.com'],
    ['https://www.example.com./', 'example.com'],
    ['https://user:secret@example.com/', 'example.com'],
    ['https://news.example.com/', 'news.example.com'],
    ['https://www2.example.com/', 'www2.example.com'],
    ['https://www.news.example.com.tw/', 'news.example.com.tw'],
    // What is left of these belongs to nobody, or to everybody.
    ['https://www.gov.cn/', 'www.gov.cn'],
    ['https://www.com/', 'www.com'],
    ['https://www.blogspot.com/', 'www.blogspot.com'],
    ['https://www.tw/', 'www.tw'],
    ['https://科技新聞.example/', 'xn--2quw4ew7yzfg.example'],
    ['https://xn--2quw4ew7yzfg.example/', 'xn--2quw4ew7yzfg.example'],
    ['http://127.0.0.1:3000/page', '127.0.0.1'],
    ['http://0x7f.1/', '127.0.0.1'],
    ['http://[::1]:8080/', '[::1]'],
    ['http://localhost:8080/', 'localhost'],
    ['http://my_host/', 'my_host'],
    ['file:///home/reader/saved.html', 'file:'],
    ['file://server/share/saved.html', 'file:'],
  ])('%s is %s', (address, site) => {
    expect(siteOf(new URL(address))).toBe(site)
  })

  it.each([
    'about:blank',
    'chrome://settings/',
    'moz-extension://a1/popup.html',
    'data:text/html,hello',
    'blob:https://example.com/1',
    'javascript:void 0',
    'ftp://example.com/',
  ])('%s is none', (address) => {
    expect(siteOf(new URL(address))).toBeNull()
  })
})

describe('findSiteRule', () => {
  it.each([
    ['example.com', 'https://example.com/'],
    ['example.com', 'https://www.example.com/a?b#c'],
    ['example.com', 'http://example.com:8080/'],
    ['example.com', 'https://news.example.com/'],
    ['example.com', 'https://a.b.c.example.com./'],
    ['example.com.tw', 'https://m.example.com.tw/'],
    ['www.gov.cn', 'https://www.gov.cn/'],
    ['tech.github.io', 'https://tech.github.io/blog/'],
    ['127.0.0.1', 'http://127.0.0.1:4000/'],
    ['[::1]', 'http://[::1]/'],
    ['localhost', 'http://localhost:3000/'],
    ['file:', 'file:///tmp/page.html'],
    ['xn--2quw4ew7yzfg.example', 'https://科技新聞.example/'],
  ])('%s governs %s', (site, address) => {
    expect(findSiteRule([never(site)], new URL(address))).toEqual(never(site))
  })

  it.each([
    ['example.com', 'https://badexample.com/'],
    ['example.com', 'https://example.com.evil.org/'],
    ['example.com', 'https://example.org/?u=example.com'],
    ['example.com', 'https://evil.org/example.com'],
    ['example.com', 'https://example.com@evil.org/'],
    ['example.com', 'https://example.co/'],
    ['news.example.com', 'https://example.com/'],
    ['news.example.com', 'https://sports.example.com/'],
    // What nobody owns as a whole governs no more than itself.
    ['com', 'https://example.com/'],
    ['com.tw', 'https://example.com.tw/'],
    ['gov.cn', 'https://www.gov.cn/'],
    ['github.io', 'https://tech.github.io/'],
    ['localhost', 'http://app.localhost/'],
    ['127.0.0.1', 'http://127.0.0.11/'],
    ['file:', 'https://file/'],
    ['example.com', 'about:blank'],
  ])('%s does not govern %s', (site, address) => {
    expect(findSiteRule([never(site)], new URL(address))).toBeNull()
  })

  it('is the nearest of several, whichever is newer', () => {
    const rules = [never('example.com'), always('news.example.com')]
    for (const each of [rules, rules.toReversed()]) {
      expect(findSiteRule(each, new URL('https://m.news.example.com/'))?.choice).toBe('always')
      expect(findSiteRule(each, new URL('https://example.com/'))?.choice).toBe('never')
    }
  })
})

describe('findSiteChoice', () => {
  it('is to decide each time where no rule governs', () => {
    expect(findSiteChoice([never('example.com')], new URL('https://example.com/'))).toBe('never')
    expect(findSiteChoice([never('example.com')], new URL('https://example.org/'))).toBe('ask')
    expect(findSiteChoice([never('example.com')], null)).toBe('ask')
  })
})

describe('withSiteChoice', () => {
  it('puts the newest in front, and holds one for each site', () => {
    const rules = [always('a.example'), never('b.example')]
    expect(withSiteChoice(rules, 'b.example', 'always')).toEqual([always('b.example'), always('a.example')])
    expect(withSiteChoice(rules, 'c.example', 'never')).toEqual([never('c.example'), ...rules])
  })

  it('needs no rule to decide each time', () => {
    expect(withSiteChoice([always('a.example')], 'a.example', 'ask')).toEqual([])
    expect(withSiteChoice([always('a.example')], 'b.example', 'ask')).toEqual([always('a.example')])
  })

  it('forgets the oldest of too many', () => {
    const many = Array.from({ length: MOST_SITE_RULES }, (_, i) => never(`a${i}.example`))
    const more = withSiteChoice(many, 'new.example', 'always')
    expect(more).toHaveLength(MOST_SITE_RULES)
    expect(more[0]).toEqual(always('new.example'))
    expect(more).not.toContainEqual(many.at(-1))
  })
})

describe('stored rules', () => {
  it('keep a site below another rule page by page, where the reader says so', () => {
    const rules = withSiteChoice([always('example.com')], 'news.example.com', 'ask')
    expect(findSiteChoice(rules, new URL('https://news.example.com/a'))).toBe('ask')
    expect(findSiteChoice(rules, new URL('https://www.example.com/a'))).toBe('always')
    expect(settingsFrom({ sites: rules }).sites).toEqual(rules)
    expect(withSiteChoice(rules, 'news.example.com', 'never')).toHaveLength(2)
  })

  it('are believed one by one', () => {
    const stored = [
      always('a.example'),
      { site: 'b.example', choice: 'sometimes' },
      { site: 'c.example' },
      { site: 7, choice: 'never' },
      { site: 'https://d.example/', choice: 'never' },
      { site: '*.e.example', choice: 'never' },
      { site: 'F.example', choice: 'never' },
      { site: '.g.example', choice: 'never' },
      { site: '', choice: 'never' },
      { site: `${'h.'.repeat(200)}example`, choice: 'never' },
      null,
      'i.example',
      never('a.example'),
      { ...never('file:'), color: 'red' },
      never('[::1]'),
    ]
    expect(settingsFrom({ sites: stored }).sites).toEqual([
      always('a.example'),
      never('file:'),
      never('[::1]'),
    ])
  })

  it.each([[undefined], [null], ['a.example'], [{ 'a.example': 'never' }]])('are none in %j', (sites) => {
    expect(settingsFrom({ words: false, sites })).toMatchObject({ words: false, sites: [] })
  })

  it('are not more than there may be', () => {
    const many = Array.from({ length: MOST_SITE_RULES + 9 }, (_, i) => never(`a${i}.example`))
    expect(settingsFrom({ sites: many }).sites).toEqual(many.slice(0, MOST_SITE_RULES))
  })
})
