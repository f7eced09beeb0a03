import type { Guide } from '../guide.ts'

export const en: Guide = {
  title: 'Teaching with Says Who',
  opening:
    'Says Who shows whom a news text cites, what nobody in it says, and what one voice says alone. It is made for asking questions, not for giving marks. Everything here works without a network and without an account, and by keyboard.',
  parts: [
    {
      title: 'Before the lesson',
      text: '',
      steps: [
        {
          lead: 'Choose an article.',
          text: 'The practice set has eight invented ones, each of one clear shape and with tasks for three ages: 11 to 13, 14 to 16, and 17 or more. Begin with one spokesman or with vague experts. Keep the good article for the end.',
        },
        {
          lead: 'Read it yourself first',
          text: 'with the marks, and read the notes for teachers. Decide which two marks you want to talk about. Two are enough.',
        },
        {
          lead: 'Open the classroom',
          text: 'from the popup. There the class reads the article and you present it (C), pupils mark it before anything is shown, and it becomes a worksheet or a lesson of your own.',
        },
        {
          lead: 'Hide the marks',
          text: 'before the class sees the page. H hides and shows all of them, 1 to 3 show one kind each, N and P lead from one to the next.',
        },
        {
          lead: 'Say one sentence to the class:',
          text: '“A mark is a question to the text. It does not say that something is wrong.”',
        },
      ],
    },
    {
      title: '15 minutes: one article, one question',
      text: 'Good for a first meeting, or at the beginning of another lesson.',
      steps: [
        { lead: 'Minutes 0 to 3.', text: 'Show the article with its marks hidden. Everybody reads it in silence.' },
        {
          lead: 'Minutes 3 to 7.',
          text: 'Ask: how many voices speak here? Pupils write down a number and the names, in pairs.',
        },
        {
          lead: 'Minutes 7 to 11.',
          text: 'Show the sources alone, then the claims that rest on one voice, then those that have none. Stop after each kind and ask what surprises them.',
        },
        {
          lead: 'Minutes 11 to 14.',
          text: 'Take one marked claim. Before you read out the reason, ask: what would you ask, and whom?',
        },
        {
          lead: 'Minute 15.',
          text: 'Each pupil finishes the sentence “Before I pass this on, I would like to know …”.',
        },
      ],
    },
    {
      title: '45 minutes: predict, reveal, look elsewhere',
      text: '',
      steps: [
        {
          lead: 'Minutes 0 to 5.',
          text: 'Ask who told them the last piece of news that they heard, and who had told that person. Draw the chain on the board.',
        },
        { lead: 'Minutes 5 to 10.', text: 'Read the article, with its marks hidden.' },
        {
          lead: 'Minutes 10 to 20.',
          text: 'Pupils mark it themselves, alone or in pairs: cited, nobody, one voice alone.',
        },
        {
          lead: 'Minutes 20 to 30.',
          text: 'Reveal. Talk about what only the pupils marked first: it is never wrong, and often the best find. Then about what only the tool marked, with its reason.',
        },
        {
          lead: 'Minutes 30 to 40.',
          text: 'Fill in the worksheet: one row for each source. Is it independent? Are there several? What can be verified? Is it in a position to know? Does it have a name?',
        },
        {
          lead: 'Minutes 40 to 45.',
          text: 'Look elsewhere: each group names one person or paper outside the article that could confirm or deny the weightiest claim. Collect the worksheets.',
        },
      ],
    },
    {
      title: 'Homework',
      text: '',
      steps: [
        {
          lead: 'Find',
          text: 'an article of at least five paragraphs on something that happens near you, and print it or have the tool save it as one file.',
        },
        {
          lead: 'Mark it yourself',
          text: 'before you let the tool show anything. Write down three points where you and the tool differ, and who you think is right.',
        },
        {
          lead: 'Trace one claim:',
          text: 'go one step closer to where it comes from than the article does, and write down where the trail ended. A trail that ends is a result, too.',
        },
        {
          lead: 'Write three sentences',
          text: 'to the author: one on what was well sourced, one question, one suggestion. Nobody has to send them.',
        },
        {
          lead: 'In the next lesson',
          text: 'two pupils with articles on one event compare them: which sources do they share, and which claims has only one of them?',
        },
      ],
    },
    {
      title: 'What the tool cannot see',
      text: 'Tell your class about each of these. A tool that is believed too much does harm.',
      steps: [
        {
          lead: 'Whether something is true.',
          text: 'A claim with no source may be right, and one with five may be wrong.',
        },
        {
          lead: 'Whether a source is honest, expert or independent.',
          text: 'It counts voices; it does not know people. Two named sources may be friends.',
        },
        {
          lead: 'What was left out.',
          text: 'The missing question, the person who was not called and the picture that was not taken leave no trace in the text.',
        },
        { lead: 'Pictures, films, sound and layout.', text: 'It reads words.' },
        {
          lead: 'Irony, poetry and opinion.',
          text: 'In commentaries, reviews and the like it marks citations at most.',
        },
        { lead: 'Other languages.', text: 'It reads English so far, whatever language its own words are in.' },
        {
          lead: 'Its own mistakes.',
          text: 'It works by rules and counts words; it misses claims and marks some that need no source. What is not marked has not been checked. When pupils find a mistake, they have understood something.',
        },
      ],
    },
    {
      title: 'Three traps',
      text: '',
      steps: [
        {
          lead: 'Counting marks.',
          text: 'More marks do not make a worse article. A long, careful one may have more than a short, careless one.',
        },
        {
          lead: 'Contempt.',
          text: 'If the lesson ends with “they all lie”, it has failed. End with an article that is well made.',
        },
        {
          lead: 'Naming the guilty.',
          text: 'No outlet is rated here. Change the names in an article, and the marks stay as they are: try it with the class.',
        },
      ],
    },
    {
      title: 'Your own lessons',
      text: '',
      steps: [
        {
          lead: 'A lesson is a file',
          text: 'with a title, an introduction, an article or its address, tasks, notes for you, and your own marks. It holds text and nothing else.',
        },
        {
          lead: 'Share it',
          text: 'as you share any file. Who opens it sees it at once, or is told in one sentence what is wrong with it; nothing is taken over by halves.',
        },
        {
          lead: 'Mind the rights.',
          text: 'A bundled article should be your own, or free to be passed on. For others, give the address and the words that are to be found there.',
        },
      ],
    },
  ],
}
