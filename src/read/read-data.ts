/** What a reader of copytaster notes on the root of its tree. */
export interface ReadData {
  /** Text nodes of a tree of format `text` hold the raw characters of the input. */
  format: 'text' | 'markdown'
  /** Why Markdown was read as text; absent when it was not. */
  guarded?: string | undefined
}

declare module 'mdast' {
  interface RootData {
    copytaster?: ReadData | undefined
  }
}
