import { useEffect, useState } from 'react'
import { browser } from 'wxt/browser'
import { type Desk, EMPTY_DESK, type Place, readDesk, writePlace, writeThings } from '../../lib/classroomDesk.ts'

/** The desk of this tab, which outlives a reload; null until it has been looked up. */
export function useDesk(): readonly [desk: Desk | null, change: (part: Partial<Desk>) => void] {
  const [tab, setTab] = useState<number | null>(null)
  const [desk, setDesk] = useState<Desk | null>(null)
  useEffect(() => {
    void open().then((opened) => {
      setTab(opened.tab)
      setDesk(opened.desk)
    })
  }, [])
  const place = desk?.place
  useEffect(() => {
    if (tab !== null && place !== undefined) void writePlace(tab, place)
  }, [tab, place])
  useEffect(() => {
    if (tab !== null && desk !== null) void writeThings(tab, desk)
  }, [tab, desk])
  return [desk, (part) => setDesk((before) => ({ ...(before ?? EMPTY_DESK), ...part }))]
}

async function open(): Promise<{ tab: number | null; desk: Desk }> {
  const tab = (await browser.tabs.getCurrent())?.id ?? null
  const kept = tab === null ? null : await readDesk(tab)
  return { tab, desk: kept ?? { ...EMPTY_DESK, place: askedFor() } }
}

/** What the address asks to be laid on the desk, where it is opened for the first time. */
function askedFor(): Place | null {
  const asked = new URLSearchParams(location.search)
  const tab = asked.get('tab')
  return tab !== null && /^\d+$/.test(tab) ? { type: 'tab', tab: Number(tab) } : null
}
