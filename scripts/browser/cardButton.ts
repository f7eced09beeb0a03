/**
 * The source of a function for the middle of the button with these words, or with this name, in the card that is its `this`,
 * in CSS pixels of the page; null where there is none. A card follows its mark while the page scrolls there: the button must
 * have come to rest before the mouse goes to it.
 */
export const placeOfButton = (words: string) => `async function () {
  const words = ${JSON.stringify(words)}
  const buttons = [...this.querySelectorAll('button')]
  const button = buttons.find((each) => each.textContent === words || each.getAttribute('aria-label') === words)
  if (!button) return null
  button.scrollIntoView({ block: 'nearest' })
  let box = button.getBoundingClientRect()
  for (let before = null; before === null || before.y !== box.y; box = button.getBoundingClientRect()) {
    before = box
    await new Promise((resolve) => setTimeout(resolve, 80))
  }
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}`
