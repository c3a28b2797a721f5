import { describe, expect, it } from 'vitest'
import { BoostedTrees } from '../../src/label/evidence/boosted-trees.js'
import { boost, type Examples, treesAsText } from './boost.js'
import { foldsByOwner } from './folds.js'

const NAMES = ['left', 'right']
const OPTIONS = { trees: 30, leaves: 4, rate: 0.3, smallest: 0.01, penalty: 0.01, bins: 16 }

// right where exactly one of the two numbers is high: no single number tells
function exclusiveOr(): Examples {
  const rows = Array.from({ length: 400 }, (_, at) => [(at % 20) / 20, (Math.floor(at / 20) % 20) / 20] as const)
  return {
    width: 2,
    numbers: Float32Array.from(rows.flat()),
    truth: Uint8Array.from(rows, ([a, b]) => Number(a >= 0.5 !== b >= 0.3)),
    weight: new Float32Array(rows.length).fill(1)
  }
}

describe('the boosting', () => {
  const examples = exclusiveOr()
  const text = treesAsText(boost(examples, OPTIONS), NAMES)

  it('learns what no single number tells', () => {
    const trees = new BoostedTrees(text, NAMES)
    const wrong = [...examples.truth].filter(
      (truth, at) => trees.score(examples.numbers.subarray(at * 2, at * 2 + 2)) > 0 !== (truth === 1)
    )
    expect(wrong).toHaveLength(0)
  })

  it('gives the same trees for the same examples', () => {
    expect(treesAsText(boost(exclusiveOr(), OPTIONS), NAMES)).toBe(text)
  })
})

describe('the folds', () => {
  const truths = [...'aaaabbbccd'].map((owner, at) => ({
    id: String(at),
    owner,
    publisher: owner,
    language: 'en',
    paragraphs: []
  }))

  it('hold every owner once, and about as many pages each', () => {
    const folds = foldsByOwner(truths, 2)
    expect([...folds.keys()].sort()).toEqual(['a', 'b', 'c', 'd'])
    const sizes = [0, 1].map((fold) => truths.filter(({ owner }) => folds.get(owner) === fold).length)
    expect(sizes).toEqual([5, 5])
  })
})
