import type { Popup } from '../../scripts/browser/popup.ts'

/** How many forms of a report can be saved. */
const FORMS = 5

/** Saves a report in all its forms from the view that offers them, and yields the files' texts in their order. */
export async function saveAll(view: Popup): Promise<readonly string[]> {
  await view.waitFor(`document.querySelectorAll('.format').length === ${FORMS}`)
  await view.evaluate(
    `{ window.files = []; const make = URL.createObjectURL; URL.createObjectURL = (blob) => { files.push(blob); return make.call(URL, blob) } }`,
  )
  for (let i = 1; i <= FORMS; i += 1) {
    await view.click(`.formats > li:nth-child(${i}) .format`)
    await view.waitFor(`files.length === ${i}`)
  }
  return view.evaluate(`Promise.all(files.map((file) => file.text()))`)
}
