import type { Target } from './booking-url.js'
import { isLegacy, originsOf, type Instances } from './hosts.js'
import { isMotifSlug } from './motif-slug.js'

/** What an address of RDV leads to (contract 2.1). */
export const linkKinds = {
  motif: 'le lien public d’un motif',
  organisation: 'le lien public d’une organisation',
  externe: 'le lien d’une organisation par son code',
  recherche: 'une recherche de créneaux'
} as const
export type LinkKind = keyof typeof linkKinds

export type LinkFault = 'unreadable' | 'not_rdv' | 'not_https' | 'home' | 'slot' | 'personal' | 'account' | 'prescripteur_only' | 'unknown_page' | 'no_scope' | 'departement_needed' | 'motif_slug_malformed'

export interface RdvLink {
  kind: LinkKind
  target: Pick<Target, 'instance' | 'organisation' | 'motif' | 'departement' | 'serviceId' | 'lieuId'>
  /** Parameters that say who somebody is, or where they live: left out of the file (contract 2.2). */
  identity: readonly string[]
  /** Parameters that choose nothing durable, left out too. */
  dropped: readonly string[]
  /** Being moved elsewhere: it may die. */
  legacy: boolean
}
export type ReadLink = { ok: true, link: RdvLink } | { ok: false, fault: LinkFault }

export const linkFaults: Readonly<Record<LinkFault, string>> = {
  unreadable: 'ce n’est pas une adresse. Copiez-la entière, depuis https://',
  not_rdv: 'ce site n’est pas une instance permise de RDV (RDV-Solidarités, RDV Service Public)',
  not_https: 'l’adresse doit commencer par https://',
  home: 'c’est l’accueil de RDV : prenez le lien de votre organisation ou d’un motif',
  slot: 'ce lien mène à un seul créneau, qui ne sera plus libre demain : prenez celui de l’organisation ou d’un motif',
  personal: 'ce lien est celui d’une personne (invitation, rendez-vous) : ne le donnez à personne d’autre, et prenez le lien public',
  account: 'cette page demande un compte : prenez le lien public de l’organisation ou d’un motif',
  prescripteur_only: 'ce lien ouvre le parcours des professionnels sans dire où : prenez le lien public d’un motif',
  unknown_page: 'cette page de RDV n’est pas une page de prise de rendez-vous : prenez le lien public de l’organisation ou d’un motif',
  no_scope: 'ce lien ne dit pas quelle organisation : prenez le lien public de l’organisation ou d’un motif',
  departement_needed: 'ce lien choisit un motif, un service ou un lieu sans donner de département : il mène à une recherche d’adresse. Prenez le lien public du motif',
  motif_slug_malformed: 'le nom du motif dans l’adresse est mal formé : prenez le lien public du motif'
}

const identityNames = /^(?:user\b|user\[|users?_ids?|referent_ids?|(?:first|last|birth|given|family)_?name$|prenom$|nom$|name$|e?-?mail$|courriel$|tel(?:ephone)?$|phone(?:_number)?$|birth_?date$|date_naissance$|ants_|address$|adresse$|street_ban_id$|latitude$|longitude$|city_code$)/i
const looksPersonal = /@|^(?:\+33|0)[67][\d .]{8,}$/
const kept = new Set(['public_link_organisation_id', 'departement', 'motif_id', 'motif_name_with_location_type', 'service_id', 'lieu_id'])

const no = (fault: LinkFault): ReadLink => ({ ok: false, fault })

/** Whose page it is, by its host: the double of this machine, or an instance of RDV. */
export function rdvOrigin (url: URL, instances: Instances): string | undefined {
  return [...originsOf(instances), ...originsOf({ ...instances, fakeOrigin: undefined })].find(origin => origin === url.origin)
}

/** Reads a pasted address, without asking anything of RDV: what it is, whether somebody's identity rides in it, and what a place's file keeps of it. */
export function readRdvLink (pasted: string, instances: Instances): ReadLink {
  const text = pasted.trim()
  if (!URL.canParse(text)) return no('unreadable')
  const url = new URL(text)
  const instance = rdvOrigin(url, instances)
  if (instance === undefined) return no(url.protocol === 'http:' && rdvOrigin(new URL(text.replace(/^http:/i, 'https:')), instances) !== undefined ? 'not_https' : 'not_rdv')
  if (url.username !== '' || url.password !== '') return no('personal')
  const { searchParams: query } = url
  if (query.has('invitation_token') || query.has('tkn')) return no('personal')
  const names = [...new Set(query.keys())]
  const identity = names.filter(name => !kept.has(name) && (identityNames.test(name) || query.getAll(name).some(value => looksPersonal.test(value))))
  const dropped = names.filter(name => !kept.has(name) && !identity.includes(name) && name !== 'prescripteur')
  const rest = { identity, dropped, legacy: isLegacy(instance) }
  const found = readPath(url.pathname.replace(/\/+$/, ''), query)
  if (typeof found === 'string') return no(found)
  return { ok: true, link: { ...rest, kind: found.kind, target: { instance, ...found.target } } }
}

type Found = { kind: LinkKind, target: Omit<RdvLink['target'], 'instance'> }

const slugOf = (slug: string | undefined) => slug !== undefined && /^[a-z\d-]{1,100}$/.test(slug) ? { slug } : {}

function readPath (path: string, query: URLSearchParams): Found | LinkFault {
  const [, motif, motifSlug] = /^\/motif\/([\w-]{4,40})(?:\/([^/]+))?$/.exec(path) ?? []
  if (motif !== undefined) return { kind: 'motif', target: { motif: { publicLinkId: motif, ...slugOf(motifSlug) } } }
  const [, territory, externalId, externalSlug] = /^\/org\/ext\/([\dA-Z]{2,3})\/([\w-]{1,60})(?:\/([^/]+))?$/.exec(path) ?? []
  if (territory !== undefined && externalId !== undefined) return { kind: 'externe', target: { organisation: { external: { territory, externalId }, ...slugOf(externalSlug) } } }
  const [, organisation, slug] = /^\/org\/([\w-]{1,40})(?:\/([^/]+))?$/.exec(path) ?? []
  if (organisation !== undefined) {
    const named = /^\d+$/.test(organisation) ? { legacyId: Number(organisation) } : organisation.length >= 4 ? { publicLinkId: organisation } : undefined
    return named === undefined ? 'unknown_page' : { kind: 'organisation', target: { organisation: { ...named, ...slugOf(slug) } } }
  }
  if (path === '/prendre_rdv' || path === '/prendre_rdv_prescripteur') return readSearch(query, path.endsWith('_prescripteur') || query.get('prescripteur') === '1')
  if (path === '/creneaux') return 'slot'
  if (/^\/(?:r|i|prdv)(?:\/|$)|^\/users\/(?:rdvs|rdv_wizard_step)/.test(path)) return 'personal'
  if (/^\/(?:admin|agents?|super_admins|users|prescripteur|oauth|connexion)(?:\/|$)/.test(path)) return 'account'
  return path === '' ? 'home' : 'unknown_page'
}

function readSearch (query: URLSearchParams, forAgents: boolean): Found | LinkFault {
  const number = (name: string): number | undefined => /^[1-9]\d{0,9}$/.test(query.get(name) ?? '') ? Number(query.get(name)) : undefined
  const [legacyId, id, serviceId, lieuId] = ['public_link_organisation_id', 'motif_id', 'service_id', 'lieu_id'].map(number)
  const name = query.get('motif_name_with_location_type') ?? undefined
  const departement = query.get('departement')?.trim()
  if (legacyId === undefined) return forAgents ? 'prescripteur_only' : 'no_scope'
  if (name !== undefined && !isMotifSlug(name)) return 'motif_slug_malformed'
  const filtered = [id, serviceId, lieuId, name].some(value => value !== undefined)
  // Empty, it leads to a search by address; without a filter, the organisation's own page does without (contract 2.2).
  if (filtered && !departement) return 'departement_needed'
  return {
    kind: 'recherche',
    target: {
      organisation: { legacyId },
      ...departement ? { departement } : {},
      ...id === undefined && name === undefined ? {} : { motif: { ...id === undefined ? {} : { id }, ...name === undefined ? {} : { nameWithLocationType: name } } },
      ...serviceId === undefined ? {} : { serviceId },
      ...lieuId === undefined ? {} : { lieuId }
    }
  }
}
