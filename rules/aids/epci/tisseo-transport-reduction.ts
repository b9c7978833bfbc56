import { reductionsTisseo } from '../../notions/local/tisseo.js'
import { condition, formula } from '../../rule.js'
import { percent } from '../../words.js'

const page = { title: 'Tisséo – Mon tarif', url: 'http://www.mon-tarif-tisseo.fr' }

export default formula({
  conditions: [
    condition({
      id: 'public',
      general: 'être jeune, en études, à la recherche d’un emploi, retraité ou handicapé, selon les ressources',
      source: page,
      test: c => reductionsTisseo(c)[0]!.reduction > 0,
      sentence: (c, met) => met
        ? `Vous avez la réduction pour ${reductionsTisseo(c)[0]!.public}.`
        : 'Vous n’êtes dans aucun des publics qui ont une réduction.'
    })
  ],
  amount (c, explain) {
    const { public: qui, reduction } = reductionsTisseo(c)[0]!
    explain(() => `Réduction pour ${qui} : ${percent(reduction / 100)}.`, page)
    return reduction
  }
})
