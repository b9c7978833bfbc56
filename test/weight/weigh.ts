import { get, type IncomingMessage } from 'node:http'
import type { PageTypes } from '../browser/page-types.js'

export interface Weight { sort: string, raw: number, gzip: number, brotli: number, headers: number, requests: number }

/** Bytes on the wire of each sort of page, body and headers apart; and how many files a first visit asks for. */
export async function weigh ({ visitor, urls }: PageTypes): Promise<readonly Weight[]> {
  const weights: Weight[] = []
  for (const [sort, url] of urls) {
    // The entry page is the same bytes for whoever comes for the first time: without a cookie.
    const cookie = sort === 'accueil' ? '' : visitor.tab.cookie
    const read = (encoding: string) => received(visitor.origin + url, { cookie, 'accept-encoding': encoding })
    const [raw, gzip, brotli] = [await read('identity'), await read('gzip'), await read('br')]
    const files = raw.body.toString().match(/<link rel="(?:stylesheet|prefetch|icon|manifest)"|<script src/g) ?? []
    weights.push({
      sort, raw: raw.body.length, gzip: gzip.body.length, brotli: brotli.body.length, headers: brotli.headers, requests: 1 + files.length
    })
  }
  return weights
}

export const budgets = {
  /** One flight of TCP packets carries 14,480 bytes, headers included. */
  entry: 14_400,
  question: 3 * 1024,
  results: 8 * 1024,
  css: 12 * 1024
}
const questions: readonly string[] = ['radios', 'cases', 'date', 'montant', 'code postal', 'mois', 'enfants']

/** What weighs more than its budget, as browsers get it: they all accept brotli. */
export const overweight = (weights: readonly Weight[]): string[] => weights.flatMap(({ sort, brotli, headers }) => {
  const [weight, budget] = sort === 'accueil'
    ? [brotli + headers, budgets.entry]
    : [brotli, questions.includes(sort) ? budgets.question : budgets.results]
  return weight > budget ? [`${sort}: ${weight} bytes, not ${budget}`] : []
})

async function received (url: string, headers: Record<string, string>): Promise<{ body: Buffer, headers: number }> {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => { get(url, { headers }, resolve).on('error', reject) })
  const chunks: Buffer[] = []
  for await (const chunk of answer) chunks.push(chunk as Buffer)
  return { body: Buffer.concat(chunks), headers: answer.rawHeaders.join('').length + answer.rawHeaders.length * 2 + 19 }
}
