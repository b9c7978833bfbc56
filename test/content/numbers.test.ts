import t from 'tap'
import { euros, inFrench, percent, plural, wholeEuros } from '../../src/household/index.js'
import { sources, type SourceFile } from '../architecture/sources.js'

const S = '\u00a0'

t.test('amounts: cents only where there are some, plain no-break spaces', async t => {
  t.same([267, 12.5, 1234.5, 0.004, -80, 1000000].map(euros), [`267${S}€`, `12,50${S}€`, `1${S}234,50${S}€`, `0,00${S}€`, `-80${S}€`, `1${S}000${S}000${S}€`])
  t.same([1234.5, 267.49].map(wholeEuros), [`1${S}235${S}€`, `267${S}€`])
  t.same([2.5, 1.25, 1234].map(amount => inFrench(amount)), ['2,5', '1,25', `1${S}234`])
  t.equal(percent(0.0283), `2,83${S}%`)
})

t.test('the plural begins at two', async t => {
  t.same([0, 1, 1.5, 2, 40].map(amount => plural(amount, 'aide')), ['aide', 'aide', 'aide', 'aides', 'aides'])
  t.equal(plural(2, 'cheval', 'chevaux'), 'chevaux')
})

t.test('numbers are written by src/household/numbers.ts only', async t => {
  const writes = ({ path, text }: SourceFile): boolean => path !== 'src/household/numbers.ts' && /\.toLocaleString\(|Intl\.(?:NumberFormat|PluralRules)/.test(text)
  t.same(sources.filter(writes).map(({ path }) => path), [])
})
