import { describe, slotOf } from './booking.js'
import { form, escape } from './layout.js'
import type { Visit } from './visit.js'
import type { Rdv } from './world.js'

const lost = 'Nous n\'avons pas trouvé le créneau pour lequel vous souhaitiez prendre rendez-vous.'
const gone = 'Ce créneau n\'est plus disponible. Veuillez en choisir un autre.'
const required = 'Veuillez compléter tous les champs obligatoires'
const noPhone = 'Sans numéro de téléphone, aucune notification ne sera envoyée au bénéficiaire'

/** A professional books for somebody, without an account (contract 2.5). True: answered. */
export function prescripteur (visit: Visit, changed: (rdv: Rdv, event: 'created') => void): boolean {
  const { exchange: { path, method }, session, query } = visit
  if (!path.startsWith('/prescripteur/')) return false
  const step = `${method} ${path.slice('/prescripteur/'.length)}`
  if (step === 'GET start') {
    session.slot = Object.fromEntries(query)
    visit.go('/prescripteur/new_prescripteur')
  } else if (step === 'GET confirmation') visit.show('Rendez-vous confirmé', `<p>Pour ${escape(session.booked ?? '')}</p>`)
  else if (session.slot === undefined) visit.go('/prendre_rdv', lost, { prescripteur: '1' })
  else if (slotOf(visit.world, session.slot) === undefined) {
    const { starts_at: _gone, ...others } = session.slot
    visit.go('/prendre_rdv', gone, others)
  } else if (step === 'GET new_prescripteur') prescripteurForm(visit)
  else if (step === 'POST store_prescripteur_in_session') keepPrescripteur(visit)
  else if (step === 'GET new_beneficiaire') beneficiaireForm(visit)
  else if (step === 'POST create_rdv') create(visit, changed)
  else return false
  return true
}

const values = (visit: Visit, prefix: string, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map(name => [name, visit.form.get(`${prefix}[${name}]`)?.trim() ?? '']))

function prescripteurForm (visit: Visit): void {
  const { session, world } = visit
  const known = session.prescripteur ?? {}
  visit.show('Vos coordonnées de prescripteur', describe(slotOf(world, session.slot!)!) + form('/prescripteur/store_prescripteur_in_session', session.csrf, 'Continuer', [
    { name: 'prescripteur[first_name]', label: 'Prénom', value: known['first_name'] },
    { name: 'prescripteur[last_name]', label: 'Nom', value: known['last_name'] },
    { name: 'prescripteur[email]', label: 'Email', type: 'email', value: known['email'] },
    { name: 'prescripteur[phone_number]', label: 'Téléphone', type: 'tel', value: known['phone_number'] }
  ]))
}

/** Theirs stay for the next booking. */
function keepPrescripteur (visit: Visit): void {
  const { session } = visit
  session.prescripteur = values(visit, 'prescripteur', ['first_name', 'last_name', 'email', 'phone_number'])
  if (['first_name', 'last_name', 'email'].every(name => session.prescripteur![name] !== '')) return visit.go('/prescripteur/new_beneficiaire')
  session.flash = required
  prescripteurForm(visit)
}

function beneficiaireForm (visit: Visit, given: Readonly<Record<string, string>> = {}, notice = ''): void {
  visit.show('Coordonnées du bénéficiaire', `<p>Indiquez les coordonnées de la personne qui viendra au rendez-vous</p>${notice === '' ? '' : `<p>${escape(notice)}</p>`}` +
    form('/prescripteur/create_rdv', visit.session.csrf, 'Confirmer le rendez-vous', [
      { name: 'beneficiaire_form[first_name]', label: 'Prénom', value: given['first_name'] },
      { name: 'beneficiaire_form[last_name]', label: 'Nom', value: given['last_name'] },
      { name: 'beneficiaire_form[phone_number]', label: 'Téléphone', type: 'tel', value: given['phone_number'] }
    ], notice === '' ? {} : { 'beneficiaire_form[ignore_benign_errors]': '1' }))
}

function create (visit: Visit, changed: (rdv: Rdv, event: 'created') => void): void {
  const { session, world } = visit
  const given = values(visit, 'beneficiaire_form', ['first_name', 'last_name', 'phone_number', 'ignore_benign_errors'])
  const { first_name: first = '', last_name: last = '', phone_number: phone = '' } = given
  if (first === '' || last === '') return beneficiaireForm(visit, given, required)
  const benign = phone === '' ? noPhone : /^0[1-589]/.test(phone) ? 'Ce numéro ne permet pas de recevoir des SMS' : undefined
  if (benign !== undefined && given['ignore_benign_errors'] !== '1') return beneficiaireForm(visit, given, benign)
  const user = world.person({ first_name: first, last_name: last, phone_number: phone }, { first_name: first, last_name: last, phone_number: phone, email: null })
  const rdv = world.book(slotOf(world, session.slot!)!, user, 'Prescripteur')
  delete session.slot
  session.booked = `${first} ${last}`
  changed(rdv, 'created')
  visit.go('/prescripteur/confirmation')
}
