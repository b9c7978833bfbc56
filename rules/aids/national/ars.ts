import { droitArs, elevesDeLaRentree, octobre, plafondArs, ressourcesArs, ressourcesMaximalesArs } from '../../notions/prestations-familiales/ars.js'
import { verse } from '../../notions/prestations-familiales/crds.js'
import { sejourPrestationsFamiliales } from '../../aid-conditions/sejour-prestations-familiales.js'
import { condition, formula } from '../../rule.js'
import { inChildren, perYear } from '../../units.js'
import { count, euros } from '../../words.js'

const css = (articles: string) => ({
  title: `Code de la sécurité sociale, ${articles}`, url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006073189/'
})

export default formula({
  conditions: [
    condition({
      id: 'enfants',
      general: 'avoir un enfant à charge de 6 à 18 ans à la rentrée',
      source: css('articles L. 543-1 et R. 543-2'),
      compares: {
        value: c => elevesDeLaRentree(c).length,
        operator: '>',
        threshold: () => 0,
        unit: inChildren,
        from: 'l’âge de vos enfants et leurs ressources'
      },
      sentence: (c, met) => met
        ? `Vous avez ${count(elevesDeLaRentree(c).length, 'un enfant', 'enfants')} en âge d’aller à l’école.`
        : 'Vous n’avez pas d’enfant de 6 à 18 ans à la rentrée.'
    }),
    condition({
      id: 'ressources',
      general: 'avoir des ressources sous un plafond',
      source: css('articles L. 543-1 et R. 543-5'),
      compares: {
        value: ressourcesArs,
        operator: '<=',
        threshold: ressourcesMaximalesArs,
        unit: perYear,
        from: 'vos ressources de l’année N-2'
      },
      sentence: c => `Vos ressources de l’année N-2 sont estimées à ${euros(Math.round(ressourcesArs(c)))} ; ` +
        `le plafond est de ${euros(Math.round(plafondArs(c)))}.`
    }),
    sejourPrestationsFamiliales
  ],
  amount (c, explain) {
    explain(() => `Pour ${count(elevesDeLaRentree(c).length, 'un enfant', 'enfants')} : ${euros(droitArs(c))}` +
      `${ressourcesArs(c) > plafondArs(c) ? ', réduit de ce qui dépasse le plafond' : ''}.`, css('articles D. 543-1 et L. 543-2'))
    return verse(c, droitArs(c), octobre(c), explain)
  }
})
