/** Elements of HTML, in use or obsolete. What else stands between angle brackets is text: `<The Palace>`. */
const ELEMENTS: ReadonlySet<string> = new Set(
  (
    'a abbr acronym address applet area article aside audio b base bdi bdo big blink blockquote body br button canvas caption center ' +
    'cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font ' +
    'footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe image img input ins kbd label legend li link ' +
    'main map mark marquee math menu meta meter nav nobr noframes noscript object ol optgroup option output p param picture ' +
    'plaintext pre progress q rp rt ruby s samp script search section select slot small source span strike strong style sub ' +
    'summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp'
  ).split(' ')
)
const TAG = /^<\/?([A-Za-z][A-Za-z0-9-]*)(?=[\s/>]|$)/

/** Whether a text that begins with `<` begins with markup: a tag of HTML or of a custom element, a comment, a declaration. */
export function isMarkup(text: string): boolean {
  if (text.startsWith('<!') || text.startsWith('<?')) return true
  const name = tagName(text)
  return name !== undefined && (ELEMENTS.has(name) || name.includes('-'))
}

/** Name of the tag that a text begins with, in lower case. */
export function tagName(text: string): string | undefined {
  return TAG.exec(text)?.[1]?.toLowerCase()
}
