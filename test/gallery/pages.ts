// Every other page that the site answers with: the list is the router's own, so that a new one comes here by itself.
import type { FastifyInstance } from 'fastify'
import type { Answers } from '../../src/household/index.js'
import { goldens } from '../goldens/households.js'
import type { Visit } from '../pages/visit.js'
import { whole } from '../pages/whole.js'
import { shownAids } from '../walk/results.js'
import { catalogue } from '../walk/site.js'
import type { Shown } from './shown.js'

/** Addresses that answer to GET, from the tree that the router prints. */
export function addresses (app: FastifyInstance): string[] {
  const parts: string[] = []
  return app.printRoutes({ commonPrefix: false }).split('\n').flatMap(line => {
    const [, indent, part, methods] = /^((?:│ {3}| {4})*)[├└]── (\S+)(?: \((.*)\))?$/.exec(line) ?? []
    if (part === undefined) return []
    parts.splice(indent!.length / 4, Infinity, part)
    return methods?.includes('GET') === true ? [parts.join('').replace(/^\/+/, '/')] : []
  })
}

const family = whole(goldens.find(golden => golden.answers.some(({ entityName, value }) => entityName === 'enfants' && value === 2))!)
const rich = whole(goldens.find(({ id }) => id === 's20260915-1107')!)

/** The pages of one simulation and those around it. Throws on an address that it has no example of. */
export async function otherPages (visitor: Visit, { date, answers }: { date: string, answers: Answers } = family): Promise<Shown[]> {
  const base = await visitor.simulate(date, answers)
  const [child] = answers.get('enfants') as [string]
  const results = await visitor.get(`${base}resultats`)
  const aids = shownAids(results.page, results.url)
  const oneOf = (list: readonly { id: string }[]): string[] => list.slice(0, 3).map(({ id }) => encodeURIComponent(id))
  const shown = new Set(aids.map(({ id }) => id))
  const some = [
    ...oneOf(aids.filter(({ group }) => group === 'found')), ...oneOf(aids.filter(({ group }) => group === 'to check')),
    ...oneOf(catalogue.aids.filter(({ id, institution }) => !shown.has(id) && institution.type === 'national'))
  ]
  const examples: Readonly<Record<string, readonly string[]>> = {
    '/*': [], '/simulation*': [],
    // Among the questions.
    '/simulation/:id/individu/:person/ressources/types': [],
    '/aides/:aid': some.map(id => `/aides/${id}`),
    '/communes/:code': ['/communes/35238', '/communes/48095'],
    '/reprendre/:code': ['/reprendre/AAAA-BBBB-CCCC-DDDD'],
    '/simulation/:id/enfants/:child/supprimer': [`${base}enfants/${child}/supprimer`],
    '/simulation/:id/chapitre/:chapter': [],
    '/simulation/:id/resultats/:aid': some.map(id => `${base}resultats/${id}`),
    '/simulation/:id/resultats/:aid/rendez-vous': some.flatMap(id => [`${base}resultats/${id}/rendez-vous`, `${base}resultats/${id}/rendez-vous?agent=1`]),
    // In a scene of their own, with the service that they call.
    '/simulation/:id/demarches/:demarche': [], '/simulation/:id/demarches/:demarche/dossier': [], '/simulation/:id/demarches/:demarche/indisponible': [],
    ...Object.fromEntries(['', '/annuler', '/creneaux', '/rendez-vous.ics', '/verifier'].map(page => [`/simulation/:id/rendez-vous/:place${page}`, []])),
    '/agents/rdv/retour/:ref': []
  }
  const urls = addresses(visitor.served.app).flatMap(address => {
    const known = examples[address] ?? [address.replace('/simulation/:id/', base)]
    if (known.some(url => url.includes('/:'))) throw new Error(`no example of ${address}: add one to test/gallery/pages.ts`)
    return known
  })
  const pages: Shown[] = []
  for (const url of [...urls, '/aides/aidesvelo_aides_bordeaux', '/aides?mots=velo', '/aides?mots=rien-de-tel', '/aides?code_postal=99999', '/aides?page=2', '/communes/99999', '/nulle-part', '/simulation/autre/resultats']) {
    const answer = await visitor.tab.get(url)
    if (answer.headers.get('content-type')?.startsWith('text/html') === true) pages.push({ name: url.replace(base, '…/'), ...answer })
  }
  return pages
}

/** What the same pages show in other circumstances. */
export async function otherStates (visitor: Visit): Promise<Shown[]> {
  const base = await visitor.simulate(rich.date, rich.answers)
  const later = await visitor.get(`${base}reprendre-plus-tard`)
  const half = await visitor.simulate(family.date, new Map([...family.answers].slice(0, 6)))
  const resumed = await visitor.get('/reprendre')
  return [
    { name: 'a simulation with a code', ...await visitor.send(later, []) },
    { name: 'a sheet with a code', ...await visitor.get(`${base}fiche`) },
    { name: 'results, another household', ...await visitor.get(`${base}resultats`) },
    { name: 'recap, half way', ...await visitor.get(`${half}recapitulatif`) },
    { name: 'sheet, half way', ...await visitor.get(`${half}fiche`) },
    { name: 'a code that opens nothing', ...await visitor.send(resumed, [['code', 'ABCD-EFGH-JKLM-NPQR']]) },
    { name: 'a code that is none', ...await visitor.send(resumed, [['code', '<b>"']]) },
    { name: 'a stale token', ...await visitor.tab.post('/apparence', [['_csrf', 'perime'], ['theme', 'sombre']]) }
  ]
}
