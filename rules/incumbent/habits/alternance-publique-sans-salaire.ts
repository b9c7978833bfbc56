import { yearOf } from '../../../src/household/index.js'
import { estAnneeFiscale, salaireNetDuMois } from '../../notions/ressources-mensuelles.js'
import { salaireImposableDuMois } from '../../notions/salaire-imposable.js'
import { accessoiresSupposes } from '../accessoires-du-traitement.js'
import { habit, notion } from '../habit.js'

export default habit({
  says: 'Une personne en alternance dans un service public, qui ne déclare aucun salaire, reçoit l’indemnité de résidence et le supplément familial d’un agent public.',
  replaces: [
    notion(salaireNetDuMois, law => (c, person, month) => accessoiresSupposes(c, person, month)?.net ?? law(c, person, month)),
    notion(salaireImposableDuMois, law => (c, person, month) =>
      (estAnneeFiscale(c, yearOf(month)) ? null : accessoiresSupposes(c, person, month)?.imposable) ?? law(c, person, month))
  ]
})
