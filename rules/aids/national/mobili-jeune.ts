import { ageDuDemandeur } from '../../aid-conditions/age.js'
import { estLocataire } from '../../notions/logement/statut-occupation.js'
import { moisCourant } from '../../notions/periodes.js'
import { estAuRegimeAgricole } from '../../notions/regime-securite-sociale.js'
import { loyerPaye, montantAideLogement } from '../../notions/rsa-et-logement/aide-logement.js'
import { salaireBrut } from '../../notions/salaire-imposable.js'
import { smicMensuelBrut } from '../../notions/smic.js'
import { condition, Doubt, formula, notion, parameter, type Rule } from '../../rule.js'
import { perMonth } from '../../units.js'
import { euros, percent } from '../../words.js'

const ageLimite = parameter('action-logement/mobili-jeune-age')
const montants = parameter<{ minimum: number, maximum: number, maximumAgricole: number }>('action-logement/mobili-jeune-montant')
const partDuSmic = parameter('action-logement/mobili-jeune-salaire')
const page = { title: 'Action Logement – Aide Mobili-Jeune', url: 'https://www.actionlogement.fr/l-aide-mobili-jeune' }

const plafond = (c: Rule) => c.value(partDuSmic) * smicMensuelBrut(c, moisCourant(c))
const salaire = (c: Rule) => salaireBrut(c, c.household.demandeur, moisCourant(c))

/** Rent and charges less the housing benefit; where that one is to check, so is this. */
const resteAPayer = notion('loyer restant à payer', c => {
  const aide = montantAideLogement(c, moisCourant(c))
  if (aide > loyerPaye(c)) throw new Doubt('l’aide au logement dépasse votre loyer et vos charges')
  return (c.household.menage.loyer ?? 0) + (c.household.menage.charges_locatives ?? 0) - aide
})

export default formula({
  conditions: [
    ageDuDemandeur({ source: page, general: 'avoir moins de 30 ans', before: c => c.value(ageLimite) }),
    condition({
      id: 'alternance',
      general: 'être en alternance',
      source: page,
      test: c => c.household.demandeur.alternant,
      sentence: (c, met) => met ? 'Vous êtes en alternance.' : 'L’aide est réservée aux personnes en alternance.'
    }),
    condition({
      id: 'employeur_prive',
      general: 'travailler pour un employeur privé',
      source: page,
      test: c => c.household.demandeur._alternanceFonctionPublique !== true,
      sentence: (c, met) => met ? 'Votre employeur est privé.' : 'Votre employeur est un service public : l’aide est réservée aux entreprises privées.'
    }),
    condition({
      id: 'locataire',
      general: 'payer un loyer',
      source: page,
      test: estLocataire,
      sentence: (c, met) => met ? 'Vous êtes locataire.' : 'L’aide est réservée aux locataires.'
    }),
    condition({
      id: 'salaire',
      general: 'gagner au plus 1,2 fois le SMIC',
      source: page,
      compares: {
        value: salaire,
        operator: '<=',
        threshold: plafond,
        unit: perMonth,
        from: 'votre salaire net'
      },
      sentence: (c, met) => `Votre salaire, ${euros(Math.round(salaire(c)))} brut par mois, ${met ? 'ne dépasse pas' : 'dépasse'} ${percent(c.value(partDuSmic))} du SMIC.`
    }),
    condition({
      id: 'reste_a_payer',
      general: 'avoir au moins 10 € de loyer à payer une fois l’aide au logement déduite',
      source: page,
      compares: {
        value: resteAPayer,
        operator: '>=',
        threshold: c => c.value(montants).minimum,
        unit: perMonth,
        from: 'votre loyer et l’aide au logement estimée'
      },
      sentence: c => `Il vous reste ${euros(resteAPayer(c))} de loyer à payer une fois l’aide au logement déduite.`
    })
  ],
  amount (c, explain) {
    const maximum = c.value(montants)[estAuRegimeAgricole(c) ? 'maximumAgricole' : 'maximum']
    explain(() => `Loyer qui reste à payer : ${euros(resteAPayer(c))} par mois ; l’aide en paie ${euros(maximum)} au plus.`, page)
    return Math.min(resteAPayer(c), maximum)
  }
})
