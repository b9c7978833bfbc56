import { boursierDuLycee } from '../../notions/etudes/boursier.js'
import { condition, formula, parameter } from '../../rule.js'
import { euros } from '../../words.js'

const montant = parameter('etudiant/mobilite-parcoursup')
const circulaire = { title: 'Circulaire ESRS1910244C', url: 'https://www.education.gouv.fr/bo/19/Hebdo20/ESRS1910244C.htm' }

export default formula({
  conditions: [
    condition({
      id: 'terminale',
      general: 'être en terminale',
      source: circulaire,
      test: c => c.household.demandeur.annee_etude === 'terminale',
      sentence: (c, met) => met ? 'Vous êtes en terminale.' : 'Vous n’êtes pas en terminale.'
    }),
    condition({
      id: 'academie',
      general: 'choisir une formation hors de son académie',
      source: circulaire,
      test: c => c.household.demandeur.sortie_academie,
      sentence: (c, met) => met ? 'Vous prévoyez d’étudier hors de votre académie.' : 'Vous ne prévoyez pas d’étudier hors de votre académie.'
    }),
    condition({
      id: 'bourse_lycee',
      general: 'avoir une bourse de lycée',
      source: circulaire,
      test: boursierDuLycee,
      sentence: (c, met) => met ? 'Vous avez une bourse de lycée.' : 'Vous n’avez pas de bourse de lycée.'
    })
  ],
  amount (c, explain) {
    explain(() => `Montant, versé en une fois : ${euros(c.value(montant))}.`, circulaire)
    return c.value(montant)
  }
})
