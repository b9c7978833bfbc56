import http from 'node:http'
import type { Vector } from '../../integrations/rdv/vectors.js'
import type { Double } from './index.js'

export interface Reply { status: number, location: URL | undefined, html: string, headers: Headers }
type Request = NonNullable<Vector['request']>

/** A browser that follows nothing by itself: keeps the session's cookie and the token of the last page. */
export class Guest {
  cookie = ''
  token = ''

  constructor (readonly double: Double) {}

  async send ({ method, path, query = {}, headers = {}, form, json, raw, csrf }: Request): Promise<Reply> {
    const { Host: host, ...others } = headers
    const typed = form === undefined && !csrf ? undefined : new URLSearchParams({ ...form, ...csrf ? { authenticity_token: this.token } : {} }).toString()
    const body = typed ?? raw ?? (json === undefined ? undefined : JSON.stringify(json))
    const type = typed === undefined ? 'application/json' : 'application/x-www-form-urlencoded'
    const text = new URLSearchParams(query).toString()
    const reply = await new Promise<Reply>((resolve, reject) => {
      const request = http.request(`${this.double.origin}${path}${text === '' ? '' : `?${text}`}`, {
        method, agent: false, headers: { ...body === undefined ? {} : { 'content-type': type }, ...others, ...host === undefined ? {} : { host }, cookie: this.cookie }
      }, response => {
        const chunks: Buffer[] = []
        response.on('data', chunk => chunks.push(chunk as Buffer))
        response.on('end', () => {
          const { location } = response.headers
          resolve({
            status: response.statusCode!, location: location === undefined ? undefined : new URL(location, this.double.origin),
            html: Buffer.concat(chunks).toString('utf8'), headers: new Headers(response.headers as Record<string, string>)
          })
        })
      })
      request.on('error', reject)
      request.end(body)
    })
    this.cookie = reply.headers.get('set-cookie')?.split(';')[0] ?? this.cookie
    this.token = /name="authenticity_token" value="(\w+)"/.exec(reply.html)?.[1] ?? this.token
    return reply
  }

  get (path: string, query: Record<string, string> = {}): Promise<Reply> {
    return this.send({ method: 'GET', path, query })
  }
}
