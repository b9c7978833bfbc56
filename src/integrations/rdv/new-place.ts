import { Document, isMap, isScalar, isSeq, visit } from 'yaml'
import type { z } from 'zod'
import { buildBookingUrl, type Audience } from './booking-url.js'
import { findingsOf, sameLink, type PlaceContext } from './check-place.js'
import { originsOf, type Instances } from './hosts.js'
import { placeSchema, type Place } from './place.js'
import type { RdvLink } from './read-link.js'

/** What a person says of a place, as its file will. */
export type PlaceFile = z.input<typeof placeSchema>
export type Described = Omit<PlaceFile, 'provider' | 'audiences' | 'source' | keyof RdvLink['target']>
/** `field`: of the file, '' for the whole. */
export interface NewPlaceFault { field: string, message: string }
export type NewPlace = { ok: true, place: Place, text: string, links: Partial<Record<Audience, string>>, warnings: readonly string[] } | { ok: false, faults: readonly NewPlaceFault[] }

const audiences: readonly Audience[] = ['usager', 'prescripteur']

/** Where the link leads each audience; none when RDV has no such way (contract 2.1). */
export const linksOf = ({ target }: RdvLink, instances: Instances): Partial<Record<Audience, string>> => Object.fromEntries(audiences.flatMap(audience => {
  // An address of RDV pasted before the double is still read as RDV's.
  const known = originsOf(instances).includes(target.instance) ? instances : { ...instances, fakeOrigin: undefined }
  const built = buildBookingUrl({ ...target, audience }, known)
  return built.ok ? [[audience, built.url]] : []
}))

/** The place of a link, checked by what checks every place; with the text of its file. */
export function newPlace (id: string, { target }: RdvLink, described: Described, links: Partial<Record<Audience, string>>, known: PlaceContext & { others: readonly Place[] }): NewPlace {
  const open = audiences.filter(audience => links[audience] !== undefined)
  const { fakeOrigin } = known.instances
  const fake = target.instance === fakeOrigin
  const given: PlaceFile = {
    ...described,
    ...target,
    provider: 'rdvsp',
    audiences: open,
    // Where the double is, the address of the demonstration stands for an instance.
    source: fake ? 'https://rdv.anct.gouv.fr/' : links.usager ?? target.instance
  }
  const read = placeSchema.safeParse(given)
  if (!read.success) return { ok: false, faults: read.error.issues.map(issue => ({ field: String(issue.path[0] ?? ''), message: issue.message })) }
  const place = { ...read.data, id }
  const instances = fake ? known.instances : { ...known.instances, fakeOrigin: undefined }
  const findings = findingsOf(place, { ...known, instances })
  const same = known.others.find(other => sameLink(other) === sameLink(place))
  const faults: NewPlaceFault[] = [
    ...!/^[a-z\d-]{3,60}$/.test(id) ? [{ field: 'label', message: 'nom du lieu : au moins trois lettres ou chiffres' }] : [],
    ...known.others.some(other => other.id === id) ? [{ field: 'label', message: `un lieu porte déjà ce nom : ${id}` }] : [],
    ...same === undefined ? [] : [{ field: '', message: `ce lien est déjà celui d’un lieu ouvert : ${same.label}` }],
    ...findings.filter(({ warning }) => !warning).map(({ message }) => ({ field: fieldOf(message), message }))
  ]
  if (faults.length > 0) return { ok: false, faults }
  const text = placeText(fake ? { ...given, instance: 'demonstration' } : given)
  return { ok: true, place, text, links, warnings: findings.filter(({ warning }) => warning).map(({ message }) => message) }
}

/** The field that a finding speaks of first; '' for one that speaks of the whole. */
function fieldOf (message: string): string {
  const [name = ''] = /^\w+/.exec(message) ?? []
  return name in placeSchema.shape ? name : ''
}

/** `ccas-de-vannes`: the name of the file, from the name of the place. */
export const placeIdOf = (label: string): string =>
  label.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/œ/g, 'oe').replace(/[^a-z\d]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 60).replace(/-+$/, '')

const order = [
  'label', 'provider', 'instance', 'organisation', 'motif', 'departement', 'serviceId', 'lieuId', 'modes', 'audiences', 'withWhom', 'forWhom', 'about', 'phone', 'address', 'hours',
  'otherWay', 'site', 'benefits', 'cities', 'epcis', 'departements', 'checkedOn', 'source', 'draft'
] as const
const short = ['modes', 'audiences', 'benefits', 'cities', 'epcis', 'departements']

/** The file of a place, in the order of its siblings; what is empty is left out. */
export function placeText (place: Partial<PlaceFile> & { draft?: true }, before: readonly string[] = []): string {
  const given = place as Readonly<Record<string, unknown>>
  const document = new Document(Object.fromEntries(order.flatMap(key => given[key] === undefined || (Array.isArray(given[key]) && given[key].length === 0) ? [] : [[key, given[key]]])))
  visit(document, {
    Pair (_, { key, value }) {
      if (!isScalar(key) || !short.includes(String(key.value)) || !isSeq(value)) return
      value.flow = true
      for (const item of value.items) if (isScalar(item) && /^\d/.test(String(item.value))) item.type = 'QUOTE_DOUBLE'
    },
    Scalar (key, node) {
      if (key === 'value' && typeof node.value === 'string' && /^\d+$/.test(node.value)) node.type = 'QUOTE_DOUBLE'
    }
  })
  return `${before.map(line => `# ${line}\n`).join('')}${isMap(document.contents) ? document.toString({ lineWidth: 0, flowCollectionPadding: false }) : ''}`
}
