import { expect, test } from 'vitest'
import { read } from './read.ts'

test('a figure at the very end of a text reaches no further', () => {
  const text = '海外营收占两成'
  const [figure] = read(text).figures
  expect(figure).toMatchObject({ value: 20, unit: 'percent', end: text.length })
})
