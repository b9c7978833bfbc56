import { situationLocapass } from '../../aids/national/locapass-eligibilite.js'
import { parameter } from '../../rule.js'
import { habit, notion } from '../habit.js'

const ageMaximum = parameter('action-logement/locapass-age-maximum')

export default habit({
  says: 'Le Loca-Pass est ouvert jusqu’à 30 ans compris, et à qui travaille à son compte.',
  replaces: [notion(situationLocapass, law => c => {
    const { activite, alternant } = c.household.demandeur
    if (activite === 'independant') return true
    const trenteAns = c.household.demandeur.age(c.date) === c.value(ageMaximum)
    return (trenteAns && (activite === 'chomeur' || (activite === 'etudiant' && alternant))) || law(c)
  })]
})
