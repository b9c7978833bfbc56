import { readFileSync } from 'node:fs'
import t from 'tap'
import type { Rule } from '../../rules/rule.js'
import { lackingFrom } from '../../src/engine/lacking.js'
import { inProject } from '../../src/project-root.js'
import { goldens } from '../goldens/households.js'
import { quoted, type Quoted } from '../goldens/quoted.js'
import { aidsById, allHabits, calculationOf, found } from './found.js'

const spaced = (text: string): string => text.replace(/\s+/g, ' ')
const sections = new Map(readFileSync(inProject('docs/ecarts.md'), 'utf8').split(/^### /m).slice(1).flatMap(section => {
  const [titles, ...body] = section.split('\n')
  return titles!.split(', ').map(title => [title, spaced(body.join('\n'))] as const)
}))
const byId = new Map(goldens.map(golden => [golden.id, golden]))

/** Shown and exact, or the exact figure alone of what an aid rests on. */
function figures ({ of }: Quoted, c: Rule): readonly unknown[] {
  if (typeof of === 'string') return Object.values(found(aidsById.get(of)!, c))
  try {
    return [of(c)]
  } catch (error) {
    lackingFrom(error)
    return ['à vérifier']
  }
}

/** « 41,33 € », « aucun droit », « à vérifier »… says one of these. */
function says (text: string, values: readonly unknown[]): boolean {
  const number = /\d[\d ]*(?:,(\d+))?/.exec(text)
  if (number !== null) {
    const [said, decimals] = [Number(number[0].replaceAll(' ', '').replace(',', '.')), number[1]?.length ?? 0]
    return values.some(value => typeof value === 'number' && (Number(value.toFixed(decimals)) === said || Math.trunc(value) === said))
  }
  if (text.includes('à vérifier')) return values.includes('à vérifier')
  return values.includes(!/aucun|refus|sans/.test(text))
}

t.test('docs/ecarts.md says of each recorded household what is computed with and without the habit', async t => {
  for (const [habit, quotes] of Object.entries(quoted)) {
    const others = new Set([...allHabits].filter(other => other !== habit))
    for (const quote of quotes) {
      t.ok(sections.get(habit)?.includes(spaced(quote.figures)), `${habit} : « ${quote.figures} » est dans le texte`)
      const [there, here] = quote.figures.split(' → ') as [string, string]
      for (const [side, habits] of [[there, allHabits], [here, others]] as const) {
        const values = figures(quote, calculationOf(byId.get(quote.id)!, habits))
        t.ok(says(side, values), `${habit}, ${quote.id} : ${side} (${values.join(', ')})`)
      }
    }
  }
})

t.test('each recorded household that docs/ecarts.md quotes is computed', async t => {
  for (const [habit, text] of sections) {
    const ids = text.match(/\b(?:l77|s20260915)-\d+/g) ?? []
    const known = quoted[habit]?.map(({ id }) => id) ?? []
    t.same(ids.filter(id => !known.includes(id)), [], habit)
  }
})
