import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { z } from 'zod'
import { LEXICON_VERSION, type CompiledLexicon } from '../../src/lexicon/index.ts'
import { cedictVersion } from './dictionary.ts'
import { isSystemError } from './system-error.ts'

/** Where a dictionary comes from: the one that ships, or a file of the user. */
export type DictionarySource = { readonly kind: 'cedict' } | { readonly kind: 'file'; readonly path: string }

/** What is known of a dictionary beside its words. */
export interface DictionaryAbout {
  /** Lines or concepts that gave something. */
  readonly entries: number
  /** Lines of a user's file that could not be used, and the first of them with what is wrong. */
  readonly skipped: {
    readonly count: number
    readonly first: readonly {
      readonly line: number
      readonly message: { readonly code: string; readonly values: Readonly<Record<string, string | number>> }
    }[]
  }
}

/** A compiled dictionary whose buffer was found sound. */
export interface CompiledDictionary {
  readonly buffer: SharedArrayBuffer
  readonly about: DictionaryAbout
}

const about: z.ZodType<DictionaryAbout> = z.object({
  entries: z.number(),
  skipped: z.object({
    count: z.number(),
    first: z.array(
      z.object({
        line: z.number(),
        message: z.object({ code: z.string(), values: z.record(z.string(), z.union([z.string(), z.number()])) }),
      }),
    ),
  }),
})

/** What a compiled dictionary says of itself, or null when it was not compiled by `compileDictionary`. */
export function aboutOf({ label }: CompiledLexicon): DictionaryAbout | null {
  let read: unknown
  try {
    read = JSON.parse(label)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
  const parsed = about.safeParse(read)
  return parsed.success ? parsed.data : null
}

/** The dictionary's name for people. */
export function sourceName(source: DictionarySource): string {
  return source.kind === 'cedict' ? 'CC-CEDICT' : basename(source.path)
}

/** Names of a compiled dictionary in the cache: `name` changes with everything that it is made from, `stem` does not. */
export interface CacheKey {
  readonly stem: string
  readonly name: string
}

/** Null where there is nothing to compile: the file is not there. */
export async function cacheKey(source: DictionarySource): Promise<CacheKey | null> {
  if (source.kind === 'cedict') {
    const version = cedictVersion()
    return version === null ? null : keyOf('cc-cedict', version)
  }
  try {
    const { size, mtimeMs } = await stat(source.path)
    return keyOf(createHash('sha256').update(source.path).digest('hex').slice(0, 16), `${size}-${Math.round(mtimeMs)}`)
  } catch (error) {
    if (isSystemError(error)) return null
    throw error
  }
}

function keyOf(stem: string, version: string): CacheKey {
  return { stem, name: `${stem}-${version}-${LEXICON_VERSION}.lexicon` }
}
