import { calculation, evaluateAid, explainAid, type Aid, type Catalogue } from '../../../rules/catalogue.js'
import type { Geography } from '../../geography/index.js'
import { caseSchema, readAnswers, type Case } from '../../household/index.js'
import { replay } from '../../journey/replay.js'
import { exchanged } from './exchanged.js'
import { drawAnswers } from './household.js'
import { personas } from './personas.js'
import { Draw } from './random.js'

const dates = ['2026-09-15', '2026-09-15', '2026-09-15', '2026-04-10', '2026-01-15', '2025-11-12']
/** Big cities, towns with aids of their own, the countryside, overseas. */
const postcodes = [
  '75011', '75018', '92100', '93200', '94400', '69003', '13005', '31000', '59000', '67000', '44000', '35000', '33000', '34000', '29200', '28000', '92160',
  '86000', '87000', '54000', '59400', '11000', '63000', '22000', '72000', '24000', '48000', '97110', '97200', '97300', '97400', '97600', '20000'
]

/** The household of a seed: always the same one. */
export function drawCase (seed: number, geography: Geography): Case {
  const draw = new Draw(seed)
  const names = Object.keys(personas)
  const persona = personas[names[seed % names.length]!]!
  const date = draw.one(dates)
  return { id: `t${seed}`, dateDeValeur: date, answers: exchanged(drawAnswers({ draw, persona, date, postcodes }, geography)) }
}

const oneIn = 8

/** Households of this seed and the following ones; with `aids`, only those that get one of them here, and one in eight of those that miss it by one condition. */
export function* drawCases (seed: number, catalogue: Catalogue, geography: Geography, aids: readonly Aid[] | null): Generator<Case> {
  for (let next = seed; ; next++) {
    const drawn = caseSchema.parse(drawCase(next, geography))
    if (aids === null || isNear(drawn, catalogue, geography, aids, next % oneIn === 0)) yield drawn
  }
}

function isNear ({ dateDeValeur, answers }: Case, catalogue: Catalogue, geography: Geography, aids: readonly Aid[], missesToo: boolean): boolean {
  const c = calculation(catalogue, replay(dateDeValeur, readAnswers(answers), geography).household)
  return aids.some(aid => evaluateAid(aid, c).outcome === 'yes' || missesToo && explainAid(aid, c).general.filter(({ outcome }) => outcome === 'no').length === 1)
}
