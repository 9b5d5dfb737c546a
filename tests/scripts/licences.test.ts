import { describe, expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { generateLicences } from '../../scripts/build/generate-licences.ts'

describe('the licences that ship', () => {
  const [own, others] = generateLicences()

  it('name every package that is shipped', () => {
    for (const name of Object.keys(manifest.dependencies))
      expect(others?.contents).toContain(`npm package ${name}`)
  })

  it('hold the terms themselves', () => {
    expect(own?.contents).toContain('MIT License')
    for (const terms of ['Apache License', 'Mozilla Public License', 'MIT'])
      expect(others?.contents).toContain(terms)
  })
})
