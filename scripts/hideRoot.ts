import type { Plugin } from 'vite'

/**
 * Takes the folder in which the project lies out of the built scripts, where a comment names a module by its whole path:
 * two builds are alike wherever they are made, and nobody's folders are published.
 */
export function hideRoot(root: string): Plugin {
  const prefix = `${root.replaceAll('\\', '/')}/`
  return {
    name: 'hide-root',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type === 'chunk') chunk.code = chunk.code.replaceAll(prefix, '')
        }
      },
    },
  }
}
