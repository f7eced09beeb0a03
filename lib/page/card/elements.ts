type Child = string | Node

/** Makes an element of the card. Text is text: nothing that comes from the page becomes markup. */
export function make(tag: string, className: string, ...children: readonly Child[]): HTMLElement {
  const element = document.createElement(tag)
  if (className !== '') element.className = className
  element.append(...children)
  return element
}

/** A button. `label` is its name where its words are not enough. */
export function button(className: string, words: Child, label: string | null, onPress: () => void): HTMLElement {
  const element = make('button', className, words)
  element.setAttribute('type', 'button')
  if (label !== null) element.setAttribute('aria-label', label)
  element.addEventListener('click', (event) => {
    // A page can send clicks of its own; only a reader's count.
    if (event.isTrusted) onPress()
  })
  return element
}
