// Against real SMTP servers on this machine: one that takes, ones that refuse, stall or drop.
import { createServer, type AddressInfo, type Socket } from 'node:net'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { SMTPServer } from 'smtp-server'
import t, { type Test } from 'tap'
import { Mailbox } from '../../../src/integrations/mail/index.js'
import { folderOf } from '../../served.js'

const message = { subject: 'Lieu proposé : CCAS d’Œuilly', text: 'Bonjour', replyTo: 'mairie@exemple.fr', attachments: [{ filename: 'ccas.yml', content: 'label: CCAS d’Œuilly\n' }] }

interface Moods { taken: string[], refuse: boolean }

async function smtp (t: Test): Promise<Moods & { url: string }> {
  const moods: Moods & { url: string } = { taken: [], refuse: false, url: '' }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (_address, _session, done) => { done(moods.refuse ? Object.assign(new Error('non'), { responseCode: 550 }) : undefined) },
    onData: (stream, _session, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => { parts.push(part) }).on('end', () => { 
        moods.taken.push(Buffer.concat(parts).toString())
        done()
      })
    }
  })
  await new Promise<void>(resolve => { server.listen(0, '127.0.0.1', resolve) })
  t.teardown(() => new Promise<void>(resolve => { server.close(() => { resolve() }) }))
  moods.url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`
  return moods
}

/** A server that does `behave` to each that connects. */
async function rude (t: Test, behave: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>()
  const server = createServer(socket => {
    sockets.add(socket)
    socket.on('error', () => {})
    behave(socket)
  })
  await new Promise<void>(resolve => { server.listen(0, '127.0.0.1', resolve) })
  t.teardown(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`
}

function mailbox (t: Test, server: string | undefined, data = folderOf(t)) {
  const slow = { connectionTimeout: 300, greetingTimeout: 300, socketTimeout: 300 }
  const box = new Mailbox({ server, from: 'site@exemple.fr', to: 'equipe@exemple.fr' }, data, { page: 100, slow })
  t.teardown(() => { box.close() })
  const waiting = () => box.queue.ids.length
  return { box, data, waiting }
}

t.test('a server that takes it: sent, and nothing stays', async t => {
  const { url, taken } = await smtp(t)
  const box = new Mailbox({ server: url, from: 'site@exemple.fr', to: 'equipe@exemple.fr' }, folderOf(t))
  t.equal(await box.send(message), 'envoye')
  t.same(box.queue.ids, [])
  const [sent = ''] = taken
  for (const part of [/^From: site@exemple\.fr/m, /^To: equipe@exemple\.fr/m, /^Reply-To: mairie@exemple\.fr/m, /filename=ccas\.yml/]) t.match(sent, part)
  t.equal(taken.length, 1)
})

t.test('one that refuses: kept, then sent when it takes it, with the same number', async t => {
  const moods = await smtp(t)
  moods.refuse = true
  const box = new Mailbox({ server: moods.url, from: 'site@exemple.fr', to: 'equipe@exemple.fr' }, folderOf(t))
  const said: string[] = []
  box.log = outcome => { said.push(outcome) }
  t.equal(await box.send(message), 'garde')
  const [id] = box.queue.ids
  moods.refuse = false
  await box.flush()
  t.same(box.queue.ids, [])
  t.match(moods.taken[0], new RegExp(`Message-ID: <${id}@exemple.fr>`, 'i'))
  t.same(said, ['echec EENVELOPE', 'envoye'], 'nothing of the message in the log')
})

t.test('ones that stall, drop or are not there: the page does not wait, nothing is lost', async t => {
  const urls = [
    await rude(t, () => {}), await rude(t, socket => { socket.write('220 bonjour\r\n') }), await rude(t, socket => { socket.destroy() }),
    await rude(t, socket => { socket.write('220 bonjour\r\n', () => { socket.destroy() }) }), await rude(t, socket => { socket.end('du texte\r\n') }), 'smtp://127.0.0.1:1'
  ]
  for (const url of urls) {
    const { box, waiting } = mailbox(t, url)
    t.equal(await box.send(message), 'garde', url)
    await box.flush()
    t.equal(waiting(), 1, 'still there')
  }
})

t.test('no server: a file each, for this account alone, and a limit', async t => {
  const { box, data, waiting } = mailbox(t, undefined)
  t.equal(await box.send(message), 'garde')
  const [file = ''] = readdirSync(join(data, 'courrier'))
  t.equal(statSync(join(data, 'courrier', file)).mode & 0o777, 0o600)
  t.same(box.queue.read(box.queue.ids[0]!), message)
  await box.flush()
  while (waiting() < 500) box.queue.add(message)
  t.equal(await box.send(message), 'plein')
})

t.test('what waited leaves after a restart', async t => {
  const data = folderOf(t)
  await mailbox(t, undefined, data).box.send(message)
  const { url, taken } = await smtp(t)
  const { box, waiting } = mailbox(t, url, data)
  await box.flush()
  t.same([waiting(), taken.length], [0, 1])
})
