/** npm run bench:load: an answer and the page after it, 200 requests a second, the server on one core. Says figures, asserts only that nothing is lost. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createHistogram } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import { Agent, request } from 'undici'
import { inProject } from '../src/project-root.js'
import { Tab } from '../test/walk/tab.js'

const RATE = 200
const SECONDS = 20
const PEOPLE = 40
const taskset = '/usr/bin/taskset'

/** `sent`: the answer acknowledged last, then those sent since. */
interface Person { tab: Tab, question: string, next: string, token: string, day: number, sent: number[] }

const folder = mkdtempSync(join(tmpdir(), 'charge-'))
const command = [process.execPath, inProject('dist/src/server.js')]
const [program, ...args] = existsSync(taskset) ? [taskset, '-c', '0', ...command] : command
const server = spawn(program!, args, { env: { ...process.env, PORT: '0', DATA_DIR: folder, LOG_LEVEL: 'error' }, stdio: ['ignore', 'pipe', 'inherit'] })
const [line] = await once(server.stdout, 'data') as [Buffer]
const origin = /http:\S+/.exec(line.toString())![0]

const fields = ({ token, day }: Person): [string, string][] =>
  [['_csrf', token], ['date_naissance-jour', String(day)], ['date_naissance-mois', '6'], ['date_naissance-annee', '2004']]

async function arrive (): Promise<Person> {
  const tab = new Tab(origin)
  const first = await tab.get('/')
  const { url, html } = await tab.post('/simulation', [['_csrf', tokenOf(first.html)]])
  const person = { tab, question: url, next: '', token: tokenOf(html), day: 1, sent: [1] }
  return { ...person, next: (await tab.post(url, fields(person))).url }
}
const tokenOf = (html: string): string => /name="_csrf" value="([^"]*)"/.exec(html)?.[1] ?? ''

const agent = new Agent({ connections: PEOPLE })
const times = createHistogram()
let refused = 0

/** Sends one request and reads its answer; `due`: when it had to leave, so that a server which makes others wait is not spared. */
async function send (person: Person, method: 'GET' | 'POST', url: string, due: number): Promise<number> {
  const headers = { cookie: person.tab.cookie, 'accept-encoding': 'br, gzip' }
  const form = method === 'POST' ? { body: new URLSearchParams(fields(person)).toString(), headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' } } : { headers }
  try {
    const { statusCode, body } = await request(url, { method, dispatcher: agent, ...form })
    await body.dump()
    if (statusCode >= 400) refused++
    return statusCode
  } catch {
    refused++
    return 0
  } finally {
    times.record(Math.max(1, Math.round((performance.now() - due) * 1000)))
  }
}

/** One person answers, reads the next page, changes the answer, and so on; everybody at their own moment. */
async function live (person: Person, rank: number, start: number): Promise<void> {
  for (let turn = 0; turn < SECONDS * RATE / PEOPLE; turn++) {
    const due = start + (rank + turn * PEOPLE) * 1000 / RATE
    await wait(Math.max(0, due - performance.now()))
    if (turn % 2 === 1) { await send(person, 'GET', person.next, due); continue }
    const day = person.day = person.day % 28 + 1
    person.sent.push(day)
    if (await send(person, 'POST', person.question, due) === 303) person.sent = person.sent.slice(person.sent.lastIndexOf(day))
  }
}

try {
  const people: Person[] = []
  while (people.length < PEOPLE) people.push(await arrive())
  // The first seconds compile the program.
  for (const warm of [true, false]) {
    times.reset()
    const start = performance.now() + 100
    await Promise.all(people.map((person, rank) => live(person, rank, start)))
    const ms = (microseconds: number): string => (microseconds / 1000).toFixed(1)
    console.log(`${warm ? 'le serveur chauffe' : 'chaud'} : ${times.count} requêtes, ${RATE} par seconde : médiane ${ms(times.percentile(50))} ms, p99 ${ms(times.percentile(99))} ms, au pire ${ms(times.max)} ms`)
  }
  let lost = 0
  for (const { tab, question, sent } of people) {
    const { html } = await tab.get(question)
    if (!sent.some(day => html.includes(`value="${day}"`))) lost++
  }
  console.log(`Refusées ou sans réponse : ${refused}. Réponses perdues : ${lost}.`)
  if (refused > 0 || lost > 0) process.exitCode = 1
} finally {
  server.kill('SIGTERM')
  await once(server, 'exit')
  rmSync(folder, { recursive: true, force: true })
}
