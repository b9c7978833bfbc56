import type { LightMyRequestResponse } from 'fastify'
import type { Test } from 'tap'
import { inProject } from '../../../src/project-root.js'
import { startRdv, type Double } from '../../doubles/rdv/index.js'
import { served, type Served } from '../../served.js'
import { Visitor } from '../../visitor.js'
import { catalogue, geography } from '../../walk/site.js'

export const key = 'visioplainte-test-api-key'
export const place = 'demo-aides-jeunes'

/** Our site before the double of RDV, at the double's own time, with the agreement that opens its slots; pages wait for it as long as the machine is slow. */
export async function stage (t: Test, env: NodeJS.ProcessEnv = {}): Promise<Served & { double: Double }> {
  const double = await startRdv({ control: true })
  t.teardown(double.close)
  const slots = { RDV_FAKE_ORIGIN: double.origin, RDV_SLOTS_INSTANCE: double.origin, RDV_SLOTS_KEY: key, RDV_SLOTS_TIMEOUT_MS: '60000' }
  const site = await served(t, { services: { catalogue, geography }, rdvFolders: [inProject('rules')], env: { ...slots, ...env } })
  site.time.advance(double.world.now - site.time.now())
  return { ...site, double }
}

/** Somebody who has started a simulation, before the free times of the place. */
export class Person extends Visitor {
  id = ''

  async begin (): Promise<this> {
    this.id = (await this.start()).split('/')[2]!
    return this
  }

  url (page = ''): string {
    return `/simulation/${this.id}/rendez-vous/${place}${page === '' ? '' : `/${page}`}`
  }

  /** Chooses and comes to the page to check. */
  async choose (startsAt: string, fields: Record<string, string> = {}): Promise<LightMyRequestResponse> {
    await this.get(this.url('creneaux'))
    return this.post(this.url('creneaux'), { creneau: `${startsAt}/PT30M`, ...fields })
  }

  /** The form of the page to check, as it would be sent. */
  async toConfirm (): Promise<Record<string, string>> {
    const { payload } = await this.get(this.url('verifier'))
    return { _csrf: this.token, envoi: /name="envoi" value="([^"]*)"/.exec(payload)![1]! }
  }

  async book (startsAt: string, fields: Record<string, string> = {}): Promise<LightMyRequestResponse> {
    await this.choose(startsAt, fields)
    return this.post(this.url('verifier'), await this.toConfirm())
  }

  async cancel (number: number): Promise<LightMyRequestResponse> {
    await this.get(this.url('annuler'))
    return this.post(this.url('annuler'), { numero: String(number) })
  }
}

export const person = (site: Served): Promise<Person> => new Person(site.app).begin()

/** Times of the double that are free. */
export const [nine, half, thursday] = ['2026-09-15T09:00:00+02:00', '2026-09-15T09:30:00+02:00', '2026-09-17T14:00:00+02:00'] as const
