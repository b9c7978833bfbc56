import type { Calculation } from './calculation.js'
import { compared, comparedInWords, holds, type Compared, type Comparison } from './comparison.js'
import { lackingFrom } from './lacking.js'
import { judge, type Judged } from './outcome.js'
import type { Parameter } from './parameter.js'
import type { Source } from './source.js'

/** One line of an explanation: what was asked of the person, what they have, what the rule wants. */
export interface Finding extends Judged {
  id: string
  sentence: string
  /** The person's own value, in words (« 23 ans »). */
  value?: string
  /** What it was computed from (« votre date de naissance »); absent when the person answered it as it is. */
  from?: string
  /** What the rule wants, in words (« moins de 26 ans »). */
  threshold?: string
  /** The two figures that the words above say, where there are two. */
  compared?: Compared
  source?: Source
  /** Figures that it read and that nobody has confirmed since they were due; absent when there is none. */
  overdue?: readonly Parameter[]
}

export interface Condition<H> {
  id: string
  /** The condition in words for nobody in particular: « avoir moins de 26 ans ». */
  general: string
  /** It says « no » outside of these places. */
  places?: readonly string[]
  /** The outcome alone: what a list of aids needs. */
  judge: (c: Calculation<H>) => Judged
  /** The outcome with its sentence, the person's value, the threshold and the source. */
  explain: (c: Calculation<H>) => Finding
}

/** What the person has, in words, and what it was computed from; null when they answered it as it is. */
export interface ShownValue<H> { words: (c: Calculation<H>) => string, from: string | null }

interface Said<H> {
  id: string
  /** In words, for nobody in particular, infinitive: « habiter en France ». */
  general: string
  /** The text, or the text for this household. */
  source?: Source | ((c: Calculation<H>) => Source | undefined)
  places?: readonly string[]
  /** For this person, once decided. */
  sentence: (c: Calculation<H>, met: boolean) => string
}

/** Reads facts freely: a fact not known yet stops the test and names its question; so does a Doubt, with its reason. */
type Test<H> = (c: Calculation<H>) => boolean

interface InWords<H> { test: Test<H>, value?: ShownValue<H>, threshold?: string | ((c: Calculation<H>) => string), compares?: undefined }

/** Two figures. A test of its own when the comparison is not the whole condition: where it says no, the figures still do. */
interface InFigures<H> { compares: Comparison<H>, test?: Test<H>, value?: undefined, threshold?: undefined }

export type ConditionDefinition<H> = Said<H> & (InWords<H> | InFigures<H>)

/** A condition cannot forget its sentence: it explains itself in the three cases. */
export function condition<H> (def: ConditionDefinition<H>): Condition<H> {
  const { id, general } = def
  const test = testOf(def)
  const judgeIt = (c: Calculation<H>) => judge(() => test(c))
  return {
    id,
    general,
    ...def.places === undefined ? {} : { places: def.places },
    judge: judgeIt,
    explain (c) {
      const judged = judgeIt(c)
      return judged.outcome === 'unknown'
        ? { id, ...sourceOf(def, c), ...judged, sentence: `À vérifier\u00a0: ${judged.doubts.length > 0 ? judged.doubts.join('\u00a0; ') : general}.` }
        : { id, ...sourceOf(def, c), ...judged, ...saidOf(def, c, judged.outcome === 'yes') }
    }
  }
}

function testOf<H> (def: ConditionDefinition<H>): Test<H> {
  if (def.compares === undefined) return def.test
  const { test, compares } = def
  return test ?? (c => holds(compared(compares, c)))
}

/** None while the fact that it depends on is not known. */
function sourceOf<H> ({ source }: ConditionDefinition<H>, c: Calculation<H>): { source?: Source } {
  try {
    const found = typeof source === 'function' ? source(c) : source
    return found === undefined ? {} : { source: found }
  } catch (error) {
    lackingFrom(error)
    return {}
  }
}

/** Decided by one fact, a condition may want to show another that nobody knows: then it says itself in general words. */
function saidOf<H> (def: ConditionDefinition<H>, c: Calculation<H>, met: boolean) {
  try {
    return words(def, c, met)
  } catch (error) {
    lackingFrom(error)
    return { sentence: `${met ? 'Oui' : 'Non'}\u00a0: ${def.general}.` }
  }
}

const words = <H>(def: ConditionDefinition<H>, c: Calculation<H>, met: boolean) =>
  ({ sentence: def.sentence(c, met), ...def.compares === undefined ? shownOf(def, c) : figuresOf(def.compares, c) })

function shownOf<H> ({ value, threshold }: InWords<H>, c: Calculation<H>) {
  const wanted = typeof threshold === 'function' ? threshold(c) : threshold
  return {
    ...value === undefined ? {} : { value: value.words(c), ...fromOf(value.from) },
    ...wanted === undefined ? {} : { threshold: wanted }
  }
}

function figuresOf<H> (comparison: Comparison<H>, c: Calculation<H>) {
  const figures = compared(comparison, c)
  return { ...comparedInWords(figures, comparison.unit), ...fromOf(comparison.from), compared: figures }
}

const fromOf = (from: string | null) => from === null ? {} : { from }
