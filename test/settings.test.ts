import { describe, expect, test } from 'vitest'
import { extractQuotes, inspectArticle, parseArticle, safeParseArticle } from '../src/index.js'

const page = 'A headline\n\nA story that says something in a whole sentence.'

describe('wrong options throw a TypeError at once, in every function', () => {
  test.each([
    [{ formt: 'text' }, "There is no option 'formt'"],
    [{ format: 'html' }, "'format' must be 'auto', 'text' or 'markdown', not \"html\""],
    [{ hints: 'x' }, "'hints' must be an object"],
    [{ hints: { authors: 'Ann' } }, "'hints.authors' must be an array of strings"],
    [{ hints: { titel: 'T' } }, "There is no option 'hints.titel'"],
    [{ hints: { fetchedAt: '2024-05-03' } }, "'hints.fetchedAt' must be an ISO 8601 date and time with its offset"],
    [{ hints: { language: '' } }, "'hints.language' must be a BCP 47 tag"],
    [{ languages: [{}] }, "'languages' must be an array of Language objects"],
    [{ phrases: { sharing: ['x'] } }, "'phrases' must be an object of roles"],
    [{ phrases: { share: 'x' } }, "'phrases' must be an object of roles"],
    [{ label: 'body' }, "'label' must be a function"],
    [{ indirect: 1 }, "'indirect' must be a boolean"],
    [{ maxLength: 0 }, "'maxLength' must be a whole number"],
    [{ maxLength: 1.5 }, "'maxLength' must be a whole number"],
    [{ __proto__: null, toString: 1 }, "There is no option 'toString'"],
    ['text', 'The options must be an object, not "text"'],
    [[], 'The options must be an object, not an array']
  ])('%j', (options, advice) => {
    for (const call of [parseArticle, safeParseArticle, inspectArticle]) {
      expect(() => call(page, options as never)).toThrow(TypeError)
      expect(() => call(page, options as never)).toThrow(advice)
    }
  })

  test.each([[{ title: 1 }], [{ language: '' }], [{ indirect: 'yes' }], [{ hints: {} }], [{ languages: {} }]])(
    'extractQuotes %j',
    (options) => {
      expect(() => extractQuotes([page], options as never)).toThrow(TypeError)
    }
  )

  test('undefined and null stand for the defaults', () => {
    const plain = inspectArticle(page)
    expect(inspectArticle(page, { format: undefined, hints: undefined, label: undefined })).toEqual(plain)
    expect(inspectArticle(page, null as never)).toEqual(plain)
  })
})
