import type { Plugin } from 'vite'

/** Changes the code of every script that is built, once all else is done to it. */
export function changeCode(name: string, change: (code: string) => string): Plugin {
  return {
    name,
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') chunk.code = change(chunk.code)
      },
    },
  }
}
