import { readAuthors } from './authors.js'
import { readBody } from './body.js'
import { readPlace } from './dateline.js'
import { readModifiedAt, readPublishedAt } from './dates.js'
import type { FieldContext, Fields } from './fields.js'
import { readImages } from './images.js'
import { readPublisher } from './publisher.js'
import { readRelated } from './related.js'
import { readStandfirst } from './standfirst.js'
import { readTags } from './tags.js'
import { readTitle } from './title.js'
import { readUrl } from './url.js'

const READERS = {
  title: readTitle,
  standfirst: readStandfirst,
  authors: readAuthors,
  publisher: readPublisher,
  publishedAt: readPublishedAt,
  modifiedAt: readModifiedAt,
  dateline: readPlace,
  url: readUrl,
  paragraphs: readBody,
  relatedLinks: readRelated,
  images: readImages,
  tags: readTags
} satisfies { readonly [Key in keyof Fields]: (context: FieldContext) => Fields[Key] }

/** Reads every field of an Article from labelled blocks: one pure function a field. */
export function readFields(context: FieldContext): Fields {
  return {
    title: READERS.title(context),
    standfirst: READERS.standfirst(context),
    authors: READERS.authors(context),
    publisher: READERS.publisher(context),
    publishedAt: READERS.publishedAt(context),
    modifiedAt: READERS.modifiedAt(context),
    dateline: READERS.dateline(context),
    url: READERS.url(context),
    paragraphs: READERS.paragraphs(context),
    relatedLinks: READERS.relatedLinks(context),
    images: READERS.images(context),
    tags: READERS.tags(context)
  }
}
