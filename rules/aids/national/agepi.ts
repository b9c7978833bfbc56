import { addMonths, firstDay, type Month } from '../../../src/household/index.js'
import { enfantsDuMenage } from '../../notions/enfants.js'
import { moisCourant } from '../../notions/periodes.js'
import { habiteMayotte } from '../../notions/residence.js'
import { ressourceDuMois } from '../../notions/ressources-mensuelles.js'
import { condition, formula, parameter, type Rule } from '../../rule.js'
import { inChildren, perMonth } from '../../units.js'
import { count, euros } from '../../words.js'

const montants = parameter<readonly number[]>('agepi/montants')
const montantsMayotte = parameter<readonly number[]>('agepi/montants-mayotte')
const ageEnfant = parameter('agepi/age-enfant')
const partMinimale = parameter('agepi/part-allocation-minimale')
const minimale = parameter('chomage/allocation-minimale')
const minimaleMayotte = parameter('chomage/allocation-minimale-mayotte')
const deliberation = {
  title: 'Délibération n° 2024-35 du 24 avril 2024 du conseil d’administration de France Travail, article 2',
  url: 'https://www.bo-pole-emploi.org/bulletinsofficiels/deliberation-n-2024-35-du-24-avril-2024-bo-n-2024-23.html?type=dossiers/2024/bo-n-2024-23-du-30-avril-2024'
}

const enfants = (c: Rule) => enfantsDuMenage(c).filter(enfant => enfant.age(c.date) < c.value(ageEnfant)).length
const joursDuMois = (month: Month) => (Date.parse(firstDay(addMonths(month, 1))) - Date.parse(firstDay(month))) / 86_400_000
const plafond = (c: Rule) => joursDuMois(moisCourant(c)) * c.value(partMinimale) * c.value(habiteMayotte(c) ? minimaleMayotte : minimale)
const allocation = (c: Rule) => ressourceDuMois(c, c.household.demandeur, 'chomage_net', moisCourant(c))

export default formula({
  conditions: [
    condition({
      id: 'reprise',
      general: 'chercher un emploi ou une formation, et dire à France Travail que vous en reprenez un',
      source: deliberation,
      test: c => c.household.demandeur.activite === 'chomeur',
      sentence: (c, met) => met
        ? 'Vous cherchez un emploi : l’aide est versée quand vous en reprenez un, ou une formation.'
        : 'L’aide s’adresse aux personnes inscrites à France Travail.'
    }),
    condition({
      id: 'enfants',
      general: 'avoir un enfant de moins de 12 ans',
      source: deliberation,
      compares: {
        value: enfants,
        operator: '>',
        threshold: () => 0,
        unit: inChildren,
        from: 'l’âge de vos enfants'
      },
      sentence: (c, met) => met ? `Vous avez ${count(enfants(c), 'un enfant', 'enfants')} de moins de ${c.value(ageEnfant)} ans.` : `Vous n’avez pas d’enfant de moins de ${c.value(ageEnfant)} ans.`
    }),
    condition({
      id: 'allocation',
      general: 'ne pas être indemnisé, ou recevoir au plus 1,3 fois l’allocation chômage minimale',
      source: deliberation,
      compares: {
        value: allocation,
        operator: '<=',
        threshold: plafond,
        unit: perMonth,
        from: 'votre allocation chômage'
      },
      sentence: (c, met) => met ? 'Votre allocation chômage ne dépasse pas le plafond.' : `Votre allocation chômage dépasse ${euros(Math.round(plafond(c)))} par mois.`
    })
  ],
  amount (c, explain) {
    const bareme = c.value(habiteMayotte(c) ? montantsMayotte : montants)
    const montant = bareme[Math.min(enfants(c), bareme.length) - 1]!
    explain(() => `Pour ${count(enfants(c), 'un enfant', 'enfants')} : ${euros(montant)} au plus, moins pour un travail de moins de 15 heures par semaine.`, deliberation)
    return montant
  }
})
