import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type FolderSite, serveFolder } from '../../scripts/browsers/serve-folder.ts'

const folder = mkdtempSync(join(tmpdir(), 'yueban-'))
let site: FolderSite

beforeAll(async () => {
  writeFileSync(join(folder, 'bare.html'), '<p>晶片</p>')
  writeFileSync(join(folder, 'says.html'), '<meta charset="gbk"><p>x</p>')
  writeFileSync(join(folder, 'gbk.html'), Buffer.from([0x3c, 0x70, 0x3e, 0xd6, 0xd0, 0xce, 0xc4]))
  site = await serveFolder(folder, { scripts: false })
})
afterAll(async () => {
  await site.close()
  rmSync(folder, { recursive: true })
})

it.each([
  ['bare.html', 'text/html; charset=utf-8'],
  ['says.html', 'text/html'],
  ['gbk.html', 'text/html'],
])('serves %s as %s, and lets no script run', async (file, type) => {
  const response = await fetch(site.addressOf(file))
  expect(response.headers.get('content-type')).toBe(type)
  expect(response.headers.get('content-security-policy')).toBe("script-src 'none'")
})

it('serves nothing from outside its folder', async () => {
  expect((await fetch(site.addressOf('nowhere.html'))).status).toBe(404)
  expect((await fetch(`${site.addressOf('')}..%2f..%2fetc%2fpasswd`)).status).toBe(404)
})
