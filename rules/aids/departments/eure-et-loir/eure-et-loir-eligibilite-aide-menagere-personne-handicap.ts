import { addMonths } from '../../../../src/household/index.js'
import { personnesDuMenage } from '../../../notions/enfants.js'
import { nationalite, reglementAideSociale } from '../../../notions/local/eure-et-loir.js'
import { montantAah } from '../../../notions/minima-sociaux/aah.js'
import { montantAspa } from '../../../notions/minima-sociaux/aspa.js'
import { moisCourant } from '../../../notions/periodes.js'
import { retraiteImposableDuMois } from '../../../notions/revenu-imposable/revenus-de-remplacement.js'
import { salaireImposableDuMois } from '../../../notions/salaire-imposable.js'
import { condition, formula, parameter, type Rule } from '../../../rule.js'
import { inYears, perMonth } from '../../../units.js'
import { euros } from '../../../words.js'

const ages = parameter<{ handicap: number }>('local/departement-eure-et-loir/aide-menagere-ages')
const taux = parameter<{ suffisant: number, avec_restriction: number }>('local/departement-eure-et-loir/aide-menagere-incapacite')

const ressources = (c: Rule): number => {
  const month = addMonths(moisCourant(c), -1)
  return montantAspa(c, month) + personnesDuMenage(c).reduce((sum, person) =>
    sum + montantAah(c, person, month) + salaireImposableDuMois(c, person, month) + retraiteImposableDuMois(c, person, month) +
    person.montant('pensions_invalidite', month) + person.montant('revenus_stage_formation_pro', month), 0)
}

export default formula({
  conditions: [
    nationalite,
    condition({
      id: 'incapacite',
      general: 'avoir un taux d’incapacité de 80 %, ou de plus de 50 % avec une restriction d’accès à l’emploi',
      source: reglementAideSociale,
      test: c => {
        const { taux_incapacite: incapacite, aah_restriction_substantielle_durable_acces_emploi: restriction } = c.household.demandeur
        const { suffisant, avec_restriction: avecRestriction } = c.value(taux)
        return (incapacite ?? 0) >= suffisant || ((incapacite ?? 0) > avecRestriction && restriction)
      },
      sentence: (_, met) => met ? 'Votre taux d’incapacité ouvre droit à l’aide.' : 'Votre taux d’incapacité n’ouvre pas droit à l’aide.'
    }),
    condition({
      id: 'age',
      general: 'avoir 60 ans au plus',
      source: reglementAideSociale,
      compares: {
        value: c => c.household.demandeur.age(c.date),
        operator: '<=',
        threshold: c => c.value(ages).handicap,
        unit: inYears,
        from: 'votre date de naissance'
      },
      sentence: (c, met) => `Vous avez ${c.household.demandeur.age(c.date)} ans${met ? '' : ` ; il faut ${c.value(ages).handicap} ans au plus`}.`
    }),
    condition({
      id: 'ressources',
      general: 'avoir des ressources qui ne dépassent pas l’allocation de solidarité aux personnes âgées',
      source: reglementAideSociale,
      compares: {
        value: ressources,
        operator: '<=',
        threshold: c => montantAspa(c, moisCourant(c)),
        unit: perMonth,
        from: 'vos ressources des trois derniers mois'
      },
      sentence: (c, met) => `Les ressources retenues sont de ${euros(Math.round(ressources(c)))} par mois${met ? '' : ' : elles dépassent l’allocation de solidarité'}.`
    })
  ]
})
