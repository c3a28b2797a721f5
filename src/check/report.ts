/** Told of what is wrong, and where. */
export type Report = (path: readonly (string | number)[], message: string) => void
