import type { Options } from '../../components/OptionsView.tsx'
import type { SiteMode } from '../../components/SiteChoice.tsx'
import { automatic, sitesOff, sitesOn } from '../../lib/settings.ts'
import { EVERY_SITE, patternsOf } from '../../lib/site.ts'
import { askFor } from '../options/permissions.ts'

/** When pages of a site are marked, as the settings have it. */
export function siteModeOf(site: string, options: Options): SiteMode {
  if (options.automatic === 'everywhere') return options.sitesOff.includes(site) ? 'click' : 'everywhere'
  return options.automatic === 'sites' && options.sitesOn.includes(site) ? 'site' : 'click'
}

/**
 * Sets when pages of a site are marked. To be called from a click, as it may ask the browser for a permission. The
 * settings are written while the browser asks, because asking may close the popup; they are put back where it says no.
 */
export async function chooseSiteMode(site: string, mode: SiteMode, options: Options): Promise<void> {
  const asked = mode === 'click' ? Promise.resolve(true) : askFor(mode === 'site' ? patternsOf(site) : EVERY_SITE)
  await writeSiteMode(site, mode, options)
  if (await asked) return
  await automatic.write(options.automatic)
  // This site alone: what another window has listed meanwhile stays.
  await sitesOn.change(options.sitesOn.includes(site) ? withSite(site) : withoutSite(site))
  await sitesOff.change(options.sitesOff.includes(site) ? withSite(site) : withoutSite(site))
}

const withoutSite = (site: string) => (sites: readonly string[]) => sites.filter((other) => other !== site)
const withSite = (site: string) => (sites: readonly string[]) => [...withoutSite(site)(sites), site].sort()

async function writeSiteMode(site: string, mode: SiteMode, options: Options): Promise<void> {
  if (mode === 'click') {
    if (options.automatic === 'everywhere') return sitesOff.change(withSite(site))
    return sitesOn.change(withoutSite(site))
  }
  await sitesOff.change(withoutSite(site))
  if (mode === 'site') await sitesOn.change(withSite(site))
  await automatic.write(mode === 'site' ? 'sites' : 'everywhere')
}
