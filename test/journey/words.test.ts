import t from 'tap'
import { income } from '../../src/journey/controls/income.js'
import { ofName } from '../../src/journey/words.js'

t.test('« de » loses its e before a vowel that is heard', async t => {
  const said = ['Lina', 'Amir', 'Élie', 'Hugo', 'Yanis', 'Yves', 'août', 'votre 2e enfant'].map(ofName)
  t.same(said, ['de Lina', 'd’Amir', 'd’Élie', 'd’Hugo', 'de Yanis', 'd’Yves', 'd’août', 'de votre 2e enfant'])
})

t.test('a missing month is named in French', async t => {
  const control = income({ name: 'salaire_net', legend: 'Salaire', what: 'le montant', date: '2026-11-25' })
  const reading = control.read({ salaire_net: '', 'salaire_net-2026-11': '100' })
  const faults = 'faults' in reading ? reading.faults.map(({ message }) => message) : []
  t.ok(faults.some(message => message.includes('le montant d’octobre 2026.')), faults.join(' ; '))
  t.notOk(faults.some(message => /\bde [aeiouyéa]/.test(message)))
})
