import { bourseSelonAge, bourseSelonEtudes } from '../../notions/etudes/bourse-eligibilite.js'
import { etudiantBoursier } from '../../notions/etudes/boursier.js'
import { bourseSelonNationalite } from '../../notions/sejour/bourse.js'
import { condition, formula, parameter, type Rule } from '../../rule.js'
import { count } from '../../words.js'

const duree = parameter<{ minimum: number, maximum: number }>('etudiant/mobilite-internationale-duree')
const fiche = {
  title: 'Service-Public.fr – Aide à la mobilité internationale',
  url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F380'
}
const mois = (c: Rule) => Math.trunc(c.household.demandeur._dureeMoisEtudesEtranger ?? 0)
const bounds = (c: Rule) => `de ${c.value(duree).minimum} à ${c.value(duree).maximum} mois`

export default formula({
  conditions: [
    condition({
      id: 'duree',
      general: 'partir étudier à l’étranger de 1 à 10 mois',
      source: fiche,
      value: { words: c => count(mois(c), 'un mois', 'mois'), from: null },
      threshold: bounds,
      test: c => c.value(duree).minimum <= mois(c) && mois(c) <= c.value(duree).maximum,
      sentence: (c, met) => met ? `Votre séjour dure ${count(mois(c), 'un mois', 'mois')}.` : `Le séjour doit durer ${bounds(c)}.`
    }),
    condition({
      id: 'formation',
      general: 'remplir les conditions d’études, d’âge et de nationalité de la bourse sur critères sociaux',
      source: fiche,
      test: c => bourseSelonEtudes(c) && bourseSelonAge(c) && bourseSelonNationalite(c),
      sentence: (c, met) => `Vous ${met ? 'remplissez' : 'ne remplissez pas'} les conditions d’études, d’âge et de nationalité de la bourse.`
    }),
    condition({
      id: 'boursier',
      general: 'avoir une bourse sur critères sociaux',
      source: fiche,
      test: c => etudiantBoursier(c),
      sentence: (c, met) => met ? 'Vous avez une bourse, ou vous y avez droit.' : 'L’aide complète une bourse, à laquelle vous n’avez pas droit.'
    })
  ]
})
