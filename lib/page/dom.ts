/**
 * Reads of the page's DOM through captured prototype getters. A page may hide a property of a form behind an input of the
 * same name (`<form><input name="childNodes">`), for extensions too; a captured getter cannot be hidden. This is the only
 * file that knows the trick: everything else in `lib/page` reads nodes through it.
 */

/**
 * A function as one of its `this`. Bound, not wrapped: a walk makes some 50,000 of these calls before the browser has
 * compiled anything, and each wrapper of our own would be one more frame to interpret.
 */
const uncurry = (run: unknown): never => Function.prototype.call.bind(run as () => void) as never

/** A getter of `prototype`, as a function of the object it is read from. */
function getter<Owner, Value>(prototype: Owner, name: string & keyof Owner): (owner: Owner) => Value {
  const read = Object.getOwnPropertyDescriptor(prototype, name)?.get
  if (!read) throw new Error(`This browser has no getter for ${name}`)
  return uncurry(read)
}

export const nodeTypeOf = getter<Node, number>(Node.prototype, 'nodeType')
export const firstChildOf = getter<Node, Node | null>(Node.prototype, 'firstChild')
export const nextSiblingOf = getter<Node, Node | null>(Node.prototype, 'nextSibling')
export const parentOf = getter<Node, Node | null>(Node.prototype, 'parentNode')
export const isConnected = getter<Node, boolean>(Node.prototype, 'isConnected')
export const textContentOf = getter<Node, string | null>(Node.prototype, 'textContent')
export const holds: (ancestor: Node, node: Node) => boolean = uncurry(Node.prototype.contains)

export const rootOf: (node: Node) => Node = uncurry(Node.prototype.getRootNode)
const ownerDocumentOf = getter<Node, Document | null>(Node.prototype, 'ownerDocument')
export const documentOf = (element: Element): Document => ownerDocumentOf(element) as Document

export const localNameOf = getter<Element, string>(Element.prototype, 'localName')
export const shadowRootOf = getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot')
export const hrefOf = getter<HTMLAnchorElement, string>(HTMLAnchorElement.prototype, 'href')
export const attributeOf: (element: Element, name: string) => string | null = uncurry(Element.prototype.getAttribute)
export const hasAttributes: (element: Element) => boolean = uncurry(Element.prototype.hasAttributes)
export const closestOf: (element: Element, selector: string) => Element | null = uncurry(Element.prototype.closest)
export const rectOf: (element: Element) => DOMRect = uncurry(Element.prototype.getBoundingClientRect)
export const assignedNodesOf: (slot: HTMLSlotElement) => Node[] = uncurry(HTMLSlotElement.prototype.assignedNodes)

export const dataOf = getter<CharacterData, string>(CharacterData.prototype, 'data')

// A document shows its forms and pictures under their names, which hides its own properties of the same name.
export const htmlOf = getter<Document, HTMLElement>(Document.prototype, 'documentElement')
export const bodyOf = getter<Document, HTMLElement | null>(Document.prototype, 'body')
export const addressOf = getter<Document, string>(Document.prototype, 'URL')
export const headOf = getter<Document, HTMLHeadElement | null>(Document.prototype, 'head')
export const titleOf = getter<Document, string>(Document.prototype, 'title')
export const windowOf = getter<Document, (Window & typeof globalThis) | null>(Document.prototype, 'defaultView')
export const findWithin: (root: Element, selector: string) => NodeListOf<Element> = uncurry(
  Element.prototype.querySelectorAll,
)
export const findInShadow: (root: ShadowRoot, selector: string) => NodeListOf<Element> = uncurry(
  DocumentFragment.prototype.querySelectorAll,
)
export const findAll: (document: Document, selector: string) => NodeListOf<Element> = uncurry(
  Document.prototype.querySelectorAll,
)
export const walkTexts = (document: Document, root: Node = htmlOf(document)): TreeWalker =>
  Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT)

/** True where the element has a box: not `display: none`, nor inside one. */
export const isRendered: (element: Element) => boolean = uncurry(Element.prototype.checkVisibility)

/** The frames of a document that hold another of the same origin, and those documents. */
export function framesIn(document: Document): readonly { readonly frame: Element; readonly inner: Document }[] {
  const view = windowOf(document)
  if (view === null) return []
  return Array.from({ length: view.length }, (_, index) => {
    try {
      const { frameElement: frame, document: inner } = view[index] as Window
      return frame === null ? [] : [{ frame, inner }]
    } catch {
      // Of another origin.
      return []
    }
  }).flat()
}

/** The frame that a document stands in; null for the tab's own document, and in a frame of another origin. */
export function frameOf(document: Document): Element | null {
  try {
    return windowOf(document)?.frameElement ?? null
  } catch {
    return null
  }
}

export const isElement = (node: Node): node is Element => nodeTypeOf(node) === Node.ELEMENT_NODE
export const isText = (node: Node): node is Text => nodeTypeOf(node) === Node.TEXT_NODE

/** The host of a shadow tree's root, in whichever frame; null for any other node. */
export const hostOf = (node: Node): Element | null =>
  nodeTypeOf(node) === Node.DOCUMENT_FRAGMENT_NODE ? ((node as ShadowRoot).host ?? null) : null

/** The node's parent element, out of a shadow tree through its host; null at the top. */
export function parentElementOf(node: Node): Element | null {
  const parent = parentOf(node)
  if (!parent) return null
  if (isElement(parent)) return parent
  return hostOf(parent)
}
