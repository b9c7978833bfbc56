import { nationalite, reglementAideSociale } from '../../../notions/local/eure-et-loir.js'
import { montantAspa } from '../../../notions/minima-sociaux/aspa.js'
import { baseRessourcesMinimumVieillesse } from '../../../notions/minima-sociaux/minimum-vieillesse.js'
import { moisCourant } from '../../../notions/periodes.js'
import { condition, formula, parameter } from '../../../rule.js'
import { perMonth } from '../../../units.js'

const ages = parameter<{ agee: number, inapte: number }>('local/departement-eure-et-loir/aide-menagere-ages')

export default formula({
  conditions: [
    nationalite,
    condition({
      id: 'age',
      general: 'avoir 65 ans, ou 60 ans en cas d’inaptitude au travail',
      source: reglementAideSociale,
      value: { words: c => `${c.household.demandeur.age(c.date)} ans`, from: 'votre date de naissance' },
      test: c => {
        const { demandeur } = c.household
        const { agee, inapte } = c.value(ages)
        return demandeur.age(c.date) >= agee || (demandeur.inapte_travail && demandeur.age(c.date) >= inapte)
      },
      sentence: (c, met) => `Vous avez ${c.household.demandeur.age(c.date)} ans${met ? '' : ` ; il faut ${c.value(ages).agee} ans, ou ${c.value(ages).inapte} ans en cas d’inaptitude au travail`}.`
    }),
    condition({
      id: 'gir',
      general: 'être en GIR 5 ou 6',
      source: reglementAideSociale,
      test: c => ['gir_5', 'gir_6'].includes(c.household.demandeur.gir ?? 'gir_6'),
      sentence: (_, met) => met ? 'Vous avez peu besoin d’aide au quotidien (GIR 5 ou 6).' : 'Avec plus de besoins d’aide, c’est l’allocation personnalisée d’autonomie qui est versée.'
    }),
    condition({
      id: 'ressources',
      general: 'avoir des ressources qui ne dépassent pas l’allocation de solidarité aux personnes âgées',
      source: reglementAideSociale,
      compares: {
        value: c => baseRessourcesMinimumVieillesse(c, moisCourant(c)),
        operator: '<=',
        threshold: c => montantAspa(c, moisCourant(c)),
        unit: perMonth,
        from: 'vos ressources des trois derniers mois'
      },
      sentence: (_, met) => met ? 'Vos ressources ne dépassent pas l’allocation de solidarité.' : 'Vos ressources dépassent l’allocation de solidarité aux personnes âgées.'
    })
  ]
})
