import { etudiantBoursier } from '../../notions/etudes/boursier.js'
import { moisTravailles } from '../../notions/etudes/emploi-etudiant.js'
import { suitDesEtudes } from '../../notions/etudes/etudiant.js'
import { estLocataire } from '../../notions/logement/statut-occupation.js'
import { condition, formula, notion, parameter } from '../../rule.js'

const ageMaximum = parameter('action-logement/locapass-age-maximum')
const delai = parameter('action-logement/locapass-delai')
const travail = parameter('action-logement/locapass-mois-travailles')
const page = { title: 'Action Logement – Avance Loca-Pass', url: 'https://www.actionlogement.fr/l-avance-loca-pass' }

/** Employee; under thirty and looking for a job or in a work-study contract; student with a grant or a recent job. The self-employed are none of them. */
export const situationLocapass = notion('situation ouvrant droit à Loca-Pass', (c): boolean => {
  const { activite, alternant } = c.household.demandeur
  if (activite === 'salarie') return true
  const jeune = c.household.demandeur.age(c.date) < c.value(ageMaximum)
  if (jeune && (activite === 'chomeur' || (activite === 'etudiant' && alternant))) return true
  return suitDesEtudes(c) && (moisTravailles(c) >= c.value(travail) || etudiantBoursier(c))
})

export default formula({
  conditions: [
    condition({
      id: 'locataire',
      general: 'être locataire, ou résident d’un foyer',
      source: page,
      test: estLocataire,
      sentence: (c, met) => met ? 'Vous êtes locataire.' : 'L’avance est réservée aux locataires.'
    }),
    condition({
      id: 'entree',
      general: 'être entré depuis deux mois au plus dans le logement, ou sur le point d’y entrer',
      source: page,
      threshold: c => `depuis ${c.value(delai)} mois au plus`,
      test: c => (c.household.menage._nombreMoisEntreeLogement ?? 0) >= -c.value(delai),
      sentence: (c, met) => met ? 'Vous venez d’entrer dans un logement, ou vous allez y entrer.' : `L’avance se demande jusqu’à ${c.value(delai)} mois après l’entrée.`
    }),
    condition({
      id: 'situation',
      general: 'être salarié du privé, étudiant boursier ou étudiant salarié, ou avoir moins de 30 ans et chercher un emploi ou être en alternance',
      source: page,
      test: situationLocapass,
      sentence: (c, met) => met ? 'Votre situation professionnelle ouvre droit à l’avance.' : 'Votre situation professionnelle n’ouvre pas droit à l’avance.'
    })
  ]
})
