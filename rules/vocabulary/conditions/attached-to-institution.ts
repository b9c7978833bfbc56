import { z } from 'zod'
import type { Institution } from '../../../src/engine/institution.js'
import { condition, word, type Condition } from '../../rule.js'
import { communeOf } from '../../notions/commune.js'
import { place, placeInWords, placesOf } from '../place.js'

/** The institution's territory; none for caisses and organismes. */
function territory ({ type, code_insee: insee, code_siren: siren }: Institution): string[] {
  switch (type) {
    case 'region': return insee === undefined ? [] : [place('regions', insee)]
    case 'departement': return insee === undefined ? [] : [place('departements', insee)]
    case 'epci': return siren === undefined ? [] : [place('epcis', siren)]
    case 'commune': return insee === undefined ? [] : [place('communes', insee)]
    default: return []
  }
}

/** The commune belongs to the institution's territory; false for institutions without one. */
export function livingOn (institution: Institution): Condition {
  const places = territory(institution)
  return condition({
    id: 'attached_to_institution',
    general: `habiter sur le territoire de : ${institution.name}`,
    places,
    value: { words: placeInWords, from: null },
    test: c => placesOf(communeOf(c)).some(here => places.includes(here)),
    sentence: (c, met) => met ? `Vous habitez à ${placeInWords(c)}.` : `${placeInWords(c)} n’est pas sur le territoire de : ${institution.name}.`
  })
}

export default word({
  schema: z.looseObject({ type: z.literal('attached_to_institution') }),
  build: (_, { institution }) => livingOn(institution)
})
