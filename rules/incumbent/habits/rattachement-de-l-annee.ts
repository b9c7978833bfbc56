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
  says: 'Le rattachement fiscal aux parents n’est su que de l’année en cours : les mois de l’année d’avant ne rattachent que les mineurs.',
  replaces: [notion(parentIsole, law => (c, month) => {
    const annee = yearOf(month)
    if (estEnCouple(c) || !estRattacheAuxParents(c) || annee === yearOf(c.date)) return law(c, month)
    return !rattacheEn(c, annee) && attendOuEleveUnEnfant(c, month)
  })]
})
