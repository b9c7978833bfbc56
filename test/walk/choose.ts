import type { Entries } from './tab.js'
import type { Control, Page } from './page.js'
import type { Random } from './random.js'

type Filled = [string, string][]

/** Typed as people do. One commune, several, arrondissements, overseas. */
const postcodes = [
  '75 011', '75020', '69003', '13001', '35000', '31300', '59000', '67000', '44000', '34000', '33000', ' 38000', '06000', '92160',
  '11000', '80000', '25000', '63000', '62000', '35240', '01400', '24120', '48000', '57000', '97110', '97200', '97300', '97400',
  '97600', '20000', '98800', '05100'
]
const names = ['Lina', 'Amir', 'Zoé', 'D’Arcy', 'Élie-Marie', 'Ömer', 'Ines & Co', '<b>Sam</b>', '']

/** A plausible answer to the page, from what it says; `_csrf` and other hidden fields included. */
export function choose (page: Page, random: Random): Entries {
  const form = page.forms[0]!
  const chosen = isIncome(form.controls)
    ? income(form.controls, random)
    : form.controls.flatMap(control => answer(control, page.heading, random))
  const skip = form.buttons.find(({ name }) => name !== '')
  // A text browser sends what is typed or preselected along with « Je ne sais pas ».
  if (skip !== undefined && random.chance(0.3)) return [...form.hidden, ...random.chance(0.5) ? chosen : [], [skip.name, skip.value]]
  return [...form.hidden, ...chosen]
}

export function answer (control: Control, heading: string, random: Random): Filled {
  const { kind, name, options } = control
  const values = options.map(({ value }) => value)
  if (kind === 'checkbox') return values.filter(() => random.chance(values.length > 12 ? 0.05 : 0.2)).map(value => [name, value])
  if (kind === 'radio') return [[name, isYesNo(control) ? random.chance(0.35) ? 'oui' : 'non' : random.pick(values)]]
  return [[name, typed(control, heading, random)]]
}

const isYesNo = ({ options }: Control): boolean => options.map(({ words }) => words).join() === 'Oui,Non'

function typed ({ words, about }: Control, heading: string, random: Random): string {
  if (words === 'Jour') return String(random.between(1, 28))
  if (words === 'Mois') return random.pick(['1', '02', '3', 'mai', 'Août', '10'])
  if (words === 'Année') return String(yearFor(heading, random))
  if (/code postal/i.test(heading)) return random.pick(postcodes)
  if (/prénom/.test(heading)) return random.pick(names)
  if (/parts fiscales/.test(heading)) return random.pick(['1', '2,5', '3', '2.5'])
  if (/€ (par an|pour l’année)/.test(about)) return random.pick(['0', '12 000', '23 456,78 €', '48000'])
  if (/loyer|mensualités/i.test(words + heading)) return random.pick(['250', '320', '455,50', '1 050'])
  if (about.includes('€')) return random.pick(['0', '40', '120,5', '87,33 €'])
  if (/enfants avez-vous/.test(heading)) return random.pick(['0', '0', '0', '1', '1', '2', '3'])
  // « Parmi eux… »: no more than those counted just before.
  return /Parmi eux/.test(heading) ? '1' : random.pick(['1', '2'])
}

function yearFor (heading: string, random: Random): number {
  if (/France Travail/.test(heading)) return random.between(2022, 2025)
  if (/votre date de naissance/.test(heading)) return random.chance(0.9) ? random.between(1996, 2010) : random.between(1950, 1995)
  return /conjoint/.test(heading) ? random.between(1985, 2006) : random.between(2005, 2025)
}

/** The same birth in another year: a child who would be older than their parent is refused. */
export const bornIn = (year: number, entries: Entries): Entries => entries.map(([name, value]) => [name, name.endsWith('date_naissance-annee') ? String(year) : value] as const)

/** An income is either one amount for every month or one for each month. */
const isMonth = ({ name }: Control): boolean => /-\d{4}-\d{2}$/.test(name)
const isIncome = (controls: readonly Control[]): boolean => controls.some(isMonth)

function income (controls: readonly Control[], random: Random): Filled {
  const amount = (): string => random.pick(['0', '152,40', '600', '1 234,50 €', '900.5'])
  const [same, ...months] = controls as [Control, ...Control[]]
  return random.chance(0.7) ? [[same.name, amount()]] : [[same.name, ''], ...months.map(({ name }): [string, string] => [name, amount()])]
}
