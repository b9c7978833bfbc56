import { isAnnual, kinds, yearOf, type Day, type Kind } from '../../household/index.js'
import type { Geography } from '../../geography/index.js'
import type { Form } from '../../journey/form.js'
import { incomeMonths } from '../../journey/controls/income.js'
import type { Question } from '../../journey/question.js'
import { replay } from '../../journey/replay.js'
import { amounts, annualAmount, likely, unlikely, usual, usualAmount } from './habits-of-answer.js'
import type { Persona } from './personas.js'
import type { Draw } from './random.js'

interface Drawn { draw: Draw, persona: Persona, date: Day, postcodes: readonly string[] }

/** Answers of one household, drawn question after question as the site asks them. */
export function drawAnswers (drawn: Drawn, geography: Geography): ReadonlyMap<string, unknown> {
  const answers = new Map<string, unknown>()
  for (;;) {
    const { next } = replay(drawn.date, answers, geography)
    if (next === null) return answers
    for (const [fact, value] of answer(next, drawn)) answers.set(fact, value)
  }
}

function answer (question: Question, drawn: Drawn): ReadonlyMap<string, unknown> {
  if (question.id === 'enfants') {
    const count = Number(drawn.draw.weighted(weightsOf(question.id, drawn)!))
    return new Map([['enfants', Array.from({ length: count }, (_, rank) => `enfant_${rank}`)]])
  }
  const control = question.control()
  // Drawn again when the page would refuse it (more students than children…).
  for (let left = 50; left > 0; left--) {
    const form: Form = Object.assign({}, ...control.fields({}, []).map(field => formOf(field, question, drawn)))
    const reading = control.read(form)
    if ('values' in reading) return question.changes(reading.values)
  }
  throw new Error(`aucune réponse tirée ne convient à ${question.id}`)
}

interface Field { type: string, nom: string, [detail: string]: unknown }

/** What a person types or ticks in one field. */
function formOf (field: Field, question: Question, drawn: Drawn): Form {
  const { draw } = drawn
  const { nom } = field
  switch (field.type) {
    case 'radios': {
      const options = (field['options'] as { valeur: string }[]).map(option => option.valeur)
      const weights = weightsOf(question.id, drawn)
      const open = options.filter(option => (weights?.[option] ?? 0) > 0)
      return { [nom]: open.length === 0 ? draw.one(options) : draw.weighted(Object.fromEntries(open.map(option => [option, weights![option]!]))) }
    }
    case 'cases': return { [nom]: ticked(field, question, drawn) }
    case 'date': return dateForm(nom, dayFor(question, drawn))
    case 'revenu': return incomeForm(nom, drawn)
    case 'montant':
    case 'nombre': return { [nom]: String(inRange(nom, draw)) }
    default: return nom === 'code_postal' ? { [nom]: draw.one(drawn.postcodes) } : {}
  }
}

const roleOf = (id: string): string => /^individu\.(demandeur|conjoint|enfant)/.exec(id)?.[1] ?? ''
const fieldOf = (id: string): string => id.split('.').at(-1)!

/** The persona leans the person's own answers; the partner and the children answer as usual unless it says otherwise. */
function weightsOf (id: string, { persona }: Drawn): Readonly<Record<string, number>> | undefined {
  const [role, field] = [roleOf(id), fieldOf(id)]
  const own = role === 'demandeur' || role === '' ? persona.weights[field] : undefined
  return own ?? persona.weights[`${role}.${field}`] ?? usual[`${role}.${field}`] ?? usual[field]
}

function ticked (field: Field, question: Question, { draw, persona }: Drawn): string[] {
  const groups = (field['groupes'] ?? [{ options: field['options'] }]) as { options: { valeur: string }[] }[]
  const own = roleOf(question.id) === 'demandeur' ? persona.weights['ressources'] : undefined
  return groups.flatMap(({ options }) => options).map(option => option.valeur).filter(value => draw.chance(own?.[value] ?? likely[value] ?? unlikely))
}

function inRange (name: string, draw: Draw): number {
  const [low, high] = amounts[name] ?? (kinds.includes(name as Kind) && isAnnual(name as Kind) ? annualAmount : usualAmount)
  return draw.between(low, high)
}

/** The same amount each month, or one that starts, stops or varies. */
function incomeForm (name: string, { draw, date }: Drawn): Form {
  const level = inRange(name, draw)
  if (draw.chance(0.6)) return { [name]: String(level) }
  const months = incomeMonths(date)
  const [change, starts] = [draw.between(1, months.length - 1), draw.chance(0.5)]
  const paid = (rank: number): number => (rank < change) === starts ? level : draw.chance(0.8) ? 0 : Math.round(level / 2)
  return Object.fromEntries(months.map((month, rank) => [`${name}-${month}`, String(paid(rank))]))
}

const dateForm = (name: string, day: Day): Form =>
  ({ [`${name}-jour`]: String(Number(day.slice(8))), [`${name}-mois`]: String(Number(day.slice(5, 7))), [`${name}-annee`]: day.slice(0, 4) })

/** A birthday that suits the persona, or the beginning of an unemployment. */
function dayFor ({ id }: Question, { draw, persona, date }: Drawn): Day {
  const role = roleOf(id)
  const [youngest, oldest] = !id.endsWith('date_naissance') ? [0, 2] : role === 'enfant' ? [0, Math.min(20, persona.ages[1] - 16)]
    : role === 'conjoint' ? [Math.max(18, persona.ages[0] - 2), persona.ages[1] + 2] : persona.ages
  const monthDay = `${String(draw.between(1, 12)).padStart(2, '0')}-${String(draw.between(1, 28)).padStart(2, '0')}`
  const year = yearOf(date) - draw.between(youngest, oldest)
  const day = `${year}-${monthDay}`
  return day < date ? day : `${year - 1}-${monthDay}`
}
