import type { Guide } from '../guide.ts'

export const es: Guide = {
  title: 'Enseñar con Says Who',
  opening:
    'Says Who muestra a quién cita un texto periodístico, qué no dice nadie en él y qué dice una sola voz. Sirve para hacer preguntas, no para poner notas. Todo funciona sin red, sin cuenta y con el teclado.',
  parts: [
    {
      title: 'Antes de la clase',
      text: '',
      steps: [
        {
          lead: 'Elija un artículo.',
          text: 'La colección de práctica tiene ocho inventados, cada uno con una forma clara y con tareas para tres edades: de 11 a 13, de 14 a 16, y 17 o más. Empiece por la única portavoz o por los expertos imprecisos. Guarde el buen artículo para el final. Los artículos están en inglés.',
        },
        {
          lead: 'Léalo primero usted',
          text: 'con las marcas, y lea las notas para docentes. Decida de qué dos marcas quiere hablar. Con dos basta.',
        },
        {
          lead: 'Abra el aula',
          text: 'desde la ventana emergente. Allí la clase lee el artículo y usted lo presenta (C), los alumnos lo marcan antes de que se muestre nada, y se convierte en una hoja de trabajo o en una lección propia.',
        },
        {
          lead: 'Oculte las marcas',
          text: 'antes de que la clase vea la página. H las oculta y las muestra todas, 1 a 3 muestran una clase cada una, N y P llevan de una a otra.',
        },
        {
          lead: 'Diga una frase a la clase:',
          text: '«Una marca es una pregunta al texto. No dice que algo esté mal».',
        },
      ],
    },
    {
      title: '15 minutos: un artículo, una pregunta',
      text: 'Sirve para un primer encuentro o para empezar otra clase.',
      steps: [
        { lead: 'Minutos 0 a 3.', text: 'Muestre el artículo con las marcas ocultas. Todos leen en silencio.' },
        {
          lead: 'Minutos 3 a 7.',
          text: 'Pregunte: ¿cuántas voces hablan aquí? Por parejas, anotan un número y los nombres.',
        },
        {
          lead: 'Minutos 7 a 11.',
          text: 'Muestre solo las fuentes, luego las afirmaciones con una sola voz y luego las que no tienen ninguna. Pare después de cada clase y pregunte qué les sorprende.',
        },
        {
          lead: 'Minutos 11 a 14.',
          text: 'Tome una afirmación marcada. Antes de leer el motivo, pregunte: ¿qué preguntaríais, y a quién?',
        },
        { lead: 'Minuto 15.', text: 'Cada uno termina la frase «Antes de pasarlo, me gustaría saber…».' },
      ],
    },
    {
      title: '45 minutos: predecir, descubrir, mirar en otra parte',
      text: '',
      steps: [
        {
          lead: 'Minutos 0 a 5.',
          text: 'Pregunte quién les contó la última noticia que oyeron, y quién se la había contado a esa persona. Dibuje la cadena en la pizarra.',
        },
        { lead: 'Minutos 5 a 10.', text: 'Se lee el artículo con las marcas ocultas.' },
        {
          lead: 'Minutos 10 a 20.',
          text: 'El alumnado marca por su cuenta, solo o en parejas: con fuente, sin nadie, una sola voz.',
        },
        {
          lead: 'Minutos 20 a 30.',
          text: 'Descubra las marcas. Hable primero de lo que solo marcó el alumnado: nunca está mal y a menudo es el mejor hallazgo. Después, de lo que solo marcó la herramienta, con su motivo.',
        },
        {
          lead: 'Minutos 30 a 40.',
          text: 'Se rellena la hoja de trabajo: una fila por fuente. ¿Es independiente? ¿Hay varias? ¿Qué se puede verificar? ¿Está en condiciones de saberlo? ¿Tiene nombre?',
        },
        {
          lead: 'Minutos 40 a 45.',
          text: 'Mirar en otra parte: cada grupo nombra a una persona o un documento fuera del artículo que podría confirmar o negar la afirmación de más peso. Recoja las hojas.',
        },
      ],
    },
    {
      title: 'Tarea para casa',
      text: '',
      steps: [
        {
          lead: 'Busca',
          text: 'un artículo en inglés de al menos cinco párrafos sobre algo que te toque de cerca, e imprímelo o haz que la herramienta lo guarde en un archivo.',
        },
        {
          lead: 'Márcalo tú',
          text: 'antes de dejar que la herramienta muestre nada. Anota tres puntos en los que no coincidís y quién crees que tiene razón.',
        },
        {
          lead: 'Sigue una afirmación:',
          text: 'acércate a su origen un paso más que el artículo y anota dónde se perdió el rastro. Un rastro que se pierde también es un resultado.',
        },
        {
          lead: 'Escribe tres frases',
          text: 'a quien lo firma: una sobre lo que tenía buenas fuentes, una pregunta y una propuesta. Nadie tiene que enviarlas.',
        },
        {
          lead: 'En la clase siguiente',
          text: 'dos alumnos con artículos sobre el mismo hecho los comparan: ¿qué fuentes comparten y qué afirmaciones tiene solo uno?',
        },
      ],
    },
    {
      title: 'Lo que la herramienta no ve',
      text: 'Cuente a la clase cada uno de estos puntos. Una herramienta en la que se cree demasiado hace daño.',
      steps: [
        { lead: 'Si algo es verdad.', text: 'Una afirmación sin fuente puede ser cierta, y una con cinco, falsa.' },
        {
          lead: 'Si una fuente es honrada, experta o independiente.',
          text: 'Cuenta voces; no conoce a las personas. Dos fuentes con nombre pueden ser amigas.',
        },
        {
          lead: 'Lo que se dejó fuera.',
          text: 'La pregunta que falta, la persona a la que no se llamó y la foto que no se hizo no dejan huella en el texto.',
        },
        { lead: 'Imágenes, vídeos, sonido y diseño.', text: 'Lee palabras.' },
        {
          lead: 'La ironía, la poesía y la opinión.',
          text: 'En columnas, críticas y textos así marca, como mucho, las citas.',
        },
        { lead: 'Otros idiomas.', text: 'Por ahora lee inglés, sea cual sea el idioma en que hable.' },
        {
          lead: 'Sus propios errores.',
          text: 'Trabaja con reglas y cuenta palabras; pasa por alto afirmaciones y marca algunas que no necesitan fuente. Lo que no está marcado no se ha comprobado. Quien encuentra un error ha entendido algo.',
        },
      ],
    },
    {
      title: 'Tres trampas',
      text: '',
      steps: [
        {
          lead: 'Contar marcas.',
          text: 'Más marcas no hacen peor un artículo. Uno largo y cuidadoso puede tener más que uno corto y descuidado.',
        },
        {
          lead: 'El desprecio.',
          text: 'Si la clase acaba en «todos mienten», ha fracasado. Termine con un artículo bien hecho.',
        },
        {
          lead: 'Señalar culpables.',
          text: 'Aquí no se califica a ningún medio. Cambie los nombres de un artículo y las marcas siguen igual: pruébelo con la clase.',
        },
      ],
    },
    {
      title: 'Sus propias lecciones',
      text: '',
      steps: [
        {
          lead: 'Una lección es un archivo',
          text: 'con un título, una introducción, un artículo o su dirección, tareas, notas para usted y sus propias marcas. Contiene texto y nada más.',
        },
        {
          lead: 'Compártala',
          text: 'como cualquier archivo. Quien la abre la ve enseguida, o lee en una frase qué tiene de malo; nada se toma a medias.',
        },
        {
          lead: 'Cuide los derechos.',
          text: 'Un artículo incluido debería ser suyo o poder compartirse. Para otros, dé la dirección y las palabras que se encuentran allí.',
        },
      ],
    },
  ],
}
