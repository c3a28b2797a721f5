import { describe, expect, it } from 'vitest'
import { readBlocks } from '../../src/blocks/read-blocks.js'
import { readText } from '../../src/read/article-text.js'
import { checkBlocks } from '../blocks/check-blocks.js'

const blocksOf = (text: string) => readBlocks(readText(text), text)
const textsOf = (text: string) => blocksOf(text).map((block) => block.text)

const PIECES = [
  'Harbour closes for spring',
  'The old crane on the eastern pier will come down, the',
  'Northport Port Authority',
  'said on Tuesday, because its floor no longer bears the load.',
  'Ships will be sent to',
  'Westhaven',
  ', where the council has built a',
  'new terminal',
  'with room for eight of them at a time.',
  'The fishing boats stay, and so does the',
  'Friday market',
  '. It opens at seven, as it has done since the war.',
  'Share this article',
  'More from the harbour'
].join('\n')

describe('a page whose links stand on lines of their own', () => {
  it('gets its sentences back', () => {
    expect(textsOf(PIECES)).toEqual([
      'Harbour closes for spring',
      'The old crane on the eastern pier will come down, the Northport Port Authority said on Tuesday, because its floor no longer bears the load.',
      'Ships will be sent to Westhaven, where the council has built a new terminal with room for eight of them at a time.',
      'The fishing boats stay, and so does the Friday market. It opens at seven, as it has done since the war.',
      'Share this article',
      'More from the harbour'
    ])
  })

  it('still knows where each character stood', () => {
    checkBlocks(blocksOf(PIECES), PIECES)
  })

  it('joins two links that follow one another', () => {
    const twice = PIECES.replace('Northport Port Authority', 'Northport\nPort Authority')
    expect(textsOf(twice)[1]).toBe(textsOf(PIECES)[1])
  })

  it('leaves menus of small letters, lists of links and times below titles alone', () => {
    const page = [
      'home',
      'news',
      'sport',
      'Crane comes down in spring, says the port',
      'vor 3 Stunden',
      'Ferry is late again, says the port',
      'vor 5 Stunden'
    ]
    expect(textsOf(page.join('\n'))).toEqual(page)
  })

  it('leaves a page of one line a paragraph alone', () => {
    const page = [
      'The crane comes down in spring.',
      'Nobody objected to it on Tuesday.',
      '“It is time,” said the port’s chief.',
      'Ships go elsewhere until then.'
    ]
    expect(textsOf(page.join('\n'))).toEqual(page)
  })
})
