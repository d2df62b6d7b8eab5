/**
 * A small program that does reach out, to prove that the trace would see it: TCP, UDP, IPv6, a question for a name, a
 * listening socket, and a file left behind. The addresses are those kept for documentation (RFC 5737, RFC 3849), which
 * are nobody's; the file's path comes in LEAK_FILE.
 */
import { writeFileSync } from 'node:fs'
import { createSocket } from 'node:dgram'
import { Resolver } from 'node:dns'
import { connect, createServer } from 'node:net'

const ignore = (): void => {}
connect(9, '203.0.113.9').on('error', ignore).unref()
connect(9, '2001:db8::9').on('error', ignore).unref()
const udp = createSocket('udp4').on('error', ignore).unref()
udp.send('canary', 9, '203.0.113.10', ignore)
const far = createSocket('udp4').on('error', ignore).unref()
// A far end is set first: then the packet itself names no address.
far.connect(9, '203.0.113.11', () => far.send('canary', ignore))
const resolver = new Resolver({ timeout: 100, tries: 1 })
resolver.setServers(['203.0.113.53'])
resolver.resolve4('canary.invalid', ignore)
createServer().listen(0, '127.0.0.1').unref()
writeFileSync(process.env['LEAK_FILE'] ?? '', 'left behind')
setTimeout(() => process.exit(0), 400)
