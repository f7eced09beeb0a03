import type { PracticeEntry } from './entry.ts'

export const vagueExperts: PracticeEntry = {
  title: 'Screens and sleep',
  article: {
    title: 'Are screens stealing our sleep?',
    outlet: 'Harlow Bridge Daily',
    paragraphs: [
      {
        kind: 'paragraph',
        text: 'Experts say that teenagers now sleep two hours less than their parents did. The trend is getting worse, many believe.',
      },
      {
        kind: 'paragraph',
        text: 'Studies show that the light of a screen keeps the brain awake for at least 90 minutes. Some researchers say that phones in the bedroom have caused a rise in bad marks.',
      },
      {
        kind: 'paragraph',
        text: 'It is said that the worst hour is the one before midnight. Critics say the makers of phones have known this for years and have hidden it.',
      },
      { kind: 'heading', text: 'A lamp that helps?' },
      {
        kind: 'paragraph',
        text: 'A small firm in Harlow Bridge, Nightwell, sells a lamp that turns red in the evening. It is widely believed that red light helps people to fall asleep. According to observers, thousands of families have already bought such a lamp.',
      },
      {
        kind: 'paragraph',
        text: '“I sleep like a stone,” said Petra Aldous, who runs the shop. The lamp costs 49 crowns. It comes in white and in grey, and it has a small clock on its foot.',
      },
      {
        kind: 'paragraph',
        text: 'Some say the lamps will be in every school within five years. Insiders say the ministry has already ordered 20,000 of them. Others think that all this is far too expensive.',
      },
      {
        kind: 'paragraph',
        text: 'Many say that children have become more nervous because of the screens. Sceptics say the real cause is homework.',
      },
      {
        kind: 'paragraph',
        text: 'On a Monday evening in Harlow Bridge, the shop window glows in dark red. Two girls stop and look. One of them takes a picture with her phone, and then they walk on to the bus.',
      },
      {
        kind: 'paragraph',
        text: 'The shop is open until eight. On Thursdays Aldous gives a talk about sleep in the room behind the shop. There is tea, and at the end everyone may try a lamp at home for one night.',
      },
      {
        kind: 'paragraph',
        text: 'Analysts say the market for sleep will grow by 40 percent next year. Whether anyone will sleep better is another question.',
      },
    ],
  },
  annotations: [
    {
      action: 'keep',
      kind: 'unattributed',
      words: 'teenagers now sleep two hours less than their parents did',
      before: 'Experts say that ',
      after: '. The trend is getting worse,',
      note: 'Which experts, how many, and how did they count?',
    },
    {
      action: 'keep',
      kind: 'source',
      words: 'said Petra Aldous',
      before: '“I sleep like a stone,” ',
      after: ', who runs the shop. The lamp',
      note: 'The one person with a name in this article sells the lamp.',
    },
  ],
  ages: {
    young: {
      introduction: 'This article says a lot about sleep. But who says it? Be a detective: look for real people.',
      tasks: [
        'Find all words such as “experts”, “many” or “some”. How many are there?',
        'Which of them could you call on the telephone?',
        'One person has a name. Who is it, and what does she sell?',
        'Choose one sentence and make it better: put in who could have said it, and how they would know.',
      ],
      notes:
        'Only Petra Aldous can be found, and she sells the lamp. Everyone else is “experts”, “studies”, “critics”, “insiders”. Let pupils read the sentences aloud with “somebody” in place of those words: nothing is lost. Screens may well disturb sleep; the article just gives no way to find out.',
    },
    middle: {
      introduction: '“Experts say” sounds good. Read the article and see how much is left when you ask: which ones?',
      tasks: [
        'List the vague sources. For each, write the question that would make it a real one.',
        'Which claims could be right, and could be looked up? Choose one and say where you would look.',
        '“It is said” has no one at all in it. Find it, and one more like it.',
        'Who has a name, and what is her interest?',
        'Rewrite one paragraph with invented but exact sources: name, place, number, year.',
      ],
      notes:
        'The marks show more than ten claims without a source that could be asked. The hedges “It is said that” and “It is widely believed that” name nobody at all. Aldous sells the lamp. Task 5 shows how easily exact-looking sources can be made up: close by saying that a name is where checking begins, not where it ends.',
    },
    older: {
      introduction:
        'Vague attribution lends authority without accountability. How does it work here, sentence by sentence?',
      tasks: [
        'Sort the attributions: vague group, faceless study, passive (“it is believed”). Which one sounds most convincing to you, and why?',
        'For two of the claims, describe the study that would support them: who is compared with whom, and what is measured?',
        'The article puts opposite views side by side (“Critics …”, “Sceptics …”). Is that balance?',
        'How would the piece read if it were an advertisement for the lamp? Which sentences would change?',
        'Find a real article with at least three vague sources, and try to trace one of them.',
      ],
      notes:
        'Passives and vague plurals cannot be checked and cannot object. Causal claims (screens cause bad marks) would need a comparison that rules out other causes; task 2 is a way into that. False balance: two crowds without faces against each other. Almost nothing would change for an advertisement. For task 5, have pupils report where the trail ended: that is a result, too.',
    },
  },
}
