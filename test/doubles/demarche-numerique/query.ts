export type Params = { [key: string]: string | Params | (string | Params)[] }

/** A query as Rack reads it (contract 2.3): a, a[], a[b], a[][b], a[][b][]; a new row starts when a sub-key repeats. */
export function parseQuery (query: string): Params {
  const params: Params = Object.create(null) as Params
  for (const pair of query.split('&').filter(Boolean)) {
    const at = pair.indexOf('=')
    const [name, value] = at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)]
    store(params, decode(name), decode(value))
  }
  return params
}

const decode = (text: string): string => decodeURIComponent(text.replaceAll('+', ' '))

function store (params: Params, name: string, value: string): void {
  const [, key = name, after = ''] = /^([^[\]]+)\]*(.*)$/s.exec(name.replace(/^\[/, '')) ?? []
  if (after === '') params[key] = value
  else if (after === '[]') listAt(params, key).push(value)
  else if (after.startsWith('[]')) rowFor(listAt(params, key), inner(after.slice(2)), value)
  else {
    const child = params[key]
    const nested = typeof child === 'object' && !Array.isArray(child) ? child : Object.create(null) as Params
    params[key] = nested
    store(nested, inner(after), value)
  }
}

/** "[b][]" is "b[]" inside. */
const inner = (after: string): string => after.replace(/^\[([^\]]*)\]/, '$1')

function listAt (params: Params, key: string): (string | Params)[] {
  const found = params[key]
  const list = Array.isArray(found) ? found : []
  params[key] = list
  return list
}

function rowFor (list: (string | Params)[], name: string, value: string): void {
  const last = list.at(-1)
  const key = /^[^[]+/.exec(name)?.[0] ?? name
  const fresh = typeof last !== 'object' || (key in last && !name.endsWith('[]'))
  const row = fresh ? Object.create(null) as Params : last as Params
  if (fresh) list.push(row)
  store(row, name, value)
}
