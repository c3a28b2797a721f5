import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { decodeRaw } from '../../src/read/decode-raw.js'

const bytes = (...values: number[]) => new Uint8Array(values)

describe('decodeRaw', () => {
  it('takes a string as it is, its byte order mark too', () => {
    expect(decodeRaw('\ufeffHarbour\0')).toEqual({ text: '\ufeffHarbour\0', replaced: false })
  })

  it('reads bytes as UTF-8', () => {
    expect(decodeRaw(new TextEncoder().encode('Größe 🙂'))).toEqual({ text: 'Größe 🙂', replaced: false })
  })

  it('drops the byte order mark of bytes', () => {
    expect(decodeRaw(bytes(0xef, 0xbb, 0xbf, 0x61))).toEqual({ text: 'a', replaced: false })
  })

  it('tells when bytes are no UTF-8', () => {
    expect(decodeRaw(bytes(0x61, 0xff, 0x62))).toEqual({ text: 'a\ufffdb', replaced: true })
  })

  it('does not take a printed U+FFFD for a broken byte', () => {
    expect(decodeRaw(new TextEncoder().encode('\ufffd'))).toEqual({ text: '\ufffd', replaced: false })
  })

  it('reads the value of a VFile', () => {
    expect(decodeRaw(new VFile('text'))).toEqual({ text: 'text', replaced: false })
    expect(decodeRaw(new VFile(bytes(0x61)))).toEqual({ text: 'a', replaced: false })
    expect(decodeRaw({ value: 'like a VFile' })).toEqual({ text: 'like a VFile', replaced: false })
  })

  it.each([[undefined], [null], [7], [[]], [{}], [{ value: 7 }], [new VFile()], [() => 'text']])(
    'takes %j for no text',
    (raw) => {
      expect(decodeRaw(raw)).toBeNull()
    }
  )
})
