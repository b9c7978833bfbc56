import { motifSlug } from '../../../src/integrations/rdv/index.js'
import type { Visit } from './visit.js'
import type { Organisation } from './world.js'

/** Organisations created since have no numeric address (contract 2.1). */
const NUMERIC_UNTIL = '2026-01-20'

/** The short addresses that lead to the search (contract 2.1). True: answered. */
export function doors (visit: Visit): boolean {
  const { world, exchange: { path, method }, query } = visit
  if (method !== 'GET') return false
  const recent = world.flags.era === '2026'
  const [, external, territory, key] = /^\/org\/(?:(ext)\/(\w+)\/)?([\w-]+)(?:\/[\w-]+)?$/.exec(path) ?? []
  const motif = recent ? /^\/motif\/([\w-]+)(?:\/[\w-]+)?$/.exec(path)?.[1] : undefined
  if (key !== undefined) {
    const named = (organisation: Organisation): boolean => external === undefined
      ? isNamed(organisation, key, recent)
      : organisation.external_id === key && organisation.departement === territory
    organisationDoor(visit, world.organisations.find(named))
  } else if (motif !== undefined) motifDoor(visit, motif)
  else if (path === '/prendre_rdv_prescripteur') visit.go('/prendre_rdv', undefined, { ...recent ? Object.fromEntries(query) : {}, prescripteur: '1' })
  else if (path === '/creneaux') slotDoor(visit)
  else if (path === '/r') visit.go('/users/rdvs', undefined, {}, 301)
  else return false
  return true
}

const isNamed = ({ id, public_link_id: publicId, created_at: created }: Organisation, key: string, recent: boolean): boolean =>
  /^\d+$/.test(key) ? id === Number(key) && (!recent || created < NUMERIC_UNTIL) : recent && publicId === key

/** `prescripteur` is dropped here, and kept by the motif's own address only. */
function organisationDoor (visit: Visit, found: Organisation | undefined): void {
  if (found === undefined) return visit.show('Page introuvable', '', 404)
  visit.go('/prendre_rdv', undefined, { departement: found.departement, public_link_organisation_id: String(found.id) })
}

function motifDoor (visit: Visit, publicId: string): void {
  const { world, query } = visit
  const motif = world.motifs.find(({ public_link_id: id }) => id === publicId)
  if (motif === undefined) return visit.go('/', 'Motif introuvable')
  const { departement, id } = world.organisation(motif.organisation_id)!
  const prescripteur = query.get('prescripteur')
  visit.go('/prendre_rdv', undefined, {
    departement, motif_id: String(motif.id), public_link_organisation_id: String(id), ...prescripteur === null ? {} : { prescripteur }
  })
}

function slotDoor (visit: Visit): void {
  const { world, query } = visit
  const motif = world.motif(Number(query.get('motif_id')))
  if (motif === undefined) return visit.show('Page introuvable', '', 404)
  const departement = world.organisation(motif.organisation_id)!.departement
  visit.go('/users/rdv_wizard_step/new', undefined, {
    ...Object.fromEntries(query), departement, motif_name_with_location_type: motifSlug(motif.name, motif.location_type)
  })
}
