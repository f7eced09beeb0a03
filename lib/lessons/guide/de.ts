import type { Guide } from '../guide.ts'

export const de: Guide = {
  title: 'Unterrichten mit Says Who',
  opening:
    'Says Who zeigt, auf wen sich ein Nachrichtentext beruft, was darin niemand sagt und was eine Stimme allein sagt. Es ist zum Fragen da, nicht zum Benoten. Alles hier geht ohne Netz, ohne Konto und mit der Tastatur.',
  parts: [
    {
      title: 'Vor der Stunde',
      text: '',
      steps: [
        {
          lead: 'Wählen Sie einen Artikel.',
          text: 'Die Übungssammlung hat acht erfundene, jeder von einer klaren Gestalt und mit Aufgaben für drei Altersstufen: 11 bis 13, 14 bis 16 und ab 17 Jahren. Beginnen Sie mit der einen Sprecherin oder den vagen Fachleuten. Heben Sie den guten Artikel für den Schluss auf. Die Artikel sind auf Englisch.',
        },
        {
          lead: 'Lesen Sie ihn zuerst selbst',
          text: 'mit den Markierungen, und lesen Sie die Hinweise für Lehrkräfte. Entscheiden Sie, über welche zwei Markierungen Sie sprechen wollen. Zwei genügen.',
        },
        {
          lead: 'Öffnen Sie das Klassenzimmer',
          text: 'im Popup. Dort liest die Klasse den Artikel, Sie zeigen ihn (C), die Klasse markiert ihn, bevor etwas gezeigt wird, und er wird zum Arbeitsblatt oder zu einer eigenen Stunde.',
        },
        {
          lead: 'Verbergen Sie die Markierungen,',
          text: 'bevor die Klasse die Seite sieht. H verbirgt und zeigt alle, 1 bis 3 zeigen je eine Art, N und P führen von einer zur nächsten.',
        },
        {
          lead: 'Sagen Sie der Klasse einen Satz:',
          text: '„Eine Markierung ist eine Frage an den Text. Sie sagt nicht, dass etwas falsch ist.“',
        },
      ],
    },
    {
      title: '15 Minuten: ein Artikel, eine Frage',
      text: 'Gut zum Kennenlernen oder als Einstieg in eine andere Stunde.',
      steps: [
        { lead: 'Minute 0 bis 3.', text: 'Zeigen Sie den Artikel mit verborgenen Markierungen. Alle lesen still.' },
        {
          lead: 'Minute 3 bis 7.',
          text: 'Fragen Sie: Wie viele Stimmen sprechen hier? Zu zweit wird eine Zahl mit den Namen notiert.',
        },
        {
          lead: 'Minute 7 bis 11.',
          text: 'Zeigen Sie nur die Quellen, dann die Behauptungen mit einer einzigen Stimme, dann die ohne jede. Halten Sie nach jeder Art an und fragen Sie, was überrascht.',
        },
        {
          lead: 'Minute 11 bis 14.',
          text: 'Nehmen Sie eine markierte Behauptung. Fragen Sie, bevor Sie die Begründung vorlesen: Was würdet ihr fragen, und wen?',
        },
        { lead: 'Minute 15.', text: 'Alle beenden den Satz „Bevor ich das weitergebe, wüsste ich gern …“.' },
      ],
    },
    {
      title: '45 Minuten: vorhersagen, aufdecken, anderswo nachsehen',
      text: '',
      steps: [
        {
          lead: 'Minute 0 bis 5.',
          text: 'Fragen Sie, von wem die letzte Nachricht kam, die sie gehört haben, und von wem diese Person sie hatte. Zeichnen Sie die Kette an die Tafel.',
        },
        { lead: 'Minute 5 bis 10.', text: 'Der Artikel wird mit verborgenen Markierungen gelesen.' },
        {
          lead: 'Minute 10 bis 20.',
          text: 'Alle markieren selbst, allein oder zu zweit: mit Quelle, ohne, nur eine Stimme.',
        },
        {
          lead: 'Minute 20 bis 30.',
          text: 'Decken Sie auf. Sprechen Sie zuerst über das, was nur die Klasse markiert hat: Das ist nie falsch und oft der beste Fund. Dann über das, was nur das Werkzeug markiert hat, mit seiner Begründung.',
        },
        {
          lead: 'Minute 30 bis 40.',
          text: 'Das Arbeitsblatt ausfüllen, eine Zeile je Quelle. Ist sie unabhängig? Sind es mehrere? Was lässt sich nachprüfen? Kann sie es wissen? Hat sie einen Namen?',
        },
        {
          lead: 'Minute 40 bis 45.',
          text: 'Anderswo nachsehen: Jede Gruppe nennt eine Person oder ein Papier außerhalb des Artikels, das die wichtigste Behauptung bestätigen oder widerlegen könnte. Arbeitsblätter einsammeln.',
        },
      ],
    },
    {
      title: 'Hausaufgabe',
      text: '',
      steps: [
        {
          lead: 'Suche',
          text: 'einen englischen Artikel von mindestens fünf Absätzen über etwas, das dich angeht, und drucke ihn aus oder lass ihn vom Werkzeug als eine Datei speichern.',
        },
        {
          lead: 'Markiere ihn selbst,',
          text: 'bevor du das Werkzeug etwas zeigen lässt. Notiere drei Stellen, an denen ihr euch unterscheidet, und wer deiner Meinung nach recht hat.',
        },
        {
          lead: 'Verfolge eine Behauptung:',
          text: 'Geh einen Schritt näher an ihren Ursprung, als der Artikel es tut, und schreib auf, wo die Spur endete. Auch eine Spur, die endet, ist ein Ergebnis.',
        },
        {
          lead: 'Schreib drei Sätze',
          text: 'an die Verfasserin oder den Verfasser: was gut belegt war, eine Frage, ein Vorschlag. Abschicken muss sie niemand.',
        },
        {
          lead: 'In der nächsten Stunde',
          text: 'vergleichen zwei mit Artikeln über dasselbe Ereignis: Welche Quellen haben sie gemeinsam, und welche Behauptungen hat nur einer?',
        },
      ],
    },
    {
      title: 'Was das Werkzeug nicht sehen kann',
      text: 'Sagen Sie der Klasse jeden dieser Punkte. Ein Werkzeug, dem man zu viel glaubt, schadet.',
      steps: [
        {
          lead: 'Ob etwas wahr ist.',
          text: 'Eine Behauptung ohne Quelle kann stimmen und eine mit fünf Quellen falsch sein.',
        },
        {
          lead: 'Ob eine Quelle ehrlich, kundig oder unabhängig ist.',
          text: 'Es zählt Stimmen, es kennt keine Menschen. Zwei benannte Quellen können befreundet sein.',
        },
        {
          lead: 'Was weggelassen wurde.',
          text: 'Die Frage, die fehlt, der Mensch, der nicht angerufen, und das Bild, das nicht gemacht wurde, hinterlassen im Text keine Spur.',
        },
        { lead: 'Bilder, Filme, Ton und Gestaltung.', text: 'Es liest Wörter.' },
        {
          lead: 'Ironie, Dichtung und Meinung.',
          text: 'In Kommentaren, Kritiken und Ähnlichem markiert es höchstens Quellenangaben.',
        },
        {
          lead: 'Andere Sprachen.',
          text: 'Bisher liest es Englisch, in welcher Sprache auch immer es selbst spricht.',
        },
        {
          lead: 'Seine eigenen Fehler.',
          text: 'Es arbeitet nach Regeln und zählt Wörter; es übersieht Behauptungen und markiert solche, die keine Quelle brauchen. Was nicht markiert ist, ist nicht geprüft. Wer einen Fehler findet, hat etwas verstanden.',
        },
      ],
    },
    {
      title: 'Drei Fallen',
      text: '',
      steps: [
        {
          lead: 'Markierungen zählen.',
          text: 'Mehr Markierungen machen keinen schlechteren Artikel. Ein langer, sorgfältiger kann mehr haben als ein kurzer, nachlässiger.',
        },
        {
          lead: 'Verachtung.',
          text: 'Endet die Stunde mit „Die lügen doch alle“, ist sie misslungen. Schließen Sie mit einem Artikel, der gut gemacht ist.',
        },
        {
          lead: 'Schuldige benennen.',
          text: 'Kein Medium wird hier bewertet. Vertauschen Sie die Namen in einem Artikel, und die Markierungen bleiben: Probieren Sie es mit der Klasse aus.',
        },
      ],
    },
    {
      title: 'Eigene Lektionen',
      text: '',
      steps: [
        {
          lead: 'Eine Lektion ist eine Datei',
          text: 'mit Titel, Einführung, einem Artikel oder dessen Adresse, Aufgaben, Hinweisen für Sie und Ihren eigenen Markierungen. Sie enthält Text und sonst nichts.',
        },
        {
          lead: 'Geben Sie sie weiter',
          text: 'wie jede andere Datei. Wer sie öffnet, sieht sie sofort oder erfährt in einem Satz, was an ihr nicht stimmt; halb übernommen wird nichts.',
        },
        {
          lead: 'Achten Sie auf die Rechte.',
          text: 'Ein mitgegebener Artikel sollte Ihr eigener sein oder weitergegeben werden dürfen. Bei anderen nennen Sie die Adresse und die Wörter, die dort zu finden sind.',
        },
      ],
    },
  ],
}
