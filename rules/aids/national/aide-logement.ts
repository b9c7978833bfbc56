import { sejourOuvreDroitAuLogement } from '../../notions/sejour/logement.js'
import type { Month } from '../../../src/household/index.js'
import { loyerPlafond, loyerPrincipal, loyerRetenu } from '../../notions/logement/loyer-logement.js'
import { estLocataire, sonPropreBail } from '../../notions/logement/statut-occupation.js'
import { zoneLogement } from '../../notions/logement/zone-logement.js'
import { moisCourant } from '../../notions/periodes.js'
import {
  aDesEnfantsPartages, aideLogementCalculee, aideNette, aideVersee, atteintLeMinimum, baremeDesFoyers, loyerPaye, partConservee, sansEnfantsPartages, seuilsDeDegressivite, tauxCrds
} from '../../notions/rsa-et-logement/aide-logement.js'
import { coefficientDePriseEnCharge, equivalenceDeLoyer, loyerMinimal } from '../../notions/rsa-et-logement/aide-logement-foyer.js'
import { baseRessourcesLogement, ressourcesForfaitaires } from '../../notions/rsa-et-logement/base-ressources-logement.js'
import {
  abattementForfaitaire, forfaitCharges, participationMinimale, participationPersonnelle, tauxDeParticipation
} from '../../notions/rsa-et-logement/participation-personnelle.js'
import { condition, Doubt, formula, parameter, type Explain, type Rule } from '../../rule.js'
import { inEuros, perMonth } from '../../units.js'
import { euros, percent } from '../../words.js'

const minimum = parameter('logement/minimum-verse')
const minoration = parameter('logement/minoration-forfaitaire')
const arrete = (article: string) => ({
  title: `Arrêté du 27 septembre 2019 relatif au calcul des aides personnelles au logement, ${article}`,
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000039160329/'
})
const code = (article: string, url: string) => ({ title: `Code de la construction et de l’habitation, article ${article}`, url })
const fiche = { title: 'Service-Public.fr – Aides au logement', url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/N20360' }
const d82317 = code('D. 823-17', 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000041419255')

export default formula({
  conditions: [
    condition({
      id: 'locataire',
      general: 'être locataire, ou résident d’un foyer ou d’une résidence',
      source: fiche,
      test: estLocataire,
      sentence: (c, met) => met ? 'Vous payez un loyer.' : 'L’aide est réservée à qui paie un loyer ou une redevance ; l’achat n’y donne plus droit depuis 2020.'
    }),
    condition({
      id: 'loyer_paye',
      general: 'payer un loyer',
      source: code('L. 822-5', 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000038814936'),
      compares: {
        value: loyerPaye,
        operator: '>',
        threshold: () => 0,
        unit: inEuros,
        from: 'votre loyer et vos charges'
      },
      sentence: (c, met) => met ? 'Vous avez un loyer à payer.' : 'Vous n’avez pas de loyer à payer.'
    }),
    condition({
      id: 'proprietaire_hors_famille',
      general: 'ne pas louer à ses parents, grands-parents, enfants ou petits-enfants',
      source: code('L. 822-3', 'https://www.legifrance.gouv.fr/codes/id/LEGISCTA000038814944/'),
      test: c => !c.household.famille.proprietaire_proche_famille,
      sentence: (c, met) => met ? 'Le propriétaire n’est pas de votre proche famille.' : 'Vous louez à quelqu’un de votre proche famille.'
    }),
    condition({
      id: 'bail',
      general: 'être majeur, ou avoir un bail à votre nom',
      source: fiche,
      test (c) {
        sonPropreBail(c)
        return true
      },
      sentence: (c, met) => met ? 'Vous pouvez avoir un bail à votre nom.' : 'Il faut un bail à votre nom.'
    }),
    condition({
      id: 'loyer_non_excessif',
      general: 'avoir un loyer qui ne dépasse pas plusieurs fois le plafond de la zone',
      source: arrete('article 10'),
      compares: {
        value: loyerPrincipal,
        operator: '<',
        threshold: c => seuilsDeDegressivite(c, moisCourant(c)).suppression,
        unit: inEuros,
        from: 'votre loyer'
      },
      test: c => partConservee(c, moisCourant(c)) > 0,
      sentence: (c, met) => met ? 'Votre loyer n’est pas trop élevé pour l’aide.' : 'Votre loyer est trop élevé : l’aide est supprimée.'
    }),
    condition({
      id: 'minimum',
      general: 'avoir droit à 10 € par mois au moins, selon le loyer, les ressources et la famille ; à 1 € dans un logement conventionné',
      source: arrete('article 12'),
      compares: {
        value: c => aideNette(c, moisCourant(c)),
        operator: '>=',
        threshold: c => c.value(minimum),
        unit: perMonth,
        from: 'votre loyer, vos ressources et votre famille'
      },
      test (c) {
        // No rent, or one too high for any aid: another condition says so.
        if (loyerPaye(c) === 0 || partConservee(c, moisCourant(c)) === 0) return true
        const atteint = atteintLeMinimum(c, moisCourant(c))
        if (atteint === null) throw new Doubt('une aide de moins de 10 € par mois n’est versée que si votre logement est conventionné (APL), comme un HLM')
        return atteint
      },
      sentence: (c, met) => met
        ? 'Vos ressources, comparées à votre loyer, ne sont pas trop élevées pour l’aide.'
        : aideNette(c, moisCourant(c)) > 0
          ? `L’aide serait de ${euros(aideNette(c, moisCourant(c)))} par mois : elle n’est pas versée.`
          : `Pour votre loyer et vos ressources (${euros(baseRessourcesLogement(c, moisCourant(c)))} par an), l’aide serait nulle.`
    }),
    condition({
      id: 'sejour',
      general: 'être de nationalité française, européenne avec un droit de séjour, ou avoir un titre de séjour ; avec un titre « étudiant », remplir aussi les conditions d’une bourse depuis juillet 2026',
      source: code('L. 822-2', 'https://www.legifrance.gouv.fr/codes/id/LEGISCTA000038814944/'),
      test: c => sejourOuvreDroitAuLogement(c, moisCourant(c)),
      sentence: (_, met) => met
        ? 'Votre nationalité ou votre séjour ouvre droit à l’aide.'
        : 'Il faut un titre de séjour en règle. Depuis le 1er juillet 2026, un titre « étudiant » ne suffit que si vous remplissez les conditions d’une bourse sur critères sociaux.'
    })
  ],
  amount (c, explain) {
    const month = moisCourant(c)
    // The flat charges may give more than is paid. The law foresees it (CCH, article L. 832-2) beside a minimum of rent that it does not give.
    if (aideVersee(c, month) > loyerPaye(c)) throw new Doubt('l’aide calculée dépasse votre loyer et vos charges')
    explain(() => `Vos ressources retenues : ${euros(baseRessourcesLogement(c, month))} par an${ressourcesForfaitaires(c, month) ? ', forfait des étudiants' : ''}.`,
      ressourcesForfaitaires(c, month) ? code('R. 822-20', 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000041419188') : d82317)
    if (baremeDesFoyers(c)) explainFoyer(c, month, explain)
    else explainLocation(c, month, explain)
    if (partConservee(c, month) < 1) explain(() => `Votre loyer est élevé : l’aide est réduite à ${percent(partConservee(c, month))}.`, arrete('article 10'))
    explain(() => `Après la réduction de ${euros(c.value(minoration))} et ${percent(tauxCrds(c))} de CRDS, à l’euro inférieur : ${euros(aideVersee(c, month))} par mois.`,
      code('D. 823-16', 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000038878905'))
    if (aDesEnfantsPartages(c, month)) {
      explain(() => `Un enfant en résidence alternée compte la moitié de l’année, sauf si vous convenez avec l’autre parent d’un seul bénéficiaire : sans lui, l’aide serait de ${euros(aideVersee(sansEnfantsPartages(c), month))} ; la moyenne est de ${euros(aideLogementCalculee(c, month))}.`,
        code('L. 823-2', 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000038814918'))
    }
    return aideLogementCalculee(c, month)
  }
})

function explainLocation (c: Rule, month: Month, explain: Explain): void {
  explain(() => loyerRetenu(c, month) < loyerPrincipal(c)
    ? `Votre loyer retenu : ${euros(loyerRetenu(c, month))}, plafond de la zone ${zoneLogement(c)}.`
    : `Votre loyer retenu : ${euros(loyerRetenu(c, month))} (plafond de la zone ${zoneLogement(c)} : ${euros(loyerPlafond(c, month))}).`, arrete('article 7'))
  explain(() => `Charges, au forfait : ${euros(forfaitCharges(c, month))}.`, arrete('article 9'))
  explain(() => `Votre participation : ${euros(participationPersonnelle(c, month))}, soit ${euros(participationMinimale(c, month))} et ${percent(tauxDeParticipation(c, month))} de vos ressources au-delà de ${euros(abattementForfaitaire(c, month))}.`, d82317)
}

function explainFoyer (c: Rule, month: Month, explain: Explain): void {
  explain(() => `Équivalence de loyer et charges, au forfait : ${euros(equivalenceDeLoyer(c, month) + forfaitCharges(c, month))}.`, arrete('article 43'))
  explain(() => `Loyer minimal laissé à votre charge : ${euros(loyerMinimal(c, month))} ; l’aide paie ${percent(coefficientDePriseEnCharge(c, month))} du reste.`,
    code('D. 832-25', 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000047401364'))
}
