import type { Translate } from '../../report/translate.ts'
import { type Answer, answerText } from '../../report/whyNot.ts'
import { button, make } from './elements.ts'

/** Builds the card that says why some words are not marked. `words` are those that were asked about. */
export function answerContent(answer: Answer, words: string, t: Translate, onClose: () => void): HTMLElement {
  return make(
    'div',
    'answer',
    make('h2', '', t('whyNot.title')),
    make('blockquote', '', words),
    make('p', 'reason', answerText(answer, t)),
    make('p', 'questions', t('states.notChecked')),
    button('close', '✕', t('card.close'), onClose),
  )
}
