import type { Article } from '../../src/schema.js'

/** A complete, consistent article. A new value at every call. */
export function sample(): Article {
  const speaker = { name: 'Mira Oduya', kind: 'person' as const, description: 'the harbour master' }
  return {
    title: 'Harbour wall to be raised',
    standfirst: 'The town council voted nine to two on Monday.',
    authors: ['Tom Wexley', 'Ana Brandt'],
    publisher: 'The Quay Courier',
    publishedAt: '2024-03-05T10:30+01:00',
    modifiedAt: '2024-03-06',
    dateline: 'QUAYSIDE',
    language: 'en',
    url: 'https://courier.example/harbour-wall',
    paragraphs: [
      { text: 'QUAYSIDE - The wall is old.', kind: 'paragraph', source: { start: 10, end: 37 } },
      { text: '“It will hold,” Mira Oduya, the harbour master, said. “We tested it.', kind: 'paragraph', source: null },
      { text: '“And we will test it again.”', kind: 'paragraph', source: null }
    ],
    quotes: [
      {
        text: 'It will hold,',
        kind: 'direct',
        parts: [{ text: 'It will hold,', paragraph: 1, start: 1, end: 14 }],
        utterance: 0,
        speaker,
        mention: { text: 'Mira Oduya', paragraph: 1, start: 16, end: 26 },
        cue: { text: 'said', paragraph: 1, start: 48, end: 52 },
        rule: 'cue',
        evidence: 'stated',
        source: null
      },
      {
        text: 'We tested it.\n\nAnd we will test it again.',
        kind: 'direct',
        parts: [
          { text: 'We tested it.', paragraph: 1, start: 55, end: 68 },
          { text: 'And we will test it again.', paragraph: 2, start: 1, end: 27 }
        ],
        utterance: 0,
        speaker,
        mention: null,
        cue: null,
        rule: 'continuation',
        evidence: 'inferred',
        source: { start: 60, end: 120 }
      }
    ],
    relatedLinks: [
      { title: 'Ferry fares rise', url: 'https://courier.example/fares', heading: 'More on this', source: null },
      { title: 'Storm warning lifted', url: null, heading: null, source: null }
    ],
    images: [
      { url: 'https://img.example/wall.jpg', alt: 'The wall', caption: 'The wall at dusk', credit: 'Lea Ruiz', source: null }
    ],
    tags: ['Harbour']
  }
}
