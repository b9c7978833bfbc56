// The entry page with the whole style sheet of the DSFR in the place of ours, compressed the same way (without TLS, Chromium takes gzip only). Arguments: host, port, address of the site.
import { createServer } from 'node:http'
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { inProject } from '../../src/project-root.js'

const [host = '', port = '', site = ''] = process.argv.slice(2)
const folder = inProject('node_modules/@gouvfr/dsfr/dist')
const sheets = ['dsfr.min.css', 'utility/utility.min.css']
const links = sheets.map(sheet => `<link rel="stylesheet" href="/${sheet}">`).join('')
const page = (await (await fetch(site)).text()).replace(/<style>[\s\S]*?<\/style>/, links).replace(/<(?:link rel="(?:prefetch|manifest)"|script)[^>]*>(?:<\/script>)?/g, '')
const served = new Map([
  ['/', { type: 'text/html; charset=utf-8', body: gzipSync(page, { level: 9 }) }],
  ...sheets.map((sheet): [string, { type: string, body: Buffer }] => [`/${sheet}`, { type: 'text/css', body: gzipSync(readFileSync(`${folder}/${sheet}`), { level: 9 }) }])
])
const server = createServer(({ url = '' }, response) => {
  const found = served.get(url)
  if (found === undefined) return response.writeHead(404).end()
  return response.writeHead(200, { 'content-type': found.type, 'content-encoding': 'gzip', 'content-length': found.body.length }).end(found.body)
})
server.listen(Number(port), host, () => { console.log('ouvert') })
