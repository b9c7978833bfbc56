import { personnesACharge } from '../../../notions/impot/nombre-de-parts.js'
import { anneeFiscale } from '../../../notions/periodes.js'
import { revenuBrutGlobal } from '../../../notions/revenu-imposable/revenu-net-imposable.js'
import { condition, formula, parameter, type Rule } from '../../../rule.js'
import { perYear } from '../../../units.js'
import { euros } from '../../../words.js'

const plafond = parameter<{ base: number, par_personne: number }>('local/departement-yvelines/permis-plafond')

const revenuMaximum = (c: Rule): number => {
  const { entieres, partagees } = personnesACharge(c, 'principal', anneeFiscale(c))
  return c.value(plafond).base + c.value(plafond).par_personne * (entieres + partagees)
}

export default formula({
  conditions: [
    condition({
      id: 'ressources',
      general: 'avoir un revenu brut global sous le plafond, qui augmente avec les personnes à charge',
      source: {
        title: 'Département des Yvelines – Aide au financement du permis de conduire',
        url: 'https://www.78-92.fr/annuaire/aides-et-services/detail/laide-au-financement-du-permis-de-conduire'
      },
      compares: {
        value: c => revenuBrutGlobal(c, anneeFiscale(c)),
        operator: '<',
        threshold: revenuMaximum,
        unit: perYear,
        from: 'vos revenus imposables'
      },
      sentence: (c, met) => `Le revenu brut global est estimé à ${euros(Math.round(revenuBrutGlobal(c, anneeFiscale(c))))} par an${met ? '' : ` ; il faut moins de ${euros(revenuMaximum(c))}`}.`
    })
  ]
})
