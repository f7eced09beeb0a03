import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { openCards } from '../../lib/page/card/openCards.ts'
import { startPresenter } from '../../lib/page/presenter.ts'
import { scrollToSpan } from '../../lib/page/scroll.ts'
import { findSelection, findSentenceAt } from '../../lib/page/spanAt.ts'
import { readAnswer } from '../../lib/report/whyNot.ts'
import { offerInstruments } from '../page/instruments.ts'

/** What a reader wants only once there are marks: the page script has the worker inject it when it is first wanted. */
export default defineUnlistedScript(() => {
  offerInstruments({ openCards, startPresenter, scrollToSpan, findSelection, findSentenceAt, readAnswer })
  return true
})
