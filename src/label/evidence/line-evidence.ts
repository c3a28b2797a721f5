import type { LabelDraft } from '../label-draft.js'
import type { Line } from '../line.js'
import { EVIDENCE_NAMES, type EvidenceName } from './evidence.js'
import { kindNumber } from './kind-number.js'
import { PageProse } from './page-prose.js'
import { roleRank } from './role-rank.js'

/** The numbers of a page's lines: one row of {@link EVIDENCE_NAMES} for each line. */
export class LineEvidence {
  readonly width = EVIDENCE_NAMES.length
  readonly #draft: LabelDraft
  readonly #page: PageProse

  constructor(draft: LabelDraft) {
    this.#draft = draft
    this.#page = new PageProse(draft)
  }

  /** Reads the numbers of one line, in the order of {@link EVIDENCE_NAMES}. */
  row(line: Line): Float32Array {
    const values: Record<EvidenceName, number> = {
      ...ownNumbers(line),
      ...this.#page.numbers(line),
      ...this.#around(line)
    }
    return Float32Array.from(EVIDENCE_NAMES, (name) => values[name])
  }

  #around({ index }: Line) {
    const draft = this.#draft
    const before = draft.line(index - 1)
    const after = draft.line(index + 1)
    return {
      role: roleRank(draft, index),
      roleBefore: roleRank(draft, index - 1),
      roleBefore2: roleRank(draft, index - 2),
      roleAfter: roleRank(draft, index + 1),
      roleAfter2: roleRank(draft, index + 2),
      wordsBefore: wordsOf(before),
      wordsAfter: wordsOf(after),
      endsBefore: Number(before?.features.ends ?? false),
      endsAfter: Number(after?.features.ends ?? false),
      linkedBefore: before?.linkShare ?? 0,
      linkedAfter: after?.linkShare ?? 0
    }
  }
}

const MOST_WORDS = 200

function wordsOf(line: Line | undefined): number {
  return line === undefined ? -1 : Math.min(MOST_WORDS, line.features.words)
}

function ownNumbers({ features, linkShare, block }: Line) {
  const words = Math.max(1, features.words)
  const length = Math.max(1, features.length)
  return {
    words: Math.min(MOST_WORDS, features.words),
    sentences: Math.min(20, features.sentences),
    ends: Number(features.ends),
    cut: Number(features.cut),
    colon: Number(features.colon),
    question: Number(features.question),
    commas: features.commas / words,
    digits: features.digits / length,
    capitals: features.capitals / words,
    upper: features.upper / Math.max(1, features.letters),
    marks: Math.min(10, features.marks),
    dividers: Math.min(10, features.dividers),
    glued: Math.min(10, features.glued),
    opensSmall: Number(features.opensSmall),
    opensSpeech: Number(features.opensSpeech),
    wordLength: features.letters / words,
    linked: linkShare,
    images: Math.min(5, block.images.length),
    kind: kindNumber(block.kind),
    depth: block.depth,
    gap: Math.min(5, block.gap)
  }
}
