import { articleL861, codeSecuriteSociale, complementaireSante } from '../../aid-conditions/complementaire-sante.js'
import { moisCourant } from '../../notions/periodes.js'
import { baseRessourcesCss } from '../../notions/sante/base-ressources-css.js'
import { cssGratuite, participationCss } from '../../notions/sante/css.js'
import { forfaitLogementCss } from '../../notions/sante/foyer-css.js'
import { formula } from '../../rule.js'
import { euros } from '../../words.js'

export default formula({
  conditions: complementaireSante,
  amount (c, explain) {
    const month = moisCourant(c)
    explain(() => `Ressources de votre foyer sur douze mois : ${euros(Math.round(baseRessourcesCss(c, month)))}, dont ${euros(Math.round(forfaitLogementCss(c, month)))} pour le logement.`, codeSecuriteSociale('R861-4', 'LEGIARTI000034424885'))
    if (cssGratuite(c)) {
      explain(() => 'Elle est gratuite pour votre foyer.', articleL861)
      return true
    }
    explain(() => `Votre participation : ${euros(participationCss(c))} par mois, selon l’âge de chaque personne du foyer.`, articleL861)
    return participationCss(c)
  }
})
