import { motifSlug } from '../../../src/integrations/rdv/index.js'
import { link, list, escape } from './layout.js'
import { dayInWords, dayOf, hourOf, rubyTime } from './times.js'
import type { Visit } from './visit.js'
import type { Motif, Session, Slot } from './world.js'

const DAY = 86_400_000
const nothing = 'Malheureusement, aucun créneau correspondant à votre recherche n\'a été trouvé.'

/** /prendre_rdv, step after step, each a page of links (contract 2.3). */
export function search (visit: Visit): void {
  const { world, session, query, exchange } = visit
  const recent = world.flags.era === '2026'
  if (invited(visit)) return
  const addressSearch = /^(?:www|demo)\.rdv-solidarites\./.test(exchange.headers.host ?? '')
  const departement = query.get('departement')
  const organisation = world.organisation(Number(query.get('public_link_organisation_id') ?? query.get('user_selected_organisation_id')))
  const cors = recent ? {} : { 'access-control-allow-origin': '*' }

  // An empty departement is not an absent one, in 2024 (contract 2.2, the trap).
  if (!recent && departement === '') return addressStep(visit)
  if (organisation === undefined && recent && !addressSearch && departement !== 'C21') return visit.go('/')
  if (organisation === undefined && !departement && !query.has('address')) return addressStep(visit)
  const territory = organisation === undefined ? world.organisations.filter(found => found.departement === departement) : [organisation]
  const motifs = world.motifs.filter(motif => territory.some(({ id }) => id === motif.organisation_id) && isOpen(motif, query, session) && isChosen(motif, query))
  const [motif] = motifs
  if (motif === undefined) return visit.show('Prendre rendez-vous', `<p>${nothing}</p>`, 200, cors)
  if (motifs.length > 1) return visit.show('Prendre rendez-vous', motifStep(motifs, visit), 200, cors)
  if (motif.location_type === 'public_office' && !query.has('lieu_id')) return visit.show('Prendre rendez-vous', lieuStep(motif, visit), 200, cors)
  const lieu = query.has('lieu_id') ? Number(query.get('lieu_id')) : undefined
  visit.show('Prendre rendez-vous', slotStep(motif, world.slots(motif, lieu), visit), 200, cors)
}

/** Contract 2.2: what a search is made of; the rest is left aside, and goes into no link of the pages. */
const permitted = new Set([
  'latitude', 'longitude', 'address', 'city_code', 'departement', 'street_ban_id', 'service_id', 'lieu_id', 'date', 'motif_name_with_location_type', 'motif_category_short_name',
  'motif_id', 'starts_at', 'public_link_organisation_id', 'user_selected_organisation_id', 'prescripteur', 'preselected_motif', 'organisation_ids[]', 'referent_ids[]',
  'external_organisation_ids[]', 'duration', 'user_ids[]', 'ants_pre_demandes_count', 'invitation_token'
])
const identity = /^user\b|(?:first|last|birth)_?name|^(?:pre)?nom$|mail|courriel|phone|^tel|birth_?date|naissance/i

/** What says who somebody is never comes from us: it is noted, for our own tests. */
export function permit ({ world, query }: Visit): void {
  for (const name of [...query.keys()]) {
    if (identity.test(name)) world.leaks.push(name)
    if (!permitted.has(name)) query.delete(name)
  }
}

/** The token leaves the address for the session, ten minutes (contract 2.6). True: answered. */
function invited (visit: Visit): boolean {
  const { world, session, query } = visit
  const token = query.get('invitation_token')
  if (token !== null) {
    const user = world.people.find(person => person.rdv_invitation_token === token)
    if (user === undefined) visit.go('/', 'Votre invitation n\'est pas valide.')
    else {
      session.invitation = { user: user.id, until: world.now + 600_000 }
      query.delete('invitation_token')
      visit.go('/prendre_rdv', undefined, query)
    }
    return true
  }
  if (session.invitation === undefined || session.invitation.until > world.now) return false
  delete session.invitation
  visit.go('/', 'La session a expiré')
  return true
}

/** Who sees which motif (contract 2.3). */
const isOpen = ({ bookable_by: by }: Motif, query: URLSearchParams, { invitation }: Session): boolean =>
  by === 'everyone' || (query.get('prescripteur') === '1' && by.startsWith('agents_and_prescripteurs')) || (invitation !== undefined && by.endsWith('invited_users'))

const isChosen = (motif: Motif, query: URLSearchParams): boolean =>
  (!query.has('motif_id') || Number(query.get('motif_id')) === motif.id) &&
  (!query.has('motif_name_with_location_type') || query.get('motif_name_with_location_type') === motifSlug(motif.name, motif.location_type)) &&
  (!query.has('service_id') || Number(query.get('service_id')) === motif.service_id)

const withMore = (query: URLSearchParams, more: Readonly<Record<string, string>>): string =>
  new URLSearchParams({ ...Object.fromEntries(query), ...more }).toString()

/** In 2024 its button waits for their script (contract 5.1): a dead end without one. */
const addressStep = (visit: Visit): void => visit.show('Prendre rendez-vous', `<form action="/prendre_rdv"><p><label>Votre adresse <input name="address"></label></p>
<button type="submit"${visit.world.flags.era === '2024' ? ' disabled' : ''}>Rechercher</button></form>`)

const motifStep = (motifs: readonly Motif[], { query }: Visit): string => `<h2>Sélectionnez le motif de votre RDV :</h2>
${list(motifs.map(motif => link(`/prendre_rdv?${withMore(query, { motif_id: String(motif.id) })}`, motif.name)))}`

function lieuStep (motif: Motif, { world, query }: Visit): string {
  const lieux = world.lieux.filter(lieu => lieu.organisation_id === motif.organisation_id && world.slots(motif, lieu.id).length > 0)
  return `<h2>Sélectionnez un lieu de RDV :</h2><p>${lieux.length} lieux sont disponibles</p>
${list(lieux.map(lieu => `${link(`/prendre_rdv?${withMore(query, { lieu_id: String(lieu.id) })}`, lieu.name)} ${escape(lieu.address)}. Prochaine disponibilité le ${dayInWords(world.slots(motif, lieu.id)[0]!.at)}`))}`
}

/** Seven days from `date`. */
function slotStep (motif: Motif, slots: readonly Slot[], { world, query }: Visit): string {
  const from = Math.max(world.now, Date.parse(`${query.get('date')?.slice(0, 10) ?? dayOf(world.now)}T00:00:00+02:00`) || world.now)
  const start = Date.parse(`${dayOf(from)}T12:00:00Z`)
  const days = Array.from({ length: 7 }, (_, rank) => start + rank * DAY)
  const limit = world.now + (motif.max_public_booking_delay_days ?? 90) * DAY
  const later = slots.find(({ at }) => dayOf(at) >= dayOf(start))
  const move = (weeks: number): string => `/prendre_rdv?${withMore(query, { date: dayOf(start + weeks * 7 * DAY) })}`
  const nav = `<p>${link(move(-1), 'Semaine précédente')} ${link(move(1), 'semaine suivante')}</p>`
  const title = `<h2>${escape(motif.name)}</h2>${motif.instruction_for_rdv === undefined ? '' : `<p>${escape(motif.instruction_for_rdv)}</p>`}`
  if (later === undefined) return `${title}<p>${nothing}</p>${nav}`
  if (dayOf(later.at) > dayOf(days[6]!)) {
    return `${title}<p>${link(`/prendre_rdv?${withMore(query, { date: dayOf(later.at) })}`, `Prochaine disponibilité le ${dayInWords(later.at)}`)}</p>${nav}`
  }
  return `${title}<h3>Sélectionnez un créneau :</h3>${days.map(day => {
    const times = slots.filter(({ at }) => dayOf(at) === dayOf(day))
    const closed = dayOf(day) >= dayOf(limit) ? '<p>Date fermée à la reservation</p>' : ''
    return `<h4>${dayInWords(day)}</h4>${times.length === 0 ? closed : list(times.map(slot => slotLink(slot, query)))}`
  }).join('\n')}${nav}`
}

function slotLink ({ motif, at, lieu }: Slot, query: URLSearchParams): string {
  const door = query.get('prescripteur') === '1' ? '/prescripteur/start' : '/users/rdv_wizard_step/new'
  const params = withMore(query, { motif_id: String(motif.id), starts_at: rubyTime(at), ...lieu === undefined ? {} : { lieu_id: String(lieu) } })
  return link(`${door}?${params}`, hourOf(at), `Choisir le créneau de ${hourOf(at)}`)
}
