import { describe, expect, it } from 'vitest'
import { labelHead } from '../../../src/label/head/label-head.js'
import { LabelDraft } from '../../../src/label/label-draft.js'
import { block, blocksFrom, labelled } from './draft.js'
import { languagesOf } from './languages.js'

const BODY = [
  'The ferry between the two islands runs again after a week of storms, the harbour office said.',
  'Boats had been kept in port since Monday, when waves of six metres broke over the pier.',
  'Nobody was hurt, and the first passengers crossed on Sunday morning.'
]

function roles(lines: readonly string[], story: number | null, options = {}): (string | undefined)[] {
  const draft = labelled(lines, story, options)
  return lines.map((_, index) => draft.role(index))
}

describe('a name alone', () => {
  it('goes on with the head when the summary was taken for the story', () => {
    const summary = 'The harbour office has good news for the islanders, who had waited for a week.'
    const lines = ['Ferry runs again', summary, '22.08.2024', 'Tavi Orrelund', ...BODY]
    expect(roles(lines, 1).slice(2, 4)).toEqual(['timestamp', 'byline'])
  })
})

describe('the headline', () => {
  it('is the line that agrees with the title of the page, and the title is no second one', () => {
    const lines = ['Ferry runs again | Harbour Gazette', 'Home', 'News', 'Ferry runs again', ...BODY]
    expect(roles(lines, 4).slice(0, 4)).toEqual(['other', undefined, undefined, 'headline'])
    expect(labelled(lines, 4).label(0)?.reason.rule).toBe('page-title')
  })

  it.each([
    'Ferry runs again - Harbour Gazette',
    'Harbour Gazette – Ferry runs again',
    'Ferry runs again：Harbour Gazette',
    'News: Ferry runs again'
  ])('agrees with any order and divider: %s', (title) => {
    expect(roles([title, 'Menu', 'Ferry runs again', ...BODY], 3)[2]).toBe('headline')
  })

  it('printed twice is one headline and a duplicate', () => {
    const lines = ['Ferry runs again', 'Ferry runs again', 'By Mara Lindqvist', ...BODY]
    expect(roles(lines, 3).slice(0, 3)).toEqual(['duplicate', 'headline', 'byline'])
  })

  it('is the heading of the first rank when the page has no title', () => {
    expect(roles(['Boats', '# Ferry runs again', ...BODY], 2)[1]).toBe('headline')
  })

  it('may share no word with the title, when it stands above the story as headlines do', () => {
    const lines = [
      'Sail ahoy! Islanders cheer',
      'Home',
      'Islands',
      'Ferry back in service after storms',
      'Sunday, 3 May 2024',
      ...BODY
    ]
    expect(roles(lines, 5).slice(0, 4)).toEqual(['other', undefined, undefined, 'headline'])
    expect(roles(['Sail ahoy! Islanders cheer', 'Home', 'Islands', 'By Mara Lindqvist', ...BODY], 4)[0]).toBe('headline')
    expect(roles(['Sail ahoy! Islanders cheer', 'Home > Islands > Ferries and boats', ...BODY], 2)[0]).toBe('headline')
  })

  it('is the heading above the story, of whatever rank, when the page has no other', () => {
    expect(roles(['Boats', '## Is the ferry really back in service?', ...BODY], 1)[1]).toBe('headline')
  })

  it('is no title that a template was not given', () => {
    const lines = ['undefined | Harbour Gazette', 'Home', 'Ferry runs again after a week of storms', ...BODY]
    expect(roles(lines, 3)[2]).toBe('headline')
  })

  it('may open with what captions open with', () => {
    const rule = { rule: 'picture-caption', note: 'in a test', matched: null }
    const lines = ['First photo: the new island ferry | Gazette', 'Home', 'First photo: the new island ferry', ...BODY]
    const draft = new LabelDraft(blocksFrom(lines), { language: 'en', languages: languagesOf('en'), phrases: {}, hints: {} })
    draft.story = { first: 3, last: 5 }
    draft.set(0, 'caption', rule)
    draft.set(2, 'caption', rule)
    labelHead(draft)
    expect([0, 1, 2].map((index) => draft.role(index))).toEqual(['other', undefined, 'headline'])
  })

  it('stands below the breadcrumb that ends with the title, and below a kicker', () => {
    const summary = 'The harbour office has good news for the islanders, who had waited for a week.'
    const crumbs = ['Ahoy! Sail is up', 'Home', 'Islands', 'Ahoy! Sail is up', 'Storm Week', 'Ferry back in service']
    expect(roles([...crumbs, summary, ...BODY], 6)[5]).toBe('headline')
    const kicker = ['Storm week: sail is up and all aboard', 'Storm week', 'Ferry back in service after repairs']
    expect(roles([...kicker, summary, ...BODY], 3).slice(1, 3)).toEqual([undefined, 'headline'])
  })

  it('may be a question that the story was taken to begin with', () => {
    const lines = ['Ahoy! Sail is up', 'Is the ferry back in service?', 'By Mara Lindqvist', ...BODY]
    expect(roles(lines, 1)[1]).toBe('headline')
  })

  it('may be worded differently from the title', () => {
    const lines = [
      'Ferry to the islands runs again after the storm | Gazette',
      'Menu',
      'Islands: Ferry runs again after a week of storm',
      ...BODY
    ]
    expect(roles(lines, 3)[2]).toBe('headline')
  })

  it('may run over two lines', () => {
    const lines = [
      'After a week of storms the ferry runs again | Gazette',
      'Menu',
      'After a week of storms',
      'the ferry runs again',
      ...BODY
    ]
    expect(roles(lines, 4).slice(2, 4)).toEqual(['headline', 'headline'])
  })

  it('stands below a breadcrumb that ends with the title', () => {
    const lines = [
      'Ferry runs again after storm',
      'Home',
      'News',
      'Ferry runs again after storm',
      'Islands',
      'Islanders cheer as ferry runs again',
      ...BODY
    ]
    expect(roles(lines, 6)[5]).toBe('headline')
  })

  it('is the title of the page when no line agrees, and that is told', () => {
    const draft = labelled(['Ferry runs again | Harbour Gazette', 'Menu', 'Weather', ...BODY], 3)
    expect(draft.label(0)).toMatchObject({ role: 'headline', reason: { rule: 'page-title' } })
  })

  it('takes the likeliest line when there is no title at all', () => {
    expect(roles(['12.05.2024', 'Boats back in the harbour after storm', ...BODY], 2)[1]).toBe('headline')
  })

  it('found inside the story narrows it', () => {
    const teaser = 'A teaser of another story is long enough to look like one, and it ends as sentences do.'
    const draft = labelled(['Ferry runs again | Gazette', teaser, 'Ferry runs again', ...BODY], 1)
    expect(draft.role(2)).toBe('headline')
    expect(draft.story?.first).toBe(3)
  })

  it('agrees with a hint where the page prints no title', () => {
    const lines = ['12 comments', 'Ferry runs again after the storm', 'Ten boats were kept in the harbour', ...BODY]
    const draft = labelled(['# Boats', ...lines], 4, { hints: { title: 'Ten boats were kept in the harbour' } })
    expect(draft.role(3)).toBe('headline')
  })

  it('agrees with the title in a header', () => {
    const blocks = [
      block(0, 'Title: Ferry runs again | Gazette', { kind: 'header' }),
      block(1, 'Menu'),
      block(2, 'Ferry runs again')
    ]
    const draft = new LabelDraft([...blocks, ...BODY.map((text, index) => block(index + 3, text))], {
      language: 'en',
      languages: languagesOf('en'),
      phrases: {},
      hints: {}
    })
    draft.story = { first: 3, last: 5 }
    labelHead(draft)
    expect(draft.role(2)).toBe('headline')
  })
})

describe('the standfirst', () => {
  const summary = 'Islanders had waited a week for bread, post and news from the mainland'

  it('stands between headline and byline', () => {
    const lines = ['Ferry runs again | Gazette', 'Ferry runs again', summary, 'By Mara Lindqvist', ...BODY]
    expect(roles(lines, 2).slice(1, 4)).toEqual(['headline', 'standfirst', 'byline'])
    expect(labelled(lines, 2).story?.first).toBe(4)
  })

  it('that only repeats the opening is a duplicate, cut or whole', () => {
    const cut = `${BODY[0]?.slice(0, 70)}…`
    expect(roles(['Ferry runs again | Gazette', 'Ferry runs again', cut, ...BODY], 3)[2]).toBe('duplicate')
    expect(roles(['Ferry runs again | Gazette', 'Ferry runs again', BODY[0] ?? '', 'By Mara Lindqvist', ...BODY], 4)[2]).toBe(
      'duplicate'
    )
  })

  it('is the heading of the second rank right below the headline', () => {
    expect(roles(['# Ferry runs again', `## ${summary}`, ...BODY], 1).slice(0, 2)).toEqual(['headline', 'standfirst'])
  })

  it('is not the first paragraph', () => {
    expect(roles(['Ferry runs again | Gazette', 'Ferry runs again', ...BODY], 2)[2]).toBeUndefined()
  })
})

describe('the byline', () => {
  const head = ['Ferry runs again | Gazette', 'Ferry runs again']

  it.each([
    ['By Mara Lindqvist', 'byline-by'],
    ['Mara Lindqvist', 'byline-alone'],
    ['Mara LindqvistHealth Reporter', 'byline-job'],
    ['Mara Lindqvist 3 May 2024', 'byline-date']
  ])('%s', (line, rule) => {
    expect(labelled([...head, line, ...BODY], 3).label(2)).toMatchObject({ role: 'byline', reason: { rule } })
  })

  it('has a span for each name and date', () => {
    const line = 'By Mara Lindqvist and Tom Reyes | 3 May 2024'
    const spans = labelled([...head, line, ...BODY], 3).label(2)?.spans ?? []
    expect(spans.map(({ role, start, end }) => [role, line.slice(start, end)])).toEqual([
      ['byline', 'Mara Lindqvist'],
      ['byline', 'Tom Reyes'],
      ['timestamp', '3 May 2024']
    ])
  })

  it('goes on behind an open by-word, over lines that only join', () => {
    const lines = [...head, 'By', 'Mara Lindqvist', ',', 'Associated Press', ...BODY]
    expect(roles(lines, 6).slice(2, 6)).toEqual(['byline', 'byline', 'byline', 'byline'])
  })

  it('goes on with a paper behind an open by-word', () => {
    expect(roles([...head, 'By', 'HG24 Newsroom', ...BODY], 4).slice(2, 4)).toEqual(['byline', 'byline'])
  })

  it('may have one name a line', () => {
    expect(roles([...head, 'Mary Lindqvist', 'Thomas Reyes', '3 May 2024', ...BODY], 5).slice(2, 5)).toEqual([
      'byline',
      'byline',
      'timestamp'
    ])
  })

  it('printed again with the job below it', () => {
    const lines = [...head, 'By Mara Lindqvist', 'Mara Lindqvist', 'Reporter', ...BODY]
    expect(roles(lines, 5).slice(2, 5)).toEqual(['byline', 'byline', 'byline'])
  })

  it('is taken before a name that the headline speaks of', () => {
    const lines = ['Reyes wins the vote | Gazette', 'Reyes wins the vote', 'Tom Reyes', 'Mara Lindqvist', '3 May 2024', ...BODY]
    expect(roles(lines, 5).slice(2, 4)).toEqual([undefined, 'byline'])
  })

  it('may stand below the story, with a by-word', () => {
    expect(roles([...head, ...BODY, 'By Mara Lindqvist'], 2, { last: 4 })[5]).toBe('byline')
    expect(roles([...head, ...BODY, 'Mara Lindqvist'], 2, { last: 4 })[5]).toBeUndefined()
  })

  it('is not made of a menu', () => {
    expect(roles(['Harbour Gazette', 'World News', 'Local Sport', ...head, ...BODY], 5).slice(0, 3)).not.toContain('byline')
  })
})

describe('timestamps and datelines', () => {
  const head = ['Ferry runs again | Gazette', 'Ferry runs again']

  it.each(['3 May 2024', 'Published 3 May 2024 10:30', '13:37', 'Published', '3 hours ago', '3 May 2024 | 4 min read'])(
    '%s',
    (line) => {
      expect(roles([...head, line, ...BODY], 3)[2]).toBe('timestamp')
    }
  )

  it.each(['The fair opens on 3 May 2024 with music and a market for the whole town', 'Four boats'])('not: %s', (line) => {
    expect(roles([...head, line, ...BODY], 3)[2]).not.toBe('timestamp')
  })

  it('are seen above the headline, and below the story only with a word that says so', () => {
    expect(roles(['Ferry runs again | Gazette', '3 May 2024', 'Ferry runs again', ...BODY], 3)[1]).toBe('timestamp')
    expect(roles([...head, ...BODY, 'Published 3 May 2024'], 2, { last: 4 })[5]).toBe('timestamp')
    expect(roles([...head, ...BODY, '3 May 2024'], 2, { last: 4 })[5]).toBeUndefined()
  })

  it('a place on a line of its own above the story is a dateline', () => {
    expect(roles([...head, 'ANKARA (Reuters)', ...BODY], 3)[2]).toBe('dateline')
    expect(roles([...head, 'ANKARA (Reuters) -', ...BODY], 3)[2]).toBe('dateline')
    expect(roles([...head, 'WEATHER', ...BODY], 3)[2]).toBeUndefined()
  })
})

describe('pages that have no head', () => {
  it.each([[[]], [['']], [['Menu']], [['|', '|', '|']], [['a | '.repeat(50_000)]]])('are labelled without harm (%#)', (lines) => {
    expect(() => labelled(lines, null)).not.toThrow()
  })

  it('keep their title when there is no story', () => {
    expect(roles(['Ferry runs again | Harbour Gazette', 'Menu'], null)[0]).toBe('headline')
  })
})
