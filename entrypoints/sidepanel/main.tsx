import { render } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { Panel } from '../../components/panel/Panel.tsx'
import type { WindowState } from '../../components/window-state.ts'
import { createTranslator } from '../../lib/locale/index.ts'
import { followPage, type PageFollower } from '../shared/follow-page.ts'
import { localeOf } from '../shared/locale-of.ts'
import { useSettings } from '../shared/use-settings.ts'
import './style.css'

function SidePanel() {
  const locale = localeOf(useSettings())
  const translate = useMemo(() => createTranslator(locale), [locale])
  const [page, setPage] = useState<WindowState>({ kind: 'loading' })
  const [follower, setFollower] = useState<PageFollower | null>(null)
  useEffect(() => setFollower(followPage(setPage)), [])
  useEffect(() => {
    document.documentElement.lang = locale
    document.title = translate('manifest.name')
  }, [locale, translate])
  return (
    <Panel
      state={page}
      translate={translate}
      locale={locale}
      onReveal={(span) => follower?.reveal(span)}
      onShow={(shown) => follower?.show(shown)}
      onReadAnyway={() => follower?.readAnyway()}
      onRetry={() => follower?.refresh()}
    />
  )
}

render(<SidePanel />, document.getElementById('app') as HTMLElement)
