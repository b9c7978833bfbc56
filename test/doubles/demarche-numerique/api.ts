import { isOpen } from './demarche.js'
import { html, json, redirect, type Exchange } from './exchange.js'
import { fail, happensAfter } from './faults.js'
import { parseQuery } from './query.js'
import { Raised } from './screen.js'
import type { Draft, World } from './world.js'

const maintenance = 'Le site est actuellement en maintenance. Il sera à nouveau disponible dans un court instant.'
const WINDOW = 15_000

/** The four public calls (contract 1). False when the address is not one of them. */
export function api (world: World, exchange: Exchange): boolean {
  const { method, path } = exchange
  const schema = /^\/preremplir\/([^/]+)\/schema$/.exec(path)
  const dossiers = /^\/api\/public\/v1\/demarches\/(\d+)\/dossiers$/.exec(path)
  const stats = /^\/api\/public\/v1\/demarches\/(\d+)\/stats$/.exec(path)
  if (schema && method === 'GET') describe(world, exchange, decodeURIComponent(schema[1]!))
  else if (dossiers && method === 'POST') create(world, exchange, Number(dossiers[1]))
  else if (dossiers && method === 'GET') states(world, exchange, Number(dossiers[1]))
  else if (stats && method === 'GET') statistics(world, exchange, Number(stats[1]))
  else if (path === '/api/v2/graphql' && method === 'POST') byNumber(world, exchange)
  else if (path.startsWith('/api/')) json(exchange, 404, { error: 'Not found' })
  else return false
  return true
}

function describe (world: World, exchange: Exchange, path: string): void {
  const fault = world.take('schema')
  if (fault !== undefined) return fail(exchange, fault)
  // Not under /api/: maintenance is a redirect there (contract 5).
  if (world.flags.maintenance) return redirect(exchange, 302, '/')
  const demarche = world.byPath(path)
  if (demarche === undefined || !demarche.opendata || !isOpen(demarche)) return json(exchange, 404, { error: `procedure ${path} is not found` })
  const { schema, number, state, forIndividual } = demarche
  const own = JSON.parse(JSON.stringify({ ...schema, number, state }).replaceAll('https://ds.example.test', exchange.origin)) as object
  json(exchange, 200, world.flags.extendedSchema ? { ...own, forIndividual, tags: [], zones: [], dossiersCount: 0, logo: null } : own)
}

/** The one query that anybody may make without a token. */
function byNumber (world: World, exchange: Exchange): void {
  if (world.flags.maintenance) return json(exchange, 503, { error: maintenance })
  const { queryId, operationName, variables } = parsed(exchange.body) ?? {}
  if (queryId !== 'ds-query-v2' || operationName !== 'getDemarcheDescriptor') return json(exchange, 403, { errors: [{ message: 'forbidden' }], data: null })
  const demarche = world.byNumber(Number((variables as { demarche?: { number?: unknown } } | undefined)?.demarche?.number))
  if (demarche === undefined || !demarche.opendata) return json(exchange, 200, { errors: [{ message: 'Demarche not found' }], data: null })
  const own = JSON.parse(JSON.stringify({ ...demarche.schema, number: demarche.number, state: demarche.state }).replaceAll('https://ds.example.test', exchange.origin)) as object
  json(exchange, 200, { data: { demarcheDescriptor: own } })
}

function create (world: World, exchange: Exchange, number: number): void {
  if (world.flags.throttle && !passes(world)) {
    return fail(exchange, { what: 429, times: 1, retryAfter: Math.ceil((WINDOW - (world.now() - world.hits[0]!)) / 1000) })
  }
  const fault = world.take('post')
  if (fault !== undefined && !happensAfter(fault)) return fail(exchange, fault)
  if (world.flags.maintenance) return json(exchange, 503, { error: maintenance })
  const contentType = exchange.headers['content-type']
  if (contentType !== 'application/json') return json(exchange, 400, { error: 'Content-Type should be json' })
  const demarche = world.byNumber(number)
  if (demarche === undefined) return json(exchange, 404, { error: `procedure ${number} is not found` })
  const body = parsed(exchange.body)
  if (body === undefined) return html(exchange, 400, '<html><body>400</body></html>')
  world.posts.push(body)
  world.lint(demarche, body, contentType)
  try {
    const draft = world.create(demarche, body)
    if (fault !== undefined) return fail(exchange, fault)
    json(exchange, 201, entry(draft, exchange.origin))
  } catch (error) {
    if (!(error instanceof Raised)) throw error
    html(exchange, 500, '<html><body>500</body></html>')
  }
}

function states (world: World, exchange: Exchange, number: number): void {
  const fault = world.take('state')
  if (fault !== undefined) return fail(exchange, fault)
  if (world.flags.maintenance) return json(exchange, 503, { error: maintenance })
  if (world.byNumber(number) === undefined) return json(exchange, 404, { error: `procedure ${number} is not found` })
  const given = parseQuery(exchange.query)['prefill_token'] ?? []
  const tokens = [given].flat().flatMap(token => String(token).split(','))
  world.tidy()
  const found = world.drafts.filter(draft => tokens.includes(draft.token) && draft.demarche.number === number && draft.state !== 'supprime')
  json(exchange, 200, found.map(draft => entry(draft, exchange.origin)))
}

function statistics (world: World, exchange: Exchange, number: number): void {
  const demarche = world.demarches.find(one => one.number === number)
  if (demarche === undefined || !demarche.opendata) return json(exchange, 404, { error: `procedure ${number} is not found` })
  json(exchange, 200, {
    funnel: [['Tous (depuis toujours)', 120], ['Déposés (depuis toujours)', 90]], processed: [['Acceptés', 60], ['Refusés', 10]], processed_by_week: [], processing_time: null,
    processing_time_by_month: []
  })
}

/** Keys without a value are left out (contract 1.2). */
function entry ({ demarche, token, owner, state, submittedAt, number }: Draft, origin: string): Record<string, unknown> {
  return {
    ...owner === null ? { dossier_url: `${origin}/commencer/${demarche.path}?prefill_token=${token}` } : {},
    state: owner === null ? 'prefilled' : state,
    ...submittedAt === null ? {} : { submitted_at: submittedAt },
    dossier_id: Buffer.from(`Dossier-${number}`).toString('base64'),
    dossier_number: number,
    dossier_prefill_token: token
  }
}

/** Fifteen POST in fifteen seconds for one address: ours, shared by everybody. */
function passes (world: World): boolean {
  const now = world.now()
  world.hits = world.hits.filter(at => at > now - WINDOW)
  if (world.hits.length >= 15) return false
  world.hits.push(now)
  return true
}

function parsed (body: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(body === '' ? '{}' : body)
    return typeof value === 'object' && value !== null ? value as Record<string, unknown> : {}
  } catch {
    return undefined
  }
}

