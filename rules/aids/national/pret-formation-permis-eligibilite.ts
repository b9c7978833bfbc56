import { condition, formula, parameter } from '../../rule.js'

const ageMinimum = parameter('permis/pret-un-euro-age-minimum')
const ageMaximum = parameter('permis/pret-un-euro-age-maximum')
const decret = {
  title: 'Décret n° 2005-1225 du 29 septembre 2005, article 1',
  url: 'https://www.legifrance.gouv.fr/loda/id/LEGITEXT000006052491/'
}

export default formula({
  conditions: [
    condition({
      id: 'age',
      general: 'avoir de 15 à 25 ans',
      source: decret,
      threshold: c => `de ${c.value(ageMinimum)} à ${c.value(ageMaximum)} ans`,
      value: { words: c => `${c.household.demandeur.age(c.date)} ans`, from: 'votre date de naissance' },
      test: c => {
        const age = c.household.demandeur.age(c.date)
        return c.value(ageMinimum) <= age && age <= c.value(ageMaximum)
      },
      sentence: (c, met) => `Vous avez ${c.household.demandeur.age(c.date)} ans${met ? '' : ` ; le prêt est ouvert de ${c.value(ageMinimum)} à ${c.value(ageMaximum)} ans`}.`
    })
  ]
})
