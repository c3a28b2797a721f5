/** Per unit of a text: what becomes of it when inline markup is left out. */
export type Fates = Uint8Array

export const KEPT = 0
/** Left out. */
export const DROPPED = 1
/** Printed as a space: a line break in HTML, the `>` of a block quote. */
export const BLANKED = 2
/** An escaped character: printed, but no markup. */
export const LITERAL = 3
