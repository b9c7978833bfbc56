import { isAnnual, monthInWords, yearOf, type Kind, type Person } from '../household/index.js'
import { annualIncome } from './controls/annual-income.js'
import { income, incomeMonths } from './controls/income.js'
import type { Control } from './controls/control.js'
import { aboutPerson, type AboutPerson } from './define.js'
import type { Scene } from './question.js'
import { nameOf, ofName } from './words.js'

export interface IncomeKind {
  kind: Kind
  /** In the list of kinds: « Salaire, primes… ». */
  label: string
  /** Under the label in the list. */
  detail?: string
  /** Start of the question: « Salaire ». */
  title: string
  /** What exactly to write: net or gross, before or after tax. */
  hint: string
  /** May be a loss, typed with a minus sign. */
  loss?: boolean
  /** Listed only for those whom it may concern. */
  offered?: (person: Person, scene: Scene) => boolean
  /** More to ask with the amount. */
  control?: (amount: Control, person: Person, scene: Scene) => Control
}

export interface Income extends IncomeKind { question: AboutPerson }

/** A kind of income: how it is listed, and the question that asks for its amounts once it is ticked. */
function incomeKind (definition: IncomeKind): Income {
  const { kind, title, hint } = definition
  const about = (person: Person, scene: Scene) => person.id === 'demandeur' ? title : `${title} ${ofName(nameOf(person, scene))}`
  const question = aboutPerson({
    field: kind,
    chapter: 'revenus',
    asked: person => person.percoit(kind),
    title: (person, scene) => `${about(person, scene)}\u00a0: combien par ${isAnnual(kind) ? 'an' : 'mois'}\u00a0?`,
    hint: (_, { household: { date } }) => isAnnual(kind)
      ? `${hint} C’est le montant de l’année ${yearOf(date) - 1}.`
      : `${hint} De ${monthInWords(incomeMonths(date).at(-1)!)} à ${monthInWords(incomeMonths(date)[0]!)} (estimez ce mois-ci s’il n’est pas fini).`,
    facts: prefix => ({ [kind]: `${prefix}.${kind}`, ...kind === 'rpns_autres_revenus' ? { tns_autres_revenus_type_activite: `${prefix}.tns_autres_revenus_type_activite` } : {} }),
    control: (words, person, scene) => {
      const options = { ...words, what: 'le montant', date: scene.household.date }
      const amount = isAnnual(kind) ? annualIncome({ ...options, loss: definition.loss }) : income(options)
      return definition.control?.(amount, person, scene) ?? amount
    }
  })
  return { ...definition, question }
}

/** The kinds of one group, in the order in which they are listed. */
export const incomeKinds = (definitions: readonly IncomeKind[]): readonly Income[] => definitions.map(incomeKind)
