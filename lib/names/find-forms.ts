import type { Ground, Sighting } from './sighting.ts'

/** Forms are looked up by their first characters; no name is shorter. */
const HEAD = 2

/** A way a name is written, folded, and whose name it is. */
export interface Form extends Pick<Sighting, 'list' | 'key'> {
  form: string
}

/** Finds every free place where one of the forms stands, the longest first; one pass over the text. */
export function findForms(folded: string, forms: readonly Form[], ground: Ground): Sighting[] {
  const byForm = new Map(forms.map((form) => [form.form, form]))
  const lengths = lengthsByHead(forms)
  const found: Sighting[] = []
  for (let start = 0; start < folded.length; start++) {
    const fitting = lengths.get(folded.slice(start, start + HEAD))
    const length = fitting?.find(
      (one) => byForm.has(folded.slice(start, start + one)) && isWhole(folded, start, start + one),
    )
    if (length === undefined) continue
    const { list, key } = byForm.get(folded.slice(start, start + length)) as Form
    const sighting = { list, key, start, end: start + length }
    if (!ground.isFree(sighting)) continue
    found.push(sighting)
    start = sighting.end - 1
  }
  return found
}

/** For the first characters of each form, how long the forms are that begin so; the longest first. */
function lengthsByHead(forms: readonly Form[]): Map<string, number[]> {
  const lengths = new Map<string, Set<number>>()
  for (const { form } of forms) {
    const head = form.slice(0, HEAD)
    lengths.set(head, (lengths.get(head) ?? new Set()).add(form.length))
  }
  return new Map([...lengths].map(([head, set]) => [head, [...set].sort((a, b) => b - a)]))
}

/** Latin letters and digits do not go on beyond the form. */
function isWhole(folded: string, start: number, end: number): boolean {
  const isLatin = (at: number) => /[A-Za-z0-9]/.test(folded.charAt(at))
  return !(isLatin(start) && isLatin(start - 1)) && !(isLatin(end - 1) && isLatin(end))
}
