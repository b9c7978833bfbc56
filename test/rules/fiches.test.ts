import t from 'tap'
import type { Aid } from '../../rules/catalogue.js'
import { catalogue, privateAids } from './found.js'

const files = catalogue.aids
const national = files.filter(({ file }) => file.startsWith('aids/national/'))
const requirements = ({ text }: Aid) => [...text.conditions, ...text.voluntary_conditions]
const known = new Set([...catalogue.aids, ...privateAids].map(({ id }) => id))
/** « Habiter… », « Ne pas dépasser… », « Vous engager… » : what « à condition de » can introduce. */
const infinitive = /^(?:Ne (?:pas |plus |rien |jamais )?(?:l’|en |y |vous )*|N’|Se |S’|Vous |L’|En )?\p{L}+(?:er|ir|re)(?=[\s,:’]|\.?$)/u

t.ok(national.length > 40, 'the national folder is read')

t.test('every condition that nobody asks says what it is: it decides, it is a formality, or it is a step', async t => {
  for (const aid of files) for (const { text, role } of requirements(aid)) t.ok(role !== null, `${aid.file}: ${text}`)
})

t.test('a condition that decides reads well after « à condition de »', async t => {
  for (const aid of files) {
    for (const { text, role } of requirements(aid)) if (role === 'decide') t.match(text, infinitive, `${aid.file}: ${text}`)
  }
})

t.test('every aid says what it gives and where it is asked for', async t => {
  for (const { file, text, counter } of files) {
    t.ok(text.nature !== undefined, `${file}: nature`)
    t.ok(counter !== null, `${file}: guichet`)
    t.notMatch(counter?.where, /auprès (?:les? |de la [AEIOUÉ]|de [AEIOUÉ])/, `${file}: ${counter?.where}`)
  }
})

t.test('every national aid says when it can be asked for', async t => {
  for (const { file, text } of national) t.ok(text.ouverture !== undefined, `${file}: ouverture`)
})

t.test('a first step is an infinitive in lower case, without a final stop', async t => {
  for (const { file, text: { premier_pas: step } } of files) {
    if (step !== undefined) t.match(step, /^(?:se |en )?\p{Ll}[\p{L}’]*(?:er|ir|re)\b.*[^.]$/u, `${file}: ${step}`)
  }
})

t.test('what cannot be had together is another aid that exists', async t => {
  for (const { id, file, text } of files) {
    for (const { avec } of text.non_cumulable) {
      t.ok(known.has(avec), `${file}: ${avec}`)
      t.not(avec, id, `${file}: itself`)
    }
  }
})
