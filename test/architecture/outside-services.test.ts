import t from 'tap'
import { sources, type SourceFile } from './sources.js'

const transport = 'src/integrations/transport/'
/** What maintainers run, one call at a time, and no page: the links of aids, an OpenFisca beside. */
const commands = ['src/cli/', 'src/integrations/openfisca/']

/** The server itself listens with node:http, and names its statuses; nobody calls with it. */
const callsByHttp = /import (?!\{)[^\n]*'node:http'|import \{[^}]*\b(?:request|get|Agent|ClientRequest)\b[^}]*\} from 'node:http'/

/** Calls an outside service otherwise than through the transport: its own connections, retries, breaker, or reading of JSON. */
function ownWay ({ path, text, imports }: SourceFile): boolean {
  if (!path.startsWith('src/') || path.startsWith(transport) || commands.some(folder => path.startsWith(folder))) return false
  const calls = imports.some(({ target }) => ['undici', 'cockatiel', 'node:https'].includes(target)) || /(?<![.\w])fetch\(/.test(text) || callsByHttp.test(text)
  return calls || (path.startsWith('src/integrations/') && /JSON\.parse\((?!readFileSync)/.test(text))
}

t.test('outside services are called through src/integrations/transport only', async t => {
  t.same(sources.filter(ownWay).map(({ path }) => path), [])
  const file = (text: string, target = ''): SourceFile => ({ path: 'src/integrations/caf/client.ts', text, imports: target === '' ? [] : [{ target, inside: false, typeOnly: false }] })
  t.ok(ownWay(file('', 'undici')))
  t.ok(ownWay(file("import { request } from 'node:http'")))
  t.ok(ownWay(file("import http from 'node:http'")))
  t.notOk(ownWay(file("import { createServer, type Server } from 'node:http'")))
  t.ok(ownWay(file('await fetch(url)')))
  t.ok(ownWay(file('JSON.parse(text)')))
  t.notOk(ownWay(file('client.send(call)')))
})
