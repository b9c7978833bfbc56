import { yearOf } from '../../../src/household/index.js'
import { estEnCouple } from '../../notions/famille.js'
import { estRattacheAuxParents } from '../../notions/impot/foyer-fiscal.js'
import { ageRetenu, decritParLesReponses } from '../../notions/periodes.js'
import { attendOuEleveUnEnfant, parentIsole } from '../../notions/rsa-et-prime-activite/foyer-rsa.js'
import type { Rule } from '../../rule.js'
import { habit, notion } from '../habit.js'

const majorite = 18

/** Of a past year, those who were under 18 in January or disabled in December are taken to have been attached. */
const rattacheEn = (c: Rule, annee: number): boolean => ageRetenu(c, c.household.demandeur, `${annee}-01`) < majorite ||
  (c.household.demandeur.handicap && decritParLesReponses(c, `${annee}-12`))

export default habit({
  says: 'Une personne rattachée fiscalement à ses parents n’est pas un parent isolé ; de l’année d’avant, seuls les mineurs sont rattachés.',
  replaces: [notion(parentIsole, law => (c, month) => {
    const annee = yearOf(month)
    if (estEnCouple(c) || !estRattacheAuxParents(c)) return law(c, month)
    return annee !== yearOf(c.date) && !rattacheEn(c, annee) && attendOuEleveUnEnfant(c, month)
  })]
})
