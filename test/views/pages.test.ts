import { readdirSync } from 'node:fs'
import t from 'tap'
import { faults, ids } from './html.js'
import { environment } from './nunjucks.js'

// Only the pages that need no simulation: those in folders are tested with the journey that feeds them.
const pages = readdirSync('views/pages').filter(name => name.endsWith('.njk')).map(name => name.replace('.njk', ''))
const data = {
  csrf: 'jeton', duree: '10 minutes', reprendre: '/simulation/1', courriel: 'aide@exemple.fr', numero: 'A1', action: '/simulation/1/loyer',
  options: [{ valeur: 'systeme', libelle: 'Comme mon appareil', coche: true }, { valeur: 'sombre', libelle: 'Thème sombre' }]
}
const question = `{% extends "layouts/question.njk" %}{% from "components/radios.njk" import radios %}
{% block question %}{{ radios(champ) }}{% endblock %}`
const champ = { id: 'a', nom: 'a', libelle: 'Êtes-vous boursier ?', titre_h1: true, options: [{ valeur: 'oui', libelle: 'Oui' }] }
const asked = {
  titre: champ.libelle, champ, csrf: 'jeton', retour: { href: '/' },
  etape: { numero: 1, total: 5, titre: 'Vous', suivante: 'Votre logement' },
  passer: { nom: 'passer', valeur: 'Je ne sais pas' }, simulation: { recap: '/s/1/recap', effacer: '/s/1/effacer' }
}

for (const marque of ['neutre', 'etat'] as const) {
  const env = environment({ marque })
  for (const page of pages) {
    t.test(`${page}, ${marque}`, async t => {
      const html = env.render(`pages/${page}.njk`, data)
      t.same(await faults(html), [])
      t.equal(html.match(/<h1[ >]/g)?.length, 1, 'one h1')
      t.same(ids(html).filter((id, i, all) => all.indexOf(id) !== i), [], 'unique ids')
      t.notMatch(html, /<script(?! src="\/hors-ligne\.js" async>)| style="|src="https?:|\[object|undefined/, 'nothing inline, nothing from elsewhere, nothing missing')
      t.notMatch(html.replace(/<[^>]*>/g, ''), /[\w»] [:;?!»€]|'/, 'French typography')
      t.equal(html.includes('ce n’est pas un site officiel de l’État'), marque === 'neutre')
      t.equal(html.includes('fr-logo'), marque === 'etat')
      t.match(html, /name="robots" content="noindex"/)
    })
  }
}

t.test('a question', async t => {
  const env = environment()
  t.same(await faults(env.renderString(question, asked)), [])
  const erreurs = [{ cible: 'a-1', message: 'Choisissez' }]
  const wrong = env.renderString(question, { ...asked, champ: { ...champ, erreur: 'Choisissez' }, erreurs })
  t.same(await faults(wrong), [])
  t.match(wrong, /<title>Erreur\u00a0: Êtes-vous boursier/)
  t.match(wrong, /href="#a-1"/)
  t.match(wrong, /tabindex="-1" autofocus/)
})
