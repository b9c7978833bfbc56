import { addMonths, type Month } from '../../../src/household/index.js'
import { enFoyerOuCrous } from '../../notions/logement/logement-foyer.js'
import { moisCourant } from '../../notions/periodes.js'
import { rsaNonDeclare } from '../../notions/rsa-et-logement/abattements-logement.js'
import { minorationBoursier } from '../../notions/rsa-et-logement/base-ressources-logement.js'
import { montantForfaitaireRsa } from '../../notions/rsa-et-prime-activite/montant-forfaitaire-rsa.js'
import type { Rule } from '../../rule.js'
import { habit, notion } from '../habit.js'

const estNeutralise = (c: Rule, month: Month): boolean =>
  month < addMonths(moisCourant(c), -1) || (month < moisCourant(c) && enFoyerOuCrous(c))

export default habit({
  says: 'L’aide au logement des mois passés, comptée dans la prime d’activité, oublie les revenus d’activité de qui a l’âge du RSA et la bourse d’un étudiant.',
  replaces: [
    // The RSA of a past month, as if there were no income.
    notion(rsaNonDeclare, law => (c, month) => estNeutralise(c, month) ? montantForfaitaireRsa(c, addMonths(month, -1)) > 0 : law(c, month)),
    notion(minorationBoursier, law => (c, month) => estNeutralise(c, month) ? 0 : law(c, month))
  ]
})
