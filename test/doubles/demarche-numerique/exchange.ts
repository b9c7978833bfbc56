import type { IncomingMessage, ServerResponse } from 'node:http'

/** One request, read whole, and the ways to answer it. */
export interface Exchange {
  method: string
  path: string
  query: string
  body: string
  headers: IncomingMessage['headers']
  /** Where this double listens: in its own links. */
  origin: string
  response: ServerResponse
}

export function json ({ response }: Exchange, status: number, body: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers }).end(JSON.stringify(body))
}

export function html ({ response }: Exchange, status: number, body: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers }).end(body)
}

export function text ({ response }: Exchange, status: number, body: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers }).end(body)
}

export function redirect ({ response }: Exchange, status: number, location: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, { location, ...headers }).end()
}

export async function bodyOf (request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
