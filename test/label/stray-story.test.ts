import { describe, expect, it } from 'vitest'
import { labelPage } from './label-page.js'

const HEADLINE = 'Lindwick harbour wall gives way in winter storm'
const ACCOUNT = [
  'You can only use your account on one device at a time, whether it is a phone, a tablet or a computer.',
  'By pressing the button below you make sure that you are the only person who reads with this account.',
  'If you do not know who else is using it, we advise you to change your password as soon as possible.',
  'The message will be shown on the other device, which stays connected until you close the window there.'
]
const LIST = Array.from({ length: 30 }, (_, at) => `Town council number ${at} looks at another list of plans`)

describe('a run of sentences that is not the story of the headline', () => {
  it('is no story on a page full of other things', () => {
    const { story, blocks } = labelPage([HEADLINE, ...ACCOUNT, ...LIST].join('\n\n'))
    expect(story).toBeNull()
    expect(blocks.filter(({ role }) => role === 'body')).toEqual([])
  })

  it('is the story when it is most of the page, whatever the headline says', () => {
    const { story } = labelPage([HEADLINE, ...ACCOUNT].join('\n\n'))
    expect(story).not.toBeNull()
  })

  it('is the story when it speaks of what the headline says', () => {
    const told = ACCOUNT.map((line) => `${line} The harbour wall of Lindwick gave way in the storm.`)
    expect(labelPage([HEADLINE, ...told, ...LIST].join('\n\n')).story).not.toBeNull()
  })
})
