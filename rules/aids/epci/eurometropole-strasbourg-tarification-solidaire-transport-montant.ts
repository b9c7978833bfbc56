import { etudiantBoursier } from '../../notions/etudes/boursier.js'
import { suitDesEtudes } from '../../notions/etudes/etudiant.js'
import { echelonAccorde } from '../../notions/local/echelon-accorde.js'
import { quotientFamilialMensuel } from '../../notions/local/quotient-familial.js'
import { condition, formula, parameter, type Rule } from '../../rule.js'
import { perMonth } from '../../units.js'
import { euros } from '../../words.js'

const bareme = parameter<{ jusqu_a: number, jeune: number, reduit: number }[]>('local/strasbourg-eurometropole/transport-par-quotient')
const tarifReduit = parameter('local/strasbourg-eurometropole/transport-tarif-reduit')
const parEchelon = parameter<{ a_partir_de: number, quotient: number }[]>('local/strasbourg-eurometropole/transport-quotient-etudiant')
const reduit = parameter<{ age: number, taux_incapacite: number }>('local/strasbourg-eurometropole/transport-tarif-reduit-conditions')
const page = { title: 'Eurométropole de Strasbourg – Tarification solidaire des transports', url: 'https://www.strasbourg.eu/tarification-solidaire-transports-en-commun' }

const auTarifReduit = (c: Rule): boolean => {
  const { demandeur } = c.household
  return demandeur.age(c.date) > c.value(reduit).age || (demandeur.taux_incapacite ?? 0) >= c.value(reduit).taux_incapacite
}

/** A student's grade of grant stands for a quotient familial. */
const quotient = (c: Rule): number => {
  if (!suitDesEtudes(c)) return quotientFamilialMensuel(c)
  const echelon = etudiantBoursier(c) ? echelonAccorde(c) : 0
  return c.value(parEchelon).findLast(({ a_partir_de: seuil }) => Math.max(0, echelon) >= seuil)!.quotient
}

/** Ceilings are included, except the last one. */
const tranche = (c: Rule) => {
  const lignes = c.value(bareme)
  return lignes.find(({ jusqu_a: plafond }, rank) => rank === lignes.length - 1 ? quotient(c) < plafond : quotient(c) <= plafond)
}

export default formula({
  conditions: [
    condition({
      id: 'situation',
      general: 'avoir plus de 26 ans, un taux d’incapacité de 80 %, ou un quotient familial modeste',
      source: page,
      compares: {
        value: quotient,
        operator: '<',
        threshold: c => c.value(bareme).at(-1)!.jusqu_a,
        unit: perMonth,
        from: 'vos revenus imposables, ou l’échelon de votre bourse'
      },
      test: c => auTarifReduit(c) || tranche(c) !== undefined,
      sentence: (c, met) => met
        ? 'Votre âge, votre handicap ou votre quotient familial ouvre droit à un tarif solidaire.'
        : `Le quotient familial retenu est de ${euros(Math.round(quotient(c)))} par mois ; il faut moins de ${euros(c.value(bareme).at(-1)!.jusqu_a)}.`
    })
  ],
  amount (c, explain) {
    const prix = auTarifReduit(c) ? tranche(c)?.reduit ?? c.value(tarifReduit) : tranche(c)?.jeune ?? 0
    explain(() => `Votre abonnement coûte ${euros(prix)} par mois.`, page)
    return prix
  }
})
