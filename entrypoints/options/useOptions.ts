import { useEffect, useState } from 'react'
import type { Options } from '../../components/OptionsView.tsx'
import { automatic, kindsShown, markStyle, sitesOff, sitesOn, startHidden } from '../../lib/settings.ts'

const SETTINGS = { kindsShown, startHidden, markStyle, automatic, sitesOn, sitesOff }

/** All settings, read again whenever one changes in whatever window; null until they are read. */
export function useOptions(): Options | null {
  const [options, setOptions] = useState<Options | null>(null)
  useEffect(() => {
    let isCurrent = true
    const read = async () => {
      const [shown, hidden, style, when, on, off] = await Promise.all([
        kindsShown.read(),
        startHidden.read(),
        markStyle.read(),
        automatic.read(),
        sitesOn.read(),
        sitesOff.read(),
      ])
      if (!isCurrent) return
      setOptions({
        kindsShown: shown,
        startHidden: hidden,
        markStyle: style,
        automatic: when,
        sitesOn: on,
        sitesOff: off,
      })
    }
    void read()
    const stops = Object.values(SETTINGS).map((setting) => setting.watch(() => void read()))
    return () => {
      isCurrent = false
      for (const stop of stops) stop()
    }
  }, [])
  return options
}
