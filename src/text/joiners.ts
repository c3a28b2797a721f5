/**
 * Whether a joiner between two units is part of a spelling: between letters of Arabic script or of the scripts of India and
 * its neighbours (there behind a last letter too), or between the parts of an emoji.
 */
export function needsJoiner(left: number, right: number): boolean {
  return (isJoining(left) && (isJoining(right) || isIndic(left))) || (isPicture(left) && isPicture(right))
}

function isJoining(code: number): boolean {
  return (
    (code >= 0x0600 && code <= 0x08ff) ||
    isIndic(code) ||
    (code >= 0x1000 && code <= 0x109f) ||
    (code >= 0x1780 && code <= 0x18af) ||
    (code >= 0xfb50 && code <= 0xfefc)
  )
}

function isIndic(code: number): boolean {
  return code >= 0x0900 && code <= 0x0dff
}

// Surrogates, symbols, the variation selector and the keycap that emoji are made of.
function isPicture(code: number): boolean {
  return (code >= 0xd800 && code <= 0xdfff) || (code >= 0x2190 && code <= 0x2bff) || code === 0xfe0f || code === 0x20e3
}
