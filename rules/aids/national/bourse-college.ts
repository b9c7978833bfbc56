import type { Month } from '../../../src/household/index.js'
import { bourseScolaire } from '../../conditions/bourse-scolaire.js'
import { echelonBourseScolaire, elevesBoursiers, montantParEleve } from '../../notions/bourse-scolaire.js'
import { formula, notion, type Rule } from '../../rule.js'
import { euros } from '../../words.js'

const article = {
  title: 'Code de l’éducation, articles D. 531-4 et D. 531-7',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071191/'
}

const droit = notion('droit à la bourse de collège', (c): number => elevesBoursiers(c, 'college') * montantParEleve(c, 'college'))

/** Bourse de collège, euros a year. */
export const montantBourseCollege = (c: Rule, _month?: Month): number => droit(c)

export default formula({
  conditions: bourseScolaire('college', 'collège', article),
  amount (c, explain) {
    const echelon = echelonBourseScolaire(c, 'college') ?? 0
    explain(() => `Échelon ${echelon} : ${euros(montantParEleve(c, 'college'))} par an et par élève.`, article)
    return droit(c)
  }
})
