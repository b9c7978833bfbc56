import { form, link, list, escape } from './layout.js'
import { dayInWords, hourOf, rubyTime, timeOf } from './times.js'
import type { Visit } from './visit.js'
import { DELAY_CANCEL, type Rdv, type Slot, type World } from './world.js'

const gone = 'Ce créneau n\'est plus disponible. Veuillez en sélectionner un autre.'
const searchPath = '/prendre_rdv'

/** A person books, reads and cancels (contract 2.4). `changed` sends the webhooks. True: answered. */
export function booking (visit: Visit, changed: (rdv: Rdv, event: 'created' | 'updated') => void): boolean {
  const { exchange: { path }, form: given, session } = visit
  const method = given.get('_method')?.toUpperCase() ?? visit.exchange.method
  const own = /^\/(?:users\/rdvs|r)\/(\d+)(\/cancel)?$/.exec(path)
  const isBooking = path === '/users/rdvs' || own !== null || path.startsWith('/users/rdv_wizard_step')
  if (!isBooking) return false
  if (session.user === undefined) {
    if (method === 'GET') session.returnTo = `${path}?${visit.exchange.query}`
    visit.go('/users/sign_in', 'Vous devez vous connecter ou vous inscrire pour continuer.')
  } else if (path === '/users/rdv_wizard_step/new') confirmPage(visit)
  else if (path === '/users/rdv_wizard_step' && method === 'POST') confirm(visit, changed)
  else if (own === null) mine(visit)
  else one(visit, Number(own[1]), own[2] !== undefined && method === 'PUT', changed)
  return true
}

/** The slot that an address or a form names, if it is still free. */
export function slotOf (world: World, params: Readonly<Record<string, string>>): Slot | undefined {
  const motif = world.motif(Number(params['motif_id']))
  const at = timeOf(params['starts_at'] ?? '')
  return motif && world.slots(motif, params['lieu_id'] ? Number(params['lieu_id']) : undefined).find(slot => slot.at === at)
}

export const describe = ({ motif, at }: Slot): string => `<p>${escape(motif.name)}, le ${dayInWords(at)} à ${hourOf(at)}</p>`

function confirmPage (visit: Visit): void {
  const { world, session, query } = visit
  const slot = slotOf(world, Object.fromEntries(query))
  if (slot === undefined) {
    query.delete('starts_at')
    return visit.go(searchPath, gone, query)
  }
  const user = world.people.find(({ id }) => id === session.user)!
  const hidden = { 'rdv[motif_id]': String(slot.motif.id), 'rdv[starts_at]': rubyTime(slot.at), ...slot.lieu === undefined ? {} : { 'rdv[lieu_id]': String(slot.lieu) } }
  // In 2024 the last step is a link that their script turns into a POST: blocked without one (contract 5.1).
  const step = world.flags.era === '2024' ? query.get('step') ?? '1' : 'only'
  const next = (number: string): string => `/users/rdv_wizard_step/new?${new URLSearchParams({ ...Object.fromEntries(query), step: number }).toString()}`
  if (step === '1') return visit.show('Vos informations', `${describe(slot)}<p>${link(next('2'), 'Continuer')}</p>`)
  if (step === '2') return visit.show('Pour qui prenez-vous rendez-vous ?', `${describe(slot)}<p>${link(next('3'), 'Continuer')}</p>`)
  if (step === '3') return visit.show('Confirmation', `${describe(slot)}<p><a href="#" data-method="post">Confirmer mon RDV</a></p>`)
  visit.show('Confirmez votre rendez-vous', `${describe(slot)}<h2>Vos informations</h2>${form('/users/rdv_wizard_step', session.csrf, 'Confirmer mon RDV', [
    { name: 'user[first_name]', label: 'Prénom', value: user.first_name },
    { name: 'user[last_name]', label: 'Nom', value: user.last_name },
    { name: 'user[phone_number]', label: 'Téléphone', type: 'tel', value: user.phone_number },
    ...slot.motif.location_type === 'home' ? [{ name: 'user[address]', label: 'Adresse' }] : []
  ], hidden)}`)
}

function confirm (visit: Visit, changed: (rdv: Rdv, event: 'created') => void): void {
  const { world, session, form: given } = visit
  const field = (name: string): string => given.get(name)?.trim() ?? ''
  const params = { motif_id: field('rdv[motif_id]'), starts_at: field('rdv[starts_at]'), lieu_id: field('rdv[lieu_id]') }
  const slot = slotOf(world, params)
  const user = world.people.find(({ id }) => id === session.user)!
  const back = new URLSearchParams({ motif_id: params.motif_id, public_link_organisation_id: String(slot?.motif.organisation_id ?? '') })
  if (slot === undefined) return visit.go(searchPath, gone, back)
  const again = new URLSearchParams({ ...params, public_link_organisation_id: String(slot.motif.organisation_id) })
  if (slot.motif.location_type === 'phone' && field('user[phone_number]') === '') return visit.go('/users/rdv_wizard_step/new', 'Le numéro de téléphone est obligatoire', again)
  if (slot.motif.location_type === 'home' && field('user[address]') === '') {
    return visit.go('/users/rdv_wizard_step/new', 'L’adresse est obligatoire car le RDV aura lieu à domicile', again)
  }
  Object.assign(user, { first_name: field('user[first_name]'), last_name: field('user[last_name]'), phone_number: field('user[phone_number]') })
  const rdv = world.book(slot, user, 'User')
  delete session.returnTo
  changed(rdv, 'created')
  visit.go(`/users/rdvs/${rdv.id}`, 'Votre rendez vous a été confirmé.', { invitation_token: 'DEMO0001' })
}

const mine = (visit: Visit): void => visit.show('Vos rendez-vous', list(visit.world.rdvs.filter(({ user_id: user }) => user === visit.session.user)
  .map(rdv => link(`/users/rdvs/${rdv.id}`, `${dayInWords(rdv.starts_at)} à ${hourOf(rdv.starts_at)}`))))

function one (visit: Visit, id: number, cancels: boolean, changed: (rdv: Rdv, event: 'updated') => void): void {
  const { world, session } = visit
  const rdv = world.rdvs.find(rdv => rdv.id === id && rdv.user_id === session.user)
  if (rdv === undefined) return visit.show('Page introuvable', '', 404)
  const open = rdv.status === 'unknown' && rdv.starts_at - world.now >= DELAY_CANCEL
  if (cancels && open) {
    Object.assign(rdv, { status: 'excused', cancelled_at: world.now })
    changed(rdv, 'updated')
    return visit.go(`/users/rdvs/${id}`, 'Le RDV a bien été annulé.')
  }
  visit.show('Votre rendez-vous', `${describe({ motif: world.motif(rdv.motif_id)!, lieu: rdv.lieu_id, at: rdv.starts_at })}
<p>${rdv.status === 'excused' ? 'Annulé (excusé)' : 'Rendez-vous à venir'}</p>${open ? form(`/users/rdvs/${id}/cancel`, session.csrf, 'Annuler le RDV', [], { _method: 'put' }) : ''}`)
}
