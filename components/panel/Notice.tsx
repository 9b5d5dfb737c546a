import type { ComponentChildren } from 'preact'

interface NoticeProps {
  title: string
  help: string
  action: string
  onAction(): void
  children?: ComponentChildren
}

/** Says why there is no article here, and what can be done about it. */
export function Notice({ title, help, action, onAction, children }: NoticeProps) {
  return (
    <div class="notice">
      <h1>{title}</h1>
      <p>{help}</p>
      <button type="button" class="button" onClick={onAction}>
        {action}
      </button>
      {children}
    </div>
  )
}
