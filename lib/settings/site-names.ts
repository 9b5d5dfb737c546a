import { REGISTRY_NAMES, SHARED_HOSTS } from './public-suffixes.ts'

/** What we read of an address; a `URL` and a page's `location` are such. */
export interface Address {
  /** With its colon: `https:`. */
  protocol: string
  /** As browsers write it: in small letters, international names in punycode, IPv6 in brackets. */
  hostname: string
}

/** The one site that all files of this computer are. */
export const FILES = 'file:'

/** Longest name that the internet knows. */
const LONGEST_HOST = 253
const DOMAIN = /^[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*$/
const IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/
const IPV6 = /^\[[0-9a-f:.]+\]$/

/**
 * The name under which the site of an address is remembered: its host, whatever the port and the protocol, without a
 * last dot, and without `www.` where somebody owns what is left. All files are one site.
 * @returns null for pages that are no site: those of the browser and of extensions, `data:`, `blob:`
 */
export function siteOf({ protocol, hostname }: Address): string | null {
  if (protocol === 'file:') return FILES
  if (protocol !== 'http:' && protocol !== 'https:') return null
  const host = hostname.toLowerCase().replace(/\.$/, '')
  if (!isSiteName(host)) return null
  const bare = host.startsWith('www.') ? host.slice('www.'.length) : host
  return bare !== host && ownsSubdomains(bare) ? bare : host
}

/** Whether a stored name can be that of a site. */
export function isSiteName(name: string): boolean {
  if (name === FILES || IPV6.test(name)) return true
  return name.length <= LONGEST_HOST && DOMAIN.test(name)
}

/** Whether one site is another or lies below it: `news.example.com` below `example.com`, `badexample.com` not. */
export function isWithin(site: string, other: string): boolean {
  return site === other || (ownsSubdomains(other) && site.endsWith(`.${other}`))
}

/**
 * Whether all names below a host have the same owner. Not so below a numeric address, `localhost` and other names
 * without a dot, and what registries and hosting companies give away.
 */
function ownsSubdomains(host: string): boolean {
  if (IPV4.test(host) || IPV6.test(host)) return false
  const labels = host.split('.')
  const [first, country] = labels
  if (labels.length < 2 || SHARED_HOSTS.has(host)) return false
  return !(labels.length === 2 && country?.length === 2 && REGISTRY_NAMES.has(first as string))
}
