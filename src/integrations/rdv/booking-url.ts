import { hasAddressSearch, instanceFault, type Instances } from './hosts.js'
import { isMotifSlug } from './motif-slug.js'
import { parisWallClock } from './rdv-time.js'

export type Audience = 'usager' | 'prescripteur'
export interface Motif { publicLinkId?: string | undefined, id?: number | undefined, nameWithLocationType?: string | undefined, slug?: string | undefined }

/** What selects a place, never who comes: no parameter of RDV's public pages carries an identity (contract 2.2). */
export interface Target {
  instance: string
  organisation?: {
    legacyId?: number | undefined
    publicLinkId?: string | undefined
    external?: { territory: string, externalId: string } | undefined
    slug?: string | undefined
  } | undefined
  motif?: Motif | undefined
  prescripteurMotif?: Motif | undefined
  departement?: string | undefined
  serviceId?: number | undefined
  lieuId?: number | undefined
  geo?: Partial<Record<GeoKey, string | undefined>> | undefined
  audience?: Audience | undefined
}

export type UrlFault = 'host_not_allowed' | 'scheme_not_allowed' | 'departement_blank' | 'no_organisation_scope' | 'motif_slug_malformed' | 'url_too_long'
export type Built = { ok: true, url: string, warnings: string[] } | { ok: false, error: UrlFault }

/** Their session is a cookie of 4 KB that keeps the address (contract 2.3). */
const LONGEST = 1000
/** In the order of what is dropped when the address is too long. */
const geoKeys = ['address', 'street_ban_id', 'latitude', 'longitude', 'city_code'] as const
type GeoKey = typeof geoKeys[number]

const no = (error: UrlFault): Built => ({ ok: false, error })
const path = (...segments: (string | number | undefined)[]): string => segments.filter(segment => segment !== undefined).map(segment => `/${encodeURIComponent(segment)}`).join('')

/** RDV's own page for a place, as precise as what is known of it. Motif first, then organisation, then the search (contract 7.1). */
export function buildBookingUrl (target: Target, options: Instances = {}): Built {
  const { instance, organisation, departement, audience } = target
  const fault = instanceFault(instance, options)
  if (fault !== undefined) return no(fault)
  if (departement?.trim() === '') return no('departement_blank')
  const motif = (audience === 'prescripteur' ? target.prescripteurMotif : undefined) ?? target.motif
  if (motif?.nameWithLocationType !== undefined && !isMotifSlug(motif.nameWithLocationType)) return no('motif_slug_malformed')
  const prescripteur = audience === 'prescripteur' ? { prescripteur: '1' } : {}
  const recent = options.era !== '2024'
  if (recent && motif?.publicLinkId !== undefined) return finish(instance, path('motif', motif.publicLinkId, motif.slug), prescripteur)

  const geo = hasAddressSearch(instance) ? target.geo ?? {} : {}
  const filters = {
    ...prescripteur,
    motif_id: motif?.id?.toString(),
    motif_name_with_location_type: motif?.nameWithLocationType,
    service_id: target.serviceId?.toString(),
    lieu_id: target.lieuId?.toString(),
    ...geo
  }
  const filtered = Object.values(filters).some(value => value !== undefined)
  const { legacyId, publicLinkId, external, slug } = organisation ?? {}
  if (!filtered && recent && publicLinkId !== undefined) return finish(instance, path('org', publicLinkId, slug))
  if (!filtered && external !== undefined) return finish(instance, path('org', 'ext', external.territory, external.externalId, slug))
  if (!filtered && legacyId !== undefined) return finish(instance, path('org', legacyId, slug))

  // /org drops `prescripteur` and every filter; the search wants a departement and the internal number (contract 2.1, 2.2).
  if (legacyId === undefined && (organisation !== undefined || !hasAddressSearch(instance))) return no('no_organisation_scope')
  if (departement === undefined) return no('departement_blank')
  return finish(instance, '/prendre_rdv', { ...filters, departement, public_link_organisation_id: legacyId?.toString() })
}

function finish (instance: string, path: string, query: Readonly<Record<string, string | undefined>> = {}): Built {
  const kept = new Map(Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined).sort(([a], [b]) => a < b ? -1 : 1))
  const url = (): string => `${instance}${path}${kept.size === 0 ? '' : `?${new URLSearchParams([...kept]).toString()}`}`
  const warnings: string[] = []
  for (const key of geoKeys) {
    if (url().length > LONGEST && kept.delete(key)) warnings.push(`${key}_dropped_too_long`)
  }
  return url().length > LONGEST ? no('url_too_long') : { ok: true, url: url(), warnings }
}

export interface SlotTarget { instance: string, startsAt: string, motifId: number, organisationId: number, durationInMin: number, lieuId?: number }

/** One slot, that the instance itself announced (contract 2.1): nobody else knows what is free. */
export function buildSlotUrl ({ instance, startsAt, motifId, organisationId, durationInMin, lieuId }: SlotTarget, options: Instances = {}): Built {
  const fault = instanceFault(instance, options)
  return fault !== undefined ? no(fault) : finish(instance, '/creneaux', {
    duration: String(durationInMin),
    lieu_id: lieuId?.toString(),
    motif_id: String(motifId),
    public_link_organisation_id: String(organisationId),
    starts_at: parisWallClock(new Date(startsAt))
  })
}
