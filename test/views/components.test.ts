import { readdirSync } from 'node:fs'
import t from 'tap'
import { faults, ids, wrap } from './html.js'
import { environment } from './nunjucks.js'
import { blocs } from './samples/blocs.js'
import { champs } from './samples/champs.js'

const env = environment()
const samples: Record<string, { macro: string, cas: unknown[] }> = { ...champs, ...blocs }
const render = (file: string, macro: string, data: unknown) =>
  env.renderString(`{% from "components/${file}.njk" import ${macro} %}{{ ${macro}(data) }}`, { data })

t.test('every component has samples', async t => {
  const files = readdirSync('views/components').filter(name => name.endsWith('.njk')).map(name => name.replace('.njk', ''))
  t.same(files.filter(name => !(name in samples)), [])
})

for (const [file, { macro, cas }] of Object.entries(samples)) {
  for (const [n, data] of cas.entries()) {
    t.test(`${file}, sample ${n + 1}`, async t => {
      const html = render(file, macro, data)
      t.same(await faults(wrap(html)), [], html)
      t.same(ids(html).filter((id, i, all) => all.indexOf(id) !== i), [], 'unique ids')
      for (const [, names] of html.matchAll(/aria-(?:describedby|labelledby)="([^"]*)"/g)) {
        t.same((names ?? '').split(' ').filter(id => !ids(html).includes(id)), [], `aria points at something: ${names}`)
      }
      // Text browsers would read « LocataireVous payez un loyer ».
      t.notMatch(html, /[^\s>]<span class="fr-(hint-text|sr-only)/, 'white space before hints')
    })
  }
}

t.test('an error can always be reached', async t => {
  for (const [file, { macro, cas }] of Object.entries(champs)) {
    const html = render(file, macro, { ...cas[0], erreur: 'À corriger' })
    // A year of months may be wrong as a whole, without any of them being wrong.
    if (file !== 'mois') t.match(html, /aria-invalid="true"/, file)
    t.match(html, /Erreur\u00a0: <\/span>À corriger/, file)
  }
})
