// The figure that a step shows is the figure that counts: another figure in rules/parameters changes the amount and its steps together.
import t from 'tap'
import { calculation, evaluateAid, explainAid, type Catalogue } from '../../rules/catalogue.js'
import type { Figure } from '../../src/engine/parameter.js'
import { readAnswers } from '../../src/household/index.js'
import { replay } from '../../src/journey/replay.js'
import { goldens } from '../goldens/households.js'
import { aidsById, catalogue } from './found.js'
import { geography } from '../walk/site.js'

/** The figures that make the amount, by aid. */
const figures: Readonly<Record<string, readonly string[]>> = {
  rsa: ['rsa/montant-de-base'],
  ppa: ['prime-activite/montant-de-base'],
  aah: ['aah/montant'],
  ass: ['ass/montant-journalier'],
  aide_logement: ['logement/plafonds-de-loyer'],
  bourse_criteres_sociaux: ['bourse/montants-par-echelon']
}

const larger = (figure: Figure): Figure => typeof figure === 'number'
  ? figure * 1.2
  : Array.isArray(figure) ? figure.map(larger) : Object.fromEntries(Object.entries(figure).map(([key, value]) => [key, larger(value as Figure)]))

function withLarger (path: string): Catalogue {
  const known = catalogue.parameters.get(path)
  if (known === undefined) throw new Error(`no parameter ${path}`)
  return { ...catalogue, parameters: new Map([...catalogue.parameters, [path, { ...known, values: known.values.map(dated => ({ ...dated, value: larger(dated.value) })) }]]) }
}

for (const [id, paths] of Object.entries(figures)) {
  for (const path of paths) {
    t.test(`${id}: ${path} is shown as it counts`, async t => {
      const aid = aidsById.get(id)!
      const other = withLarger(path)
      let changed = 0
      for (const { dateDeValeur, answers } of goldens.filter((_, rank) => rank % 3 === 1)) {
        const { household } = replay(dateDeValeur, readAnswers(answers), geography)
        const [before, after] = [catalogue, other].map(rules => {
          const c = calculation(rules, household)
          const { outcome, raw } = evaluateAid(aid, c)
          return { outcome, raw, steps: outcome === 'yes' ? explainAid(aid, c).steps.map(({ sentence }) => sentence) : [] }
        })
        if (before!.outcome !== 'yes' || after!.outcome !== 'yes' || before!.raw === after!.raw) continue
        changed++
        t.notSame(after!.steps, before!.steps, `${dateDeValeur}: the amount changes, and its steps with it`)
      }
      t.ok(changed > 0, 'some household has the aid, and another amount with another figure')
    })
  }
}
