import { membresDeLaFamille } from '../../notions/allocations-declarees.js'
import { baseRessourcesCss } from '../../notions/base-ressources-css.js'
import { formeUnFoyer, forfaitLogementCss, plafondCss, plafondCssAvecParticipation } from '../../notions/foyer-css.js'
import { moisCourant } from '../../notions/periodes.js'
import { habiteMayotte } from '../../notions/residence.js'
import { montantRsa } from '../../notions/rsa-et-logement/rsa.js'
import { condition, formula, notion, parameter } from '../../rule.js'
import { euros } from '../../words.js'

const tranches = parameter<Record<string, number>>('css/participation')
const css = (article: string, id: string) => ({
  title: `Code de la sécurité sociale, article ${article}`,
  url: `https://www.legifrance.gouv.fr/codes/article_lc/${id}`
})
const l861 = css('L861-1', 'LEGIARTI000037950247')

/** Who receives the RSA has it for free, whatever their income (CSS, article L. 861-2). */
const gratuite = notion('complémentaire santé gratuite', (c): boolean =>
  montantRsa(c, moisCourant(c)) > 0 || baseRessourcesCss(c, moisCourant(c)) <= plafondCss(c, moisCourant(c)))

/** Monthly contribution of the household: for each person, by age (CSS, article L. 861-1, 2°). */
const participation = notion('participation à la complémentaire santé', (c): number => {
  const bareme = Object.entries(c.value(tranches)).map(([age, montant]) => [Number(age), montant] as const).sort(([a], [b]) => a - b)
  return membresDeLaFamille(c).reduce((sum, person) => sum + (bareme.find(([age]) => person.age(c.date) <= age)?.[1] ?? 0), 0)
})

export default formula({
  conditions: [
    condition({
      id: 'residence',
      general: 'habiter en France, hors Mayotte',
      source: l861,
      test: c => !habiteMayotte(c),
      sentence: (c, met) => met ? 'Vous habitez en France.' : 'La complémentaire santé solidaire a d’autres règles à Mayotte.'
    }),
    condition({
      id: 'foyer',
      general: 'avoir 25 ans ou un enfant, ou vivre sans l’aide de vos parents (logement, impôts, pension)',
      source: l861,
      value: c => `${c.household.demandeur.age(c.date)} ans`,
      test: c => formeUnFoyer(c, moisCourant(c)),
      sentence: (c, met) => met
        ? 'Vous pouvez faire une demande pour vous et votre foyer.'
        : 'Avant 25 ans, si vous habitez chez vos parents, déclarez vos impôts avec eux ou recevez d’eux une pension, la demande se fait avec eux.'
    }),
    condition({
      id: 'ressources',
      general: 'avoir des ressources inférieures à un plafond',
      source: css('D861-1', 'LEGIARTI000006753234'),
      value: c => `${euros(Math.round(baseRessourcesCss(c, moisCourant(c))))} par an`,
      threshold: c => `${euros(plafondCss(c, moisCourant(c)))} par an sans participation, ${euros(Math.round(plafondCssAvecParticipation(c, moisCourant(c))))} avec`,
      test: c => gratuite(c) || baseRessourcesCss(c, moisCourant(c)) <= plafondCssAvecParticipation(c, moisCourant(c)),
      sentence: (c, met) => `Les ressources de votre foyer ${met ? 'restent sous' : 'dépassent'} le plafond de ${euros(Math.round(plafondCssAvecParticipation(c, moisCourant(c))))} par an.`
    })
  ],
  amount (c, explain) {
    const month = moisCourant(c)
    explain(() => `Ressources de votre foyer sur douze mois : ${euros(Math.round(baseRessourcesCss(c, month)))}, dont ${euros(Math.round(forfaitLogementCss(c, month)))} pour le logement.`, css('R861-4', 'LEGIARTI000034424885'))
    if (gratuite(c)) {
      explain(() => 'Elle est gratuite pour votre foyer.', l861)
      return true
    }
    explain(() => `Votre participation : ${euros(participation(c))} par mois, selon l’âge de chaque personne du foyer.`, l861)
    return participation(c)
  }
})
