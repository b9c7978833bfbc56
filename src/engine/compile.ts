import type { Aid, Profile } from './aid.js'
import { topOf } from './aid.js'
import type { AidFile, ConditionData, ProfileData } from './aid-file.js'
import type { Condition } from './condition.js'
import { ownCounter, type Counter } from './counter.js'
import type { Formula } from './formula.js'
import type { Institution } from './institution.js'
import type { WordContext, Vocabulary } from './vocabulary.js'
import { inFrench, RulesError, type Problem, type YamlFile } from './yaml-file.js'

/** What the file of an aid names and other files say. */
export interface Around { institution: Institution, counters: ReadonlyMap<string, Counter> }

/** Turns a validated file into an aid. Throws RulesError with every condition or profile that the vocabulary refuses. */
export function compileAid<H> (
  id: string, { file, data, problemAt }: YamlFile<AidFile>, { institution, counters }: Around, vocabulary: Vocabulary<H>, formula: Formula<H> | null
): Aid<H> {
  const problems: Problem[] = []
  const compile = (condition: ConditionData, path: PropertyKey[]): Condition<H>[] => {
    const context: WordContext<H> = { institution, compile: nested => compile(nested, [...path, 'value'])[0] ?? refused }
    const word = lookUp(vocabulary.conditions, condition.type)
    if (word === undefined) {
      problems.push(problemAt([...path, 'type'], unknownWord(condition.type, vocabulary.conditions)))
      return []
    }
    const parsed = word.schema.safeParse(condition, { reportInput: true })
    if (parsed.success) return [word.build(parsed.data, context)]
    problems.push(...parsed.error.issues.map(issue => problemAt([...path, ...issue.path], inFrench(issue))))
    return []
  }
  const compileProfile = (profile: ProfileData, rank: number): Profile<H>[] => {
    const is = lookUp(vocabulary.profiles, profile.type)
    if (is === undefined) problems.push(problemAt(['profils', rank, 'type'], unknownWord(profile.type, vocabulary.profiles)))
    const conditions = profile.conditions.flatMap((condition, n) => compile(condition, ['profils', rank, 'conditions', n]))
    return is === undefined ? [] : [{ is, conditions }]
  }
  const general = data.conditions_generales.flatMap((condition, rank) => compile(condition, ['conditions_generales', rank]))
  const profiles = data.profils.flatMap(compileProfile)
  const interest = data.interestFlag ? lookUp(vocabulary.interests, data.interestFlag) : undefined
  if (data.interestFlag && interest === undefined) problems.push(problemAt(['interestFlag'], unknownWord(data.interestFlag, vocabulary.interests)))
  const counter = data.guichet === undefined ? ownCounter(institution) : counters.get(data.guichet)
  if (counter === undefined) problems.push(problemAt(['guichet'], unknownName(data.guichet!, counters.keys())))
  const { depuis, jusqu_au: last } = data
  if (depuis !== undefined && last !== undefined && last < depuis) problems.push(problemAt(['jusqu_au'], 'cette date précède « depuis ». Corrigez l’une des deux.'))
  if (problems.length > 0) throw new RulesError(problems)
  const period = depuis === undefined && last === undefined ? [] : [vocabulary.inForce(data)]
  const conditions = [...period, ...interest ? [interest] : [], ...general, ...formula?.conditions ?? []]
  return { id, file, text: data, institution, counter: counter ?? null, conditions, profiles, formula, top: topOf(data, institution) }
}

/** Stands for a condition that is not understood while the rest of the file is read; it is never judged: the file is refused. */
const refused: Condition<unknown> = { id: '', general: '', judge: () => { throw new Error('refused') }, explain: () => { throw new Error('refused') } }

const unknownWord = (found: string, known: object): string => unknownName(found, Object.keys(known))

const unknownName = (found: string, known: Iterable<string>): string => `« ${found} » n’est pas connu. Choisissez parmi : ${[...known].sort().join(', ')}.`

/** A file may say « toString »: only what the vocabulary itself holds is a word. */
const lookUp = <T> (words: Readonly<Record<string, T>>, name: string): T | undefined => Object.hasOwn(words, name) ? words[name] : undefined
