import { yearOf, type Person } from '../household/index.js'
import { amount } from './controls/amount.js'
import { group } from './controls/group.js'
import { bind, type AboutHome } from './define.js'
import type { Control } from './controls/control.js'
import type { Scene } from './question.js'
import { nameOf } from './words.js'

/** Lines of the tax return, in its order. */
const fiscales = {
  salaire_imposable: 'Salaires et revenus d’activité',
  chomage_imposable: 'Chômage et préretraite',
  retraite_imposable: 'Retraites, pensions d’invalidité, rentes',
  pensions_alimentaires_percues: 'Pensions alimentaires reçues',
  pensions_alimentaires_versees: 'Pensions alimentaires versées',
  revenus_locatifs: 'Revenus fonciers nets',
  frais_reels: 'Frais réels déduits'
} as const

const patrimoine = {
  livret_a: 'Livret A et livret bleu',
  epargne_revenus_non_imposables: 'Épargne dont les intérêts ne sont pas imposables (LDDS, LEP, livret jeune…)',
  epargne_revenus_imposables: 'Épargne dont les intérêts sont imposables',
  valeur_patrimoine_loue: 'Biens que vous louez : leur valeur',
  valeur_immo_non_loue: 'Bâtiments que vous ne louez pas, hors votre logement : leur valeur',
  valeur_locative_immo_non_loue: 'Ces bâtiments : leur valeur locative par an',
  valeur_terrains_non_loues: 'Terrains que vous ne louez pas : leur valeur',
  valeur_locative_terrains_non_loues: 'Ces terrains : leur valeur locative par an'
} as const

/** Tax income of year N-2, by person. Facts: `ressourcesFiscales.<who>.<line>`; what is left empty stays unknown. */
export const ressourcesFiscales: AboutHome = scene => {
  const { household } = scene
  const year = yearOf(household.date) - 2
  const lines = persons(scene).flatMap(person => Object.entries(fiscales).map(([line, label]) => ({
    name: `${person.id}-${line}`, fact: `ressourcesFiscales.${person.id}.${line}`, label: `${label}${of(person, scene)}`
  })))
  return aside('ressources/fiscales', `Vos revenus déclarés pour ${year}`,
    `Ils sont sur l’avis d’impôt ${year + 1} ; laissez vide une ligne que vous n’avez pas.`, lines, scene)
}

/** Savings and property of the person. Facts: `patrimoine.demandeur.<line>`. */
export const patrimoineDuDemandeur: AboutHome = scene => aside(
  'ressources/patrimoine', 'Votre épargne et vos biens', 'Laissez vide une ligne que vous n’avez pas.',
  Object.entries(patrimoine).map(([line, label]) => ({ name: line, fact: `patrimoine.demandeur.${line}`, label })), scene
)

const persons = ({ household }: Scene): Person[] =>
  [household.demandeur, ...household.conjoint ? [household.conjoint] : [], ...household.enfants]

const of = (person: Person, scene: Scene): string => person.id === 'demandeur' ? '' : ` (${nameOf(person, scene)})`

interface Line { name: string, fact: string, label: string }

function aside (path: string, title: string, hint: string, lines: readonly Line[], scene: Scene) {
  const control = () => group(lines.map(({ name, label }) => allowEmpty(amount({ name, label, what: 'ce montant', unit: '€' }), name)))
  const facts = Object.fromEntries(lines.map(({ name, fact }) => [name, fact]))
  return {
    ...bind<null>({ field: path, chapter: 'revenus', title, hint, facts: () => facts, control, optional: true, aside: true }, null, '', scene),
    id: path,
    path
  }
}

/** An empty field takes the answer away. */
function allowEmpty (control: Control, name: string): Control {
  return {
    ...control,
    read: form => String(form[name] ?? '').trim() === '' ? { values: { [name]: undefined } } : control.read(form)
  }
}
