/** An address of an IPv4 host, or of an IPv6 host in brackets: such hosts have no subdomains. */
const IP_HOST = /^(?:\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[[0-9a-f:.]{2,45}\])$/i

/** The site of an http or https address: its host without a leading "www."; null for any other address, and for "www." alone. */
export function siteOf(url: string): string | null {
  if (!URL.canParse(url)) return null
  const { protocol, hostname } = new URL(url)
  // A star is a sign of match patterns: with one in it, a host would make patterns that browsers refuse.
  if ((protocol !== 'http:' && protocol !== 'https:') || hostname.includes('*')) return null
  return hostname.replace(/^www\./, '') || null
}

/** The match patterns that cover a site and its subdomains, as host permissions and content scripts take them. */
export function patternsOf(site: string): readonly string[] {
  const host = IP_HOST.test(site) ? site : `*.${site}`
  return [`http://${host}/*`, `https://${host}/*`]
}

/** The match patterns that cover every site: what marking everywhere asks the reader for. */
export const EVERY_SITE: readonly string[] = ['http://*/*', 'https://*/*']
