import { lookup as resolve } from 'node:dns'
import { BlockList, isIPv6, type LookupFunction } from 'node:net'

const closed = new BlockList()
for (const [net, prefix] of [['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24], ['192.168.0.0', 16], ['198.18.0.0', 15], ['224.0.0.0', 3]] as const) {
  closed.addSubnet(net, prefix, 'ipv4')
}
for (const [net, prefix] of [['::', 127], ['fc00::', 7], ['fe80::', 10], ['ff00::', 8]] as const) closed.addSubnet(net, prefix, 'ipv6')

/** An address of the public Internet: neither this machine, nor a network behind it. IPv4 written in IPv6 counts as what it is. */
export const isPublic = (address: string): boolean => {
  const [, inside] = /^::ffff:(\d+(?:\.\d+){3})$/i.exec(address) ?? []
  return !closed.check(inside ?? address, inside === undefined && isIPv6(address) ? 'ipv6' : 'ipv4')
}

/** A name that leads to a private address is not found: nobody makes us call a machine of ours by a trick of its DNS (contract RDV 7.3). */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  resolve(hostname, { ...options, all: true }, (error, found) => {
    const allowed = error === null ? found.filter(({ address }) => isPublic(address)) : []
    const [first] = allowed
    if (first === undefined) callback(error ?? Object.assign(new Error('private address'), { code: 'ENOTFOUND' }), '', 0)
    else if (options.all) callback(null, allowed)
    else callback(null, first.address, first.family)
  })
}
