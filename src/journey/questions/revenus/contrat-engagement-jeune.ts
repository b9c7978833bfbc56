import { incomeKind } from '../../income.js'

export default incomeKind({
  kind: 'contrat_engagement_jeune',
  label: 'Allocation du contrat d’engagement jeune',
  title: 'Contrat d’engagement jeune',
  hint: 'Le montant reçu sur le compte, avant l’impôt.',
  offered: (person, { household }) => {
    const age = person.age(household.date)
    return age >= 16 && (age <= 25 || (age < 30 && person.handicap))
  }
})
