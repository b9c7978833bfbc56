import { etudiantBoursier } from '../../notions/etudes/boursier.js'
import { dansLeSuperieur, suitDesEtudes } from '../../notions/etudes/etudiant.js'
import { habiteDansUnDom } from '../../notions/residence.js'
import { condition, Doubt, formula, parameter } from '../../rule.js'
import { euros } from '../../words.js'

interface Montants { boursier: number, nonBoursier: number }
const montants = parameter<Record<'metropole' | 'outreMer', Montants & Record<string, number>>>('etudiant/aide-alimentation')
const arrete = {
  title: 'Arrêté du 21 novembre 2024 fixant les montants de l’aide de l’article L. 822-1-1 du code de l’éducation',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000050660003'
}

export default formula({
  conditions: [
    condition({
      id: 'etudes_superieures',
      general: 'suivre des études supérieures',
      source: arrete,
      // The aid is for students (Code de l’éducation, article L. 822-1-1): pupils of a collège or a lycée have their own canteen.
      test: c => suitDesEtudes(c) && dansLeSuperieur(c),
      sentence: (c, met) => met ? 'Vous suivez des études supérieures.' : 'Vous ne suivez pas d’études supérieures.'
    }),
    condition({
      id: 'eloignement',
      general: 'étudier loin de tout restaurant universitaire ou conventionné',
      source: arrete,
      // The schools that count are listed by each rector, which nobody asks about here (Code de l’éducation, articles L. 822-1-1 and R. 822-1-1).
      test: () => { throw new Doubt('l’aide n’existe que si aucun restaurant universitaire ou conventionné n’est proche de votre lieu d’études : le recteur en fixe la liste') },
      sentence: () => 'L’aide remplace le restaurant universitaire là où il n’y en a pas.'
    })
  ],
  amount (c, explain) {
    const lieu = habiteDansUnDom(c) ? 'outreMer' : 'metropole'
    const montant = c.value(montants)[lieu][etudiantBoursier(c) ? 'boursier' : 'nonBoursier']
    explain(() => `${euros(montant)} par mois ${etudiantBoursier(c) ? 'avec' : 'sans'} bourse${lieu === 'outreMer' ? ', en outre-mer' : ''}, si aucun restaurant universitaire n’est proche.`, arrete)
    return montant
  }
})
