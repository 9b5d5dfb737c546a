import { expect, test } from 'vitest'
import { type FigureCard, groupFigures } from '../../components/panel/group-figures.ts'
import { figureAt } from './made-up-article.ts'

const nameOf = (card: FigureCard) =>
  card.kind === 'figure' ? card.figure.words : `${card.from.words}→${card.to.words}`

test('ranks cards, takes changes together and folds away what is minor or too much', () => {
  const figures = [
    figureAt(0, '小', { rank: 1, minor: true }),
    figureAt(10, '前', { rank: 6 }),
    figureAt(20, '三', { rank: 4 }),
    figureAt(30, '后', { rank: 2 }),
    figureAt(40, '二', { rank: 3 }),
  ]
  const { leading, more } = groupFigures(figures, [{ from: 1, to: 3, direction: 'up' }], 2)
  expect(leading.map(nameOf)).toEqual(['前→后', '二'])
  expect(more.map(nameOf)).toEqual(['三', '小'])
})

test('lets nothing lead where all is minor', () => {
  const { leading, more } = groupFigures([figureAt(0, '小', { minor: true })], [], 8)
  expect(leading).toEqual([])
  expect(more.map(nameOf)).toEqual(['小'])
})

test('leaves out a change that points to no figure', () => {
  const { leading } = groupFigures([figureAt(0, '一')], [{ from: 0, to: 7, direction: 'up' }], 8)
  expect(leading.map(nameOf)).toEqual(['一'])
})
