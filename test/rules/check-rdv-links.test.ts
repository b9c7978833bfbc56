import t from 'tap'
import { aid, rulesFolder } from './rules-folder.js'
import { check, institutions, said } from './said.js'

t.test('links of RDV', async t => {
  const org = 'https://rdv.anct.gouv.fr/org/12'
  t.same(said(t, aid(`teleservice: ${org}\n`)), [])
  t.match(said(t, aid(`teleservice: ${org}?first_name=Camille\n`)), [/^erreur 12 teleservice lien de RDV : l’adresse porte l’identité de quelqu’un \(first_name\)/])
  t.match(said(t, aid('form: https://rdv.anct.gouv.fr/prendre_rdv?invitation_token=A\n')), [/^erreur 12 form lien de RDV : ce lien est celui d’une personne/])
  t.match(said(t, aid('link: https://www.rdv-aide-numerique.fr/org/12\n')), [/^à revoir 12 link .*déménage/])
  const place = (more: string) => `label: CCAS\nprovider: rdvsp\ninstance: https://rdv.anct.gouv.fr\norganisation: { legacyId: 12 }\nmodes: [phone]\nwithWhom: nous\nforWhom: vous\nabout: tout\nsite: https://exemple.fr/\notherWay: Passez.\n${more}\n`
  const places = (text: string) => check(rulesFolder(t, { ...institutions, 'services/rdv/ccas.yml': text })).findings.filter(({ file }) => file.startsWith('services/')).map(({ level, line, field, message }) => `${level} ${line} ${field} ${message}`)
  t.same(places(place(`source: ${org}`)), [])
  t.match(places(place('source: https://rdv.anct.gouv.fr/org/13')), [/^erreur 11 source .*et le lieu est l’organisation 12/])
  t.match(places(place(`source: ${org}?email=a%40b.fr`)), [/^erreur 11 source .*identité/])
  t.match(places(place(`source: ${org}\nsurprise: 1`)), [/^erreur .*surprise/])
  t.match(places('draft: true\n'), [/^à revoir 1 draft ébauche/])
})
