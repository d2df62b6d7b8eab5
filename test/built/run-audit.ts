/** Runs the built headless audit as a person would from a shell, and reads what it leaves. */
import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')
export const AUDIT = join(root, 'dist/audit-cli.js')

/** How a run ended. */
export interface AuditRun { readonly status: number | null; readonly stdout: string; readonly stderr: string }

/** Starts the audit; `tmp` is its folder for temporary files. */
export function startAudit(args: readonly string[], options: { readonly cwd: string; readonly tmp: string }): { readonly child: ChildProcess; readonly ended: Promise<AuditRun> } {
  if (!existsSync(AUDIT)) throw new Error('The app is not built. Run: npm run build')
  const child = spawn(process.execPath, [AUDIT, ...args], { cwd: options.cwd, env: { PATH: process.env['PATH'], TMPDIR: options.tmp, LANG: 'en_US.UTF-8', TZ: 'Europe/Paris' } })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => { stdout += text })
  child.stderr.setEncoding('utf8').on('data', (text: string) => { stderr += text })
  return { child, ended: new Promise((done) => { child.on('close', (status) => done({ status, stdout, stderr })) }) }
}

/** Runs the audit to its end. */
export function runAudit(args: readonly string[], options: { readonly cwd: string; readonly tmp: string }): Promise<AuditRun> {
  return startAudit(args, options).ended
}
