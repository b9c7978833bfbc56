import t from 'tap'
import { demo, review, scene } from './app.js'
import { rich } from './rich.js'
import { keyOf } from './vectors.js'
import { loaded } from './written-mapping.js'

t.test('a long text leaves whole; one beyond the limit is refused beside its field, which says it beforehand', async t => {
  const at = await scene(t, { loaded })
  t.match((await at.visitor.get(at.url)).payload, 'caractères au plus')
  const long = `${'Mon projet est long. '.repeat(450)}Fin.`
  await review(at, { typed: { saisie_projet: long } })
  t.equal(at.double.world.posts[0]![keyOf('texte_long')], long)
  const refused = await review(at, { typed: { saisie_projet: 'a'.repeat(10_001) } })
  t.equal(refused.sent.statusCode, 422)
  t.match(refused.sent.payload, 'Raccourcissez ce texte')
  t.match(refused.sent.payload, 'a'.repeat(10_001), 'nothing of it is lost')
  t.equal(at.double.world.posts.length, 1)
})

t.test('all that is typed together is too much for one sending: said, and given back', async t => {
  const at = await scene(t, { loaded: demo, answers: rich })
  const texts = Object.fromEntries(['saisie_projet', 'saisie_etablissement', 'saisie_adresse'].map(name => [name, '€'.repeat(9900)]))
  const { sent } = await review(at, { typed: texts })
  t.equal(sent.statusCode, 422)
  t.match(sent.payload, 'trop long pour être envoyé en une fois')
  t.same(at.double.world.posts, [])
})
