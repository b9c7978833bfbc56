import { arreteDesPlafonds, bourseCriteresSociaux, circulaireDesBourses } from '../../aid-conditions/bourse-criteres-sociaux.js'
import { montantBourseCriteresSociaux } from '../../notions/etudes/bourse-criteres-sociaux.js'
import { echelonBourse, pointsDeCharge } from '../../notions/etudes/bourse-echelon.js'
import { baseRessourcesBourse } from '../../notions/etudes/bourse-ressources.js'
import { formula } from '../../rule.js'
import { euros } from '../../words.js'

export default formula({
  conditions: bourseCriteresSociaux,
  amount (c, explain) {
    explain(() => `Points de charge : ${pointsDeCharge(c)} (distance et autres enfants à la charge de vos parents).`, circulaireDesBourses('annexe 3, 2'))
    explain(() => `Échelon ${echelonBourse(c) === 0 ? '0 bis' : echelonBourse(c)}, pour ${euros(baseRessourcesBourse(c))} de ressources par an.`, arreteDesPlafonds)
    explain(() => `La bourse de cet échelon : ${euros(montantBourseCriteresSociaux(c))} par mois.`, arreteDesPlafonds)
    return montantBourseCriteresSociaux(c)
  }
})
