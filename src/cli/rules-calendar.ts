import { parseArgs } from 'node:util'
import { z } from 'zod'
import { overdueOn } from '../engine/freshness.js'
import { loadParameters } from '../engine/load-parameters.js'
import { inProject } from '../project-root.js'
import { coming } from './rules-calendar/coming.js'
import { calendarIcs } from './rules-calendar/ics.js'
import { calendarText } from './rules-calendar/text.js'

const usage = 'Usage : npm run --silent rules:calendar -- [--date=AAAA-MM-JJ] [--ics > montants.ics]'

/** npm run rules:calendar: which figures fall due when, for twelve months; --ics writes a file for a calendar. */
function main (): void {
  const { date, ics } = readArguments()
  const day = date ?? new Date().toISOString().slice(0, 10)
  if (!z.iso.date().safeParse(day).success) throw new Error(usage)
  const parameters = loadParameters(inProject('rules/parameters'))
  const due = coming(parameters, day)
  process.stdout.write(ics === true ? calendarIcs(due, day) : calendarText(due, overdueOn(parameters, day).length))
}

function readArguments () {
  try {
    return parseArgs({ options: { date: { type: 'string' }, ics: { type: 'boolean' } } }).values
  } catch (cause) {
    throw new Error(usage, { cause })
  }
}

try {
  main()
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
