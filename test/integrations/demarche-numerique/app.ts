import type { Test } from 'tap'
import { loadCatalogue } from '../../../rules/catalogue.js'
import { readConfig } from '../../../src/config.js'
import { loadGeography } from '../../../src/geography/index.js'
import type { Day } from '../../../src/household/index.js'
import { Demarches } from '../../../src/integrations/demarche-numerique/index.js'
import { loadMappings, type Loaded } from '../../../src/integrations/demarche-numerique/load-mappings.js'
import { mappingSchema } from '../../../src/integrations/demarche-numerique/mapping.js'
import { inProject } from '../../../src/project-root.js'
import type { Double, Options } from '../../doubles/demarche-numerique/index.js'
import { folderOf, served, stillClock, type Served } from '../../served.js'
import { Visitor } from '../../visitor.js'
import { doubleFor } from './double.js'
import { keyOf } from './vectors.js'

export const mappings = loadMappings(inProject('rules/services/demarches'))
export const demo = mappings.find(({ mapping }) => mapping.id === 'demo-mobilite')!
export const geography = loadGeography()
const catalogue = await loadCatalogue(inProject('rules'), inProject('test/doubles/rules'))
export const day: Day = '2026-03-02'

/** The mapping of the vectors' ordinary way (U01): a date and a commune, and an address to type where `ask` is given. */
export const smallMapping = (extra: object = {}): Loaded => ({
  file: '',
  copy: undefined,
  mapping: mappingSchema.parse({
    version: 1,
    id: 'demo-mobilite',
    path: 'demo-aide-mobilite-jeunes',
    number: 990042,
    recipient: 'Conseil régional de démonstration',
    benefit: 'demo-aide-mobilite',
    demonstration: true,
    fields: [
      { key: 'date', champ: keyOf('date').slice(6), type: 'date', label: 'Date de naissance', from: 'demandeur.date_naissance', category: 'identite' },
      { key: 'commune', champ: keyOf('commune').slice(6), type: 'communes', label: 'Commune de résidence', from: 'logement.commune', category: 'logement' },
      { key: 'email', champ: keyOf('email').slice(6), type: 'email', label: 'Adresse électronique de contact', ask: {}, category: 'contact' }
    ],
    ...extra
  })
})

export const rennes = { depcom: '35238', _codePostal: '35000', _nomCommune: 'Rennes', _departement: '35', _region: '53', _epci: '243500139', _epciType: 'METRO' }
export const ordinary: Readonly<Record<string, unknown>> = {
  'individu.demandeur.date_naissance': '2004-05-17',
  'menage._logementType': 'proprietaire',
  'menage._primoAccedant': false,
  'menage.depcom.code_postal': '35000',
  'menage.depcom': rennes
}

export interface Scene extends Served { double: Double, visitor: Visitor, id: string, url: string }
/** For a service that never answers. */
export const hurried = { DS_SCHEMA_TIMEOUT_MS: '1000', DS_POST_TIMEOUT_MS: '1000' }
interface Settings { loaded?: Loaded, answers?: Readonly<Record<string, unknown>>, double?: Options, env?: NodeJS.ProcessEnv }

/** Our site on the double, a visitor whose answers are given, and the address of the review page. */
export async function scene (t: Test, { loaded = smallMapping(), answers = ordinary, double: options = {}, env = {} }: Settings = {}): Promise<Scene> {
  const double = await doubleFor(t, options)
  const config = readConfig({ NODE_ENV: 'test', DATA_DIR: folderOf(t), DS_BASE_URL: double.origin, DS_SCHEMA_TIMEOUT_MS: '60000', DS_POST_TIMEOUT_MS: '60000', ...env })
  const clock = stillClock()
  const demarches = new Demarches([loaded], config.demarches, { places: geography, now: clock.now, secret: config.sessionSecret, site: 'http://essai' })
  const site = await served(t, { env: { DS_BASE_URL: double.origin }, services: { demarches, catalogue, clock: clock.clock } })
  const visitor = new Visitor(site.app)
  const id = (await visitor.start()).split('/')[2]!
  await give(site, visitor, id, answers)
  return { ...site, time: clock, double, visitor, id, url: `/simulation/${id}/demarches/${loaded.mapping.id}` }
}

const ownerOf = ({ cookies }: Visitor): string => decodeURIComponent(cookies.get('session')!).split('.')[0]!

/** Answers as if they had been typed, page after page. */
export async function give ({ services }: Served, visitor: Visitor, id: string, answers: Readonly<Record<string, unknown>>): Promise<void> {
  await services.stores.simulations.save(id, ownerOf(visitor), new Map(Object.entries(answers)))
}

/** What a browser would send of the form on this page: every ticked box, hidden fields, and what is typed. */
export function formOf (html: string, { untick = [], typed = {} }: { untick?: readonly string[], typed?: Readonly<Record<string, string>> } = {}): [string, string][] {
  const hidden = [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g)].map(([, name, value]): [string, string] => [name!, value!])
  const inForm = hidden.filter(([name], rank) => hidden.findIndex(([other]) => other === name) === rank)
  const ticked = [...html.matchAll(/name="champs" value="([^"]*)" checked/g)].map(([, value]): [string, string] => ['champs', value!])
  return [...inForm, ...ticked.filter(([, value]) => !untick.includes(value)), ...Object.entries(typed)]
}

export async function sendReview ({ visitor, url }: Scene, form: readonly [string, string][]) {
  const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  return visitor.app.inject({
    method: 'POST', url, payload: new URLSearchParams(form.map(pair => [...pair])).toString(), headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' }
  })
}

/** Opens the review page and sends its form. */
export async function review (scene: Scene, changes: Parameters<typeof formOf>[1] = {}) {
  const page = await scene.visitor.get(scene.url)
  return { page, sent: await sendReview(scene, formOf(page.payload, changes)) }
}

/** « Date de naissance : 17 mai 2004 »: what the page lists, as a person reads it. */
export const listed = (html: string): string[] => [...html.matchAll(/<label class="fr-label" for="champ-[^"]*">([\s\S]*?)<\/label>/g)]
  .map(([, label]) => label!.replace(/<[^>]*>/g, '').replace(/&#39;/g, '\'').replace(/\s+/g, ' ').trim())
