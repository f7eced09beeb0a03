/**
 * Reads of the page's DOM through captured prototype getters. A page may hide a property of a form behind an input of the
 * same name (`<form><input name="childNodes">`), for extensions too; a captured getter cannot be hidden. This is the only
 * file that knows the trick: everything else in `lib/page` reads nodes through it.
 */

/** A getter of `prototype`, as a function of the object it is read from. */
function getter<Owner, Value>(prototype: Owner, name: string & keyof Owner): (owner: Owner) => Value {
  const read = Object.getOwnPropertyDescriptor(prototype, name)?.get
  if (!read) throw new Error(`This browser has no getter for ${name}`)
  return (owner) => read.call(owner) as Value
}

export const nodeTypeOf = getter<Node, number>(Node.prototype, 'nodeType')
export const firstChildOf = getter<Node, Node | null>(Node.prototype, 'firstChild')
export const nextSiblingOf = getter<Node, Node | null>(Node.prototype, 'nextSibling')
export const parentOf = getter<Node, Node | null>(Node.prototype, 'parentNode')
export const isConnected = getter<Node, boolean>(Node.prototype, 'isConnected')
export const textContentOf = getter<Node, string | null>(Node.prototype, 'textContent')
export const localNameOf = getter<Element, string>(Element.prototype, 'localName')
export const classNameOf = (element: Element): string => attributeOf(element, 'class') ?? ''
export const shadowRootOf = getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot')
export const dataOf = getter<CharacterData, string>(CharacterData.prototype, 'data')
export const hrefOf = getter<HTMLAnchorElement, string>(HTMLAnchorElement.prototype, 'href')
const frameDocumentOf = getter<HTMLIFrameElement, Document | null>(HTMLIFrameElement.prototype, 'contentDocument')

const getAttribute = Element.prototype.getAttribute
const closest = Element.prototype.closest
const checkVisibility = Element.prototype.checkVisibility
const getBoundingClientRect = Element.prototype.getBoundingClientRect
const assignedNodes = HTMLSlotElement.prototype.assignedNodes
const contains = Node.prototype.contains
const getRootNode = Node.prototype.getRootNode

export const attributeOf = (element: Element, name: string): string | null => getAttribute.call(element, name)
export const closestOf = (element: Element, selector: string): Element | null => closest.call(element, selector)
export const rectOf = (element: Element): DOMRect => getBoundingClientRect.call(element)
export const assignedNodesOf = (slot: HTMLSlotElement): Node[] => assignedNodes.call(slot)
export const holds = (ancestor: Node, node: Node): boolean => contains.call(ancestor, node)
export const rootOf = (node: Node): Node => getRootNode.call(node)

/** True where the element has a box: not `display: none`, nor inside one. */
export const isRendered = (element: Element): boolean => checkVisibility.call(element)

/** True where the element would also paint: `visibility` counts, opacity does not (articles fade in). */
export const isVisible = (element: Element): boolean => checkVisibility.call(element, { visibilityProperty: true })

/** The document in a frame, or null where the frame is of another origin. */
export function documentIn(frame: HTMLIFrameElement): Document | null {
  try {
    return frameDocumentOf(frame)
  } catch {
    return null
  }
}

export const isElement = (node: Node): node is Element => nodeTypeOf(node) === Node.ELEMENT_NODE
export const isText = (node: Node): node is Text => nodeTypeOf(node) === Node.TEXT_NODE

/** The node's parent element, out of a shadow tree through its host; null at the top. */
export function parentElementOf(node: Node): Element | null {
  const parent = parentOf(node)
  if (!parent) return null
  if (isElement(parent)) return parent
  return parent instanceof ShadowRoot ? parent.host : null
}
