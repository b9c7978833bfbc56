import { enfantsACharge } from '../../notions/famille.js'
import { estAuRegimeAgricole } from '../../notions/regime-securite-sociale.js'
import { anneeFiscale, moisCourant } from '../../notions/periodes.js'
import { rfr } from '../../notions/revenu-imposable/revenu-fiscal-de-reference.js'
import { salaireBrut } from '../../notions/salaire-imposable.js'
import { smicMensuelBrut } from '../../notions/smic.js'
import { condition, formula, parameter, type Rule } from '../../rule.js'
import { perMonth, perYear } from '../../units.js'
import { euros } from '../../words.js'

const plafondArs = parameter<{ plafond: number, par_enfant: number }>('prestations-familiales/ars-plafond')
const page = { title: 'MSA de Haute-Normandie – Aide au permis de conduire', url: 'https://hautenormandie.msa.fr/lfy/aide-au-permis-de-conduire' }

/** The family's income may not pass the ceiling of the allocation de rentrée scolaire. */
const plafond = (c: Rule): number => {
  const { plafond, par_enfant: part } = c.value(plafondArs)
  return plafond * (1 + part * enfantsACharge(c, moisCourant(c)).length)
}

export default formula({
  conditions: [
    condition({
      id: 'assure',
      general: 'être au régime agricole (MSA), ou en alternance et à la charge de ses parents',
      source: page,
      test: c => (c.household.demandeur.enfant_a_charge && c.household.demandeur.alternant) || estAuRegimeAgricole(c),
      sentence: (_, met) => met ? 'Vous relevez de la MSA, ou vous êtes en alternance à la charge de vos parents.' : 'Il faut être au régime agricole (MSA), ou en alternance à la charge de ses parents.'
    }),
    condition({
      id: 'ressources',
      general: 'avoir un revenu fiscal de référence sous le plafond de l’allocation de rentrée scolaire',
      source: page,
      compares: {
        value: c => rfr(c, anneeFiscale(c)),
        operator: '<=',
        threshold: plafond,
        unit: perYear,
        from: 'vos revenus imposables'
      },
      sentence: (c, met) => `Le revenu fiscal de référence est estimé à ${euros(Math.round(rfr(c, anneeFiscale(c))))}${met ? '' : ` ; le plafond est de ${euros(plafond(c))}`}.`
    }),
    condition({
      id: 'salaire',
      general: 'ne pas gagner plus que le SMIC',
      source: page,
      compares: {
        value: c => salaireBrut(c, c.household.demandeur, moisCourant(c)),
        operator: '<=',
        threshold: c => smicMensuelBrut(c, moisCourant(c)),
        unit: perMonth,
        from: 'votre salaire net'
      },
      sentence: (_, met) => met ? 'Votre salaire ne dépasse pas le SMIC.' : 'Votre salaire dépasse le SMIC.'
    })
  ]
})
