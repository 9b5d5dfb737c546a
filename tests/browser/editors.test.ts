import { EditorView as CodeMirror } from 'codemirror'
import { schema } from 'prosemirror-schema-basic'
import { EditorState } from 'prosemirror-state'
import { EditorView as ProseMirror } from 'prosemirror-view'
import { describe, expect, it } from 'vitest'
import { settles, startConversion } from './support/converted-page.ts'

const { body } = document

/** A page with an editor in it, and a sign that what stands around the editor was converted. */
function pageWith(editor: (place: Element) => void): Element {
  body.innerHTML = '<p>標題</p><main></main><footer>說明</footer>'
  const place = body.querySelector('main') as Element
  editor(place)
  return place
}

const isConverted = () => expect(body.querySelector('footer')?.textContent).toMatch(/^说明/)

describe('editors of real libraries, which watch what is written to their nodes', () => {
  it('ProseMirror keeps its document, before and after its reader types', async () => {
    let view: ProseMirror | undefined
    const doc = schema.node('doc', null, [schema.node('paragraph', null, [schema.text('這裡的軟體')])])
    const place = pageWith((parent) => {
      view = new ProseMirror(parent, { state: EditorState.create({ doc, schema }) })
    })
    const editor = view as unknown as ProseMirror
    startConversion()
    await settles(isConverted)
    editor.dispatch(editor.state.tr.insertText('後來', 1))
    editor.focus()
    // As if typed: the editor reads what the browser has written.
    document.execCommand('insertText', false, '說')
    body.querySelector('footer')?.append('後')
    await settles(() => expect(body.querySelector('footer')?.textContent).toBe('说明后'))
    expect(editor.state.doc.textContent).toMatch(/後來/)
    expect(editor.state.doc.textContent).toMatch(/說/)
    expect(editor.state.doc.textContent).toMatch(/這裡的軟體$/)
    expect(place.textContent).toBe(editor.state.doc.textContent)
    editor.destroy()
  })

  it('CodeMirror keeps its document and its selection', async () => {
    let view: CodeMirror | undefined
    pageWith((parent) => {
      view = new CodeMirror({ doc: '這裡的軟體', parent, selection: { anchor: 2 } })
    })
    const editor = view as unknown as CodeMirror
    startConversion()
    await settles(isConverted)
    editor.dispatch({ changes: { from: 0, insert: '後來' } })
    body.querySelector('footer')?.append('後')
    await settles(() => expect(body.querySelector('footer')?.textContent).toBe('说明后'))
    expect(editor.state.doc.toString()).toBe('後來這裡的軟體')
    expect(editor.contentDOM.textContent).toBe('後來這裡的軟體')
    expect(editor.state.selection.main.anchor).toBe(4)
    editor.destroy()
  })
})
