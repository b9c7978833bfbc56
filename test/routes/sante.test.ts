import t from 'tap'
import type { Parameter } from '../../src/engine/parameter.js'
import { served } from '../served.js'

const source = { title: 'Arrêté', url: 'https://www.legifrance.gouv.fr/' }
const parameter = (path: string, from: string, more: Partial<Parameter>): [string, Parameter] =>
  [path, { path, description: path, unit: 'euros', revision: 'libre', ...more, values: [{ from, value: 1, source }] }]

t.test('GET /sante says that it is up, and with which rules', async t => {
  const parameters = new Map([
    parameter('a-jour', '2026-04-01', { revision: 'avril' }),
    parameter('depasse', '2025-04-01', { revision: 'avril' }),
    parameter('relu', '2024-10-01', { revision: 'octobre', relu_le: '2026-10-02' }),
    parameter('fixe', '2001-01-01', { revision: 'fixe' }),
    parameter('a-venir', '2027-01-01', { revision: 'janvier' })
  ])
  const { app } = await served(t, { services: { catalogue: { aids: [], institutions: new Map(), parameters, replaced: new Map() }, questions: 132 } })
  const { statusCode, headers, payload } = await app.inject('/sante')
  t.equal(statusCode, 200)
  t.match(headers['content-type'], 'application/json')
  const { version, ...rest } = JSON.parse(payload) as Record<string, unknown>
  t.match(version, /^\d+\.\d+\.\d+/)
  t.same(rest, { statut: 'ok', regles: '2026-10-02', aides: 0, questions: 132, parametres_a_verifier: 1, aides_indisponibles: [], demarches: { a_verifier: 0, envois: {} } })
})
