import type { LabelContext } from '../page.js'
import { callerPhrase } from './caller-phrase.js'
import { commentCounter } from './comment-counter.js'
import { copyrightLine } from './copyright-line.js'
import { creditLine } from './credit-line.js'
import { errorSign } from './error-sign.js'
import { furniturePhrase } from './furniture-phrase.js'
import { headingWithRest } from './heading-with-rest.js'
import { listHeading } from './list-heading.js'
import { markup, wordless } from './markup.js'
import { newsletterSentence } from './newsletter-sentence.js'
import { paywallSign } from './paywall-sign.js'
import { pictureCaption } from './picture-caption.js'
import { readAlso } from './read-also.js'
import type { LineRule } from './rule.js'
import { tagLine } from './tag-line.js'

/** What can be told from a line alone, wherever it stands. The first rule that speaks wins. */
export function pageRules({ phrases }: LabelContext): readonly LineRule[] {
  return [
    callerPhrase(phrases),
    markup,
    wordless,
    listHeading,
    tagLine,
    headingWithRest,
    commentCounter,
    paywallSign,
    furniturePhrase,
    newsletterSentence,
    errorSign,
    readAlso,
    copyrightLine,
    creditLine,
    pictureCaption
  ]
}
