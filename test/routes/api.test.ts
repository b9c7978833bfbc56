import t from 'tap'
import type { Exchanged } from '../../src/household/exchange.js'
import { readAnswers } from '../../src/household/index.js'
import { replay } from '../../src/journey/replay.js'
import { totals } from '../../src/results/totals.js'
import type { EvaluatedCase } from '../../src/routes/api/evaluate-case.js'
import { evaluateAll } from '../../src/routes/evaluation/evaluate-all.js'
import { goldens } from '../goldens/households.js'
import { served } from '../served.js'
import { catalogue, geography, site } from '../walk/site.js'

const url = '/api/v1/evaluations'
const household = { id: 'foyer-1', dateDeValeur: '2026-09-15', answers: [{ entityName: 'individu', id: 'demandeur', fieldName: 'date_naissance', value: '2004-03-05' }] }
const one = (answer: object) => ({ ...household, answers: [answer] })
const home = (fieldName: string, value: unknown) => one({ entityName: 'menage', fieldName, value })
const mine = (fieldName: string, value: unknown) => one({ entityName: 'individu', id: 'demandeur', fieldName, value })

t.test('a case in, its aids out; no cookie, nothing kept', async t => {
  const { app } = await served(t)
  const answer = await app.inject({ method: 'POST', url, payload: household })
  t.equal(answer.statusCode, 200)
  t.same(answer.json(), { id: 'foyer-1', aides: [], totaux: { sures: [], possibles: [], a_confirmer: [] } })
  t.notOk(answer.headers['set-cookie'])
  t.equal(answer.headers['cache-control'], 'no-store')
})

const tenant = (loyer: unknown) => [...home('_logementType', 'locataire').answers, ...home('_locationType', 'meuble').answers, ...home('coloc', false).answers, ...home('loyer', loyer).answers]
const child = (day: string) => [{ entityName: 'enfants', value: 1 }, { entityName: 'individu', id: 'enfant_0', fieldName: 'date_naissance', value: day }]
const profit = (amount: number, id = 'rpns_autres_revenus') => [
  ...mine('ressources', [id]).answers, ...mine('rpns', [{ id, amounts: { 2025: amount } }]).answers
]
const also = (answers: readonly object[]) => ({ ...household, answers: [...household.answers, ...answers] })

const wrong: [name: string, payload: unknown, path: string][] = [
  ['nothing', null, '(corps)'], ['a list', [], '(corps)'], ['no date', { answers: [] }, 'dateDeValeur'], ['no answers', { dateDeValeur: '2026-09-15' }, 'answers'],
  ['a day that does not exist', { ...household, dateDeValeur: '2026-02-30' }, 'dateDeValeur'], ['a day as people write it', { ...household, dateDeValeur: '15/09/2026' }, 'dateDeValeur'],
  ['a number for id', { ...household, id: 3 }, 'id'], ['answers that are no list', { ...household, answers: {} }, 'answers'], ['an answer that is no object', one([]), 'answers.0'],
  ['unknown entity', one({ entityName: 'maison', fieldName: 'loyer', value: 1 }), 'answers.0.entityName'], ['unknown question', home('couleur', 'bleu'), 'answers.0'],
  ['no field', one({ entityName: 'menage', value: 1 }), 'answers.0.fieldName'], ['nobody', one({ entityName: 'individu', fieldName: 'activite', value: 'salarie' }), 'answers.0.id'],
  ['somebody else', one({ entityName: 'individu', id: 'voisin', fieldName: 'activite', value: 'salarie' }), 'answers.0.id'], ['no value', one({ entityName: 'menage', fieldName: 'coloc' }), 'answers.0.value'],
  ['a choice that is not offered', mine('activite', 'pilote'), 'answers.0.value'], ['text for a number', home('loyer', 'cent'), 'answers.0.value'], ['below zero', home('loyer', -1), 'answers.0.value'],
  ['too much', home('loyer', 1e300), 'answers.0.value'], ['« oui » for a boolean', home('coloc', 'oui'), 'answers.0.value'], ['a birthday that does not exist', mine('date_naissance', '2004-02-31'), 'answers.0.value'],
  ['half a child', one({ entityName: 'enfants', value: 2.5 }), 'answers.0.value'], ['a month that does not exist', mine('revenusActivite', [{ id: 'salaire_net', amounts: { '2026-13': 1 } }]), 'answers.0.value.2026-13'],
  ['names of JavaScript', one({ entityName: 'constructor', fieldName: 'prototype', value: 1 }), 'answers.0.entityName'], ['its fields', home('toString', 1), 'answers.0'],
  ['its categories', mine('constructor', 1), 'answers.0'], ['its persons', one({ entityName: 'individu', id: '__proto__', fieldName: 'activite', value: 'salarie' }), 'answers.0.id'],
  ['born today', mine('date_naissance', '2026-09-15'), 'answers.0.value'], ['born tomorrow', mine('date_naissance', '2026-09-16'), 'answers.0.value'],
  ['born in 1905', mine('date_naissance', '1905-03-05'), 'answers.0.value'], ['a child older than the parent', also(child('2003-01-01')), 'answers.2.value'],
  ['a tenant without rent', also(tenant(0)), 'answers.4.value'], ['rent and charges of nothing', also(tenant({ loyer: 0 })), 'answers.4.value'],
  ['a turnover below zero', also(profit(-1, 'rpns_micro_entreprise_CA_bnc_imp')), 'answers.2.value.2025'],
  ['the same question answered twice', { ...household, answers: [...home('coloc', true).answers, ...home('coloc', false).answers] }, 'answers.1']
]
t.test('bad input: 400, and the path of what is wrong', async t => {
  const { app } = await served(t)
  for (const [name, payload, path] of wrong) {
    const answer = await app.inject({ method: 'POST', url, payload: JSON.stringify(payload), headers: { 'content-type': 'application/json' } })
    t.equal(answer.statusCode, 400, name)
    t.match(answer.json(), { erreurs: [{ chemin: path, message: /\S/ }] }, name)
  }
  const polluted = await app.inject({ method: 'POST', url, payload: '{"__proto__":{"x":1},"dateDeValeur":"2026-09-15","answers":[]}', headers: { 'content-type': 'application/json' } })
  t.equal(polluted.statusCode, 400)
})

t.test('what is unusual and may be true is no fault', async t => {
  const { app } = await served(t)
  for (const answers of [tenant(1), child('2010-01-01'), profit(-1200), profit(-1200, 'rpns_benefice_exploitant_agricole')]) {
    t.equal((await app.inject({ method: 'POST', url, payload: also(answers) })).statusCode, 200, JSON.stringify(answers))
  }
})

t.test('of an aid found, what the pages know of it; the totals are those of the page', async t => {
  const { app } = await site(t)
  const golden = goldens.find(({ eligibles }) => Object.keys(eligibles).length > 12)!
  const answer = await app.inject({ method: 'POST', url, payload: { id: golden.id, dateDeValeur: golden.dateDeValeur, answers: golden.answers } })
  t.equal(answer.statusCode, 200, answer.body)
  const { aides, totaux } = answer.json<EvaluatedCase>()
  const found = aides.filter(({ statut }) => statut === 'eligible')
  t.ok(found.length > 5)
  for (const { id, nature, certitude, ouverture, premier_pas: first, reste } of found) {
    t.ok(nature && certitude && ouverture && first && reste, id)
    t.equal(certitude === 'fermee', ouverture?.etat === 'fermee', id)
    if (certitude === 'sure') t.same(reste, [], id)
  }
  for (const { id, certitude, nature } of aides.filter(({ statut }) => statut !== 'eligible')) t.ok(nature && certitude === undefined, id)
  const { verdicts } = await evaluateAll({ catalogue }, replay(golden.dateDeValeur, readAnswers(golden.answers), geography).household)
  const { sure, possible } = totals(verdicts.filter(({ outcome }) => outcome === 'yes'), golden.dateDeValeur)
  const words = (sums: readonly { montant: string }[]) => sums.map(({ montant }) => Number(montant.replace(/\D/g, '')))
  t.same(totaux.sures.map(({ montant }) => montant), words(sure))
  t.same(totaux.possibles.map(({ montant }) => montant), words(possible))
})

t.test('« je ne sais pas » and the same answer twice are no faults', async t => {
  const { app } = await served(t)
  const unknown: Exchanged = { entityName: 'menage', fieldName: 'coloc', value: null }
  const { statusCode } = await app.inject({ method: 'POST', url, payload: { ...household, answers: [unknown, unknown] } })
  t.equal(statusCode, 200)
})

t.test('the description says the door, and what it refuses', async t => {
  const { app } = await served(t)
  const { paths, openapi } = (await app.inject('/api/v1/openapi.json')).json<{ openapi: string, paths: Record<string, { post: { responses: object, requestBody: object } }> }>()
  t.match(openapi, /^3\.1/)
  t.same(Object.keys(paths[url]!.post.responses), ['200', '400'])
  t.match(paths[url]!.post.requestBody, { content: { 'application/json': { schema: { required: ['dateDeValeur', 'answers'] } } } })
})

t.test('as many requests as allowed, then 429 in JSON', async t => {
  const { app } = await served(t, { limits: { session: 100, stranger: 100, address: 100, api: 2 } })
  const statuses: number[] = []
  for (let rank = 0; rank < 3; rank++) statuses.push((await app.inject({ method: 'POST', url, payload: household })).statusCode)
  t.same(statuses, [200, 200, 429])
})
