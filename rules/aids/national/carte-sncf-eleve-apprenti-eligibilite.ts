import { suitDesEtudes } from '../../notions/etudes/etudiant.js'
import { condition, formula, notion, parameter, type Rule } from '../../rule.js'

const ages = parameter<{ apprenti: number, eleve: number, etudiant: number }>('jeunes/carte-sncf-ages')
const page = {
  title: 'Service-Public – Transports : quelles réductions pour les jeunes, étudiants et apprentis ?',
  url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F34964'
}
const apprenti = (c: Rule) => c.household.demandeur._contratAlternance === 'apprenti'
const age = (c: Rule) => c.household.demandeur.age(c.date)
const bounds = (c: Rule) =>
  `moins de ${c.value(ages).eleve} ans au collège ou au lycée, ${c.value(ages).etudiant} ans en études supérieures, ${c.value(ages).apprenti} ans en apprentissage`

/** Age before which studies give the card: that of a pupil is lower. */
export const ageLimiteDesEtudes = notion('âge limite de la carte selon les études', (c): number =>
  c.value(ages)[['college', 'lycee'].includes(c.household.demandeur.scolarite ?? '') ? 'eleve' : 'etudiant'])

export default formula({
  conditions: [
    condition({
      id: 'etudes_ou_apprentissage',
      general: 'être élève, étudiant ou apprenti, dans la limite d’âge',
      source: page,
      value: { words: c => `${age(c)} ans`, from: 'votre date de naissance' },
      threshold: bounds,
      test: c => (suitDesEtudes(c) && age(c) < ageLimiteDesEtudes(c)) || (apprenti(c) && age(c) < c.value(ages).apprenti),
      sentence: (c, met) => met ? `Vous avez ${age(c)} ans et vous êtes en formation.` : `La carte est ouverte avec ${bounds(c)}.`
    })
  ]
})
