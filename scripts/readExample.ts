import type { Article, Block, Report, Span } from '../lib/analysis/types.ts'

const HEADING = '# '

/** A text with marks: its blocks, and the spans that stood between « and ». */
export interface Example {
  readonly article: Article
  readonly marks: readonly Span[]
}

/** Reads an example: a blank line ends a block, "# " begins a heading, « and » stand round what is to be marked. */
export function readExample(text: string): Example {
  const marks: Span[] = []
  const blocks = text.split(/\n\s*\n/).map((paragraph, index): Block => {
    const isHeading = paragraph.startsWith(HEADING)
    const pieces = (isHeading ? paragraph.slice(HEADING.length) : paragraph).split(/([«»])/)
    let plain = ''
    let start = 0
    for (const piece of pieces) {
      if (piece === '«') start = plain.length
      else if (piece === '»') marks.push({ block: index, start, end: plain.length })
      else plain += piece
    }
    return { kind: isHeading ? 'heading' : 'paragraph', text: plain, offset: 0, links: [] }
  })
  return { article: articleOf(blocks), marks }
}

/** An article with nothing but blocks. */
export function articleOf(blocks: readonly Block[]): Article {
  return { title: null, url: null, site: null, language: null, genre: null, partial: false, blocks }
}

/** The text of an example again, with « and » round some other spans, none of which overlap. */
function writeExample(blocks: readonly Block[], spans: readonly Span[]): string {
  return blocks
    .map(({ kind, text }, index) => {
      const here = spans.filter(({ block }) => block === index).toSorted((a, b) => b.start - a.start)
      const marked = here.reduce(
        (done, { start, end }) => `${done.slice(0, start)}«${done.slice(start, end)}»${done.slice(end)}`,
        text,
      )
      return kind === 'heading' ? HEADING + marked : marked
    })
    .join('\n\n')
}

/** The text of an example with the marks that one rule made in it. */
export function writeMarks(report: Report, rule: string): string {
  return writeExample(
    report.blocks,
    report.findings.filter((finding) => finding.rule === rule).map(({ span }) => span),
  )
}
