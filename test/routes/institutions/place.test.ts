// A place opened by the site's form alone, from the double; and what the form refuses.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { loadPlaces, PlaceDirectory } from '../../../src/integrations/rdv/index.js'
import { folderOf } from '../../served.js'
import { faults as htmlFaults } from '../../views/html.js'
import { desk, hidden, place } from './scene.js'

t.test('a place, by the form alone', async t => {
  const { rdv, site, at } = await desk(t)
  const url = '/institutions/rendez-vous'
  const first = await site.app.inject(url)
  t.equal(first.headers['set-cookie'], undefined, 'no account, no cookie')
  const link = `${rdv.origin}/motif/MoTifA01?first_name=Camille`
  const described = await at.send(url, [['lien', link]])
  t.equal(described.statusCode, 200)
  t.match(described.payload, /le lien public d’un motif[\s\S]*first_name/)
  t.same(await htmlFaults(described.payload), [])
  const preview = await at.send(url, [['lien', link], ...place])
  t.equal(preview.statusCode, 200, preview.payload)
  t.match(preview.payload, /une conseillère du CCAS[\s\S]*par téléphone/)
  t.notMatch(preview.payload.replace(/<input[^>]*>/g, ''), 'Camille')
  t.same(await htmlFaults(preview.payload), [])
  const file = await at.send(url, [...hidden(preview.payload), ['geste', 'Télécharger le fichier']])
  t.match(file.headers['content-disposition'], 'filename="ccas-de-chez-nous.yml"')
  const folder = folderOf(t)
  writeFileSync(join(folder, 'ccas-de-chez-nous.yml'), file.payload)
  const instances = site.services.config.rdv
  const places = loadPlaces([folder], { today: '2026-11-23', benefits: new Set(), instances })
  const directory = new PlaceDirectory(places, instances)
  const [near] = directory.near({ commune: '35238', departement: '35' }, [])
  const opened = await fetch(directory.link(near!, 'usager')!)
  t.equal(opened.status, 200)
  t.match(await opened.text(), /créneau/, 'the link of the file opens on the double’s slots')
})

t.test('what a place’s form refuses', async t => {
  const { rdv, at } = await desk(t)
  const url = '/institutions/rendez-vous'
  const refused = async (changes: [string, string][], lien = `${rdv.origin}/org/9001`) => {
    const kept = place.filter(([name]) => !changes.some(([changed]) => changed === name))
    const answer = await at.send(url, [['lien', lien], ...kept, ...changes])
    return { status: answer.statusCode, html: answer.payload }
  }
  t.match(await refused([], 'https://attaquant.example/org/1'), { status: 422, html: /pas une instance permise/ })
  t.match(await refused([], `${rdv.origin}/prendre_rdv?invitation_token=A`), { status: 422, html: /celui d’une personne/ })
  t.match(await refused([['telephone', '06 11 22 33 44']]), { status: 422 }, 'a mobile')
  t.match(await refused([['communes', '99999']]), { status: 422, html: /«\s99999\s» n’est pas/ })
  t.match(await refused([['communes', '']]), { status: 422, html: /pour quel territoire/ })
  t.match(await refused([['aides', 'inconnue']]), { status: 422, html: /href="#aides"/ })
  t.match(await refused([['nom', '']]), { status: 422, html: /href="#nom">Remplissez/ })
  t.match(await refused([['modes', '']]), { status: 422, html: /href="#modes-1">Dites comment/ })
  t.match(await refused([['avec', '<b>moi</b>']]), { status: 200, html: /&lt;b&gt;moi/ })
})
