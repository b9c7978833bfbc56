import { z } from 'zod'
import { condition, word } from '../../rule.js'
import { codes } from '../operator.js'
import { communeOf } from '../../notions/commune.js'
import { placeInWords } from '../place.js'

/** The commune is in none of these intercommunalités (SIREN); a commune without one passes. */
export default word({
  schema: z.looseObject({ type: z.literal('excluded_epcis'), values: codes }),
  build: ({ values }) => condition({
    id: 'excluded_epcis',
    general: 'habiter hors des intercommunalités qui ont leur propre aide',
    value: { words: placeInWords, from: null },
    test: c => !values.includes(communeOf(c)._epci ?? ''),
    sentence: (c, met) => met ? `Vous habitez à ${placeInWords(c)}.` : `À ${placeInWords(c)}, c’est l’intercommunalité qui donne cette aide.`
  })
})
