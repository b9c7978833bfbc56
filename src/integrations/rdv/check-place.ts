import { buildBookingUrl } from './booking-url.js'
import { isLegacy, type Instances } from './hosts.js'
import { needsContact } from './motif-slug.js'
import type { Place } from './place.js'

/** `code` never changes, `message` says what to do. A warning stops nothing. */
export interface PlaceFinding { code: string, message: string, warning?: true }

export interface PlaceContext { today: string, benefits?: ReadonlySet<string>, instances: Instances }

/** Sites of an external provider, each added by a person who read its page. */
const externalHosts = ['demarches.strasbourg.eu']
const STALE_DAYS = 180

const messages: Readonly<Record<string, string>> = {
  host_not_allowed: 'instance absente de la liste des instances permises (src/integrations/rdv/hosts.ts)',
  scheme_not_allowed: 'instance : https:// et le nom du site, sans chemin',
  departement_blank: 'departement : obligatoire et jamais vide pour un lien vers la recherche ; le lien mènerait à une recherche d’adresse',
  no_organisation_scope: 'lien public du motif ou numéro de l’organisation (legacyId) manquant : sans eux, la recherche et le parcours « prescripteur » sont refusés',
  motif_slug_malformed: 'motif.nameWithLocationType : minuscules, chiffres et _, puis -public_office, -phone, -home ou -visio',
  url_too_long: 'lien de plus de 1000 caractères',
  instance_missing: 'instance : obligatoire, un numéro n’a de sens que sur une instance',
  external_url_missing: 'externalUrl : obligatoire, sur un site permis (src/integrations/rdv/check-place.ts)',
  no_fallback_contact: 'phone, address ou site : il faut au moins un contact à côté du lien',
  personal_data: 'une adresse électronique ou un portable : ne citez que le standard d’un service, jamais une personne',
  unknown_benefit: 'benefits : ni une aide ni une institution',
  stale_check: `checkedOn : lien vérifié il y a plus de ${STALE_DAYS} jours`,
  never_checked: 'checkedOn : personne n’a encore essayé ce lien ; suivez-le, puis donnez la date',
  legacy_host: 'instance en cours de déménagement : demandez le nouveau lien',
  slots_elsewhere: 'slots : seulement pour un lieu de RDV (provider: rdvsp)',
  slots_need_contact: 'slots : pas pour un rendez-vous par téléphone ou à domicile, où il faut un numéro ou une adresse que nous n’envoyons pas ; on choisit alors sur le site de RDV',
  agent_without_rdv: 'agent : seulement pour un lieu de RDV (provider: rdvsp) ouvert aux professionnels (audiences: prescripteur)',
  no_phone: 'phone : aucun numéro vérifié, seul le site sera proposé'
}

export const placeCodes: readonly string[] = Object.keys(messages)

const say = (code: string, detail = ''): PlaceFinding => ({ code, message: `${messages[code]}${detail}` })
const warn = (code: string): PlaceFinding => ({ ...say(code), warning: true })

/** What is wrong or doubtful in a place (contract 7.1). */
export function findingsOf (place: Place, { today, benefits, instances }: PlaceContext): PlaceFinding[] {
  const said = Object.entries(place).filter(([key]) => !['id', 'source', 'instance'].includes(key)).map(([, value]) => JSON.stringify(value)).join(' ')
  const age = place.checkedOn === undefined ? undefined : (Date.parse(today) - Date.parse(place.checkedOn)) / 86_400_000
  return [
    ...linkFindings(place, instances),
    ...place.phone === undefined && place.address === undefined && place.site === undefined ? [say('no_fallback_contact')] : [],
    ...place.phone === undefined ? [warn('no_phone')] : [],
    ...place.slots && place.provider !== 'rdvsp' ? [say('slots_elsewhere')] : [],
    ...place.slots && place.modes.some(needsContact) ? [say('slots_need_contact')] : [],
    ...place.agent !== undefined && (place.provider !== 'rdvsp' || !place.audiences.includes('prescripteur')) ? [say('agent_without_rdv')] : [],
    .../@|\b0[67](?:[ .]?\d{2}){4}\b|(?:first|last)_name|birth_date|invitation_token/.test(said) ? [say('personal_data')] : [],
    ...benefits === undefined ? [] : place.benefits.filter(id => !benefits.has(id)).map(id => say('unknown_benefit', ` : « ${id} »`)),
    ...age === undefined ? [warn('never_checked')] : age > STALE_DAYS ? [warn('stale_check')] : []
  ]
}

function linkFindings (place: Place, instances: Instances): PlaceFinding[] {
  if (place.provider === 'phone') return []
  if (place.provider === 'external') {
    const host = place.externalUrl === undefined ? '' : new URL(place.externalUrl).host
    return externalHosts.includes(host) ? [] : [say('external_url_missing')]
  }
  const { instance } = place
  if (instance === undefined) return [say('instance_missing')]
  const built = place.audiences.map(audience => buildBookingUrl({ ...place, instance, audience }, instances))
  const codes = new Set(built.flatMap(result => result.ok ? [] : [result.error]))
  return [...[...codes].map(code => say(code)), ...isLegacy(instance) ? [warn('legacy_host')] : []]
}

/** What makes two places the same one: numbers are compared within their instance. */
export const sameLink = ({ instance, organisation, motif, departement, serviceId, lieuId, externalUrl, provider, id }: Place): string =>
  provider === 'phone' ? id : JSON.stringify([instance, organisation?.legacyId ?? organisation?.publicLinkId ?? organisation?.external, motif, departement, serviceId, lieuId, externalUrl])
