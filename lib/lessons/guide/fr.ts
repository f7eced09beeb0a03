import type { Guide } from '../guide.ts'

export const fr: Guide = {
  title: 'Enseigner avec Says Who',
  opening:
    'Says Who montre qui un texte d’actualité cite, ce que personne n’y dit et ce qu’une seule voix dit. Il sert à poser des questions, pas à noter. Tout fonctionne sans réseau, sans compte et au clavier.',
  parts: [
    {
      title: 'Avant le cours',
      text: '',
      steps: [
        {
          lead: 'Choisissez un article.',
          text: 'Le recueil d’exercices en contient huit, inventés, chacun d’une forme claire et avec des consignes pour trois âges : de 11 à 13 ans, de 14 à 16 ans, 17 ans et plus. Commencez par la seule porte-parole ou par les experts vagues. Gardez le bon article pour la fin. Les articles sont en anglais.',
        },
        {
          lead: 'Lisez-le d’abord vous-même',
          text: 'avec les marques, et lisez les notes pour l’enseignant. Décidez de quelles deux marques vous voulez parler. Deux suffisent.',
        },
        {
          lead: 'Ouvrez la salle de classe',
          text: 'depuis la fenêtre de l’extension. La classe y lit l’article et vous le présentez (C), les élèves le marquent avant que rien ne soit montré, et il devient une fiche de travail ou une leçon à vous.',
        },
        {
          lead: 'Cachez les marques',
          text: 'avant que la classe voie la page. H les cache et les montre toutes, 1 à 3 montrent une sorte chacune, N et P mènent de l’une à l’autre.',
        },
        {
          lead: 'Dites une phrase à la classe :',
          text: '« Une marque est une question posée au texte. Elle ne dit pas que quelque chose est faux. »',
        },
      ],
    },
    {
      title: '15 minutes : un article, une question',
      text: 'Pour une première rencontre, ou au début d’un autre cours.',
      steps: [
        { lead: 'Minutes 0 à 3.', text: 'Montrez l’article, marques cachées. Tout le monde lit en silence.' },
        {
          lead: 'Minutes 3 à 7.',
          text: 'Demandez : combien de voix parlent ici ? Par deux, les élèves notent un nombre et les noms.',
        },
        {
          lead: 'Minutes 7 à 11.',
          text: 'Montrez les sources seules, puis les affirmations qui n’ont qu’une voix, puis celles qui n’en ont aucune. Arrêtez-vous après chaque sorte et demandez ce qui surprend.',
        },
        {
          lead: 'Minutes 11 à 14.',
          text: 'Prenez une affirmation marquée. Avant de lire la raison, demandez : que demanderiez-vous, et à qui ?',
        },
        { lead: 'Minute 15.', text: 'Chacun termine la phrase « Avant de le faire passer, j’aimerais savoir… ».' },
      ],
    },
    {
      title: '45 minutes : prédire, révéler, chercher ailleurs',
      text: '',
      steps: [
        {
          lead: 'Minutes 0 à 5.',
          text: 'Demandez qui leur a appris la dernière nouvelle entendue, et de qui cette personne la tenait. Dessinez la chaîne au tableau.',
        },
        { lead: 'Minutes 5 à 10.', text: 'On lit l’article, marques cachées.' },
        {
          lead: 'Minutes 10 à 20.',
          text: 'Les élèves marquent eux-mêmes, seuls ou à deux : une source, personne, une seule voix.',
        },
        {
          lead: 'Minutes 20 à 30.',
          text: 'Révélez. Parlez d’abord de ce que seuls les élèves ont marqué : ce n’est jamais faux, et souvent la meilleure trouvaille. Puis de ce que seul l’outil a marqué, avec sa raison.',
        },
        {
          lead: 'Minutes 30 à 40.',
          text: 'On remplit la fiche : une ligne par source. Est-elle indépendante ? Y en a-t-il plusieurs ? Que peut-on vérifier ? Est-elle en mesure de savoir ? A-t-elle un nom ?',
        },
        {
          lead: 'Minutes 40 à 45.',
          text: 'Chercher ailleurs : chaque groupe nomme une personne ou un document hors de l’article qui pourrait confirmer ou démentir l’affirmation la plus lourde. Ramassez les fiches.',
        },
      ],
    },
    {
      title: 'À la maison',
      text: '',
      steps: [
        {
          lead: 'Trouve',
          text: 'un article en anglais d’au moins cinq paragraphes sur quelque chose qui te touche, et imprime-le ou fais-le enregistrer par l’outil en un seul fichier.',
        },
        {
          lead: 'Marque-le toi-même',
          text: 'avant de laisser l’outil montrer quoi que ce soit. Note trois points où vous différez, et qui a raison selon toi.',
        },
        {
          lead: 'Remonte une affirmation :',
          text: 'va un pas plus près de son origine que l’article, et note où la piste s’arrête. Une piste qui s’arrête est aussi un résultat.',
        },
        {
          lead: 'Écris trois phrases',
          text: 'à l’auteur : une sur ce qui était bien sourcé, une question, une proposition. Personne n’est obligé de les envoyer.',
        },
        {
          lead: 'Au cours suivant,',
          text: 'deux élèves dont les articles portent sur le même événement les comparent : quelles sources ont-ils en commun, et quelles affirmations n’a qu’un seul ?',
        },
      ],
    },
    {
      title: 'Ce que l’outil ne voit pas',
      text: 'Dites chacun de ces points à la classe. Un outil que l’on croit trop fait du tort.',
      steps: [
        {
          lead: 'Si une chose est vraie.',
          text: 'Une affirmation sans source peut être juste, et une autre qui en a cinq être fausse.',
        },
        {
          lead: 'Si une source est honnête, compétente ou indépendante.',
          text: 'Il compte des voix ; il ne connaît pas les gens. Deux sources nommées peuvent être amies.',
        },
        {
          lead: 'Ce qui a été laissé de côté.',
          text: 'La question qui manque, la personne qu’on n’a pas appelée et la photo qu’on n’a pas prise ne laissent aucune trace dans le texte.',
        },
        { lead: 'Les images, les films, le son et la mise en page.', text: 'Il lit des mots.' },
        {
          lead: 'L’ironie, la poésie et l’opinion.',
          text: 'Dans les tribunes, les critiques et les textes de ce genre, il marque tout au plus les citations.',
        },
        {
          lead: 'Les autres langues.',
          text: 'Pour l’instant il lit l’anglais, quelle que soit la langue dans laquelle il parle.',
        },
        {
          lead: 'Ses propres erreurs.',
          text: 'Il suit des règles et compte des mots ; il manque des affirmations et en marque qui n’ont pas besoin de source. Ce qui n’est pas marqué n’a pas été vérifié. L’élève qui trouve une erreur a compris quelque chose.',
        },
      ],
    },
    {
      title: 'Trois pièges',
      text: '',
      steps: [
        {
          lead: 'Compter les marques.',
          text: 'Plus de marques ne font pas un plus mauvais article. Un long article soigné peut en avoir plus qu’un court article négligé.',
        },
        {
          lead: 'Le mépris.',
          text: 'Si le cours finit sur « ils mentent tous », il a échoué. Terminez par un article bien fait.',
        },
        {
          lead: 'Désigner des coupables.',
          text: 'Aucun média n’est noté ici. Changez les noms dans un article, et les marques restent les mêmes : essayez avec la classe.',
        },
      ],
    },
    {
      title: 'Vos propres leçons',
      text: '',
      steps: [
        {
          lead: 'Une leçon est un fichier',
          text: 'avec un titre, une introduction, un article ou son adresse, des consignes, des notes pour vous et vos propres marques. Il contient du texte et rien d’autre.',
        },
        {
          lead: 'Partagez-la',
          text: 'comme n’importe quel fichier. Qui l’ouvre la voit aussitôt, ou apprend en une phrase ce qui ne va pas ; rien n’est repris à moitié.',
        },
        {
          lead: 'Respectez les droits.',
          text: 'Un article joint devrait être de vous, ou libre d’être transmis. Pour les autres, donnez l’adresse et les mots que l’on doit y trouver.',
        },
      ],
    },
  ],
}
