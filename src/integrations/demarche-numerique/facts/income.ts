import { addMonths, isAnnual, monthOf, type Kind } from '../../../household/index.js'
import { answerIn, type Fact, type FactSource } from './fact.js'

const kindsOf = (prefix: string, source: FactSource) => answerIn(source, `${prefix}.ressources`) as readonly Kind[] | undefined

/** Everything received in the last whole month, as declared. Income known by year only has no monthly figure: then nothing. */
const monthly = (prefix: string): Fact => ({
  kind: 'number',
  ids: [`${prefix}._hasRessources`, `${prefix}.ressources`],
  read: source => {
    if (answerIn(source, `${prefix}._hasRessources`) === false) return 0
    const kinds = kindsOf(prefix, source)
    if (kinds === undefined || kinds.some(isAnnual)) return undefined
    const month = addMonths(monthOf(source.date), -1)
    const amounts = kinds.map(kind => (answerIn(source, `${prefix}.${kind}`) as Record<string, number> | undefined)?.[month])
    return amounts.every(amount => amount !== undefined) ? amounts.reduce((sum, amount) => sum + amount, 0) : undefined
  }
})

/** The salary of the last whole month. */
const salary: Fact = {
  kind: 'number',
  ids: ['individu.demandeur.salaire_net'],
  read: source => {
    const amounts = answerIn(source, 'individu.demandeur.salaire_net') as Record<string, number> | undefined
    return amounts?.[addMonths(monthOf(source.date), -1)]
  }
}

export const income: Readonly<Record<string, Fact>> = {
  'demandeur.ressources_mensuelles': monthly('individu.demandeur'),
  'conjoint.ressources_mensuelles': monthly('individu.conjoint'),
  'demandeur.dernier_salaire_net': salary
}
