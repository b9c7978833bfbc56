import type { Test } from 'tap'
import { served } from '../served.js'
import { Visitor } from '../visitor.js'
import { faults } from '../views/html.js'

export const MINUTE = 60 * 1000
export const born = (year: string) => ({ 'date_naissance-jour': '7', 'date_naissance-mois': '3', 'date_naissance-annee': year })
export const codeIn = (html: string): string => /<p class="pas-code">([^<]+)</.exec(html)![1]!
export const ownerOf = (visitor: Visitor): string => decodeURIComponent(visitor.cookies.get('session')!).replace(/\.[^.]*$/, '')
export const idOf = (url: string): string => url.split('/')[2]!

/** An agent who has chosen to fill in with somebody, on the first question. */
export async function withAgent (t: Test) {
  const site = await served(t)
  const visitor = new Visitor(site.app)
  const page = await visitor.get('/avec-quelquun')
  t.same(await faults(page.payload), [])
  t.same(page.cookies, [])
  const { headers } = await visitor.post('/avec-quelquun')
  const question = String(headers.location)
  return { ...site, visitor, question, shown: await visitor.get(question) }
}
