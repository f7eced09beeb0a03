import { type ESTree, type Plugin, parseAst } from 'vite'
import { changeCode } from './changeCode.ts'

/**
 * Has V8 compile every function of a script as it reads it. Left to itself it skims a function first, and reads it once
 * more when it is called, which is work done twice where nearly all are called at once: a tenth of what it costs to read
 * and mark a page.
 */
export const eagerFunctions = (): Plugin => changeCode('eager-functions', makeEager)

/**
 * The code with its functions in parentheses, which V8 takes for functions that are called at once. A declaration becomes a
 * variable at the head of the function that it stands in, where it is there as early.
 */
export function makeEager(code: string): string {
  const program = parseAst(code)
  return code.slice(0, program.start) + write(code, program, null) + code.slice(program.end)
}

function write(code: string, node: ESTree.Node, parent: ESTree.Node | null): string {
  const isBody = node.type === 'Program' || (node.type === 'BlockStatement' && parent !== null && 'params' in parent)
  const declared: string[] = []
  let text = ''
  let at = node.start
  /** Where declarations go: behind the brace that opens a body, and "use strict". */
  let head = node.type === 'Program' ? 0 : 1
  for (const child of childrenOf(node)) {
    // In `{ name }` key and value are one.
    if (child.start < at) continue
    text += code.slice(at, child.start)
    at = child.end
    const written = write(code, child, node)
    if (isBody && child.type === 'FunctionDeclaration') declared.push(`var ${child.id?.name}=(${written});`)
    else text += written
    if ('directive' in child && child.directive != null) head = text.length
  }
  text += code.slice(at, node.end)
  if (declared.length > 0) text = text.slice(0, head) + declared.join('') + text.slice(head)
  return isFunctionValue(node, parent) ? `(${text})` : text
}

/** True for a function that stands where any value may: not for a method, which goes without parentheses. */
function isFunctionValue(node: ESTree.Node, parent: ESTree.Node | null): boolean {
  if (node.type !== 'FunctionExpression' && node.type !== 'ArrowFunctionExpression') return false
  if (parent?.type === 'Property') return !parent.method && parent.kind === 'init'
  return parent?.type !== 'MethodDefinition'
}

/** The nodes that stand in a node, in the order of the text, the widest first. */
function childrenOf(node: ESTree.Node): readonly ESTree.Node[] {
  return Object.values(node)
    .flat()
    .filter((value): value is ESTree.Node => typeof value?.type === 'string' && typeof value.start === 'number')
    .sort((one, other) => one.start - other.start || other.end - one.end)
}
