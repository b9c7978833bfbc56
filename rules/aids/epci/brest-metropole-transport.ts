import { montantJusquA, type Plafonds } from '../../notions/local/bareme.js'
import { aDroitALaCssGratuite } from '../../notions/local/droits.js'
import { quotientFamilialCaf } from '../../notions/quotient-familial-caf.js'
import { condition, formula, parameter, type Rule } from '../../rule.js'
import { perMonth } from '../../units.js'
import { euros } from '../../words.js'

const bareme = parameter<Plafonds>('local/intercommunalite-brest-metropole/transport-par-quotient')
const avecCss = parameter('local/intercommunalite-brest-metropole/transport-avec-css')
const page = { title: 'Bibus – Tickets et abonnements', url: 'https://www.bibus.fr/tarifs/tickets-et-abonnements' }

const plafond = (c: Rule): number => c.value(bareme).at(-1)!.jusqu_a

/** The lowest of the two prices, where the person has the right to both. */
const prix = (c: Rule): number => {
  const selonQuotient = montantJusquA(c.value(bareme), quotientFamilialCaf(c))
  if (selonQuotient > 0 && selonQuotient <= c.value(avecCss)) return selonQuotient
  return aDroitALaCssGratuite(c) ? c.value(avecCss) : selonQuotient
}

export default formula({
  conditions: [
    condition({
      id: 'ressources',
      general: 'avoir un quotient familial de la Caf modeste, ou la Complémentaire santé solidaire gratuite',
      source: page,
      compares: {
        value: quotientFamilialCaf,
        operator: '<=',
        threshold: plafond,
        unit: perMonth,
        from: 'vos revenus et vos prestations'
      },
      test: c => prix(c) > 0,
      sentence: (c, met) => `Votre quotient familial de la Caf est estimé à ${euros(Math.round(quotientFamilialCaf(c)))} par mois${met ? '' : ` ; il faut au plus ${euros(plafond(c))}`}.`
    })
  ],
  amount (c, explain) {
    explain(() => `Votre abonnement coûte ${euros(prix(c))} par mois.`, page)
    return prix(c)
  }
})
