import t, { type Test } from 'tap'
import { faults, ids } from '../../views/html.js'
import { behave } from '../../doubles/demarche-numerique/control.js'
import { demo, listed, review, scene } from './app.js'
import { rich } from './rich.js'

async function sound (t: Test, html: string, name: string): Promise<void> {
  t.same(await faults(html), [], name)
  t.equal(html.match(/<h1[ >]/g)?.length, 1, `${name}: one h1`)
  t.same(ids(html).filter((id, rank, all) => all.indexOf(id) !== rank), [], `${name}: ids`)
  t.notMatch(html, /<script| style="|src="https?:|\[object|undefined/, name)
  t.notMatch(html.replace(/<[^>]*>/g, '').replace(/&#?\w+;/g, ''), /[\w»] [:;?!»€]|\w'\w/, `${name}: French typography`)
}

t.test('the demonstration: every field of a full household, readable and sound', async t => {
  const at = await scene(t, { loaded: demo, answers: rich })
  const { page, sent } = await review(at, { typed: { saisie_email: 'faux', saisie_depart: 'demain', identite_prenom: 'Camille' } })
  t.same(listed(page.payload), [
    'Date de naissance : 17 mai 1998', 'Situation principale : Étudiant', 'Êtes-vous boursier ? : Oui', 'Commune de résidence : Rennes (35000)',
    'Département de résidence : Ille-et-Vilaine (35)', 'Région de résidence : Bretagne', 'Intercommunalité : Rennes Métropole', 'Nombre de personnes à charge : 2', 'Vos enfants',
    'Ressources mensuelles nettes : 812,50 € / mois'
  ])
  t.match(page.payload.replace(/<[^>]*>|\s+/g, ' ').replace(/\s+/g, ' '), /Prénom de l’enfant\s*: Léa , Date de naissance de l’enfant\s*: 1er septembre 2019 , Âge\s*: 7 , Scolarité\s*: Primaire/)
  t.match(page.payload, '10 informations seront reprises')
  t.match(page.payload, '?retour=demarches%2Fdemo-mobilite')
  t.match(page.payload, 'Justificatif de domicile')
  t.equal(sent.statusCode, 422)
  await sound(t, page.payload, 'revue')
  await sound(t, sent.payload, 'revue, 422')
})

t.test('a text browser sends the first radio of a group when none is chosen: it must send nothing', async t => {
  const at = await scene(t, { loaded: demo, answers: rich })
  const { payload } = await at.visitor.get(at.url)
  const radios = [...payload.matchAll(/<input type="radio" name="\w+" value="([^"]*)" id="([^"]*)-(\d+)"( checked)?/g)]
  t.ok(radios.length >= 5)
  for (const [, value, group, rank, checked] of radios) t.same([value === '', checked !== undefined], [rank === '1', rank === '1'], group!)
})

t.test('what is typed for every other type arrives, and nothing is lost', async t => {
  const at = await scene(t, { loaded: demo, answers: rich })
  const { sent } = await review(at, {
    typed: {
      saisie_email: 'camille@exemple.fr', saisie_telephone: '06 12 34 56 78', saisie_civilite: 'Mme', saisie_pays_naissance: 'Algérie', saisie_adresse: '20 Avenue de Ségur 75007 Paris',
      saisie_etablissement: 'Université Rennes 2', saisie_ine: '12345678901', saisie_diplome: 'DUT', saisie_depenses: 'Transport', saisie_depart: '02/03/2027 10:30',
      saisie_deja_aide: 'non', saisie_projet: 'Ligne 1\r\nLigne 2', identite_prenom: 'Camille', identite_nom: 'Durand'
    }
  })
  t.equal(sent.statusCode, 303)
  t.same(at.double.world.broken, [])
  t.equal(Object.keys(at.double.world.posts[0]!).length, demo.mapping.fields.length + 2)
  t.same(at.double.world.drafts[0]!.identity, { prenom: 'Camille', nom: 'Durand', genre: null })
})

t.test('the other pages', async t => {
  const at = await scene(t, { loaded: demo, answers: rich })
  behave(at.double.world, { post: 500, times: 1 })
  await review(at)
  await sound(t, (await at.visitor.get(`${at.url}/indisponible`)).payload, 'indisponible')
  await review(at)
  await sound(t, (await at.visitor.get(`${at.url}/dossier`)).payload, 'dossier')
  await sound(t, (await at.visitor.get(at.url)).payload, 'revue, dossier fait')
  at.double.world.demarches[0]!.state = 'close'
  at.time.advance(2 * 86_400_000)
  const closed = await scene(t, { loaded: demo, answers: rich, double: {} })
  closed.double.world.demarches[0]!.state = 'close'
  await sound(t, (await closed.visitor.get(closed.url)).payload, 'lien')
})
