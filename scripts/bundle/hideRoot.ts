import type { Plugin } from 'vite'
import { changeCode } from './changeCode.ts'

/**
 * Takes the folder in which the project lies out of the built scripts, where a comment names a module by its whole path:
 * two builds are alike wherever they are made, and nobody's folders are published.
 */
export function hideRoot(root: string): Plugin {
  const prefix = `${root.replaceAll('\\', '/')}/`
  return changeCode('hide-root', (code) => code.replaceAll(prefix, ''))
}
