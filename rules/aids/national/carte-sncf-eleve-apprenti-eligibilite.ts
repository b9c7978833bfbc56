import { suitDesEtudes } from '../../notions/etudes/etudiant.js'
import { condition, formula, parameter, type Rule } from '../../rule.js'

const ages = parameter<{ apprenti: number, etudiant: number }>('jeunes/carte-sncf-ages')
const page = {
  title: 'SNCF Voyageurs – Abonnement élèves, étudiants et apprentis',
  url: 'https://www.sncf-voyageurs.com/fr/voyagez-avec-nous/en-france/tarifs-grandes-lignes/eleves-etudiants-et-apprentis/'
}
const apprenti = (c: Rule) => c.household.demandeur._contratAlternance === 'apprenti'
const age = (c: Rule) => c.household.demandeur.age(c.date)
const bounds = (c: Rule) => `moins de ${c.value(ages).etudiant} ans en études, moins de ${c.value(ages).apprenti} ans en apprentissage`

export default formula({
  conditions: [
    condition({
      id: 'etudes_ou_apprentissage',
      general: 'être élève, étudiant ou apprenti, dans la limite d’âge',
      source: page,
      value: { words: c => `${age(c)} ans`, from: 'votre date de naissance' },
      threshold: bounds,
      test: c => (suitDesEtudes(c) && age(c) < c.value(ages).etudiant) || (apprenti(c) && age(c) < c.value(ages).apprenti),
      sentence: (c, met) => met ? `Vous avez ${age(c)} ans et vous êtes en formation.` : `La carte est ouverte avec ${bounds(c)}.`
    })
  ]
})
