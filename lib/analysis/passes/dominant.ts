import type { Facts } from '../facts.ts'
import type { Entity } from '../sources/roster.ts'
import type { ArticleSingleSource } from '../types.ts'

/** "Most": about two thirds, as the definitions say. */
const MOST = 0.6
/** Fewer claims than this are too few to say what an article rests on. */
const LEAST_CLAIMS = 3

/** Whether one source, or one outlet through which all came, stands behind most claims of an article. */
export function dominantSource(facts: Facts): ArticleSingleSource | null {
  const counts = new Map<Entity, number>()
  const routes = new Map<Entity, number>()
  const sourced = facts.claims.filter((claim) => claim.behind.length > 0 && claim.verdict !== 'vague')
  if (sourced.length < LEAST_CLAIMS) return null
  for (const claim of sourced) {
    const voices = new Set(claim.behind.map((one) => one.speaker.entity))
    for (const voice of voices) counts.set(voice, (counts.get(voice) ?? 0) + 1)
    for (const relay of new Set(claim.behind.flatMap((one) => one.via))) routes.set(relay, (routes.get(relay) ?? 0) + 1)
  }
  const best = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))
  if (best[1] / sourced.length >= MOST)
    return { scope: 'article', source: `s${best[0].id}`, claims: best[1], of: sourced.length }
  const route = [...routes].sort((a, b) => b[1] - a[1])[0]
  if (route && route[1] / sourced.length >= MOST)
    return { scope: 'route', source: `s${route[0].id}`, claims: route[1], of: sourced.length }
  return null
}
