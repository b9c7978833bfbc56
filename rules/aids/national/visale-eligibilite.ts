import { ageDuDemandeur } from '../../aid-conditions/age.js'
import { suitDesEtudes } from '../../notions/etudes/etudiant.js'
import { habiteEnIleDeFrance } from '../../notions/ile-de-france.js'
import { ressourcesVisale } from '../../notions/logement/ressources-visale.js'
import { zoneLogement } from '../../notions/logement/zone-logement.js'
import { sejourOuvreDroitAVisale } from '../../notions/sejour/autres-aides.js'
import { condition, formula, notion, parameter, type Rule } from '../../rule.js'
import { perMonth } from '../../units.js'
import { euros } from '../../words.js'

type ParZone = Record<'ileDeFrance' | 'agglomerations' | 'ailleurs', number>
const ageMinimum = parameter('action-logement/visale-age-minimum')
const ageMaximum = parameter('action-logement/visale-age-maximum')
const sansRessources = parameter<ParZone>('action-logement/visale-loyer-etudiant')
const maximum = parameter<ParZone>('action-logement/visale-loyer-maximum')
const tauxEffort = parameter('action-logement/visale-taux-effort')
const faq = {
  title: 'Visale – Locataire de 30 ans ou moins, suis-je éligible ?',
  url: 'https://www.visale.fr/vos-questions/faq-locataires/locataire-de-30-ans-ou-moins-suis-je-eligible/'
}

const loyer = (c: Rule) => (c.household.menage.loyer ?? 0) + (c.household.menage.charges_locatives ?? 0)

/** Île-de-France; elsewhere the large towns, Corse and overseas; the rest. */
const zone = (c: Rule): keyof ParZone => habiteEnIleDeFrance(c) ? 'ileDeFrance' : zoneLogement(c) === '3' ? 'ailleurs' : 'agglomerations'

/** Half of the income, up to a ceiling; students are guaranteed a minimum without proof of income. */
const loyerGaranti = notion('loyer garanti par Visale', c => {
  const minimum = suitDesEtudes(c) ? c.value(sansRessources)[zone(c)] : 0
  return loyer(c) <= minimum ? minimum : Math.max(minimum, Math.min(ressourcesVisale(c) * c.value(tauxEffort), c.value(maximum)[zone(c)]))
})

export default formula({
  conditions: [
    ageDuDemandeur({ source: faq, general: 'avoir de 18 à 30 ans', minimum: c => c.value(ageMinimum), maximum: c => c.value(ageMaximum) }),
    condition({
      id: 'nationalite',
      general: 'être de nationalité européenne, ou en études',
      source: faq,
      test: sejourOuvreDroitAVisale,
      sentence: (c, met) => met ? 'Votre nationalité ou vos études ouvrent droit à Visale.' : 'Hors études, Visale demande une nationalité européenne ou un titre de séjour : vérifiez sur visale.fr.'
    }),
    condition({
      id: 'entree',
      general: 'ne pas être encore entré dans le logement',
      source: faq,
      test: c => (c.household.menage._nombreMoisEntreeLogement ?? 0) >= 0,
      sentence: (c, met) => met ? 'Vous n’avez pas encore emménagé.' : 'Le visa se demande avant de signer le bail.'
    }),
    condition({
      id: 'loyer',
      general: 'avoir un loyer, charges comprises, d’au plus la moitié de ses ressources',
      source: faq,
      compares: {
        value: loyer,
        operator: '<=',
        threshold: loyerGaranti,
        unit: perMonth,
        from: 'le loyer et les charges que vous avez indiqués'
      },
      sentence: (c, met) => `Votre loyer charges comprises, ${euros(loyer(c))}, ${met ? 'peut être garanti' : `dépasse ce que Visale garantit pour vous, ${euros(Math.round(loyerGaranti(c)))}`}.`
    })
  ]
})
