/**
 * Abbreviations of time zones as the press prints them, with their offset from UTC in minutes: only those that mean one offset
 * wherever they are printed. `CST`, `IST`, `BST` and `ET` mean several and are left out.
 */
export const ZONES: ReadonlyMap<string, number> = new Map([
  ['utc', 0],
  ['gmt', 0],
  ['wet', 0],
  ['west', 60],
  ['cet', 60],
  ['mez', 60],
  ['cest', 120],
  ['mesz', 120],
  ['eet', 120],
  ['sast', 120],
  ['eest', 180],
  ['msk', 180],
  ['trt', 180],
  ['tsi', 180],
  ['pkt', 300],
  ['npt', 345],
  ['wib', 420],
  ['wita', 480],
  ['wit', 540],
  ['sgt', 480],
  ['hkt', 480],
  ['awst', 480],
  ['jst', 540],
  ['kst', 540],
  ['acst', 570],
  ['aest', 600],
  ['acdt', 630],
  ['aedt', 660],
  ['nzst', 720],
  ['nzdt', 780],
  ['est', -300],
  ['edt', -240],
  ['cdt', -300],
  ['mdt', -360],
  ['pst', -480],
  ['pdt', -420],
  ['akst', -540],
  ['akdt', -480],
  ['hst', -600]
])

/** Zones in which the press writes the day before the month and counts the hours to 24. */
export const DAY_FIRST_ZONES: ReadonlySet<string> = new Set([
  'cet',
  'cest',
  'mez',
  'mesz',
  'eet',
  'eest',
  'wet',
  'west',
  'bst',
  'msk',
  'trt',
  'sast'
])

/** Signs of the two halves of a day behind a time on a clock of twelve hours, full stops aside. */
export const HALF_DAYS: ReadonlyMap<string, 'am' | 'pm'> = new Map([
  ['am', 'am'],
  ['pm', 'pm'],
  ['上午', 'am'],
  ['下午', 'pm'],
  ['午前', 'am'],
  ['午後', 'pm'],
  ['오전', 'am'],
  ['오후', 'pm']
])

/** Signs behind the numbers of a date and of a time in East Asian print. */
export const DATE_SIGNS: ReadonlyMap<string, 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second'> = new Map([
  ['年', 'year'],
  ['년', 'year'],
  ['月', 'month'],
  ['월', 'month'],
  ['日', 'day'],
  ['号', 'day'],
  ['號', 'day'],
  ['일', 'day'],
  ['时', 'hour'],
  ['時', 'hour'],
  ['시', 'hour'],
  ['分', 'minute'],
  ['분', 'minute'],
  ['秒', 'second'],
  ['초', 'second']
])
