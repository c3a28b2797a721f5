import type { Passage } from '../passage.js'
import type { Registry } from '../people/collect-people.js'
import type { Entity } from '../people/entity.js'
import type { QuoteItem } from './quote-item.js'

/** One question can be rhetorical; two that are answered by speech alone make an interview. */
const LEAST_ANSWERS = 2
const LONGEST_QUESTION = 400

/**
 * Gives the answers of a printed interview (paragraphs that are speech alone, each behind a question without marks) to the
 * person whom the text before the first question names first.
 */
export function resolveInterview(items: readonly QuoteItem[], passages: readonly Passage[], { namings }: Registry): void {
  const speaking = new Set(items.map(({ passage }) => passage))
  const isAnswer = ({ passage, sentence, stretch }: QuoteItem) =>
    sentence === 0 && stretch.outerStart === 0 && !speaking.has(passage - 1) && isQuestion(passages[passage - 1])
  const answers = items.filter(isAnswer)
  if (answers.length < LEAST_ANSWERS) return
  const first = (answers[0]?.passage ?? 0) - 1
  const guest =
    personNamed(namings, (passage) => passage < first) ?? personNamed(namings, (passage) => passage >= passages.length)
  if (!guest) return
  for (const item of answers) {
    if (item.found?.evidence === 'stated') continue
    item.found = { referent: { entity: guest }, rule: 'interview', evidence: 'inferred', mention: null, cue: null }
  }
}

function isQuestion(passage: Passage | undefined): boolean {
  return passage !== undefined && passage.text.length < LONGEST_QUESTION && passage.text.trimEnd().endsWith('?')
}

function personNamed(namings: Registry['namings'], at: (passage: number) => boolean): Entity | undefined {
  return namings.find(({ passage, entity }) => at(passage) && entity.kind === 'person' && entity.personal > 0)?.entity
}
