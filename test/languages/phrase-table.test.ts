import { describe, expect, it } from 'vitest'
import { PhraseTable } from '../../src/languages/phrase-table.js'
import { fold } from '../../src/text/fold.js'

function tagOf(table: PhraseTable<string>, text: string): string | undefined {
  return table.match(fold(text))?.tag
}

describe('a phrase without an ellipsis', () => {
  const table = new PhraseTable<string>().add(['share this article', "don't miss", 'sign in'], 'share')

  it('matches the whole text, whatever its case, spaces and marks', () => {
    expect(tagOf(table, 'Share this article')).toBe('share')
    expect(tagOf(table, '  SHARE \u00a0THIS\narticle ')).toBe('share')
    expect(tagOf(table, 'Don’t miss')).toBe('share')
  })

  it('matches with closing punctuation', () => {
    for (const end of [':', '.', '!', ' :', '…']) expect(tagOf(table, `Share this article${end}`)).toBe('share')
  })

  it('does not match a part of the text or a part of the phrase', () => {
    expect(tagOf(table, 'Share this article with a friend')).toBeUndefined()
    expect(tagOf(table, 'Please share this article')).toBeUndefined()
    expect(tagOf(table, 'Share this')).toBeUndefined()
    expect(tagOf(table, 'Sign in?')).toBeUndefined()
  })
})

describe('a phrase with an ellipsis', () => {
  const table = new PhraseTable<string>().add(['sign up for our…', 'photo:…', '©…'], 'begins')

  it('matches a text that begins so', () => {
    expect(tagOf(table, 'Sign up for our weekly letter')).toBe('begins')
    expect(tagOf(table, 'Photo: a harbour at dawn')).toBe('begins')
    expect(tagOf(table, '© Harbour Post')).toBe('begins')
    expect(tagOf(table, 'Sign up for our')).toBe('begins')
  })

  it('stops at the end of a word', () => {
    expect(tagOf(table, 'Sign up for ours')).toBeUndefined()
    expect(tagOf(table, 'Sign up for our2')).toBeUndefined()
  })

  it('does not match in the middle, or without a colon that belongs to it', () => {
    expect(tagOf(table, 'Please sign up for our letter')).toBeUndefined()
    expect(tagOf(table, 'Photo of a harbour')).toBeUndefined()
  })
})

describe('several phrases', () => {
  it('prefers the whole text to a beginning and a longer beginning to a shorter one', () => {
    const table = new PhraseTable<string>()
      .add(['read…'], 'short')
      .add(['read more about…'], 'long')
      .add(['read more about us'], 'whole')
    expect(tagOf(table, 'Read more about us')).toBe('whole')
    expect(tagOf(table, 'Read more about the harbour')).toBe('long')
    expect(tagOf(table, 'Read on')).toBe('short')
  })

  it('keeps the first of two equal phrases, and says which one matched', () => {
    const table = new PhraseTable<string>().add(['Tags:'], 'first').add(['tags'], 'second')
    expect(table.match('tags')).toEqual({ tag: 'first', phrase: 'Tags:' })
  })

  it('looks for beginnings alone when asked to', () => {
    const table = new PhraseTable<string>().add(['by'], 'whole').add(['by…'], 'begins')
    expect(table.match('by')?.tag).toBe('whole')
    expect(table.beginning('by')?.tag).toBe('begins')
    expect(table.beginning('bye')).toBeUndefined()
  })
})

describe('odd input', () => {
  const table = new PhraseTable<string>().add(['menu', 'sign up for…', '…and more'], 'some')

  it('refuses a phrase without a word', () => {
    for (const phrase of ['', ' ', ':', '…', ' . ']) expect(() => new PhraseTable<string>().add([phrase], 'x')).toThrow(TypeError)
  })

  it('finds nothing in texts that say nothing', () => {
    for (const text of ['', ' ', '...', '::', '😀', '\ud800', '0']) expect(tagOf(table, text)).toBeUndefined()
  })

  it('answers for very long texts', () => {
    for (const unit of ['a', '.', ': ', 'menu ', '!x']) expect(table.match(unit.repeat(500_000))).toBeUndefined()
  })

  it('finds a beginning in front of a very long text', () => {
    expect(table.match(`sign up for ${'.'.repeat(1_000_000)}x`)?.tag).toBe('some')
  })
})
