import { type Browser, browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { i18n } from '#i18n'
import { analyse } from '../../lib/analysis/analyse.ts'
import { injectPage } from '../../lib/injectPage.ts'
import { type Answers, PAGE_PORT, type PageState, type Request } from '../../lib/protocol.ts'
import { readRequest } from '../../lib/protocolChecks.ts'
import { automatic, sitesOff, sitesOn } from '../../lib/settings.ts'
import { registerPageScript } from './registerPageScript.ts'

/** The worker holds no state: whatever it is asked, it can answer as if it had just been started. */
export default defineBackground(() => {
  const runtime = { id: browser.runtime.id, origin: browser.runtime.getURL('/') }

  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const request = readRequest(message, sender, runtime)
    const tabId = sender.tab?.id
    if (request === null || tabId === undefined) return
    respond(answer(request, tabId))
  })

  browser.contextMenus.onClicked.addListener((_info, tab) => {
    if (tab?.id !== undefined) void injectPage(tab.id)
  })

  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'toggleMarks' && tab?.id !== undefined) toggleMarks(tab.id)
  })

  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.removeAll(() => {
      browser.contextMenus.create({
        id: 'markPage',
        title: i18n.t('menu.markPage'),
        contexts: ['page', 'selection', 'link'],
      })
    })
  })

  const register = () => void registerPageScript()
  browser.runtime.onInstalled.addListener(register)
  browser.runtime.onStartup.addListener(register)
  browser.permissions.onAdded.addListener(register)
  browser.permissions.onRemoved.addListener(register)
  for (const setting of [automatic, sitesOn, sitesOff]) setting.watch(register)
})

/** Null where the analysis failed: the one try/catch stands here, at the edge. */
function answer(request: Request, tabId: number): Answers[Request['type']] | null {
  switch (request.type) {
    case 'badge':
      showBadge(tabId, request.gaps)
      return null
    case 'analyse':
      try {
        return analyse(request.article)
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

/** Hides the marks of a page that has some, shows them where they are hidden, and marks a page that has none. */
function toggleMarks(tabId: number): void {
  const port: Browser.runtime.Port = browser.tabs.connect(tabId, { name: PAGE_PORT, frameId: 0 })
  port.onMessage.addListener((state: PageState) => {
    port.postMessage({ type: 'hide', on: !state.hidden })
    port.disconnect()
  })
  port.onDisconnect.addListener(() => {
    // Reading lastError tells the browser that a tab without our page script is expected.
    if (browser.runtime.lastError !== undefined || 'error' in port) void injectPage(tabId)
  })
}
