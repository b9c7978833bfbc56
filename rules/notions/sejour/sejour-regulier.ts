import { Doubt, notion, parameter, type Person, type Rule } from '../../rule.js'
import { droitDeSejourEuropeen } from './droit-de-sejour-europeen.js'

const majorite = parameter('personne/age-majorite')

const estMineur = (c: Rule, person: Person): boolean => person.age(c.date) < c.value(majorite)

/**
 * Holds a residence permit in force; a minor needs none (CESEDA, article L. 411-1; arrêté du 10 mai 2017 for social security).
 * Some papers of a first request allow to stay, others not.
 */
export const titreRegulier = notion('titre de séjour en règle', (c, person: Person): boolean => {
  if (estMineur(c, person) || person.titre_sejour === null) return true
  if (person.titre_sejour === 'demande') throw new Doubt('selon le document reçu pour votre première demande, l’aide est ouverte ou non')
  return person.titre_sejour !== 'aucun'
})

/** French, European with a right of residence, or foreigner with a permit in force. */
export const sejourRegulier = notion('séjour régulier', (c, person: Person): boolean => {
  if (person.nationalite === 'AF') return titreRegulier(c, person)
  return person.nationalite !== 'DE' || droitDeSejourEuropeen(c, person)
})

/** What a rule open to every European asks of the others: a permit in force. */
export const europeenOuTitreRegulier = notion('européen ou titre de séjour en règle', (c, person: Person): boolean =>
  person.nationalite !== 'AF' || titreRegulier(c, person))
