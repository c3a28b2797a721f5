/** Rows to learn from: `rows` × `width` numbers, what each row is, and how much it counts. */
export interface Examples {
  readonly width: number
  readonly numbers: Float32Array
  readonly truth: Uint8Array
  readonly weight: Float32Array
}

export interface BoostOptions {
  readonly trees: number
  readonly leaves: number
  readonly rate: number
  /** Smallest sum of second derivatives in a leaf. */
  readonly smallest: number
  /** L2 penalty of a leaf. */
  readonly penalty: number
  readonly bins: number
}

/** A node of a grown tree: a split, or a leaf with its log-odds. */
export type Grown = { readonly feature: number; readonly threshold: number; readonly left: Grown; readonly right: Grown } | number

interface Leaf {
  readonly rows: Int32Array
  readonly sumG: number
  readonly sumH: number
  readonly split: Split | null
}

interface Split {
  readonly gain: number
  readonly feature: number
  readonly bin: number
}

/**
 * Gradient boosting of the logistic loss: leaf-wise trees over histograms (Friedman 2001; Ke et al. 2017). No chance is in it: the
 * same examples give the same trees.
 */
export function boost(examples: Examples, options: BoostOptions): Grown[] {
  const cuts = cutPoints(examples, options.bins)
  const binned = binRows(examples, cuts)
  const rows = examples.truth.length
  const scores = new Float64Array(rows)
  const gradient = new Float64Array(rows)
  const hessian = new Float64Array(rows)
  const trees: Grown[] = []
  for (let tree = 0; tree < options.trees; tree++) {
    for (let row = 0; row < rows; row++) {
      const p = 1 / (1 + Math.exp(-scores[row]!))
      gradient[row] = (p - examples.truth[row]!) * examples.weight[row]!
      hessian[row] = Math.max(1e-6, p * (1 - p)) * examples.weight[row]!
    }
    trees.push(new TreeGrower(binned, cuts, gradient, hessian, scores, options).grow())
  }
  return trees
}

interface Binned {
  readonly width: number
  readonly bins: Uint8Array
}

class TreeGrower {
  readonly binned: Binned
  readonly cuts: readonly Float32Array[]
  readonly gradient: Float64Array
  readonly hessian: Float64Array
  readonly scores: Float64Array
  readonly options: BoostOptions

  constructor(
    binned: Binned,
    cuts: readonly Float32Array[],
    gradient: Float64Array,
    hessian: Float64Array,
    scores: Float64Array,
    options: BoostOptions
  ) {
    this.binned = binned
    this.cuts = cuts
    this.gradient = gradient
    this.hessian = hessian
    this.scores = scores
    this.options = options
  }

  grow(): Grown {
    const root = this.leaf(Int32Array.from(this.gradient.keys()))
    const tree = new Map<Leaf, { left: Leaf; right: Leaf; split: Split }>()
    const open = [root]
    while (open.length < this.options.leaves) {
      const best = open.reduce((a, b) => ((b.split?.gain ?? 0) > (a.split?.gain ?? 0) ? b : a))
      if (best.split === null) break
      const [left, right] = this.divide(best, best.split)
      tree.set(best, { left, right, split: best.split })
      open.splice(open.indexOf(best), 1, left, right)
    }
    return this.finish(root, tree)
  }

  finish(leaf: Leaf, tree: ReadonlyMap<Leaf, { left: Leaf; right: Leaf; split: Split }>): Grown {
    const node = tree.get(leaf)
    if (!node) {
      const value = Math.round((-1000 * this.options.rate * leaf.sumG) / (leaf.sumH + this.options.penalty)) / 1000
      for (const row of leaf.rows) this.scores[row]! += value
      return value
    }
    const { feature, bin } = node.split
    const threshold = this.cuts[feature]![bin]!
    return { feature, threshold, left: this.finish(node.left, tree), right: this.finish(node.right, tree) }
  }

  leaf(rows: Int32Array): Leaf {
    let sumG = 0
    let sumH = 0
    for (const row of rows) {
      sumG += this.gradient[row]!
      sumH += this.hessian[row]!
    }
    return { rows, sumG, sumH, split: this.bestSplit(rows, sumG, sumH) }
  }

  divide({ rows }: Leaf, { feature, bin }: Split): [Leaf, Leaf] {
    const { bins, width } = this.binned
    const goesLeft = (row: number) => bins[row * width + feature]! <= bin
    return [this.leaf(rows.filter(goesLeft)), this.leaf(rows.filter((row) => !goesLeft(row)))]
  }

  bestSplit(rows: Int32Array, sumG: number, sumH: number): Split | null {
    const { bins, width } = this.binned
    const slots = this.options.bins
    const g = new Float64Array(width * slots)
    const h = new Float64Array(width * slots)
    for (const row of rows) {
      const dg = this.gradient[row]!
      const dh = this.hessian[row]!
      for (let feature = 0, at = row * width; feature < width; feature++, at++) {
        const slot = feature * slots + bins[at]!
        g[slot]! += dg
        h[slot]! += dh
      }
    }
    const { penalty, smallest } = this.options
    const whole = (sumG * sumG) / (sumH + penalty)
    let best: Split | null = null
    for (let feature = 0; feature < width; feature++) {
      let leftG = 0
      let leftH = 0
      for (let bin = 0; bin < this.cuts[feature]!.length; bin++) {
        leftG += g[feature * slots + bin]!
        leftH += h[feature * slots + bin]!
        const rightH = sumH - leftH
        if (leftH < smallest || rightH < smallest) continue
        const rightG = sumG - leftG
        const gain = (leftG * leftG) / (leftH + penalty) + (rightG * rightG) / (rightH + penalty) - whole
        if (gain > (best?.gain ?? 1e-6)) best = { gain, feature, bin }
      }
    }
    return best
  }
}

// the values that divide each number's range into bins of about equal size, rounded to three figures so that they print short
function cutPoints({ numbers, width, truth }: Examples, bins: number): Float32Array[] {
  const rows = truth.length
  const step = Math.max(1, Math.floor(rows / 20_000))
  return Array.from({ length: width }, (_, feature) => {
    const values: number[] = []
    for (let row = 0; row < rows; row += step) values.push(numbers[row * width + feature]!)
    values.sort((a, b) => a - b)
    const distinct = [...new Set(values)]
    const cuts = new Set<number>()
    if (distinct.length <= bins)
      for (let at = 1; at < distinct.length; at++) cuts.add(short((distinct[at - 1]! + distinct[at]!) / 2))
    else for (let at = 1; at < bins; at++) cuts.add(short(values[Math.floor((at * values.length) / bins)]!))
    return Float32Array.from([...cuts].sort((a, b) => a - b).slice(0, bins - 1))
  })
}

function short(value: number): number {
  return Number(value.toPrecision(3))
}

function binRows({ numbers, width }: Examples, cuts: readonly Float32Array[]): Binned {
  const bins = new Uint8Array(numbers.length)
  for (let at = 0; at < numbers.length; at++) bins[at] = binOf(numbers[at]!, cuts[at % width]!)
  return { width, bins }
}

// the number of cuts at or below a value: a row goes left of cut i when its value is below it
function binOf(value: number, cuts: Float32Array): number {
  let low = 0
  let high = cuts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (cuts[middle]! <= value) low = middle + 1
    else high = middle
  }
  return low
}

/** The trees as the text that `BoostedTrees` reads. */
export function treesAsText(trees: readonly Grown[], names: readonly string[]): string {
  return trees.map((tree) => tokens(tree, names).join(' ')).join('\n')
}

function tokens(node: Grown, names: readonly string[]): string[] {
  if (typeof node === 'number') return [String(Math.round(node * 1000))]
  const threshold = Number(node.threshold.toPrecision(3))
  return [`${names[node.feature]}<${threshold}`, ...tokens(node.left, names), ...tokens(node.right, names)]
}
