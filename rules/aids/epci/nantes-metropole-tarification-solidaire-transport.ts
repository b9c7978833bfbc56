import { personnesDuMenage } from '../../notions/enfants.js'
import { montantJusquA, type Plafonds } from '../../notions/local/bareme.js'
import { quotientFamilialMensuel } from '../../notions/local/quotient-familial.js'
import { montantAah } from '../../notions/minima-sociaux/aah.js'
import { moisCourant } from '../../notions/periodes.js'
import { condition, formula, parameter, type Rule } from '../../rule.js'
import { perMonth } from '../../units.js'
import { euros, percent } from '../../words.js'

const bareme = parameter<Plafonds>('local/nantes-metropole/transport-par-quotient')
const page = { title: 'Nantes Métropole – Algorithme de la tarification solidaire', url: 'https://data.nantesmetropole.fr/pages/algorithmes_nantes_metropole/' }

const avecAah = (c: Rule): boolean => personnesDuMenage(c).some(person => montantAah(c, person, moisCourant(c)) > 0)
const plafond = (c: Rule): number => c.value(bareme).at(-1)!.jusqu_a
const quotient = (c: Rule): string => euros(Math.round(quotientFamilialMensuel(c)))

export default formula({
  conditions: [
    condition({
      id: 'ressources',
      general: 'avoir un quotient familial modeste, ou l’AAH dans le foyer',
      source: page,
      compares: {
        value: quotientFamilialMensuel,
        operator: '<=',
        threshold: plafond,
        unit: perMonth,
        from: 'vos revenus imposables et vos parts'
      },
      test: c => quotientFamilialMensuel(c) <= plafond(c) || avecAah(c),
      sentence: (c, met) => `Votre quotient familial est estimé à ${quotient(c)} par mois${met ? '' : ` ; il faut au plus ${euros(plafond(c))}, ou recevoir l’AAH`}.`
    })
  ],
  amount (c, explain) {
    const reduction = montantJusquA(c.value(bareme), avecAah(c) ? 0 : quotientFamilialMensuel(c))
    explain(() => `${avecAah(c) ? 'Avec l’AAH' : `Avec un quotient familial de ${quotient(c)} par mois`}, la réduction est de ${percent(reduction / 100)}.`, page)
    return reduction
  }
})
