/** Sites that carry little else than tech news, with their subdomains. They break ties and decide nothing alone. */
const TECH_NEWS_SITES: readonly string[] = [
  '36kr.com',
  'ithome.com',
  'ithome.com.tw',
  'leiphone.com',
  'jiqizhixin.com',
  'qbitai.com',
  'geekpark.net',
  'huxiu.com',
  'tmtpost.com',
  'cnbeta.com.tw',
  'technews.tw',
  'digitimes.com.tw',
  'bnext.com.tw',
  'inside.com.tw',
  'techbang.com',
  'unwire.hk',
  'ejtech.hkej.com',
]

/** Whether an address belongs to a known tech-news site; false for none and for what is no address. */
export function isTechNewsSite(url: string | null): boolean {
  const host = url === null ? undefined : /^https?:\/\/([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase()
  return host !== undefined && TECH_NEWS_SITES.some((site) => host === site || host.endsWith(`.${site}`))
}
