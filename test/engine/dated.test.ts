import t from 'tap'
import { Calculation } from '../../src/engine/calculation.js'
import { valueAt } from '../../src/engine/dated.js'
import type { Parameter } from '../../src/engine/parameter.js'

const source = { title: 'Texte', url: 'https://www.legifrance.gouv.fr/' }
const values = [{ from: '2024-04-01', value: 10, source }, { from: '2025-04-01', value: 12, source }]
const figure: Parameter = { path: 'essai/montant', description: 'Montant', unit: '€', revision: 'avril', values }

t.test('the value in force: from its first day, until the eve of the next', async t => {
  t.equal(valueAt(values, '2024-04-01').value, 10)
  t.equal(valueAt(values, '2025-03-31').value, 10)
  t.equal(valueAt(values, '2025-04-01').value, 12)
  t.equal(valueAt(values, '2030-01-01').value, 12)
})

t.test('before the first known date nothing is guessed: the parameter and its first date are named', async t => {
  const c = new Calculation({}, '2023-12-31', new Map([[figure.path, figure]]))
  t.throws(() => c.value({ path: figure.path }), { name: 'NoFigure', message: 'essai/montant : aucune valeur connue avant le 2024-04-01' })
  t.throws(() => c.value({ path: 'essai/inconnu' }), { message: 'essai/inconnu : paramètre inconnu' })
})
