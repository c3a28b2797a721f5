import { da } from './da.js'
import { de } from './de.js'
import { en } from './en.js'
import { es } from './es.js'
import { fr } from './fr.js'
import { it } from './it.js'
import type { Language } from './language.js'
import { nb } from './nb.js'
import { nl } from './nl.js'
import { pl } from './pl.js'
import { pt } from './pt.js'
import { sv } from './sv.js'
import { tr } from './tr.js'

/** The built-in languages, in the order in which the README lists them. */
export const LANGUAGES: readonly Language[] = [en, de, fr, es, it, pt, nl, pl, sv, nb, da, tr]
