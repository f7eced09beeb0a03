import { bodyOf, framesIn, localNameOf, rectOf, windowOf } from './dom.ts'
import { findProse } from './findProse.ts'

/** A page with more prose than this, in weighed units, holds its own article, whatever stands in its frames. */
const OWN_PROSE = 600
/** A frame smaller than this part of the window, in each direction, is an advert or a player. */
const FRAME_PART = 0.4

/**
 * The document that an article is to be looked for in: the page's own, or where that holds hardly any text, the one in a
 * large frame of the same origin that does. All else in `lib/page` takes that document.
 */
export function findArticleDocument(document: Document): Document {
  const view = windowOf(document)
  if (view === null) return document
  for (const { frame, inner } of framesIn(document)) {
    if (localNameOf(frame) !== 'iframe' || (bodyOf(inner)?.childElementCount ?? 0) === 0) continue
    // Most frames are of another origin, and of the others most are small: hardly any page is looked through here.
    const { width, height } = rectOf(frame)
    if (width < view.innerWidth * FRAME_PART || height < view.innerHeight * FRAME_PART) continue
    if (findProse(inner).most > OWN_PROSE) return findProse(document).total > OWN_PROSE ? document : inner
  }
  return document
}
