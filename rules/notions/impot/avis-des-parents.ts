import { notion, type Rule } from '../../rule.js'
import { estRattacheAuxParents } from './foyer-fiscal.js'

/** What the tax notice of the parents says, by the question that asks it. */
const lignes = {
  'parents.rfr': (c: Rule) => c.household.parents.rfr,
  'parents.nbptr': (c: Rule) => c.household.parents.nbptr,
  'individu.demandeur.bourse_criteres_sociaux_base_ressources_parentale': (c: Rule) =>
    c.household.demandeur.bourse_criteres_sociaux_base_ressources_parentale
}

/**
 * What the person read on their parents' tax notice (year N-2); null when it was not asked.
 * « Je ne sais pas » leaves it unknown.
 */
export const luSurLAvisDesParents = notion('lu sur l’avis des parents', (c, question: keyof typeof lignes): number | null =>
  estRattacheAuxParents(c) ? lignes[question](c) : null)
