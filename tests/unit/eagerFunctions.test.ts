import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { makeEager } from '../../scripts/bundle/eagerFunctions.ts'

it('puts functions in parentheses, and declarations to the head of the function that they stand in', () => {
  expect(makeEager('const a=x=>x;function f(x){return g(x);function g(){}}')).toBe(
    'var f=(function f(x){var g=(function g(){});return g(x);});const a=(x=>x);',
  )
  expect(makeEager('(function(){"use strict";let a;function f(){}})()')).toBe(
    '((function(){"use strict";var f=(function f(){});let a;}))()',
  )
})

it('leaves methods, getters and declarations in blocks as they stand', () => {
  const code = 'class A{m(){}static n(){}}const o={m(){},get z(){return 1},async *w(){}};if(o){function f(){}}'
  expect(makeEager(code)).toBe(code)
})

it('leaves what the code does as it was', () => {
  const code = `(function () {
    var own = 5
    const { a, b = () => 2 } = { a: later(1) }
    function later(x) { return twice(x) + own; function twice(y) { return y * 2 } }
    const o = { a, m() { return [b, (c) => c + a] } }
    return [a, ...o.m().map((f) => f(3)), later(4)]
  })()`
  expect(runInNewContext(code)).toEqual([7, 2, 10, 13])
  expect(runInNewContext(makeEager(code))).toEqual([7, 2, 10, 13])
})
