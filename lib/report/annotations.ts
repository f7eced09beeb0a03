import type { Finding, Report } from '../analysis/types.ts'
import { type Origin, textAt } from './excerpt.ts'
import { explain } from './explain.ts'
import { labelOf } from './label.ts'
import type { Translate } from './translate.ts'

/** Words before and after a quotation by which it is found again, in UTF-16 units: as many as Hypothesis itself stores. */
const CONTEXT = 32
/** Ids are tag URIs (RFC 4151): unique without a network, and the same for the same page. */
const TAG = 'tag:says-who.example,2026'
const AUTHOR = 'acct:says_who@says-who.example'

/** An origin with an address: an annotation without one has no target. */
export interface PageOrigin extends Origin {
  readonly url: string
}

/**
 * The marks as a W3C Web Annotation collection (Web Annotation Data Model, 23 February 2017). `annotations` repeats them
 * as the Hypothesis client's import wants them; to a reader of the recommendation it is an unknown term and falls away.
 */
export function toAnnotations(report: Report, t: Translate, origin: PageOrigin): object {
  const page = `${TAG}:${encodeURIComponent(origin.url)}`
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: page,
    type: 'AnnotationCollection',
    label: report.title ?? t('report.noTitle'),
    total: report.findings.length,
    first: {
      id: `${page}:1`,
      type: 'AnnotationPage',
      partOf: page,
      startIndex: 0,
      items: report.findings.map((finding) => annotationOf(finding, report, t, origin.url, page)),
    },
    annotations: report.findings.map((finding) => importOf(finding, report, t, origin.url)),
  }
}

function annotationOf(finding: Finding, report: Report, t: Translate, url: string, page: string): object {
  return {
    id: `${page}:${encodeURIComponent(finding.id)}`,
    type: 'Annotation',
    motivation: 'commenting',
    generator: { type: 'Software', name: t('manifest.name') },
    body: [
      { type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: commentOf(finding, t) },
      ...tagsOf(finding, t).map((value) => ({ type: 'TextualBody', purpose: 'tagging', value })),
    ],
    target: { source: url, selector: selectorOf(finding, report) },
  }
}

function importOf(finding: Finding, report: Report, t: Translate, url: string): object {
  return {
    user: AUTHOR,
    uri: url,
    document: { title: [report.title ?? t('report.noTitle')] },
    text: commentOf(finding, t),
    tags: tagsOf(finding, t),
    target: [{ source: url, selector: [selectorOf(finding, report)] }],
  }
}

function commentOf(finding: Finding, t: Translate): string {
  const { title, reason, ask } = explain(finding, t)
  return `${title}. ${reason}\n\n${ask}`
}

function tagsOf(finding: Finding, t: Translate): string[] {
  return [t(`kinds.${finding.kind}`), labelOf(finding, t)]
}

function selectorOf({ span }: Finding, report: Report): object {
  const text = report.blocks[span.block]?.text ?? ''
  return {
    type: 'TextQuoteSelector',
    exact: textAt(report, span),
    prefix: text.slice(Math.max(0, span.start - CONTEXT), span.start),
    suffix: text.slice(span.end, span.end + CONTEXT),
  }
}
