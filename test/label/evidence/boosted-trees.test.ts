import { describe, expect, it } from 'vitest'
import { BoostedTrees } from '../../../src/label/evidence/boosted-trees.js'
import { EVIDENCE_NAMES } from '../../../src/label/evidence/evidence.js'
import { WEIGHTS } from '../../../src/label/evidence/weights.js'

const NAMES = ['words', 'ends']
const trees = new BoostedTrees('words<8 -1500 ends<0.5 -200 1200\nends<0.5 -300 400', NAMES)

describe('boosted trees', () => {
  it('add up the leaves that a row falls into', () => {
    expect(trees.score(Float32Array.of(20, 1))).toBeCloseTo(1.6)
    expect(trees.score(Float32Array.of(20, 0))).toBeCloseTo(-0.5)
    expect(trees.score(Float32Array.of(3, 1))).toBeCloseTo(-1.1)
  })

  it('tell what each number added, the largest first, without remainder', () => {
    const row = Float32Array.of(20, 1)
    const roots = (-1.5 + (-0.2 + 1.2) / 2) / 2 + (-0.3 + 0.4) / 2
    const shares = trees.shares(row)
    expect(shares.map(({ feature }) => NAMES[feature])).toEqual(['ends', 'words'])
    expect(shares.reduce((sum, { value }) => sum + value, roots)).toBeCloseTo(trees.score(row))
  })

  it('take a number equal to the threshold to the right, as 32-bit numbers compare', () => {
    const tenth = new BoostedTrees('words<0.1 -1000 1000', NAMES)
    expect(tenth.score(Float32Array.of(0.1, 0))).toBe(1)
  })
})

describe('the weights', () => {
  it('hold numbers of layout and names of evidence only, in under 20 kB', () => {
    const names = new Set([...WEIGHTS.matchAll(/([A-Za-z]\w*)</g)].map(([, name]) => name))
    expect([...names].filter((name) => !(EVIDENCE_NAMES as readonly (string | undefined)[]).includes(name))).toEqual([])
    expect(WEIGHTS.replace(/[A-Za-z]\w*</g, '')).toMatch(/^[-\d.\se]+$/)
    expect(WEIGHTS.length).toBeLessThan(20_000)
    expect(names.size).toBeGreaterThan(20)
  })
})
