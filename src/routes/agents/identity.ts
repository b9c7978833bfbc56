import { text, type Form } from '../../journey/form.js'
import type { Fields, Sent } from '../../integrations/rdv/index.js'

/** What the agent types of the person: sent once, kept nowhere (contract 7.7: names and one contact). */
export interface Identity { prenom: string, nom: string, contact: string }
export type Faults = Partial<Record<keyof Identity, string>>

const LONGEST = 100
const email = /^[^\s@<>,;]{1,64}@[^\s@<>,;]+\.[a-z]{2,}$/i
const phone = /^(?:0|\+33)[1-9]\d{8}$/

const digits = (typed: string): string => typed.replace(/[\s.()-]|\u00a0/g, '').replace(/^0033/, '+33')

export function readIdentity (form: Form): { identity: Identity, faults: Faults } {
  const identity = { prenom: clean(text(form, 'prenom')), nom: clean(text(form, 'nom')), contact: clean(text(form, 'contact')) }
  const { prenom, nom, contact } = identity
  const faults: Faults = {
    ...prenom === '' ? { prenom: 'Indiquez le prénom.' } : prenom.length > LONGEST ? { prenom: `Écrivez un prénom de ${LONGEST} signes au plus.` } : {},
    ...nom === '' ? { nom: 'Indiquez le nom.' } : nom.length > LONGEST ? { nom: `Écrivez un nom de ${LONGEST} signes au plus.` } : {},
    ...contact === '' || email.test(contact) || phone.test(digits(contact)) ? {} : { contact: 'Écrivez un numéro de téléphone à 10 chiffres, une adresse électronique complète, ou laissez vide.' }
  }
  return { identity, faults }
}

const clean = (typed: string): string => typed.replace(/\p{C}/gu, ' ').replace(/\s+/g, ' ').trim()

/** Exactly what leaves: `id` is RDV's own number for the person, when this simulation has one already. */
export function toSend ({ prenom, nom, contact }: Identity, returnUrl: string, id: number | undefined): Sent {
  const reached = contact === '' ? {} : contact.includes('@') ? { email: contact } : { phone_number: digits(contact) }
  return { user: { ...id === undefined ? {} : { id }, first_name: prenom, last_name: nom, ...reached }, return_url: returnUrl }
}

/** The same, as the agent reads it before agreeing. */
export function inWords ({ user, return_url: back }: Sent, service: string) {
  return [
    { libelle: 'Prénom', valeur: user.first_name },
    { libelle: 'Nom', valeur: user.last_name },
    ...user.email === undefined ? [] : [{ libelle: 'Adresse électronique', valeur: user.email }],
    ...user.phone_number === undefined ? [] : [{ libelle: 'Téléphone', valeur: user.phone_number }],
    ...user.id === undefined ? [] : [{ libelle: `Fiche déjà créée dans ${service}`, valeur: `numéro ${user.id}` }],
    { libelle: 'Adresse où revenir ensuite, sans nom', valeur: back }
  ]
}

/** What RDV refused, beside the fields that we know. */
export const refusedFaults = ({ first_name: prenom, last_name: nom, email, phone_number: phone, base }: Fields): Faults => {
  const contact = email ?? phone ?? (prenom ?? nom) === undefined ? email ?? phone ?? base : undefined
  const said = Object.entries({ prenom, nom, contact }).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return Object.fromEntries(said.map(([name, sentence]) => [name, `${sentence}.`]))
}
