/** Invented stories of one invented site; no two share a paragraph. */
export const STORIES = [
  {
    title: 'Ferry fares to rise in June',
    author: 'Mara Lindqvist',
    paragraphs: [
      'The harbour ferry will cost ten cents more from the first of June, the operator said on Tuesday.',
      'It is the first rise in four years, and the company blames the price of diesel for the new fares.',
      'Commuters said that the boats had become less reliable over the winter, with one in nine cancelled.',
      'The operator promises a new timetable in autumn and two boats that run on batteries by next spring.'
    ]
  },
  {
    title: 'Paper mill opens again',
    author: 'Jonas Keller',
    paragraphs: [
      'The paper mill at Ellory Bridge will open again in October with half of its former workers.',
      'Its new owner, a maker of cardboard, has sold two of the machines and bought a smaller third one.',
      'The union called the agreement a beginning and asked for contracts that last longer than a year.',
      'Before it was closed in 2019 the mill made paper for schoolbooks and employed three hundred people.'
    ]
  },
  {
    title: 'Barn owls nest in church tower',
    author: 'Ida Sommer',
    paragraphs: [
      'Three pairs of barn owls have nested in the tower of the village church for the first time since 1998.',
      'Volunteers had put up boxes of oak and kept the bells silent for the whole of April and of May.',
      'The young birds will fly in July and are expected to look for places of their own in the hills.',
      'A camera shows the nests in the library, where children come after school to watch the feeding.'
    ]
  },
  {
    title: 'School garden wins national prize',
    author: 'Peter Hallam',
    paragraphs: [
      'The garden of the primary school in Lindwick has won the national prize for teaching out of doors.',
      'Pupils grow beans, pumpkins and six kinds of potato, and sell them on Saturdays at the old station.',
      'The jury praised that every class keeps a diary of rain and frost which now covers eleven years.',
      'With the money the school wants to build a greenhouse from the windows of the gymnasium it replaces.'
    ]
  }
] as const

export type Story = { readonly title: string; readonly author: string; readonly paragraphs: readonly string[] }

export interface Furniture {
  readonly above?: readonly string[]
  readonly inside?: readonly string[]
  readonly below?: readonly string[]
}

const ABOVE = ['Island Life', 'Harbour Desk']
const INSIDE = ['Courier Club']
const BELOW = [
  'Our reporters walk every street of the archipelago so that neighbours hear what councillors decide.',
  'Tide Tables'
]

/** A page of the site in plain text: title line, furniture, head, story with lines in its middle and again at its end, furniture. */
export function pageOf(story: Story, { above = ABOVE, inside = INSIDE, below = BELOW }: Furniture = {}): string {
  const { title, author, paragraphs } = story
  const head = [`${title} | The Harbour Courier`, ...above, title, `By ${author}`, '3 May 2024']
  const told = [...paragraphs.slice(0, 2), ...inside, ...paragraphs.slice(2), ...inside]
  return [...head, ...told, ...below].join('\n\n')
}

/** One of {@link STORIES}. */
export function story(index: number): Story {
  return STORIES[index] as Story
}

/** The pages of the first three stories. */
export function threePages(furniture?: Furniture): string[] {
  return STORIES.slice(0, 3).map((each) => pageOf(each, furniture))
}
