import { createServer, type Server as HttpServer, type OutgoingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a local server answers to a request. */
export interface Answer {
  readonly body: string | Uint8Array
  readonly headers?: OutgoingHttpHeaders
  readonly status?: number
}

export interface Server {
  /** "http://127.0.0.1:PORT", without a slash at its end. */
  readonly origin: string
  /** Paths asked for so far, in order. */
  readonly asked: readonly string[]
  readonly close: () => Promise<void>
}

/** Serves pages on this machine alone. `answer` gets a decoded path that begins with "/"; null is "not found". */
export async function serve(answer: (path: string) => Answer | null): Promise<Server> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname)
    asked.push(path)
    const { body, headers, status } = answer(path) ?? { body: '', status: 404 }
    response.writeHead(status ?? 200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...headers,
    })
    response.end(body)
  })
  const { port, close } = await listen(server)
  return { origin: `http://127.0.0.1:${port}`, asked, close }
}

/** Has a server listen at a free port of this machine, and yields the port and how to end it, whoever is still there. */
export async function listen(
  server: HttpServer,
): Promise<{ readonly port: number; readonly close: () => Promise<void> }> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { port: (server.address() as AddressInfo).port, close }
}
