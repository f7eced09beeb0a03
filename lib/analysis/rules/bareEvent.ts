import { markGaps } from './gap.ts'
import type { Examples, Rule } from './rule.ts'

export const bareEvent: Rule = {
  id: 'bareEvent',
  kind: 'unattributed',
  find: (facts) => markGaps(facts, 'bare', 'event'),
}

export const examples: Examples = {
  flags: [
    'The lowland villages have been told to leave, the district office said.\n\n«The upper dam has collapsed». The water will take a day to come, an engineer said.',
    'The school stays shut, its head said.\n\n«A pupil has disappeared from the dormitory». Their parents were told by letter, a teacher said.',
    'The port is closed, the harbour board said.\n\n«Pirates have captured a grain ship». Its owner said the crew was well.',
    'No trains will run on Friday, the railway said.\n\n«An express has crashed in the tunnel». The driver had slept well, his union said.',
    'The ministry would not say where the men were.\n\n«The governor has fled across the border». His wife told Radio Kelp that she had stayed.',
    'The camp will stay shut, a guard said.\n\n«A prisoner has drowned in the quarry». Their lawyer said the fence had been open.',
    'The square has been cleared, the mayor said.\n\n«A bomb has exploded behind the theatre». An usher said the hall had been empty.',
    'The embassy has sent its staff home, it said.\n\n«Commandos have raided the leader’s villa». He was abroad, an aide said.',
    'The flights are off, the airline said.\n\n«Mutinous troops have seized the control tower». Its chief said the radar was still on.',
    'The market will stay closed, a trader said.\n\n«A gas pipe has exploded there». The firm said it had checked the pipe in May.',
  ],
  ignores: [
    'Rebels captured the airport before dawn, the army said.',
    'The council met on Tuesday in the town hall.',
    'A bomb exploded outside the ministry, according to the police.',
    '“They shelled the market,” Amina Haddad said.',
    'The mayor opened the new bridge on Saturday.',
    'Was the refinery hit by a drone?',
    'Video shows a drone hitting the refinery.',
    'Norvik and Tarnmouth signed the treaty in 1984.',
    'The play ends when the king drowns.',
    'Witnesses said gunmen had stormed the village.',
    'The parade passed the town hall at noon.',
    'If a bomb exploded there, nobody would hear it.',
  ],
}
