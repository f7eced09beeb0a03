import type { Code, Finding } from '../analysis/types.ts'
import type { MessageKey, Translate } from './translate.ts'

/** What a reader is told of a mark: what it is, why it is there, and one question to ask. */
export interface Explanation {
  readonly title: string
  readonly reason: string
  readonly ask: string
}

/** Longer triggers, such as a whole quoted sentence, are cut: the words stand in full at the mark. UTF-16 units. */
const TRIGGER_LENGTH = 80
const OPENING = /^["“„«]\s?/
const CLOSING = /\s?["”»]$/
const INNER: Readonly<Record<string, string>> = { '“': '‘', '”': '’', '„': '‚', '"': "'", '«': '‹', '»': '›' }

/** Puts a finding into words. The words of a rule lie under `rules.<rule>`, filled with who, trigger and via. */
export function explain(finding: Finding, t: Translate): Explanation {
  const { who, via } = finding.values
  const trigger = quotable(finding.values.trigger)
  const isRoute = finding.scope === 'route'
  const subs = [who, trigger, isRoute ? via || who : via]
  const say = (part: keyof Explanation) => t(`rules.${finding.rule}.${part}` as MessageKey, subs)
  const reason = say('reason')
  return {
    title: say('title'),
    reason: via === '' || isRoute ? reason : `${reason} ${t('route', [via])}`,
    ask: finding.rule === 'oneVoice' ? t(`askAlone.${finding.code as Code}`) : say('ask'),
  }
}

/** Readies words to be set in quotation marks: the text's own outer pair goes, its inner ones become single. */
function quotable(words: string): string {
  const text = words.trim()
  const bare = text.replace(OPENING, '').replace(CLOSING, '')
  const isOnePair = !/["“”„«»]/.test(bare)
  const inner = (isOnePair ? bare : text).replace(/["“”„«»]/g, (mark) => INNER[mark] ?? mark)
  if (inner.length <= TRIGGER_LENGTH) return inner
  const space = inner.lastIndexOf(' ', TRIGGER_LENGTH)
  return `${inner.slice(0, space > 0 ? space : TRIGGER_LENGTH)} …`
}
