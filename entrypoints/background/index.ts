import { type Browser, browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { analyse } from '../../lib/analysis/analyse.ts'
import { clearDesk } from '../../lib/classroomDesk.ts'
import { injectCard, injectPage } from '../../lib/injectPage.ts'
import { commandOf } from '../../lib/keyCommand.ts'
import { type Answers, type Command, PAGE_PORT, type PageState, type Request } from '../../lib/protocol.ts'
import { readRequest } from '../../lib/protocolChecks.ts'
import { automatic, sitesOff, sitesOn } from '../../lib/settings.ts'
import { words } from '../../lib/words.ts'
import { putAside, readAside } from './asideMarks.ts'
import { registerPageScript } from './registerPageScript.ts'

/** The worker holds no state: whatever it is asked, it can answer as if it had just been started. */
export default defineBackground(() => {
  const runtime = { id: browser.runtime.id, origin: browser.runtime.getURL('/') }

  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const request = readRequest(message, sender, runtime)
    const tabId = sender.tab?.id
    if (request === null || tabId === undefined) return
    // A rejected answer is none: the page script takes it as that.
    answer(request, tabId, sender.tab?.incognito ?? true).then(respond, () => respond(null))
    // Tells the browser that the answer is still to come.
    return true
  })

  browser.contextMenus.onClicked.addListener(async ({ menuItemId }, tab) => {
    if (tab?.id === undefined || !(await injectPage(tab.id))) return
    if (menuItemId === 'whyNot') command(tab.id, () => ({ type: 'why' }))
  })

  browser.commands.onCommand.addListener(async (name, tab) => {
    const pressed = KEYS[name]
    if (tab?.id === undefined || pressed === undefined) return
    if (name === 'whyNot' && !(await injectPage(tab.id))) return
    command(tab.id, pressed)
  })

  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.removeAll(() => {
      browser.contextMenus.create({
        id: 'markPage',
        title: words('menu.markPage'),
        contexts: ['page', 'selection', 'link'],
      })
      browser.contextMenus.create({ id: 'whyNot', title: words('menu.whyNot'), contexts: ['selection'] })
    })
  })

  browser.tabs.onRemoved.addListener((tabId) => void clearDesk(tabId))

  const register = () => void registerPageScript()
  browser.runtime.onInstalled.addListener(register)
  browser.runtime.onStartup.addListener(register)
  browser.permissions.onAdded.addListener(register)
  browser.permissions.onRemoved.addListener(register)
  for (const setting of [automatic, sitesOn, sitesOff]) setting.watch(register)
})

/** Null where the analysis failed: the one try/catch stands here, at the edge. */
async function answer(request: Request, tabId: number, isPrivate: boolean): Promise<Answers[Request['type']] | null> {
  switch (request.type) {
    case 'run':
      return injectPage(tabId)
    case 'instruments':
      return injectCard(tabId)
    case 'badge':
      showBadge(tabId, request.gaps)
      return null
    case 'putAside':
      return putAside(request.url, request.mark, request.on, isPrivate)
    case 'analyse':
      try {
        const report = analyse(request.article)
        // Where the storage cannot be read, marks put aside are back: that is better than none at all.
        return { report, putAside: await readAside(request.page, report).catch(() => []) }
      } catch (error) {
        console.error(error)
        return null
      }
  }
}

/** The browser forgets a tab's own badge when the tab navigates, so that nothing is to be cleared here. */
function showBadge(tabId: number, gaps: number | null): void {
  const text = gaps === null || gaps === 0 ? '' : String(gaps)
  // The tab may be gone by now, which is no error.
  void browser.action.setBadgeBackgroundColor({ tabId, color: '#3a3f4a' }).catch(() => {})
  void browser.action.setBadgeText({ tabId, text }).catch(() => {})
}

/** The manifest's commands: what each asks of a page in a given state. */
const KEYS: Readonly<Record<string, (state: PageState) => Command | null>> = {
  toggleMarks: ({ hidden }) => ({ type: 'hide', on: !hidden }),
  nextMark: () => ({ type: 'step', by: 1 }),
  previousMark: () => ({ type: 'step', by: -1 }),
  whyNot: () => ({ type: 'why' }),
  toggleSource: (state) => commandOf('1', state),
  toggleUnattributed: (state) => commandOf('2', state),
  toggleSingleSource: (state) => commandOf('3', state),
}

/** Sends a command to a page that has been read or is being read; one that has not is read instead. */
function command(tabId: number, commandFor: (state: PageState) => Command | null): void {
  const port: Browser.runtime.Port = browser.tabs.connect(tabId, { name: PAGE_PORT, frameId: 0 })
  port.onMessage.addListener((state: PageState) => {
    const wanted = commandFor(state)
    if (wanted !== null) port.postMessage(wanted)
    port.disconnect()
  })
  port.onDisconnect.addListener(() => {
    // Reading lastError tells the browser that a tab without our page script is expected.
    if (browser.runtime.lastError !== undefined || 'error' in port) void injectPage(tabId)
  })
}
