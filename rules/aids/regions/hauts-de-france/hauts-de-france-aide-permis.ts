import { quotientFamilial } from '../../../notions/impot/quotient-familial.js'
import { anneeFiscale } from '../../../notions/periodes.js'
import { rfr } from '../../../notions/revenu-imposable/revenu-fiscal-de-reference.js'
import { condition, formula, parameter, type Rule } from '../../../rule.js'
import { perYear } from '../../../units.js'
import { euros } from '../../../words.js'

const plafonds = parameter<{ seul: number, couple: number }>('local/hauts-de-france/permis-plafonds')

const uni = (c: Rule): boolean => ['marie', 'pacse'].includes(c.household.conjoint?.statut_marital ?? '')
const revenu = (c: Rule): number => uni(c) ? rfr(c, anneeFiscale(c)) : quotientFamilial(c)
const plafond = (c: Rule): number => uni(c) ? c.value(plafonds).couple : c.value(plafonds).seul

export default formula({
  conditions: [
    condition({
      id: 'ressources',
      general: 'avoir un revenu fiscal de référence sous le plafond (par part pour une personne seule)',
      source: { title: 'Région Hauts-de-France – Aide au permis de conduire', url: 'https://guide-aides.hautsdefrance.fr/dispositif931' },
      compares: {
        value: revenu,
        operator: '<=',
        threshold: plafond,
        unit: perYear,
        from: 'vos revenus imposables'
      },
      sentence: (c, met) => `Le revenu retenu est estimé à ${euros(Math.round(revenu(c)))} par an${met ? '' : ` ; le plafond est de ${euros(plafond(c))}`}.`
    })
  ]
})
