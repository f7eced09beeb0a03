import { useEffect, useState } from 'react'
import { browser } from 'wxt/browser'
import type { Options } from '../../components/OptionsView.tsx'
import { EVERY_SITE, patternsOf } from '../../lib/site.ts'

/** Asks the browser to let the extension read pages. To be called from a click: browsers refuse it elsewhere. */
export function askFor(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] }).catch(() => false)
}

/** Gives every permission to read pages back to the browser, which keeps those that an administrator has given. */
export async function giveBack(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll()
  if (origins.length > 0) await browser.permissions.remove({ origins }).catch(() => false)
}

/** The pages that marking by itself needs to read, as these settings have it. */
export function originsFor({ automatic, sitesOn }: Options): readonly string[] {
  if (automatic === 'click') return []
  return automatic === 'everywhere' ? EVERY_SITE : sitesOn.flatMap(patternsOf)
}

/** True where the browser does not give what these settings need; it is looked up again whenever the browser changes it. */
export function usePermissionMissing(options: Options | null): boolean {
  const [isMissing, setMissing] = useState(false)
  useEffect(() => {
    const origins = options === null ? [] : [...originsFor(options)]
    const look = async () => setMissing(origins.length > 0 && !(await browser.permissions.contains({ origins })))
    void look()
    browser.permissions.onAdded.addListener(look)
    browser.permissions.onRemoved.addListener(look)
    return () => {
      browser.permissions.onAdded.removeListener(look)
      browser.permissions.onRemoved.removeListener(look)
    }
  }, [options])
  return isMissing
}
