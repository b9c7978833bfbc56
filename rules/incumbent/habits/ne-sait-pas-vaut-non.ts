import { publicOuSousContrat } from '../../notions/etudes/etudiant.js'
import { estAuRegimeAgricole } from '../../notions/regime-securite-sociale.js'
import { chambreNonRehabilitee } from '../../notions/rsa-et-logement/aide-logement-foyer.js'
import type { Rule } from '../../rule.js'
import { habit, notion } from '../habit.js'

/** No to who does not know the answer. */
const unlessUnknown = (fact: string, law: (c: Rule) => boolean) => (c: Rule): boolean => c.household.facts.known.get(fact) !== null && law(c)

const etablissement = 'individu.demandeur.statuts_etablissement_scolaire'

export default habit({
  says: 'Qui ne sait pas si son établissement est public, si sa chambre du Crous est réhabilitée ou quel est son régime de sécurité sociale est compté comme ayant répondu non.',
  replaces: [
    notion(publicOuSousContrat, law => unlessUnknown(etablissement, law)),
    notion(estAuRegimeAgricole, law => unlessUnknown('individu.demandeur.regime_securite_sociale', law)),
    notion(chambreNonRehabilitee, law => unlessUnknown('menage.etat_logement_foyer', law))
  ]
})
