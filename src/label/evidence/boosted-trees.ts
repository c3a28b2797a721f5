/**
 * Boosted trees as text. One tree a line, its nodes in preorder: `name<threshold` asks for a number of a line (go left when it is
 * below the threshold), a whole number is a leaf, in thousandths of log-odds.
 */
export type TreeText = string

/** One node of a compiled tree. */
interface Node {
  /** Index of the number that is asked for; −1 for a leaf. */
  readonly feature: number
  readonly threshold: number
  readonly left: number
  readonly right: number
  /** Log-odds: of a leaf its own, of a split the mean of what lies below it. */
  readonly value: number
}

/** What a number adds to a verdict. */
export interface Share {
  /** Index of the number. */
  readonly feature: number
  /** Log-odds. */
  readonly value: number
}

/** Trees that are ready to judge. */
export class BoostedTrees {
  readonly #nodes: Node[] = []
  readonly #roots: number[]

  constructor(text: TreeText, names: readonly string[]) {
    const index = new Map(names.map((name, at) => [name, at]))
    this.#roots = text
      .trim()
      .split('\n')
      .map((line) => this.#compile(line.split(' '), index))
  }

  /** Log-odds that the line is of the story. */
  score(row: Float32Array): number {
    let sum = 0
    for (const root of this.#roots) sum += this.#leaf(root, row).value
    return sum
  }

  /**
   * What each number adds to the score, the largest first: each split credits its number with the change from the mean below it
   * to the mean below the branch taken (Saabas 2014). The shares and the roots' means add up to the score.
   */
  shares(row: Float32Array): Share[] {
    const sums = new Map<number, number>()
    for (const root of this.#roots) {
      let node = this.#node(root)
      while (node.feature >= 0) {
        const next = this.#step(node, row)
        sums.set(node.feature, (sums.get(node.feature) ?? 0) + next.value - node.value)
        node = next
      }
    }
    return [...sums].map(([feature, value]) => ({ feature, value })).sort((a, b) => Math.abs(b.value) - Math.abs(a.value))
  }

  #leaf(root: number, row: Float32Array): Node {
    let node = this.#node(root)
    while (node.feature >= 0) node = this.#step(node, row)
    return node
  }

  #step({ feature, threshold, left, right }: Node, row: Float32Array): Node {
    return this.#node((row[feature] ?? 0) < threshold ? left : right)
  }

  #node(at: number): Node {
    return this.#nodes[at] ?? NOTHING
  }

  // reads one node and what is below it off the front of the tokens; returns its place
  #compile(tokens: string[], index: ReadonlyMap<string, number>): number {
    const [name = '', threshold] = (tokens.shift() ?? '0').split('<')
    if (threshold === undefined) return this.#nodes.push({ ...NOTHING, value: Number(name) / 1000 }) - 1
    const left = this.#compile(tokens, index)
    const right = this.#compile(tokens, index)
    const feature = index.get(name) ?? 0
    const value = (this.#node(left).value + this.#node(right).value) / 2
    return this.#nodes.push({ feature, threshold: Math.fround(Number(threshold)), left, right, value }) - 1
  }
}

const NOTHING: Node = { feature: -1, threshold: 0, left: -1, right: -1, value: 0 }
