import type { Month } from '../../../src/household/index.js'
import { bourseScolaire } from '../../conditions/bourse-scolaire.js'
import { declareParLaFamille } from '../../notions/allocations-declarees.js'
import { echelonBourseScolaire, elevesBoursiers, montantParEleve } from '../../notions/bourse-scolaire.js'
import { formula, notion } from '../../rule.js'
import { euros } from '../../words.js'

const article = {
  title: 'Code de l’éducation, articles D. 531-21 et D. 531-29',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071191/'
}

const droit = notion('droit à la bourse de lycée', (c): number => elevesBoursiers(c, 'lycee') * montantParEleve(c, 'lycee'))

/** Bourse de lycée, euros a year; none when a pupil answered that they have none. */
export const montantBourseLycee = notion('bourse de lycée', (c, month: Month): number => {
  const declaree = declareParLaFamille(c, 'bourse_lycee', month)
  if (declaree !== null) return declaree
  const { facts, famille } = c.household
  return facts.known.has('famille.bourse_lycee') && !famille.bourse_lycee ? 0 : droit(c)
})

export default formula({
  conditions: bourseScolaire('lycee', 'lycée', article),
  amount (c, explain) {
    explain(() => `Échelon ${echelonBourseScolaire(c, 'lycee') ?? 0} : ${euros(montantParEleve(c, 'lycee'))} par an et par élève.`, article)
    return droit(c)
  }
})
