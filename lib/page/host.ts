import { htmlOf, windowOf } from './dom.ts'

/**
 * An element of ours beside the page's body, with a closed shadow tree that neither the page's styles nor its scripts
 * reach. It is removed when `signal` aborts.
 */
export interface Host {
  readonly element: HTMLElement
  readonly shadow: ShadowRoot
}

/** Adds such an element with a style sheet of its own. */
export function openHost(document: Document, css: string, signal: AbortSignal): Host {
  const element = document.createElement('div')
  element.style.cssText =
    'all:initial!important;position:absolute!important;top:0!important;left:0!important;width:0!important;height:0!important'
  const shadow = element.attachShadow({ mode: 'closed' })
  const sheet = new (windowOf(document) ?? window).CSSStyleSheet()
  sheet.replaceSync(css)
  shadow.adoptedStyleSheets = [sheet]
  htmlOf(document).append(element)
  signal.addEventListener('abort', () => element.remove(), { once: true })
  return { element, shadow }
}
