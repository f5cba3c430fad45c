/** Scheme, host and port, and the rest of an address of a chat service. A name and password, a query or a fragment have no place in one. */
const ADDRESS = /^(https?:\/\/((?:\[[\d.:a-f]+\]|[^\s/@?#\\:[\]]+)(?::\d{1,5})?))((?:\/[^\s?#\\@]*)?)$/i

/** Whether a text is the address of a service that can be asked. */
export function isServiceAddress(address: string): boolean {
  return ADDRESS.test(address)
}

/** Host and port of an address, for people; empty where it is none. */
export function serviceHost(address: string): string {
  return ADDRESS.exec(address)?.[2]?.toLowerCase() ?? ''
}

/** What a key belongs to: scheme, host and port. Empty where the address is none. */
export function serviceOrigin(address: string): string {
  return ADDRESS.exec(address)?.[1]?.toLowerCase() ?? ''
}

/** Whether an address is this computer by its own words: then what is sent there does not leave it. */
export function staysHere(address: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/.test(serviceHost(address))
}

/** Whether others on the way could read what is sent. */
export function isReadableOnTheWay(address: string): boolean {
  return serviceOrigin(address).startsWith('http://') && !staysHere(address)
}
