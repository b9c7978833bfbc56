import t from 'tap'
import { typography } from '../../src/content/typography.js'

// ~ stands for a no-break space.
const examples = [
  ['Combien ?', 'Combien~?'],
  ['Oui ; non : « peut-être » !', 'Oui~; non~: «~peut-être~»~!'],
  ['75 % de 1 234 567 €, le 3 mai 2026', '75~% de 1~234~567~€, le 3 mai 2026'],
  ['Déjà~là~: 10~€', 'Déjà~là~: 10~€'],
  ['https://exemple.fr/a?b=c à 12:30', 'https://exemple.fr/a?b=c à 12:30'],
  ['L\'aide d\'un "jeune"...', 'L’aide d’un «~jeune~»…'],
  ['Cerfa n° 15 443', 'Cerfa n°~15~443'],
  ['Etat, Ecoles, Etudiants de l\'Ile de Ré', 'État, Écoles, Étudiants de l’Île de Ré'],
  ['A partir de 18 ans. A demander. Vitamine A ou B', 'À partir de 18 ans. À demander. Vitamine A ou B'],
  ['Eure-et-Loir, Evry, Ilétaient', 'Eure-et-Loir, Evry, Ilétaient'],
  ['', '']
] as const

for (const [typed, printed] of examples) {
  t.test(typed || 'nothing', async t => {
    const spaced = (text: string): string => text.replaceAll('~', '\u00a0')
    t.equal(typography(spaced(typed)), spaced(printed))
    t.equal(typography(typography(spaced(typed))), spaced(printed), 'twice is once')
  })
}
