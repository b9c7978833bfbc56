import { yearOf } from '../../../src/household/index.js'
import { personnesDuMenage } from '../../notions/enfants.js'
import { estAnneeFiscale, moyenneAnnuelle, revenusFiscauxConnus } from '../../notions/ressources-mensuelles.js'
import { salaireBrut, salaireImposableDuMois, salaireImposableMoyen } from '../../notions/salaire-imposable.js'
import type { Rule } from '../../rule.js'
import { tauxDeCotisation } from '../cotisations-salariales.js'
import { habit, notion } from '../habit.js'

const nulNEstImposable = (c: Rule): boolean => personnesDuMenage(c).every(person => salaireImposableMoyen(c, person) === 0)

export default habit({
  says: 'Le revenu fiscal passé d’un apprenti entièrement exonéré est recalculé sur son salaire entier.',
  replaces: [notion(salaireImposableDuMois, law => (c, person, month) =>
    estAnneeFiscale(c, yearOf(month)) && !revenusFiscauxConnus(c) && nulNEstImposable(c)
      ? moyenneAnnuelle(c, known => salaireBrut(c, person, known)) * (1 - tauxDeCotisation)
      : law(c, person, month))]
})
