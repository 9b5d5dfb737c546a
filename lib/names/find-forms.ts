import type { Ground, Sighting } from './sighting.ts'

/** A way a name is written, folded, and whose name it is. */
export interface Form extends Pick<Sighting, 'list' | 'key'> {
  form: string
}

/** Finds every free place where one of the forms stands, the longest first; one pass over the text. */
export function findForms(folded: string, forms: readonly Form[], ground: Ground): Sighting[] {
  const byFirst = new Map<string, Form[]>()
  for (const form of forms) {
    const head = form.form.slice(0, 2)
    const sharing = byFirst.get(head)
    if (sharing === undefined) byFirst.set(head, [form])
    else sharing.push(form)
  }
  for (const sharing of byFirst.values()) sharing.sort((a, b) => b.form.length - a.form.length)

  const found: Sighting[] = []
  for (let start = 0; start < folded.length; start++) {
    const form = byFirst
      .get(folded.slice(start, start + 2))
      ?.find((one) => folded.startsWith(one.form, start) && isWhole(folded, start, start + one.form.length))
    if (form === undefined) continue
    const sighting = { list: form.list, key: form.key, start, end: start + form.form.length }
    if (!ground.isFree(sighting)) continue
    found.push(sighting)
    start = sighting.end - 1
  }
  return found
}

/** Latin letters and digits do not go on beyond the form. */
function isWhole(folded: string, start: number, end: number): boolean {
  const isLatin = (at: number) => /[A-Za-z0-9]/.test(folded.charAt(at))
  return !(isLatin(start) && isLatin(start - 1)) && !(isLatin(end - 1) && isLatin(end))
}
