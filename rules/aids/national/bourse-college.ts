import { bourseScolaire } from '../../aid-conditions/bourse-scolaire.js'
import { droitBourseCollege, echelonBourseScolaire, montantParEleve } from '../../notions/etudes/bourse-scolaire.js'
import { formula } from '../../rule.js'
import { euros } from '../../words.js'

const article = {
  title: 'Code de l’éducation, articles D. 531-4 et D. 531-7',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071191/'
}

export default formula({
  conditions: bourseScolaire('college', 'collège', article),
  amount (c, explain) {
    const echelon = echelonBourseScolaire(c, 'college') ?? 0
    explain(() => `Échelon ${echelon} : ${euros(montantParEleve(c, 'college'))} par an et par élève.`, article)
    return droitBourseCollege(c)
  }
})
