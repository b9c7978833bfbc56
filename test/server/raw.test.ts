import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import t from 'tap'
import { served } from '../served.js'

t.test('what is refused before it is a request gets a page, with the security headers', async t => {
  const { app } = await served(t)
  const { port } = new URL(await app.listen({ port: 0 }))
  const send = async (bytes: string): Promise<string> => {
    const socket = connect(Number(port), 'localhost')
    socket.write(bytes)
    return text(socket)
  }
  for (const [bytes, status] of [
    [`GET / HTTP/1.1\r\nhost: essai\r\ncookie: ${'x'.repeat(20_000)}\r\n\r\n`, '431 Request Header Fields Too Large'],
    ['ceci n’est pas du HTTP\r\n\r\n', '400 Bad Request']
  ] as const) {
    const answer = await send(bytes)
    t.match(answer, `HTTP/1.1 ${status}`)
    for (const header of ['content-type: text/html; charset=utf-8', 'cache-control: no-store', 'content-security-policy: default-src \'none\'', 'x-content-type-options: nosniff', 'referrer-policy: no-referrer', 'permissions-policy:']) t.match(answer, header)
    t.match(answer, '<html lang="fr"')
    t.notMatch(answer, /"statusCode"|xxxx/)
  }
})
