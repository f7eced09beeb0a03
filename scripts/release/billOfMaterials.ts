import { spawnSync } from 'node:child_process'
import { ROOT } from '../build.ts'

/**
 * Every package that the release is made of or made with, as CycloneDX in JSON: what package-lock.json says, with licences
 * and hashes. `name` is the project's.
 */
export function billOfMaterials(name: string): string {
  const words = ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only']
  const { status, stdout, stderr } = spawnSync('npm', words, {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
    // In production npm would leave out what the release is made with.
    env: { ...process.env, NODE_ENV: 'development' },
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error(`npm sbom failed.\n${stderr}`)
  const bill = JSON.parse(stdout)
  // The hour, a random number and the name of the folder, none of which the format asks for, would differ each time.
  delete bill.serialNumber
  delete bill.metadata.timestamp
  bill.metadata.component.name = name
  return `${JSON.stringify(bill, null, 2)}\n`
}
