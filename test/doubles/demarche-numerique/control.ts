import { json, type Exchange } from './exchange.js'
import type { Fault, World } from './world.js'

interface Behaviour { post?: string | number, schema?: string | number, state?: string | number, latency_ms?: number, times?: number, retry_after?: number, body?: unknown }
interface Patch { op: 'remove' | 'replace' | 'add', id?: string, field?: string, value?: unknown, descriptor?: unknown, path?: string }

/** /__fake/*: only when started with `control`. */
export function control (world: World, exchange: Exchange): boolean {
  const [, name] = /^\/__fake\/([\w-]+)$/.exec(exchange.path) ?? []
  if (name === undefined) return false
  if (exchange.method === 'GET') {
    if (name === 'lint') json(exchange, 200, world.broken)
    else if (name === 'drafts') json(exchange, 200, world.drafts.map(({ kept, demarche, ...rest }) => ({ ...rest, path: demarche.path, kept: Object.fromEntries(kept) })))
    else return false
    return true
  }
  const body = JSON.parse(exchange.body || '{}') as never
  if (name === 'reset') world.reset()
  else if (name === 'clock') world.shift += Number((body as { advance_ms: number }).advance_ms)
  else if (name === 'behaviour') behave(world, body)
  else if (name === 'schema-patch') patchSchema(world, body)
  else if (name === 'demarche') Object.assign(world.demarches[0]!, body)
  else if (name === 'flags') Object.assign(world.flags, body)
  else return false
  json(exchange, 200, {})
  return true
}

export function behave (world: World, { latency_ms: latency, times = Infinity, retry_after: retryAfter = 15, body, ...what }: Behaviour): void {
  if (latency !== undefined) world.latency = latency
  for (const name of ['post', 'schema', 'state'] as const) {
    if (what[name] !== undefined) world.faults[name] = { what: what[name], times, retryAfter, ...body === undefined ? {} : { body } } satisfies Fault
  }
}

/** Drift: a champ removed, changed or added, or a key of the démarche itself. */
export function patchSchema (world: World, { op, id, field, value, descriptor, path }: Patch): void {
  const demarche = path === undefined ? world.demarches[0]! : world.byPath(path)!
  const { revision } = demarche.schema
  if (op === 'add' && descriptor !== undefined) revision.champDescriptors.push(descriptor as never)
  else if (op === 'remove') revision.champDescriptors = revision.champDescriptors.filter(champ => champ.id !== id)
  else {
    const target = id === undefined ? demarche.schema : revision.champDescriptors.find(champ => champ.id === id)
    Object.assign(target!, { [field!]: value })
    if (id === undefined && field === 'number') demarche.number = Number(value)
  }
}
