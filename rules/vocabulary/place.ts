import { z } from 'zod'
import type { Commune } from '../../src/household/index.js'
import { communeOf } from '../notions/commune.js'
import { condition, word, type Rule } from '../rule.js'
import { codes } from './operator.js'

/** « à Rennes (35) ». */
export const placeInWords = (c: Rule): string => {
  const { _nomCommune, _departement } = communeOf(c)
  return `${_nomCommune} (${_departement})`
}

/** The codes of a commune that files compare, by word. */
const codeOf = {
  regions: (commune: Commune) => commune._region,
  departements: (commune: Commune) => commune._departement,
  epcis: (commune: Commune) => commune._epci,
  communes: (commune: Commune) => commune.depcom,
  codes_postaux: (commune: Commune) => commune._codePostal
}
export type PlaceType = keyof typeof codeOf

/** A place by its code: « communes 35238 ». */
export const place = (type: PlaceType, code: string | null): string => `${type} ${code ?? ''}`
/** All the places where a commune is. */
export const placesOf = (commune: Commune): string[] => (Object.keys(codeOf) as PlaceType[]).map(type => place(type, codeOf[type](commune)))

interface Place { type: PlaceType, where: (codes: readonly string[]) => string }

/** A word that compares one code of the commune with a list; an empty list asks nothing (as in the field's files). */
export const placeWord = ({ type, where }: Place) => word({
  schema: z.looseObject({ type: z.literal(type as string), values: codes }),
  build: ({ values }) => condition({
    id: type,
    general: values.length === 0 ? 'habiter en France' : `habiter ${where(values)}`,
    ...values.length === 0 ? {} : { places: values.map(code => place(type, code)) },
    value: { words: placeInWords, from: null },
    test: c => values.length === 0 || values.includes(codeOf[type](communeOf(c)) ?? ''),
    sentence: (c, met) => met ? `Vous habitez à ${placeInWords(c)}.` : `Vous habitez à ${placeInWords(c)} ; il faut habiter ${where(values)}.`
  })
})
