import { z } from 'zod'
import { isMunicipal, networksOf, phoneOf, siteOf, type Office } from './office.js'
import { ofOpenStreetMap } from './opening-hours.js'

const text = z.string().nullish()
const structureSchema = z.object({
  nom: z.string().min(1).max(300),
  adresse: text, complement_adresse: text, code_postal: text, commune: text, code_insee: text,
  longitude: z.number().nullish(), latitude: z.number().nullish(),
  telephone: text, site_web: text, horaires_accueil: text, accessibilite_lieu: text,
  reseaux_porteurs: z.array(z.string()).nullish()
})
const answerSchema = z.object({ items: z.array(z.unknown()) })

/** Structures of data·inclusion (api.data.inclusion.beta.gouv.fr, v1), which wants a token. Undefined: no network is the same as these kinds. */
export function inclusionUrl (baseUrl: string, departement: string, kinds: readonly string[]): string | undefined {
  const networks = kinds.flatMap(networksOf)
  if (networks.length === 0) return undefined
  const query = new URLSearchParams([['code_departement', departement], ...networks.map(network => ['reseaux_porteurs', network]), ['size', '300']])
  return `${baseUrl}/api/v1/structures?${query.toString()}`
}

export function readInclusion (body: unknown, commune: string, kinds: readonly string[]): Office[] | undefined {
  const answer = answerSchema.safeParse(body)
  return answer.success ? answer.data.items.flatMap(raw => structure(raw, commune, kinds)) : undefined
}

function structure (raw: unknown, commune: string, kinds: readonly string[]): Office[] {
  const { success, data } = structureSchema.safeParse(raw)
  if (!success) return []
  const kind = kinds.find(kind => networksOf(kind).some(network => data.reseaux_porteurs?.includes(network)))
  if (kind === undefined || (isMunicipal(kind) && data.code_insee !== commune)) return []
  const { longitude, latitude } = data
  return [{
    name: data.nom,
    kind,
    commune: data.code_insee ?? '',
    address: [data.complement_adresse, data.adresse, [data.code_postal, data.commune].filter(Boolean).join(' ')].filter(Boolean).join(', '),
    phone: phoneOf(data.telephone),
    site: siteOf(data.site_web),
    hours: ofOpenStreetMap(data.horaires_accueil ?? ''),
    accessibilityPage: /^https:\/\/acceslibre\.beta\.gouv\.fr\//.test(data.accessibilite_lieu ?? '') ? siteOf(data.accessibilite_lieu) : undefined,
    point: longitude != null && latitude != null ? { longitude, latitude } : undefined
  }]
}
