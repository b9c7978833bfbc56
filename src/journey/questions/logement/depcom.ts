import { aboutHome } from '../../define.js'
import { where } from '../../where.js'

const [postcode, commune] = where<null>({
  field: 'depcom',
  fact: 'menage.depcom',
  chapter: 'logement',
  title: 'Quel est le code postal de votre logement ?',
  hint: '5 chiffres, par exemple 35000.',
  help: {
    title: 'Je n’ai pas d’adresse en France, ou pas de logement',
    paragraphs: [
      'Sans logement stable, donnez le code postal de la commune où vous vivez le plus souvent ou de votre domiciliation.',
      'Si vous vivez à l’étranger, donnez le code postal de la commune où vous comptez habiter : les aides sont calculées pour cette commune.',
      'En Nouvelle-Calédonie, en Polynésie française et à Wallis-et-Futuna, la plupart des aides de l’État n’existent pas\u00a0; à Mayotte, plusieurs ont d’autres montants. Les résultats le disent.'
    ]
  },
  which: 'Dans quelle commune habitez-vous ?',
  own: true
})

export const depcom = aboutHome('menage', postcode)
export const depcomCommune = aboutHome('menage', commune)
