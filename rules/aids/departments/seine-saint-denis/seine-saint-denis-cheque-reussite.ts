import { elevesDuMenage } from '../../../notions/local/conditions.js'
import { condition, formula, parameter } from '../../../rule.js'
import { count, euros } from '../../../words.js'

const montant = parameter('local/departement-seine-saint-denis/cheque-reussite')
const page = {
  title: 'Département de la Seine-Saint-Denis – Chèque réussite',
  url: 'https://seinesaintdenis.fr/l-essentiel-du-departement/vos-services-en-ligne/colleges/article/entree-en-6eme-demandez-votre-cheque-reussite-de-200eur'
}

export default formula({
  conditions: [
    condition({
      id: 'collegien',
      general: 'avoir un enfant qui entre en 6e dans un collège public',
      source: page,
      test: c => elevesDuMenage(c, 'college').length > 0,
      sentence: (_, met) => met ? 'Une personne de votre foyer est au collège.' : 'Personne n’est au collège dans votre foyer.'
    })
  ],
  amount (c, explain) {
    const eleves = elevesDuMenage(c, 'college').length
    explain(() => `${euros(c.value(montant))} pour ${count(eleves, 'un élève', 'élèves')}.`, page)
    return c.value(montant) * eleves
  }
})
