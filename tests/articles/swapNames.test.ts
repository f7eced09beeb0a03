import { expect, it } from 'vitest'
import { analyse } from '../../lib/analysis/analyse.ts'
import type { Article } from '../../lib/analysis/types.ts'
import { markArticle } from './markArticle.ts'
import { readArticles } from './readArticles.ts'

/** Names and others of the same shape: people, outlets, bodies, places, countries. */
const OTHERS: Readonly<Record<string, string>> = {
  Adaeze: 'Ngozi',
  Adjei: 'Owusu',
  Amina: 'Fatima',
  Amsel: 'Wipper',
  Aziz: 'Hadi',
  Bello: 'Musa',
  Bjarne: 'Anders',
  Coastline: 'Shoreline',
  Denmark: 'Portugal',
  Duval: 'Morel',
  Gannet: 'Petrel',
  Haddad: 'Khoury',
  Holm: 'Berg',
  Idris: 'Omar',
  Jorge: 'Pedro',
  Kavita: 'Priya',
  Keiko: 'Yumiko',
  Kelp: 'Foam',
  Latvia: 'Bolivia',
  Lindgate: 'Fairgate',
  Lindqvist: 'Sandberg',
  Lucia: 'Elena',
  Lund: 'Dahl',
  Marguerite: 'Charlotte',
  Marr: 'Dunn',
  Nair: 'Iyer',
  Norpress: 'Sudpress',
  Norvik: 'Brekka',
  Okafor: 'Mensah',
  Ossian: 'Fintan',
  Owen: 'Ryan',
  Oyelaran: 'Adebayo',
  Paz: 'Gil',
  Petra: 'Karin',
  Pryce: 'Evans',
  Rana: 'Hana',
  Rasmus: 'Mathias',
  Samuel: 'Daniel',
  Serbia: 'Croatia',
  Tanaka: 'Suzuki',
  Tarnmouth: 'Fenmouth',
  Tomasz: 'Andrzej',
  Velden: 'Tarvis',
  Zielinski: 'Kowalski',
}
const NAMES = new RegExp(`\\b(?:${Object.keys(OTHERS).join('|')})\\b`, 'g')
const swap = (text: string) => text.replace(NAMES, (name) => OTHERS[name] ?? name)

function swapIn(article: Article): Article {
  return { ...article, blocks: article.blocks.map((block) => ({ ...block, text: swap(block.text) })) }
}

it.each(readArticles())('marks $name the same, whoever it speaks of', ({ article }) => {
  expect(swapIn(article)).not.toEqual(article)
  expect(markArticle(analyse(swapIn(article)))).toBe(swap(markArticle(analyse(article))))
})
