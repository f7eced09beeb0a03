import { request as ask, createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { pipeline } from 'node:stream'
import { listen } from './serve.ts'

/**
 * Hosts that Chromium and Firefox ask of their own accord, with no extension in them and whatever they are told: for the
 * reader's account, for their parts' updates, for Mozilla's lists. They are refused like all others, and not noted.
 */
const BROWSERS_OWN =
  /^(?:http:\/\/|CONNECT )(?:accounts\.google|update\.googleapis|firefox\.settings\.services\.mozilla)\.com[:/]/

/** All that a browser asked the network for, but for what is the browser's own. */
export interface Traffic {
  /** Port of this machine at which the browser finds its proxy. */
  readonly port: number
  /** Addresses asked for so far, in order; of encrypted ones no more than "CONNECT host:port" is to be seen. */
  readonly asked: readonly string[]
  readonly close: () => Promise<void>
}

/** A proxy that notes whatever is asked of it, and lets nothing through but what goes to one server, "http://127.0.0.1:PORT". */
export async function recordTraffic(origin: string): Promise<Traffic> {
  const asked: string[] = []
  const note = (address: string) => BROWSERS_OWN.test(address) || asked.push(address)
  const proxy = createServer((request, response) => {
    const address = request.url ?? ''
    note(address)
    if (address.startsWith(`${origin}/`)) pass(address, request, response)
    else response.writeHead(502).end()
  })
  proxy.on('connect', ({ url }, socket) => {
    note(`CONNECT ${url}`)
    // A browser that closes meanwhile resets it.
    socket.on('error', () => socket.destroy())
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
  return { ...(await listen(proxy)), asked }
}

function pass(address: string, request: IncomingMessage, response: ServerResponse): void {
  const { method, headers } = request
  const passed = ask(address, { method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers)
    pipeline(answer, response, () => {})
  })
  passed.on('error', () => response.destroy())
  request.pipe(passed)
}
