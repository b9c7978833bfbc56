import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { records, structures } from './offices.js'

/** `lies`: 200 and anything but an answer. */
export interface Mood { status?: number, delay?: number, lies?: string }
export interface Directories { origin: string, mood: Mood, calls: string[], close: () => Promise<void> }

/** The communes and départements that a query names. */
const places = (where: string): string[] => [...where.matchAll(/code_insee_commune (?:=|LIKE) "(\w+)%?"/g)].map(([, code]) => code!)
const listed = <T>(items: readonly T[]) => ({ items, total: items.length })

/** Both directories of offices, of demonstration, on this machine only. */
export async function startDirectories (port = 0): Promise<Directories> {
  if (process.env['NODE_ENV'] === 'production') throw new Error('Le faux annuaire ne tourne jamais en production.')
  const double = { mood: {} as Mood, calls: [] as string[] }
  const server = createServer((request, response) => {
    void (async () => {
      const url = new URL(request.url ?? '/', 'http://annuaire')
      double.calls.push(url.pathname + url.search)
      const { status = 200, delay = 0, lies } = double.mood
      if (delay > 0) await setTimeout(delay)
      const where = url.searchParams.get('where') ?? ''
      const body = url.pathname.endsWith('/structures')
        ? listed(structures.filter(({ code_insee: code }) => code.startsWith(url.searchParams.get('code_departement') ?? '')))
        : { results: records.filter(({ code_insee_commune: code }) => places(where).some(place => code.startsWith(place))).filter(({ pivot }) => [...where.matchAll(/pivot LIKE "(\w+)"/g)].some(([, kind]) => pivot.includes(`"${kind}"`))) }
      response.writeHead(status, { 'content-type': 'application/json' }).end(lies ?? JSON.stringify(body))
    })()
  })
  await new Promise<void>(resolve => { server.listen(port, '127.0.0.1', resolve) })
  return {
    ...double,
    get mood () { return double.mood },
    set mood (mood) { double.mood = mood },
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise(resolve => {
      server.close(() => { resolve() })
      server.closeAllConnections()
    })
  }
}
