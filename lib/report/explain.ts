import type { Code, Finding } from '../analysis/types.ts'
import type { MessageKey, Translate } from './translate.ts'

/** What a reader is told of a mark: what it is, why it is there, and one question to ask. */
export interface Explanation {
  readonly title: string
  readonly reason: string
  readonly ask: string
}

const OUTER_QUOTES = /^["'“”„‘’«»‹›\s]+|["'“”„‘’«»‹›\s]+$/g

/** Puts a finding into words. The words of a rule lie under `rules.<rule>`, filled with who, trigger and via. */
export function explain(finding: Finding, t: Translate): Explanation {
  const { who, via } = finding.values
  // The words are set in quotation marks of the reader's language, so the text's own outer ones would be a second pair.
  const trigger = finding.values.trigger.replace(OUTER_QUOTES, '')
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
