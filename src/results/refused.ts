import type { Aid, Verdict } from '../../rules/catalogue.js'
import type { Finding } from '../engine/condition.js'
import type { Explanation } from '../engine/verdict.js'

/** Those that everybody has heard of: a person who does not have them wants to know why, however far. */
const wellKnown = ['rsa', 'ppa', 'aide_logement', 'aah', 'bourse_criteres_sociaux', 'bourse_lycee', 'css_participation_forfaitaire']

/** An aid refused today: what refuses it, the nearest way when several situations would do. */
export interface Refusal { aid: Aid, against: readonly Finding[] }

/**
 * The aids refused that are worth knowing of: the well-known ones, then those that the fewest conditions refuse. Left out: those of other
 * places, those that ended, and those of projects that the person does not have.
 */
export function refusals (verdicts: readonly Verdict[], explain: (aid: Aid) => Explanation, most = 40): Refusal[] {
  const refused = verdicts.filter(({ outcome, received }) => outcome === 'no' && !received).flatMap(({ aid }): Refusal[] => {
    const why = explain(aid)
    const general = refusing(why.general)
    return general.some(({ id }) => isElsewhere(id, aid)) ? [] : [{ aid, against: [...general, ...nearestProfile(why.profiles)] }]
  })
  return refused.sort((a, b) => Number(isKnown(b)) - Number(isKnown(a)) || a.against.length - b.against.length || a.aid.top - b.aid.top).slice(0, most)
}

export const isKnown = ({ aid }: Pick<Refusal, 'aid'>): boolean => wellKnown.includes(aid.id)

const refusing = (findings: readonly Finding[]): Finding[] => findings.filter(({ outcome }) => outcome === 'no')

/** What the situation that comes nearest still refuses; nothing when one of them holds. */
const nearestProfile = (profiles: Explanation['profiles']): readonly Finding[] =>
  profiles.map(refusing).sort((a, b) => a.length - b.length)[0] ?? []

/** A place, a period or an interest: nothing that the person could change or wait for. */
const isElsewhere = (id: string, { text, conditions }: Aid): boolean =>
  id === 'territoire' || id === 'periode' || id === text.interestFlag || conditions.some(condition => condition.id === id && condition.places !== undefined)
