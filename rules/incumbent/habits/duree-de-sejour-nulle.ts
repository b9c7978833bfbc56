import type { Month } from '../../../src/household/index.js'
import { membresDeLaFamille } from '../../notions/allocations-declarees.js'
import { parentsDeLaFamille } from '../../notions/famille.js'
import { parentIsole } from '../../notions/rsa-et-prime-activite/foyer-rsa.js'
import {
  ageOuvreLeRsa, estEtudiant, etudesOuvrentLeRsa, remplitLaConditionDAge, unParentRemplitLesConditions
} from '../../notions/rsa-et-prime-activite/montant-forfaitaire-rsa.js'
import { decritParLesReponses } from '../../notions/periodes.js'
import { parentsComptesALaPrime, unParentOuvreLaPrime } from '../../notions/sejour/foyer-ppa.js'
import { parentIsoleEnRegle, parentsComptesAuRsa, unParentOuvreLeRsa } from '../../notions/sejour/foyer-rsa.js'
import { sejourOuvreDroitAuMinimumVieillesse, sejourOuvreDroitAuRsa } from '../../notions/sejour/minima-sociaux.js'
import { estRessortissantEuropeen } from '../../notions/sejour/ressortissant-europeen.js'
import type { Person, Rule } from '../../rule.js'
import { habit, notion } from '../habit.js'

/** Everybody is French in the months that the answers do not describe. */
const suppose = (c: Rule, month: Month): boolean => !decritParLesReponses(c, month)
const aLeDroit = (c: Rule, person: Person, month: Month): boolean => person.nationalite === 'FR' || suppose(c, month)
const unParent = (c: Rule, month: Month): boolean => parentsDeLaFamille(c).some(parent => aLeDroit(c, parent, month))
const actif = (c: Rule, month: Month): boolean =>
  parentsDeLaFamille(c).some(parent => remplitLaConditionDAge(c, parent, month) && !estEtudiant(c, parent, month))

export default habit({
  says: 'La durée de séjour, qui n’est plus demandée, est prise pour nulle : une personne étrangère, même européenne, n’a jamais droit au RSA.',
  replaces: [
    notion(sejourOuvreDroitAuRsa, () => aLeDroit),
    notion(unParentOuvreLeRsa, () => (c, month) => parentIsole(c, month) || unParent(c, month)),
    notion(unParentRemplitLesConditions, () => (c, month) => unParent(c, month) && actif(c, month)),
    notion(ageOuvreLeRsa, law => (c, month) => law(c, month) || parentsDeLaFamille(c).some(parent => remplitLaConditionDAge(c, parent, month))),
    notion(etudesOuvrentLeRsa, law => (c, month) => law(c, month) || actif(c, month)),
    notion(parentIsoleEnRegle, () => parentIsole),
    notion(parentsComptesAuRsa, () => parentsDeLaFamille),
    notion(unParentOuvreLaPrime, () => (c, month) =>
      membresDeLaFamille(c).some(person => aLeDroit(c, person, month)) || parentIsole(c, month)),
    notion(parentsComptesALaPrime, () => parentsDeLaFamille),
    notion(sejourOuvreDroitAuMinimumVieillesse, () => (c, person, month) => estRessortissantEuropeen(c, person) || suppose(c, month))
  ]
})
