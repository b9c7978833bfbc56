import { Address6 } from 'ip-address'
import { isIPv6 } from 'node:net'

/** Whose address it is, for who counts: an IPv6 customer is given a /64 and may change address inside it at will; one in IPv4 has a single address. */
export function networkOf (ip: string): string {
  if (!isIPv6(ip)) return ip
  const address = new Address6(ip.split('%', 1)[0]!)
  return address.isMapped4() ? address.to4().correctForm() : new Address6(`${address.correctForm()}/64`).startAddress().correctForm()
}
