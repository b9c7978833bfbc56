import { bourseScolaire } from '../../aid-conditions/bourse-scolaire.js'
import { droitBourseLycee, echelonBourseScolaire, montantParEleve } from '../../notions/etudes/bourse-scolaire.js'
import { formula } from '../../rule.js'
import { euros } from '../../words.js'

const article = {
  title: 'Code de l’éducation, articles D. 531-21 et D. 531-29',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071191/'
}

export default formula({
  conditions: bourseScolaire('lycee', 'lycée', article),
  amount (c, explain) {
    explain(() => `Échelon ${echelonBourseScolaire(c, 'lycee') ?? 0} : ${euros(montantParEleve(c, 'lycee'))} par an et par élève.`, article)
    return droitBourseLycee(c)
  }
})
