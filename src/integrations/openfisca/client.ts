import { Agent, request } from 'undici'
import { z } from 'zod'
import type { Entity, TestCase } from './test-case.js'

const values = z.record(z.string(), z.union([z.number(), z.boolean(), z.string(), z.null()]))
const individus = z.record(z.string(), z.record(z.string(), values))
const groups = z.record(z.string(), z.record(z.string(), z.union([z.array(z.string()), values])))
const testCase = z.object({ individus, familles: groups, foyers_fiscaux: groups, menages: groups })
const names = z.record(z.string(), z.unknown()).transform(found => new Set(Object.keys(found)))
const entities = { individu: 'individus', famille: 'familles', foyer_fiscal: 'foyers_fiscaux', menage: 'menages' } as const satisfies Record<string, Entity>
const described = z.object({ entity: z.enum(['individu', 'famille', 'foyer_fiscal', 'menage']), definitionPeriod: z.string() })
const figure = z.object({ values: z.record(z.string(), z.number().nullable()) })

export interface Described { entity: Entity, yearly: boolean }

/** OpenFisca's Web API: a household takes about a second, the first one much longer. */
export class OpenFisca {
  // A connection for each call: the server closes those kept open.
  readonly #agent = new Agent({ connect: { timeout: 2000 }, pipelining: 0 })

  constructor (readonly url: string, readonly timeout = 120_000) {}

  /** Names of the variables that it knows. */
  variables (): Promise<ReadonlySet<string>> {
    return this.#call('/variables', names)
  }

  async variable (name: string): Promise<Described> {
    const { entity, definitionPeriod } = await this.#call(`/variable/${encodeURIComponent(name)}`, described)
    return { entity: entities[entity], yearly: definitionPeriod === 'YEAR' }
  }

  /** Values of a figure of the law, by date of effect. */
  async parameter (path: string): Promise<Readonly<Record<string, number | null>>> {
    return (await this.#call(`/parameter/${path}`, figure)).values
  }

  calculate (household: TestCase): Promise<TestCase> {
    return this.#call('/calculate', testCase, household)
  }

  close (): Promise<void> {
    return this.#agent.close()
  }

  async #call<T> (path: string, schema: z.ZodType<T>, sent?: unknown): Promise<T> {
    const { statusCode, body } = await request(`${this.url}${path}`, {
      method: sent === undefined ? 'GET' : 'POST',
      headers: { 'content-type': 'application/json' },
      body: sent === undefined ? null : JSON.stringify(sent),
      dispatcher: this.#agent,
      headersTimeout: this.timeout,
      bodyTimeout: this.timeout
    })
    const text = await body.text()
    if (statusCode !== 200) throw new Error(`OpenFisca ${path} : ${statusCode} ${text.slice(0, 500)}`)
    return schema.parse(JSON.parse(text))
  }
}
