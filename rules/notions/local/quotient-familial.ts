import type { Source } from '../../../src/engine/source.js'
import { condition, formula, notion, type Condition, type Formula, type Rule } from '../../rule.js'
import { euros, percent } from '../../words.js'
import { quotientFamilial } from '../impot/quotient-familial.js'
import { finDuBareme, montantAPartirDe, montantJusquA, type BaremeHandle, type PlafondsHandle } from './bareme.js'

/** Revenu fiscal de référence by part and by month: what most collectivities ask for. */
export const quotientFamilialMensuel = notion('quotient familial mensuel', (c): number => quotientFamilial(c) / 12)

interface Par { par?: 'mois' | 'an', unite?: 'euros' | 'reduction', source: Source }

const said = (amount: number, unite: Par['unite']): string => unite === 'reduction' ? `une réduction de ${percent(amount / 100)}` : euros(amount)
const quotient = (c: Rule, par: Par['par']): number => par === 'an' ? quotientFamilial(c) : quotientFamilialMensuel(c)
const enMots = (c: Rule, par: Par['par']): string => `${euros(Math.round(quotient(c, par)))} par ${par ?? 'mois'}`

function sousLePlafond (plafond: (c: Rule) => number | null, included: boolean, { par, source }: Par): Condition {
  const seuil = (c: Rule) => `${included ? 'au plus' : 'moins de'} ${euros(plafond(c) ?? 0)} par ${par ?? 'mois'}`
  return condition({
    id: 'quotient_familial',
    general: 'avoir un quotient familial qui ne dépasse pas le plafond',
    source,
    threshold: c => plafond(c) === null ? 'sans plafond' : seuil(c),
    value: { words: c => enMots(c, par), from: 'vos revenus imposables et vos parts' },
    test: c => {
      const limite = plafond(c)
      return limite === null || (included ? quotient(c, par) <= limite : quotient(c, par) < limite)
    },
    sentence: (c, met) => `Votre quotient familial est estimé à ${enMots(c, par)}${met ? '' : ` ; il faut ${seuil(c)}`}.`
  })
}

/** An aid whose amount follows thresholds of quotient familial (`choose`: the table that fits the person). */
export const selonQuotientFamilial = (choose: (c: Rule) => BaremeHandle, par: Par): Formula => formula({
  conditions: [sousLePlafond(c => finDuBareme(c.value(choose(c))), false, par)],
  amount (c, explain) {
    const montant = montantAPartirDe(c.value(choose(c)), Math.max(0, quotient(c, par.par)))
    explain(() => `Avec un quotient familial de ${enMots(c, par.par)}, l’aide est de : ${said(montant, par.unite)}.`, par.source)
    return montant
  }
})

/** The same with ceilings that are included. */
export const sousPlafondsDeQuotientFamilial = (plafonds: PlafondsHandle, par: Par): Formula => formula({
  conditions: [sousLePlafond(c => c.value(plafonds).at(-1)?.jusqu_a ?? null, true, par)],
  amount (c, explain) {
    const montant = montantJusquA(c.value(plafonds), quotient(c, par.par))
    explain(() => `Avec un quotient familial de ${enMots(c, par.par)}, l’aide est de : ${said(montant, par.unite)}.`, par.source)
    return montant
  }
})
