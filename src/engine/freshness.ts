import type { Catalogue } from './catalogue.js'
import type { Parameters } from './calculation.js'
import type { Parameter } from './parameter.js'

const monthOfRevision = { janvier: '01', avril: '04', juillet: '07', aout: '08', septembre: '09', octobre: '10' } as const

/** Day ("2026-10-01") of the last usual revision of a figure on `day`; null when it changes at no fixed date. */
function lastRevision ({ revision }: Parameter, day: string): string | null {
  if (revision === 'libre') return null
  const thisYear = `${day.slice(0, 4)}-${monthOfRevision[revision]}-01`
  return thisYear <= day ? thisYear : `${Number(day.slice(0, 4)) - 1}${thisYear.slice(4)}`
}

/** The figures whose usual revision has passed on `day` without a new value, nor anyone confirming the old one. */
export function toCheck (parameters: Parameters, day: string): Parameter[] {
  return [...parameters.values()].filter(parameter => {
    const revision = lastRevision(parameter, day)
    return revision !== null && parameter.values.every(({ from, source }) => from < revision && (source.verifie_le ?? '') < revision)
  })
}

/** Day on which the rules last moved or were last confirmed, `day` at the latest; null for an empty catalogue. */
export function rulesDate<H> ({ aids, parameters }: Catalogue<H>, day: string): string | null {
  const values = [...parameters.values()].flatMap(({ values }) => values)
  const dates = [...aids.flatMap(aid => aid.text.sources.map(source => source.verifie_le)), ...values.flatMap(({ from, source }) => [from, source.verifie_le])]
  return dates.filter(date => date !== undefined && date <= day).sort().at(-1) ?? null
}
