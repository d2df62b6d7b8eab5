/**
 * The first import of every Node entry point: replaces what could open a network connection with throwers. It stops
 * accidents, not malice; the other layers are in security.md section 1. Pipes to child processes keep working, since
 * they are handed over and never connect or listen.
 */
import dgram from 'node:dgram'
import dns from 'node:dns'
import http from 'node:http'
import http2 from 'node:http2'
import https from 'node:https'
import inspector from 'node:inspector'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'
import tls from 'node:tls'

/** What every replaced function throws. The message names no address. */
class NetworkDenied extends Error {
  readonly code = 'ERR_NETWORK_DENIED'
  constructor() {
    super('Lookalike has no network: this call is not allowed')
    this.name = 'NetworkDenied'
  }
}

function deny(): never {
  throw new NetworkDenied()
}

function replace(target: object, names: readonly string[]): void {
  for (const name of names) {
    if (name in target) Object.defineProperty(target, name, { value: deny, configurable: false, writable: false, enumerable: true })
  }
}

replace(net, ['connect', 'createConnection'])
replace(net.Socket.prototype, ['connect'])
replace(net.Server.prototype, ['listen'])
replace(tls, ['connect', 'createServer'])
replace(dgram, ['createSocket'])
replace(dgram.Socket.prototype, ['bind', 'send', 'connect'])
replace(http, ['request', 'get', 'createServer'])
replace(https, ['request', 'get', 'createServer'])
replace(http2, ['connect', 'createServer', 'createSecureServer'])
for (const asker of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype]) {
  replace(asker, Object.getOwnPropertyNames(asker).filter((name) => /^(lookup|resolve|reverse)/.test(name)))
}
// A debugger would listen.
replace(inspector, ['open'])
replace(globalThis, ['fetch', 'WebSocket', 'EventSource'])
syncBuiltinESMExports()
