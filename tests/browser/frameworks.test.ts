import { createElement, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { describe, expect, it } from 'vitest'
import { createApp, h, nextTick, ref } from 'vue'
import { settles, startConversion } from './support/converted-page.ts'

const { body } = document

describe('a React page', () => {
  it('renders again after conversion, and is converted again', async () => {
    let setCount = (_: number) => {}
    function Article() {
      const [count, set] = useState(1)
      setCount = set
      const items = Array.from({ length: count }, (_, i) =>
        createElement('li', { key: i }, `第${i + 1}個標題`),
      )
      return createElement(
        'div',
        { title: `共${count}個說明` },
        createElement('p', null, '這裡有', count, '個項目'),
        createElement('ul', null, items),
      )
    }
    body.innerHTML = '<main></main>'
    const root = createRoot(body.firstElementChild as Element)
    root.render(createElement(Article))
    await settles(() => expect(body.textContent).toBe('這裡有1個項目第1個標題'))
    const conversion = startConversion()
    await settles(() => expect(body.textContent).toBe('这里有1个项目第1个标题'))
    setCount(3)
    await settles(() => expect(body.textContent).toBe('这里有3个项目第1个标题第2个标题第3个标题'))
    await settles(() => expect(body.querySelector('div')?.title).toBe('共3个说明'))
    setCount(1)
    await settles(() => expect(body.textContent).toBe('这里有1个项目第1个标题'))
    conversion.show('original')
    expect(body.textContent).toBe('這裡有1個項目第1個標題')
    root.unmount()
    expect(body.textContent).toBe('')
  })
})

describe('a Vue page', () => {
  it('renders again after conversion, and is converted again', async () => {
    const count = ref(1)
    body.innerHTML = '<main></main>'
    const app = createApp({
      render: () =>
        h('div', [
          h('p', `這裡有${count.value}個項目`),
          ...Array.from({ length: count.value }, (_, i) => h('i', { key: i }, `後${i}`)),
        ]),
    })
    app.mount(body.firstElementChild as Element)
    const conversion = startConversion()
    await settles(() => expect(body.textContent).toBe('这里有1个项目后0'))
    count.value = 2
    await nextTick()
    await settles(() => expect(body.textContent).toBe('这里有2个项目后0后1'))
    count.value = 1
    await nextTick()
    await settles(() => expect(body.textContent).toBe('这里有1个项目后0'))
    conversion.show('original')
    expect(body.textContent).toBe('這裡有1個項目後0')
    app.unmount()
  })
})
