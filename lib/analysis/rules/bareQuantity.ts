import { markGaps } from './gap.ts'
import type { Examples, Rule } from './rule.ts'

export const bareQuantity: Rule = {
  id: 'bareQuantity',
  kind: 'unattributed',
  find: (facts) => markGaps(facts, 'bare', 'quantity'),
}

export const examples: Examples = {
  flags: [
    'The council has frozen new leases, Ilse Brandt said.\n\n«Rents in the harbour district have more than doubled since 2019, the steepest rise in the county».',
    '“We got out through the attic window,” Paulo Reis said.\n\n«At least 400 families lost their homes when the levee gave way, and up to 60 people were injured».',
    'The treasury would not stop the work, its secretary said.\n\n«The dam has swallowed more than $3.2 billion so far, over twice the sum that was planned».',
    'The bus drivers will strike again in May, the union said.\n\n«Nearly half of the fleet is more than 15 years old, and breakdowns rose by 18 percent last winter».',
    'Rescuers called off the search, the coastguard said.\n\n«At least 37 miners were killed when the shaft filled with water».',
    'The hospital has hired no one since March, its director said.\n\n«Almost 60 percent of its nurses have left, the largest share of any clinic in the province».',
    'The league will play on, its president told reporters.\n\n«Ticket sales have fallen by about a third, the sharpest decline in three decades».',
    'The park stays open, the city said.\n\n«Some 12,000 trees have been felled for the new road, the greatest number since 1961».',
    'Car owners should lock their garages, a police spokeswoman said.\n\n«Break-ins in the county have climbed by more than 40 percent in two years».',
    'Kavita Nair, who runs the shelter, said every bed was taken.\n\n«At least 3,000 people sleep rough in the capital, more than twice as many as five years ago».',
  ],
  ignores: [
    'Rents in the harbour district have doubled since 2019, the council said.',
    'According to the coroner, at least 37 miners were killed.',
    'Norvik beat Tarnmouth 3-1 on Saturday.',
    'The council approved the budget by 14 votes to nine.',
    'The bridge is 212 metres long and was opened in 1931.',
    'A census published in May found that half the valley’s farms stand empty.',
    '“Four hundred people lost their homes,” Paulo Reis said.',
    'Did rents really double within five years?',
    'A year has 365 days and every fourth has one more.',
    'The library is open from nine to five on weekdays.',
    'The shares closed at 41.20 on Friday.',
    'If rents doubled again, few students could stay.',
  ],
}
