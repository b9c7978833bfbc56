import { suitDesEtudes } from '../../notions/etudes/etudiant.js'
import { finDuBareme, montantAPartirDe, type Bareme } from '../../notions/local/bareme.js'
import { montantAah } from '../../notions/minima-sociaux/aah.js'
import { moisCourant } from '../../notions/periodes.js'
import { montantAeeh } from '../../notions/prestations-familiales/aeeh.js'
import { montantRsa } from '../../notions/rsa-et-logement/rsa.js'
import { montantPpa } from '../../notions/rsa-et-prime-activite/ppa.js'
import { condition, formula, parameter, type Rule } from '../../rule.js'
import { perMonth } from '../../units.js'
import { euros } from '../../words.js'

const bareme = parameter<Bareme>('local/intercommunalite-metropole-lyon/revenu-solidarite-jeunes')
const page = { title: 'Métropole de Lyon – Revenu Solidarité Jeunes', url: 'https://aides-jeunes.grandlyon.com/#c21886' }

const revenus = (c: Rule): number => {
  const { demandeur } = c.household
  const month = moisCourant(c)
  return demandeur.montant('salaire_net', month) + demandeur.montant('indemnites_stage', month) +
    demandeur.montant('revenus_stage_formation_pro', month) + montantPpa(c, month)
}

/** RSA, AAH, AEEH and contrat d’engagement jeune exclude it. */
const autreAide = (c: Rule): boolean => {
  const { demandeur } = c.household
  const month = moisCourant(c)
  return demandeur.montant('contrat_engagement_jeune', month) > 0 || montantAah(c, demandeur, month) > 0 ||
    montantAeeh(c, month) > 0 || montantRsa(c, month) > 0
}

export default formula({
  conditions: [
    condition({
      id: 'hors_etudes',
      general: 'ne pas être en études',
      source: page,
      test: c => !suitDesEtudes(c),
      sentence: (_, met) => met ? 'Vous n’êtes pas en études.' : 'Ce revenu n’est pas pour les personnes en études.'
    }),
    condition({
      id: 'autres_aides',
      general: 'ne recevoir ni RSA, ni AAH, ni AEEH, ni contrat d’engagement jeune',
      source: page,
      test: c => !autreAide(c),
      sentence: (_, met) => met ? 'Ce revenu n’est exclu par aucune des aides que vous recevez.' : 'Vous avez droit au RSA, à l’AAH, à l’AEEH ou au contrat d’engagement jeune.'
    }),
    condition({
      id: 'revenus',
      general: 'avoir de très faibles revenus d’activité',
      source: page,
      compares: {
        value: revenus,
        operator: '<',
        threshold: c => finDuBareme(c.value(bareme)) ?? 0,
        unit: perMonth,
        from: 'vos revenus d’activité du mois et la prime d’activité'
      },
      test: c => montantAPartirDe(c.value(bareme), revenus(c)) > 0,
      sentence: (c, met) => `Vos revenus d’activité sont de ${euros(Math.round(revenus(c)))} par mois${met ? '' : ` ; il faut moins de ${euros(finDuBareme(c.value(bareme)) ?? 0)}`}.`
    })
  ],
  amount (c, explain) {
    const montant = montantAPartirDe(c.value(bareme), revenus(c))
    explain(() => `Avec ${euros(Math.round(revenus(c)))} de revenus d’activité, vous recevez ${euros(montant)} par mois.`, page)
    return montant
  }
})
