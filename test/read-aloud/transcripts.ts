import { join } from 'node:path'
import type { PageTypes } from '../browser/page-types.js'
import { readAloud } from './read-aloud.js'

export const folder = join(import.meta.dirname, 'transcripts')
const fileOf = (sort: string): string => `${sort.normalize('NFD').replace(/\p{M}/gu, '').replaceAll(' ', '-')}.txt`

/** What is said of each sort of page, by the name of its file. */
export async function transcripts ({ visitor, urls }: PageTypes): Promise<ReadonlyMap<string, string>> {
  const said = new Map<string, string>()
  for (const [sort, url] of urls) if (sort !== 'catalogue') said.set(fileOf(sort), await readAloud((await visitor.tab.get(url)).html))
  return said
}
