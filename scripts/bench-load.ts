/** npm run bench:load: an answer and the page after it, 200 requests a second, the server on one core. Says figures, asserts only that nothing is lost. */
import autocannon from 'autocannon'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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

/** Each connection is one person, who answers, reads the next page, changes the answer, and so on. */
function requests (person: Person): autocannon.Request[] {
  const headers = { cookie: person.tab.cookie, 'accept-encoding': 'br, gzip' }
  return [
    {
      setupRequest: (request, context) => {
        person.day = person.day % 28 + 1
        person.sent.push(person.day)
        Object.assign(context, { day: person.day })
        const body = new URLSearchParams(fields(person)).toString()
        return { ...request, method: 'POST', path: new URL(person.question).pathname, body, headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' } }
      },
      onResponse: (status, _, context) => { if (status === 303) person.sent = person.sent.slice(person.sent.lastIndexOf((context as { day: number }).day)) }
    },
    { setupRequest: request => ({ ...request, method: 'GET', path: new URL(person.next).pathname, headers }) }
  ]
}

try {
  const people: Person[] = []
  while (people.length < PEOPLE) people.push(await arrive())
  let arrived = 0
  const result = await autocannon({
    url: origin, connections: PEOPLE, overallRate: RATE, duration: SECONDS,
    setupClient: client => { client.setRequests(requests(people[arrived++]!)) }
  })
  const { latency, requests: { total }, non2xx, errors, timeouts } = result
  console.log(`${total} requêtes en ${SECONDS} s, ${RATE} par seconde : médiane ${latency.p50} ms, p99 ${latency.p99} ms, au pire ${latency.max} ms`)
  const refused = non2xx - (result as unknown as { '3xx': number })['3xx'] + errors + timeouts
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
