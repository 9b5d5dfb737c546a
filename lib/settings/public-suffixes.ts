/**
 * Endings below which strangers have sites of their own. Not the public suffix list, which is larger than all our
 * code: the registries' usual names below a country, and hosts where anybody may open a site. An ending that is
 * missing here does harm only where somebody visits its very front page and makes a rule there.
 */

/** Registries' names in front of a country code: com.tw, ac.jp, gov.cn. */
export const REGISTRY_NAMES: ReadonlySet<string> = new Set([
  'ac',
  'co',
  'com',
  'ebiz',
  'edu',
  'game',
  'go',
  'gob',
  'gov',
  'idv',
  'mil',
  'ne',
  'net',
  'nom',
  'or',
  'org',
])

/** Hosts whose subdomains belong to their users. */
export const SHARED_HOSTS: ReadonlySet<string> = new Set([
  'azurewebsites.net',
  'blogspot.com',
  'cloudfront.net',
  'firebaseapp.com',
  'github.io',
  'gitlab.io',
  'herokuapp.com',
  'medium.com',
  'myshopify.com',
  'netlify.app',
  'notion.site',
  'pages.dev',
  'pixnet.net',
  'readthedocs.io',
  'substack.com',
  'tumblr.com',
  'vercel.app',
  'web.app',
  'weebly.com',
  'wixsite.com',
  'wordpress.com',
  'workers.dev',
])
