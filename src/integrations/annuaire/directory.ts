import { z } from 'zod'
import { readJson } from '../transport/read-json.js'
import { isMunicipal, phoneOf, siteOf, type Office } from './office.js'
import { ofDirectory } from './opening-hours.js'

/** Lists are written in JSON inside the JSON, or not, by the version of the directory. */
const listOf = <T extends z.ZodType>(item: T) => z.preprocess(raw => (typeof raw === 'string' ? readJson(raw) : raw) ?? [], z.array(item))

const text = z.string().nullish()
const degrees = z.union([z.number(), z.string()]).nullish()
const addressSchema = z.object({
  type_adresse: text, complement1: text, numero_voie: text, code_postal: text, nom_commune: text, longitude: degrees, latitude: degrees,
  accessibilite: text, note_accessibilite: text
})
const range = z.object({
  nom_jour_debut: text, nom_jour_fin: text, valeur_heure_debut_1: text, valeur_heure_fin_1: text, valeur_heure_debut_2: text, valeur_heure_fin_2: text, commentaire: text
})
const recordSchema = z.object({
  nom: z.string().min(1).max(300),
  code_insee_commune: text,
  pivot: listOf(z.object({ type_service_local: z.string() })),
  adresse: listOf(addressSchema).catch([]),
  telephone: listOf(z.object({ valeur: text })).catch([]),
  site_internet: listOf(z.object({ valeur: text })).catch([]),
  plage_ouverture: listOf(range).catch([])
})
const answerSchema = z.object({ results: z.array(z.unknown()) })

const access: Readonly<Record<string, string>> = {
  ACC: 'accessible en fauteuil roulant', NAC: 'pas accessible en fauteuil roulant', DEM: 'accessible en fauteuil roulant, en prévenant avant'
}
const fields = 'nom,code_insee_commune,pivot,adresse,telephone,site_internet,plage_ouverture'
/** France services were named « maisons de services au public » (msap): some still are, in the directory only. */
const pivotsOf = (kind: string): string[] => kind === 'france_services' ? ['france_services', 'msap'] : [kind]

/** The offices of the département that are of these kinds; municipal ones, of the commune only. Its search wants names of ours, never typed text. */
export function directoryUrl (baseUrl: string, { commune, departement }: { commune: string, departement: string }, kinds: readonly string[]): string {
  const like = (kinds: readonly string[]): string => kinds.flatMap(pivotsOf).map(pivot => `pivot LIKE "${pivot}"`).join(' OR ')
  const [municipal, others] = [kinds.filter(isMunicipal), kinds.filter(kind => !isMunicipal(kind))]
  const where = [
    ...municipal.length > 0 ? [`(code_insee_commune = "${commune}" AND (${like(municipal)}))`] : [],
    ...others.length > 0 ? [`(code_insee_commune LIKE "${departement}%" AND (${like(others)}))`] : []
  ].join(' OR ')
  return `${baseUrl}/api/explore/v2.1/catalog/datasets/api-lannuaire-administration/records?${new URLSearchParams({ select: fields, where, limit: '100' }).toString()}`
}

/** Undefined: not an answer of this directory. A record that cannot be read is left out. */
export function readDirectory (body: unknown, kinds: readonly string[]): Office[] | undefined {
  const answer = answerSchema.safeParse(body)
  return answer.success ? answer.data.results.flatMap(raw => office(raw, kinds)) : undefined
}

function office (raw: unknown, kinds: readonly string[]): Office[] {
  const { success, data: record } = recordSchema.safeParse(raw)
  if (!success) return []
  const kind = kinds.find(kind => record.pivot.some(({ type_service_local: type }) => pivotsOf(kind).includes(type)))
  const place = record.adresse.find(({ type_adresse: type }) => type === 'Adresse') ?? record.adresse[0]
  if (kind === undefined || place === undefined) return []
  const point = { longitude: Number(place.longitude), latitude: Number(place.latitude) }
  return [{
    name: record.nom,
    kind,
    commune: record.code_insee_commune ?? '',
    address: [place.complement1, place.numero_voie, [place.code_postal, place.nom_commune].filter(Boolean).join(' ')].filter(Boolean).join(', '),
    phone: phoneOf(record.telephone[0]?.valeur),
    site: siteOf(record.site_internet[0]?.valeur),
    hours: record.plage_ouverture.flatMap(ofDirectory),
    accessibility: place.note_accessibilite?.trim().slice(0, 200) || access[place.accessibilite ?? ''],
    point: place.longitude && place.latitude && Number.isFinite(point.longitude + point.latitude) ? point : undefined
  }]
}
