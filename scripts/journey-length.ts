// npm run journey:length
// How many pages a person really answers: counted over the recorded households, written where the entry page reads it.
import { writeFileSync } from 'node:fs'
import { journeyLength } from '../test/walk/journey-length.js'

const { median, nineInTen } = journeyLength()
writeFileSync('src/content/journey-length.ts', `/** Pages of questions of the recorded households, half of them and nine in ten: written by \`npm run journey:length\`, checked by a test. */
export const journeyLength = { median: ${median}, nineInTen: ${nineInTen} }
`)
console.log(`Pages de questions : ${median} au plus pour la moitié des foyers, ${nineInTen} au plus pour neuf sur dix.`)
