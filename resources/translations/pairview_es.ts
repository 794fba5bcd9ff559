<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ActivityPanel</name>
    <message>
        <source>More activities</source>
        <translation>Más actividades</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Con tus palabras</translation>
    </message>
    <message>
        <source>what the class was doing</source>
        <translation>qué hacía la clase</translation>
    </message>
    <message>
        <source>What the class was doing</source>
        <translation>Qué hacía la clase</translation>
    </message>
</context>
<context>
    <name>ActivityPick</name>
    <message>
        <source>During which activity?</source>
        <translation>¿Durante qué actividad?</translation>
    </message>
    <message>
        <source>Own activity</source>
        <translation>Otra actividad</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>¿Cuál?</translation>
    </message>
    <message>
        <source>any activity</source>
        <translation>cualquier actividad</translation>
    </message>
    <message>
        <source>other ...</source>
        <translation>otra...</translation>
    </message>
</context>
<context>
    <name>AgreeRooms</name>
    <message>
        <source>Known since</source>
        <translation>Desde cuándo</translation>
    </message>
    <message>
        <source>for example last August</source>
        <translation>por ejemplo, agosto pasado</translation>
    </message>
    <message>
        <source>Seen how often</source>
        <translation>Con qué frecuencia se ven</translation>
    </message>
    <message>
        <source>for example 4 lessons a week</source>
        <translation>por ejemplo, 4 clases por semana</translation>
    </message>
    <message>
        <source>Class size</source>
        <translation>Tamaño del grupo</translation>
    </message>
    <message>
        <source>for example 24</source>
        <translation>por ejemplo, 24</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>for example last lesson</source>
        <translation>por ejemplo, última hora</translation>
    </message>
    <message>
        <source>Grade band</source>
        <translation>Grados</translation>
    </message>
    <message>
        <source>for example years 7 to 9</source>
        <translation>por ejemplo, de 7.º a 9.º</translation>
    </message>
    <message>
        <source>Language of the documents</source>
        <translation>Idioma de los documentos</translation>
    </message>
</context>
<context>
    <name>AgreeScreen</name>
    <message>
        <source>Who is here, and how much time is there?</source>
        <translation>¿Quiénes están y cuánto tiempo hay?</translation>
    </message>
    <message>
        <source>A minute is enough. Everything here can be changed later.</source>
        <translation>Basta un minuto. Todo esto se puede cambiar después.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Who begins</source>
        <translation>Quién empieza</translation>
    </message>
    <message>
        <source>Without a code name the handout has no title. A word pair will do.</source>
        <translation>Sin nombre en clave, la hoja no tiene título. Bastan dos palabras.</translation>
    </message>
    <message>
        <source>A made-up word pair. Only the two of you know who it is.</source>
        <translation>Dos palabras inventadas. Solo ustedes saben quién es.</translation>
    </message>
    <message>
        <source>A made-up word pair says less than a name, a nickname or initials.</source>
        <translation>Dos palabras inventadas dicen menos que un nombre, un apodo o unas iniciales.</translation>
    </message>
    <message>
        <source>8 ratings, 2 moments each, a line against each hypothesis, no table.</source>
        <translation>8 aspectos, 2 momentos por docente, una línea en contra de cada hipótesis, sin tabla.</translation>
    </message>
    <message>
        <source>8 ratings, 3 moments each, what you know, the table, a small change.</source>
        <translation>8 aspectos, 3 momentos por docente, lo que saben, la tabla, un pequeño cambio.</translation>
    </message>
    <message>
        <source>16 ratings and a guess, 6 moments each with before and after, the table, all of the plan.</source>
        <translation>16 aspectos y una suposición, 6 momentos por docente con el antes y el después, la tabla, todo el plan.</translation>
    </message>
    <message>
        <source>Next: Record</source>
        <translation>Siguiente: Anotar</translation>
    </message>
    <message>
        <source>Describe the class</source>
        <translation>Describir la clase</translation>
    </message>
    <message>
        <source>Code name</source>
        <translation>Nombre en clave</translation>
    </message>
    <message>
        <source>Another code name</source>
        <translation>Otro nombre en clave</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Language of the documents</source>
        <translation>Idioma de los documentos</translation>
    </message>
    <message>
        <source>Grade band</source>
        <translation>Grados</translation>
    </message>
    <message>
        <source>Choose the time</source>
        <translation>Elegir el tiempo</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>for example Maths</source>
        <translation>por ejemplo, Matemáticas</translation>
    </message>
    <message>
        <source>Class label, A</source>
        <translation>Nombre de la clase, A</translation>
    </message>
    <message>
        <source>for example PE</source>
        <translation>por ejemplo, Educación física</translation>
    </message>
    <message>
        <source>Class label, B</source>
        <translation>Nombre de la clase, B</translation>
    </message>
    <message>
        <source>Student (code name)</source>
        <translation>Nombre en clave</translation>
    </message>
    <message>
        <source>Code name of the student</source>
        <translation>Nombre en clave de su estudiante</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>We write so that we could show it to the student and the family.</source>
        <translation>Escribimos de modo que la persona de quien hablamos y su familia puedan leerlo.</translation>
    </message>
    <message>
        <source>in a line, agreed by both</source>
        <translation>en una línea, acordada en pareja</translation>
    </message>
    <message>
        <source>What for, in a line</source>
        <translation>Para qué, en una línea</translation>
    </message>
</context>
<context>
    <name>Alone</name>
    <message>
        <source>Open both views</source>
        <translation>Abrir las dos miradas</translation>
    </message>
    <message>
        <source>Go on rating</source>
        <translation>Seguir anotando</translation>
    </message>
    <message>
        <source>{label} is at the keyboard, alone.</source>
        <translation>{label} está ahora al teclado, a solas.</translation>
    </message>
</context>
<context>
    <name>AnswerMenu</name>
    <message>
        <source>&amp;Fits</source>
        <translation>&amp;Encaja</translation>
    </message>
    <message>
        <source>Counts &amp;against</source>
        <translation>Va en &amp;contra</translation>
    </message>
    <message>
        <source>Could go &amp;either way</source>
        <translation>Puede ir en los &amp;dos sentidos</translation>
    </message>
    <message>
        <source>&amp;Not considered</source>
        <translation>&amp;Sin considerar</translation>
    </message>
    <message>
        <source>We &amp;see this the same</source>
        <translation>Lo vemos &amp;igual</translation>
    </message>
    <message>
        <source>We &amp;see this differently</source>
        <translation>No lo vemos &amp;igual</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Tamaño habitual</translation>
    </message>
</context>
<context>
    <name>AskedRow</name>
    <message>
        <source>both</source>
        <translation>en pareja</translation>
    </message>
</context>
<context>
    <name>CardBackScreen</name>
    <message>
        <source>Correct what was entered</source>
        <translation>Corregir lo que se pasó</translation>
    </message>
    <message>
        <source>What does the card of {student} say?</source>
        <translation>¿Qué dice la tarjeta de {student}?</translation>
    </message>
    <message>
        <source>What {student} wrote beside the questions belongs in “What {student} said” of the second look.</source>
        <translation>Lo que {student} escribió junto a las preguntas va en «Lo que dijo {student}», en la segunda mirada.</translation>
    </message>
    <message>
        <source>It was voluntary; a skipped item stays empty.</source>
        <translation>Era voluntaria; lo que se dejó en blanco queda vacío.</translation>
    </message>
    <message>
        <source>Both of you read it; a guess is its teacher&apos;s to read first.</source>
        <translation>La leen las dos personas; cada suposición la lee primero quien la hizo.</translation>
    </message>
    <message>
        <source>What did {student} mark?</source>
        <translation>¿Qué marcó {student}?</translation>
    </message>
    <message>
        <source>The card</source>
        <translation>La tarjeta</translation>
    </message>
    <message>
        <source>the student</source>
        <translation>su estudiante</translation>
    </message>
    <message>
        <source>All of the card is entered</source>
        <translation>La tarjeta está completa</translation>
    </message>
    <message>
        <source>Back to the second look</source>
        <translation>Volver a la segunda mirada</translation>
    </message>
    <message>
        <source>enter and move on</source>
        <translation>anotar y seguir</translation>
    </message>
    <message>
        <source>Enter the card</source>
        <translation>Pasar la tarjeta</translation>
    </message>
    <message>
        <source>The card is back</source>
        <translation>La tarjeta volvió</translation>
    </message>
    <message>
        <source>Day of the card</source>
        <translation>Fecha de la tarjeta</translation>
    </message>
    <message>
        <source>Put the card away</source>
        <translation>Retirar la tarjeta</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The card is put away, with what was guessed of it.</source>
        <translation>Se retiró la tarjeta, con lo que se había supuesto de ella.</translation>
    </message>
</context>
<context>
    <name>CardChoices</name>
    <message>
        <source>Questions on the card</source>
        <translation>Preguntas de la tarjeta</translation>
    </message>
    <message>
        <source>Four at most on each card. Take one off to tick another.</source>
        <translation>Cuatro como máximo en cada tarjeta. Quiten una para marcar otra.</translation>
    </message>
</context>
<context>
    <name>CardOfClass</name>
    <message>
        <source>Card of {room}</source>
        <translation>Tarjeta de {room}</translation>
    </message>
</context>
<context>
    <name>CaseActions</name>
    <message>
        <source>Everything is saved.</source>
        <translation>Todo está guardado.</translation>
    </message>
    <message>
        <source>This is a practice case: nothing of it is kept.</source>
        <translation>Este es un caso de práctica: no se conserva nada.</translation>
    </message>
</context>
<context>
    <name>CaseDoors</name>
    <message>
        <source>Imported as a case of its own.</source>
        <translation>Importado como un caso aparte.</translation>
    </message>
</context>
<context>
    <name>CaseKeeping</name>
    <message>
        <source>{name} was to be kept until {day}.</source>
        <translation>{name} debía conservarse hasta el {day}.</translation>
    </message>
    <message>
        <source>Delete...</source>
        <translation>Borrar...</translation>
    </message>
    <message>
        <source>Hold, or set a date</source>
        <translation>Retener o poner fecha</translation>
    </message>
    <message>
        <source>This case has a day after today, {day}. Was the clock of a laptop wrong, then or now?</source>
        <translation>En este caso hay un día posterior a hoy, {day}. ¿Iba mal el reloj de un portátil, entonces o ahora?</translation>
    </message>
    <message>
        <source>Finish your turn first.</source>
        <translation>Termina primero tu turno.</translation>
    </message>
    <message>
        <source>This is a practice case: nothing of it is kept.</source>
        <translation>Este es un caso de práctica: no se conserva nada.</translation>
    </message>
    <message>
        <source>This case is on hold. Lift the hold first, in Keeping this case.</source>
        <translation>Este caso está en retención. Quiten primero la retención, en Conservar este caso.</translation>
    </message>
    <message>
        <source>{name} has been deleted, with its copies.</source>
        <translation>{name} se borró, con sus copias.</translation>
    </message>
    <message>
        <source>{name} could not be deleted: another program may have it open.</source>
        <translation>No se pudo borrar {name}: quizá otro programa lo tiene abierto.</translation>
    </message>
    <message>
        <source>Still there: {files}.</source>
        <translation>Todavía están: {files}.</translation>
    </message>
    <message numerus="yes">
        <source>%n documents of it stay where they were saved.</source>
        <translation>
            <numerusform>Un documento suyo sigue donde se guardó.</numerusform>
            <numerusform>%n documentos suyos siguen donde se guardaron.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Cases on this laptop</source>
        <translation>Casos en este portátil</translation>
    </message>
    <message>
        <source>No case on this list is called that.</source>
        <translation>Ningún caso de esta lista se llama así.</translation>
    </message>
</context>
<context>
    <name>CaseLock</name>
    <message>
        <source>This is a practice case: there is nothing to lock.</source>
        <translation>Este es un caso de práctica: no hay nada que bloquear.</translation>
    </message>
    <message>
        <source>To lock this case, set a passphrase first: Case, Passphrase.</source>
        <translation>Para bloquear este caso, pongan antes una frase de contraseña: Caso, Frase de contraseña.</translation>
    </message>
    <message>
        <source>It stays locked: it opens with a new passphrase only.</source>
        <translation>Sigue bloqueado: solo se abre con una frase de contraseña nueva.</translation>
    </message>
</context>
<context>
    <name>CaseMenu</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Take off this list</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
</context>
<context>
    <name>CaseSearch</name>
    <message>
        <source>Find a code name</source>
        <translation>Buscar un nombre en clave</translation>
    </message>
    <message>
        <source>Find a case by its code name</source>
        <translation>Buscar un caso por su nombre en clave</translation>
    </message>
</context>
<context>
    <name>CheckComparison</name>
    <message>
        <source>Cover it again</source>
        <translation>Cubrirlo de nuevo</translation>
    </message>
    <message>
        <source>For {label} to read first. Show it to your colleague if you like.</source>
        <translation>Primero lo lee {label}. Muéstralo a tu colega si quieres.</translation>
    </message>
    <message>
        <source>I teach {label}. Show it</source>
        <translation>Doy clase en {label}. Mostrar</translation>
    </message>
    <message>
        <source>the student</source>
        <translation>su estudiante</translation>
    </message>
    <message>
        <source>what you expected</source>
        <translation>lo que esperabas</translation>
    </message>
    <message>
        <source>what {student} said</source>
        <translation>lo que dijo {student}</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Student card</source>
        <translation>Tarjeta de preguntas</translation>
    </message>
    <message>
        <source>Enter a card that came back</source>
        <translation>Pasar una tarjeta que volvió</translation>
    </message>
    <message>
        <source>To guess takes each of you about half a minute alone, to enter a card about a minute. For your own learning, never for judging staff.</source>
        <translation>Suponer le lleva a cada docente medio minuto a solas; pasar una tarjeta, cosa de un minuto. Es para aprender, nunca para evaluar al personal.</translation>
    </message>
    <message>
        <source>{label} has guessed.</source>
        <translation>{label} ya hizo su suposición.</translation>
    </message>
    <message>
        <source>{label} has not guessed yet.</source>
        <translation>{label} todavía no hizo su suposición.</translation>
    </message>
    <message>
        <source>Guess what the next card will say</source>
        <translation>Suponer qué dirá la próxima tarjeta</translation>
    </message>
    <message>
        <source>Guess what the next card will say, or change a guess</source>
        <translation>Suponer qué dirá la próxima tarjeta, o cambiar una suposición</translation>
    </message>
    <message numerus="yes">
        <source>%n student cards are not back yet.</source>
        <translation>
            <numerusform>1 tarjeta todavía no ha vuelto.</numerusform>
            <numerusform>%n tarjetas todavía no han vuelto.</numerusform>
        </translation>
    </message>
    <message>
        <source>{label}: no card is noted.</source>
        <translation>{label}: no hay ninguna tarjeta.</translation>
    </message>
    <message>
        <source>{label}: the card of {given} is not back yet.</source>
        <translation>{label}: la tarjeta del {given} todavía no ha vuelto.</translation>
    </message>
    <message>
        <source>{label}: a card came back on {back}.</source>
        <translation>{label}: volvió una tarjeta el {back}.</translation>
    </message>
</context>
<context>
    <name>CheckScale</name>
    <message>
        <source>no guess</source>
        <translation>sin suposición</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>en blanco</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Qué tan segura</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>una suposición</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>bastante segura</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>segura</translation>
    </message>
</context>
<context>
    <name>ClockButton</name>
    <message>
        <source>Pause, take 2 more minutes, talk freely, or put the minutes away</source>
        <translation>Pausar, sumar 2 minutos, hablar sin reloj o quitar los minutos</translation>
    </message>
</context>
<context>
    <name>ContextPanel</name>
    <message>
        <source>Just before</source>
        <translation>Justo antes</translation>
    </message>
    <message>
        <source>Just after</source>
        <translation>Justo después</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cuántas veces</translation>
    </message>
</context>
<context>
    <name>ContrastScreen</name>
    <message>
        <source>Largest first</source>
        <translation>Mayores primero</translation>
    </message>
    <message>
        <source>As asked</source>
        <translation>Como se preguntó</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Ver como</translation>
    </message>
    <message>
        <source>This row</source>
        <translation>Esta fila</translation>
    </message>
    <message>
        <source>The puzzle</source>
        <translation>El enigma</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Show beside the chart</source>
        <translation>Ver junto al gráfico</translation>
    </message>
    <message>
        <source>The student</source>
        <translation>Su estudiante</translation>
    </message>
    <message>
        <source>The two views as a chart</source>
        <translation>Las dos miradas en un gráfico</translation>
    </message>
    <message>
        <source>The two views in words</source>
        <translation>Las dos miradas en palabras</translation>
    </message>
    <message>
        <source>the student</source>
        <translation>su estudiante</translation>
    </message>
    <message>
        <source>Where do your views differ?</source>
        <translation>¿Dónde difieren sus miradas?</translation>
    </message>
    <message>
        <source>Next: Retell</source>
        <translation>Siguiente: Relatar</translation>
    </message>
    <message>
        <source>move between rows</source>
        <translation>ir de fila en fila</translation>
    </message>
    <message>
        <source>next difference</source>
        <translation>próxima diferencia</translation>
    </message>
    <message>
        <source>chart or table</source>
        <translation>gráfico o tabla</translation>
    </message>
    <message>
        <source>start a hypothesis</source>
        <translation>empezar una hipótesis</translation>
    </message>
    <message>
        <source>Make it the puzzle</source>
        <translation>Tomar como enigma</translation>
    </message>
    <message>
        <source>Start a hypothesis</source>
        <translation>Empezar una hipótesis</translation>
    </message>
    <message>
        <source>Let the guesses go</source>
        <translation>No guardar las suposiciones</translation>
    </message>
</context>
<context>
    <name>CopyList</name>
    <message>
        <source>Earlier copies</source>
        <translation>Copias anteriores</translation>
    </message>
</context>
<context>
    <name>CopyOffer</name>
    <message>
        <source>The newest copy is from {when}; the passphrase opens it.</source>
        <translation>La copia más reciente ({when}) se abre con la frase de contraseña.</translation>
    </message>
    <message>
        <source>The newest good copy is from {when}: {holds}.</source>
        <translation>La copia buena más reciente ({when}): {holds}.</translation>
    </message>
    <message>
        <source>None of its earlier copies can be read. Everything was left as it is.</source>
        <translation>Ninguna de sus copias anteriores se puede leer. Todo quedó como estaba.</translation>
    </message>
    <message>
        <source>There is no earlier copy of it. The file was left as it is.</source>
        <translation>No hay ninguna copia anterior. El archivo quedó como estaba.</translation>
    </message>
    <message>
        <source>There is no copy of it here.</source>
        <translation>Aquí no hay ninguna copia.</translation>
    </message>
    <message>
        <source>Open that copy</source>
        <translation>Abrir esa copia</translation>
    </message>
    <message>
        <source>This is the copy from {when}.</source>
        <translation>Esta es una copia anterior ({when}).</translation>
    </message>
    <message>
        <source>The file that could not be opened is kept beside it as {name}.</source>
        <translation>El archivo que no se pudo abrir queda a su lado como {name}.</translation>
    </message>
</context>
<context>
    <name>CopyWords</name>
    <message>
        <source>today {time}</source>
        <translation>hoy {time}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Step {n}, {name}</source>
        <translation>Paso {n}, {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n ratings</source>
        <translation>
            <numerusform>%n frecuencia</numerusform>
            <numerusform>%n frecuencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moments</source>
        <translation>
            <numerusform>%n momento</numerusform>
            <numerusform>%n momentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hypotheses</source>
        <translation>
            <numerusform>%n hipótesis</numerusform>
            <numerusform>%n hipótesis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence</source>
        <translation>
            <numerusform>%n indicio</numerusform>
            <numerusform>%n indicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n look-fors</source>
        <translation>
            <numerusform>%n punto de observación</numerusform>
            <numerusform>%n puntos de observación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n pregunta</numerusform>
            <numerusform>%n preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing written yet</source>
        <translation>sin escribir todavía</translation>
    </message>
    <message>
        <source>step {n}, {counts}</source>
        <translation>paso {n}, {counts}</translation>
    </message>
</context>
<context>
    <name>CountSlipDialog</name>
    <message>
        <source>Count slip</source>
        <translation>Papeleta de recuento</translation>
    </message>
    <message>
        <source>A count slip for the room</source>
        <translation>Una papeleta de recuento para el grupo</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Guardar...</translation>
    </message>
    <message>
        <source>Do not give one</source>
        <translation>No entregar ninguna</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>What you typed is saved. You can go on, or close PairView and open it again.</source>
        <translation>Lo que escribieron está guardado. Pueden seguir, o cerrar PairView y abrirlo de nuevo.</translation>
    </message>
    <message>
        <source>Not everything that you typed could be saved. It may still stand in the window: go on, and copy it from there.</source>
        <translation>No se pudo guardar todo lo que escribieron. Puede que siga en la ventana: sigan y cópienlo de ahí.</translation>
    </message>
    <message numerus="yes">
        <source>%n more things went wrong since.</source>
        <translation>
            <numerusform>Después falló otra cosa.</numerusform>
            <numerusform>Después fallaron %n cosas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>PairView has to close.</source>
        <translation>PairView tiene que cerrarse.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>PairView</source>
        <translation>PairView</translation>
    </message>
    <message>
        <source>Something went wrong inside PairView</source>
        <translation>Algo falló dentro de PairView</translation>
    </message>
    <message>
        <source>This report says where it happened. It holds nothing of any case, and it goes nowhere unless you copy or save it.</source>
        <translation>Este informe dice dónde ocurrió. No contiene nada de ningún caso y no sale de aquí si no lo copian o lo guardan.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Close PairView</source>
        <translation>Cerrar PairView</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Save report...</source>
        <translation>Guardar el informe...</translation>
    </message>
</context>
<context>
    <name>DatePick</name>
    <message>
        <source>MMMM d, yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>MMM d</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Delete {name}?</source>
        <translation>¿Borrar {name}?</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Borrar {name}</translation>
    </message>
    <message>
        <source>The case file {file}, in {folder}.</source>
        <translation>El archivo del caso, {file}, en {folder}.</translation>
    </message>
    <message>
        <source>Its place in the list of cases.</source>
        <translation>Su lugar en la lista de casos.</translation>
    </message>
    <message numerus="yes">
        <source>Its place in the list of cases, and %n copies beside it.</source>
        <translation>
            <numerusform>Su lugar en la lista de casos y 1 copia junto a él.</numerusform>
            <numerusform>Su lugar en la lista de casos y %n copias junto a él.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which documents were saved stands inside the case and cannot be read.</source>
        <translation>Qué documentos se guardaron consta dentro del caso y no se puede leer.</translation>
    </message>
    <message>
        <source>Not there any more, or not made by PairView:</source>
        <translation>Ya no están, o no los hizo PairView:</translation>
    </message>
    <message>
        <source>Delete this case</source>
        <translation>Borrar este caso</translation>
    </message>
    <message>
        <source>Has anyone asked to see this record? Then put it on hold instead.</source>
        <translation>¿Alguien pidió ver este expediente? Entonces pónganlo en retención.</translation>
    </message>
    <message>
        <source>Put it on hold</source>
        <translation>Poner en retención</translation>
    </message>
    <message>
        <source>WHAT GOES</source>
        <translation>QUÉ SE VA</translation>
    </message>
    <message>
        <source>DOCUMENTS SAVED FROM IT: TICK WHAT SHOULD GO TOO</source>
        <translation>DOCUMENTOS GUARDADOS DE ESTE CASO: MARQUEN LOS QUE TAMBIÉN SE VAN</translation>
    </message>
    <message>
        <source>WHAT PAIRVIEW CANNOT REACH</source>
        <translation>A LO QUE PAIRVIEW NO LLEGA</translation>
    </message>
    <message>
        <source>Paper, backups, synced folders, sticks, mail, and traces that a disk keeps for a while (SSD).</source>
        <translation>Papel, copias de seguridad, carpetas sincronizadas, memorias USB, correo y rastros que un disco guarda un tiempo (SSD).</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>PairView cases (*.pairview)</source>
        <translation>Casos de PairView (*.pairview)</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Abrir un caso</translation>
    </message>
    <message>
        <source>Import a case</source>
        <translation>Importar un caso</translation>
    </message>
    <message>
        <source>JSON, from PairView (*.json)</source>
        <translation>JSON, de PairView (*.json)</translation>
    </message>
    <message>
        <source>About PairView</source>
        <translation>Acerca de PairView</translation>
    </message>
    <message>
        <source>Two teachers, one student, two classes. PairView opens no network connection; a case stays on this laptop until you print, save or carry it elsewhere.</source>
        <translation>Dos docentes, un caso, dos clases. PairView no abre ninguna conexión de red; el caso se queda en este portátil hasta que lo impriman, lo guarden o lo lleven a otra parte.</translation>
    </message>
    <message>
        <source>PairView is under the Apache License 2.0. What it is made of, and under which licences, is in the folder licences that comes with it.</source>
        <translation>PairView tiene la licencia Apache 2.0. De qué está hecho y con qué licencias está en la carpeta licences que lo acompaña.</translation>
    </message>
</context>
<context>
    <name>DocumentChoices</name>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Copies to print</source>
        <translation>Copias para imprimir</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Idioma del documento</translation>
    </message>
    <message>
        <source>Minutes that you have</source>
        <translation>Minutos que tienen</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Letra grande</translation>
    </message>
    <message>
        <source>Both sides of the paper</source>
        <translation>Papel por las dos caras</translation>
    </message>
    <message>
        <source>Private parts, off until ticked</source>
        <translation>Partes privadas, solo si se marcan</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>My reading of each moment</source>
        <translation>Mi lectura de cada momento</translation>
    </message>
    <message>
        <source>My part</source>
        <translation>Mi parte</translation>
    </message>
    <message>
        <source>Who offered which hypothesis</source>
        <translation>Quién propuso cada hipótesis</translation>
    </message>
    <message>
        <source>The retelling, a guess</source>
        <translation>El relato, una suposición</translation>
    </message>
    <message>
        <source>What we guessed of each other</source>
        <translation>Lo que supusimos de la otra persona</translation>
    </message>
    <message>
        <source>What we expected of the student card</source>
        <translation>Lo que esperábamos de la tarjeta de preguntas</translation>
    </message>
    <message>
        <source>We talk about it by</source>
        <translation>Lo hablamos a más tardar el</translation>
    </message>
    <message>
        <source>Another day to talk about it</source>
        <translation>Otro día para hablarlo</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>copias</translation>
    </message>
</context>
<context>
    <name>DocumentDelivery</name>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <source>No program on this laptop opens a PDF. It is saved.</source>
        <translation>Ningún programa de este portátil abre un PDF. Está guardado.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Imprimiendo</translation>
    </message>
    <message>
        <source>Sent to the printer. Take it from the tray.</source>
        <translation>Enviado a la impresora. Recójanlo en la bandeja.</translation>
    </message>
    <message>
        <source>Printing was stopped. Pages already sent may still come.</source>
        <translation>Se detuvo la impresión. Las páginas ya enviadas pueden salir todavía.</translation>
    </message>
</context>
<context>
    <name>DocumentList</name>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
</context>
<context>
    <name>DocumentMaking</name>
    <message>
        <source>Given up. Choose it again to make it.</source>
        <translation>Cancelado. Elíjanlo otra vez para hacerlo.</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>Haciendo las páginas</translation>
    </message>
    <message>
        <source>The first pages; the others follow</source>
        <translation>Las primeras páginas; las demás siguen</translation>
    </message>
</context>
<context>
    <name>DocumentNames</name>
    <message>
        <source>Handout</source>
        <translation>Hoja de la sesión</translation>
    </message>
    <message>
        <source>My next lesson</source>
        <translation>Mi próxima clase</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Hoja de trabajo</translation>
    </message>
    <message>
        <source>Student card</source>
        <translation>Tarjeta de preguntas</translation>
    </message>
    <message>
        <source>Second-look sheet</source>
        <translation>Hoja de la segunda mirada</translation>
    </message>
    <message>
        <source>Facilitator page</source>
        <translation>Página de facilitación</translation>
    </message>
    <message>
        <source>Whole record</source>
        <translation>Caso completo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>Copy of the case</source>
        <translation>Copia del caso</translation>
    </message>
    <message>
        <source>Recovery page</source>
        <translation>Página de recuperación</translation>
    </message>
    <message>
        <source>What you saw, your hypotheses, your plan.</source>
        <translation>Lo que vieron, sus hipótesis, su plan.</translation>
    </message>
    <message>
        <source>To tear off: what each of you will look for.</source>
        <translation>Para recortar: lo que observará cada docente.</translation>
    </message>
    <message>
        <source>The steps on paper, for rooms without laptops.</source>
        <translation>Los pasos en papel, para salas sin portátiles.</translation>
    </message>
    <message>
        <source>Questions that the student may answer.</source>
        <translation>Preguntas que su estudiante puede responder.</translation>
    </message>
    <message>
        <source>What was open then, beside what was seen.</source>
        <translation>Lo que estaba abierto, junto a lo que se vio.</translation>
    </message>
    <message>
        <source>Steps, minutes and prompts to lead a workshop.</source>
        <translation>Pasos, minutos e ideas para dirigir un taller.</translation>
    </message>
    <message>
        <source>What both of you may see, for the family.</source>
        <translation>Lo que ven las dos personas, para la familia.</translation>
    </message>
    <message>
        <source>What we are holding open</source>
        <translation>Lo que dejamos abierto</translation>
    </message>
    <message>
        <source>The puzzle</source>
        <translation>El enigma</translation>
    </message>
    <message>
        <source>The two views</source>
        <translation>Las dos miradas</translation>
    </message>
    <message>
        <source>Moments in your own words</source>
        <translation>Momentos, con sus palabras</translation>
    </message>
    <message>
        <source>Where it goes well</source>
        <translation>Donde va bien</translation>
    </message>
    <message>
        <source>What speaks for and against each</source>
        <translation>Qué encaja con cada una y qué va en contra</translation>
    </message>
    <message>
        <source>What you will look for and ask</source>
        <translation>Qué observarán y preguntarán</translation>
    </message>
    <message>
        <source>What you do not know yet</source>
        <translation>Lo que todavía no saben</translation>
    </message>
</context>
<context>
    <name>DocumentsDialog</name>
    <message>
        <source>Blank, to be written on.</source>
        <translation>En blanco, para escribir.</translation>
    </message>
    <message>
        <source>Open a case first.</source>
        <translation>Abran primero un caso.</translation>
    </message>
    <message>
        <source>Opens when both of you have finished recording.</source>
        <translation>Se abre cuando hayan terminado de anotar las dos personas.</translation>
    </message>
    <message>
        <source>Opens when both of you look at the case again.</source>
        <translation>Se abre cuando vuelvan a mirar el caso en pareja.</translation>
    </message>
    <message>
        <source>Print or save a document</source>
        <translation>Imprimir o guardar un documento</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Imprimir...</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Guardar PDF</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>EarlierCopies</name>
    <message>
        <source>This is a practice case: nothing of it is kept.</source>
        <translation>Este es un caso de práctica: no se conserva nada.</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>igual que ahora</translation>
    </message>
    <message>
        <source>differs from now</source>
        <translation>distinta de ahora</translation>
    </message>
    <message>
        <source>You went back to the copy from {when}.</source>
        <translation>Volvieron a una copia anterior ({when}).</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The case is as it was before you went back.</source>
        <translation>El caso está como antes de volver atrás.</translation>
    </message>
</context>
<context>
    <name>EarlierCopiesDialog</name>
    <message>
        <source>Earlier copies</source>
        <translation>Copias anteriores</translation>
    </message>
    <message>
        <source>Go back to an earlier copy</source>
        <translation>Volver a una copia anterior</translation>
    </message>
    <message>
        <source>The case as it is now is kept as a copy first, so that you can come back to it.</source>
        <translation>Antes, el caso tal como está ahora se conserva como copia, para que puedan regresar a él.</translation>
    </message>
    <message>
        <source>No earlier copies yet. One is kept each time the case is opened, and every ten minutes while you work.</source>
        <translation>Todavía no hay copias anteriores. Se conserva una cada vez que se abre el caso y cada diez minutos mientras trabajan.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver a esta copia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>EarlierLooks</name>
    <message>
        <source>Earlier looks: {days}</source>
        <translation>Miradas anteriores: {days}</translation>
    </message>
    <message>
        <source>the student</source>
        <translation>su estudiante</translation>
    </message>
    <message>
        <source>What {student} said</source>
        <translation>Lo que dijo {student}</translation>
    </message>
    <message>
        <source>Remember this</source>
        <translation>Para recordar</translation>
    </message>
    <message>
        <source>You ended here.</source>
        <translation>Terminaron aquí.</translation>
    </message>
    <message>
        <source>The next look was set for {day}.</source>
        <translation>La próxima mirada quedó para el {day}.</translation>
    </message>
    <message>
        <source>Rated again</source>
        <translation>Anotado otra vez</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>visto</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>no visto</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>no está claro</translation>
    </message>
    <message>
        <source>A look-for that was removed</source>
        <translation>Un punto de observación que se quitó</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>sigue abierta</translation>
    </message>
    <message>
        <source>worth checking first</source>
        <translation>conviene comprobarla primero</translation>
    </message>
    <message>
        <source>set aside for now</source>
        <translation>apartada por ahora</translation>
    </message>
    <message>
        <source>A hypothesis that was removed</source>
        <translation>Una hipótesis que se quitó</translation>
    </message>
    <message>
        <source>Stays {after}.</source>
        <translation>Continúa: {after}.</translation>
    </message>
    <message>
        <source>From {before} to {after}.</source>
        <translation>De «{before}» a «{after}».</translation>
    </message>
</context>
<context>
    <name>EffortLine</name>
    <message>
        <source>Both of you said how much you tried.</source>
        <translation>Las dos personas dijeron cuánto esfuerzo pusieron.</translation>
    </message>
    <message>
        <source>One of you answered how much you tried.</source>
        <translation>Una de las dos personas dijo cuánto esfuerzo puso.</translation>
    </message>
    <message>
        <source>An answer is read again only alone, at the next look.</source>
        <translation>Cada respuesta solo se vuelve a leer a solas, en la próxima mirada.</translation>
    </message>
</context>
<context>
    <name>EntryRows</name>
    <message>
        <source>{day} on {entry}</source>
        <translation>{day}, sobre {entry}</translation>
    </message>
    <message>
        <source>the whole case</source>
        <translation>todo el caso</translation>
    </message>
    <message>
        <source>For what concerns all of it</source>
        <translation>Para lo que se refiere a todo</translation>
    </message>
    <message>
        <source>The case as a whole</source>
        <translation>El caso en su conjunto</translation>
    </message>
    <message>
        <source>STATEMENTS SO FAR</source>
        <translation>DECLARACIONES HASTA AHORA</translation>
    </message>
</context>
<context>
    <name>EraseCard</name>
    <message>
        <source>ERASE FOR GOOD</source>
        <translation>BORRAR PARA SIEMPRE</translation>
    </message>
    <message>
        <source>Erase this entry...</source>
        <translation>Borrar esta entrada...</translation>
    </message>
    <message>
        <source>Erase it for good?</source>
        <translation>¿Borrarla para siempre?</translation>
    </message>
    <message>
        <source>This case is on hold: ask first if it may go.</source>
        <translation>Este caso está en retención: pregunten antes si se puede borrar.</translation>
    </message>
    <message>
        <source>Made from it, or with the same words. What is ticked goes too:</source>
        <translation>Hecho a partir de ella, o con las mismas palabras. Lo que se marque también se va:</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarla</translation>
    </message>
    <message>
        <source>PairView cannot reach paper, PDF files and exports made before, backups, or a copy of the file that someone keeps elsewhere.</source>
        <translation>PairView no llega al papel, a los PDF y exportaciones ya hechos, a las copias de seguridad ni a una copia del archivo que alguien guarde en otra parte.</translation>
    </message>
    <message>
        <source>For what should never have been written down. It leaves the case file and every earlier copy, and undo does not bring it back.</source>
        <translation>Para lo que nunca debió escribirse. Sale del archivo del caso y de todas las copias anteriores, y deshacer no lo devuelve.</translation>
    </message>
    <message>
        <source>Its answers in the table go with it.</source>
        <translation>Sus respuestas en la tabla se van también.</translation>
    </message>
    <message>
        <source>What was seen of it goes with it.</source>
        <translation>Lo que se vio de ello se va también.</translation>
    </message>
    <message>
        <source>What was seen then, and what moved, goes with it.</source>
        <translation>Lo que se vio entonces, y lo que cambió, se va también.</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>What was seen or heard</source>
        <translation>Qué se vio o se oyó</translation>
    </message>
    <message>
        <source>What would a camera show?</source>
        <translation>¿Qué mostraría una cámara?</translation>
    </message>
    <message>
        <source>How do you know it?</source>
        <translation>¿Cómo lo saben?</translation>
    </message>
    <message>
        <source>Write another</source>
        <translation>Escribir otro</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>Volver a la tabla</translation>
    </message>
    <message>
        <source>From what you recorded</source>
        <translation>De lo que anotaron</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation>Quitar un indicio</translation>
    </message>
    <message>
        <source>Edit evidence</source>
        <translation>Editar el indicio</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message numerus="yes">
        <source>The table holds up to %n pieces of evidence.</source>
        <translation>
            <numerusform>La tabla admite hasta %n indicio.</numerusform>
            <numerusform>La tabla admite hasta %n indicios.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than ten is a lot to weigh. Which would you miss least?</source>
        <translation>Más de diez son muchos para sopesar. ¿Cuál echarían menos de menos?</translation>
    </message>
    <message>
        <source>Seen differently</source>
        <translation>Visto de otra manera</translation>
    </message>
    <message>
        <source>Differences and moments you recorded and that are not in the table yet.</source>
        <translation>Diferencias y momentos que anotaron y que todavía no están en la tabla.</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Añadir un indicio</translation>
    </message>
    <message>
        <source>Write evidence</source>
        <translation>Escribir un indicio</translation>
    </message>
    <message>
        <source>Choose a source</source>
        <translation>Elegir de dónde viene</translation>
    </message>
</context>
<context>
    <name>EvidenceTable</name>
    <message>
        <source>Hypotheses</source>
        <translation>Hipótesis</translation>
    </message>
    <message>
        <source>not considered</source>
        <translation>sin considerar</translation>
    </message>
    <message>
        <source>{hypothesis}, evidence {number}, {text}: {answer}</source>
        <translation>{hypothesis}, indicio {number}, {text}: {answer}</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>encaja</translation>
    </message>
    <message>
        <source>counts against</source>
        <translation>va en contra</translation>
    </message>
    <message>
        <source>could go either way</source>
        <translation>puede ir en los dos sentidos</translation>
    </message>
</context>
<context>
    <name>EvidenceView</name>
    <message>
        <source>Table of hypotheses and evidence</source>
        <translation>Tabla de hipótesis e indicios</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>encaja</translation>
    </message>
    <message>
        <source>against</source>
        <translation>en contra</translation>
    </message>
    <message>
        <source>either way</source>
        <translation>dos sentidos</translation>
    </message>
    <message>
        <source>Hypotheses</source>
        <translation>Hipótesis</translation>
    </message>
</context>
<context>
    <name>ExpectsRow</name>
    <message>
        <source>Both classes would show</source>
        <translation>Las dos clases mostrarían</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>lo mismo</translation>
    </message>
    <message>
        <source>different</source>
        <translation>algo distinto</translation>
    </message>
    <message>
        <source>cannot say</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>If it were right, both classes would show</source>
        <translation>Si fuera así, las dos clases mostrarían</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Exported. The file holds both views and is not encrypted.</source>
        <translation>Exportado. El archivo contiene las dos miradas y no está cifrado.</translation>
    </message>
</context>
<context>
    <name>FacilitatorScreen</name>
    <message>
        <source>close</source>
        <translation>cerrar</translation>
    </message>
    <message>
        <source>start, pause</source>
        <translation>empezar, pausar</translation>
    </message>
    <message>
        <source>back, next</source>
        <translation>atrás, siguiente</translation>
    </message>
    <message>
        <source>2 min</source>
        <translation>2 min</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>pantalla completa</translation>
    </message>
    <message>
        <source>Something is not saved yet</source>
        <translation>Hay algo sin guardar</translation>
    </message>
    <message>
        <source>+2 min for this step</source>
        <translation>+2 min para este paso</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>Segunda mirada</translation>
    </message>
    <message>
        <source>Which sitting</source>
        <translation>Qué encuentro</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>{n} min for this step</source>
        <translation>{n} min para este paso</translation>
    </message>
    <message>
        <source>Two minutes left for this step.</source>
        <translation>Quedan dos minutos de este paso.</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Take that back</source>
        <translation>Anular eso</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Desde el principio</translation>
    </message>
    <message>
        <source>Start when the room is ready.</source>
        <translation>Empiecen cuando el grupo esté listo.</translation>
    </message>
    <message>
        <source>The time is over. Finish when you are ready.</source>
        <translation>Se acabó el tiempo. Terminen cuando quieran.</translation>
    </message>
    <message>
        <source>Time to move on when you are ready.</source>
        <translation>Hora de pasar al siguiente, cuando quieran.</translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>Hasta las {time}</translation>
    </message>
    <message>
        <source>Until {time} if you start now</source>
        <translation>Hasta las {time} si empiezan ahora</translation>
    </message>
    <message>
        <source>Until {time}, with {n} min slack</source>
        <translation>Hasta las {time}, con {n} min de margen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>+2 min</source>
        <translation>+2 min</translation>
    </message>
</context>
<context>
    <name>FieldMenu</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Save PDF</source>
        <translation>Guardar PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>JSON, for PairView (*.json)</source>
        <translation>JSON, para PairView (*.json)</translation>
    </message>
    <message>
        <source>Markdown, to read (*.md)</source>
        <translation>Markdown, para leer (*.md)</translation>
    </message>
    <message>
        <source>Export case</source>
        <translation>Exportar el caso</translation>
    </message>
    <message>
        <source>Count slip (*.json)</source>
        <translation>Papeleta de recuento (*.json)</translation>
    </message>
    <message>
        <source>Save count slip</source>
        <translation>Guardar la papeleta de recuento</translation>
    </message>
    <message>
        <source>Folder of count slips</source>
        <translation>Carpeta de papeletas de recuento</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>Guardar una copia en otra parte</translation>
    </message>
    <message>
        <source>PairView cases (*.pairview)</source>
        <translation>Casos de PairView (*.pairview)</translation>
    </message>
</context>
<context>
    <name>FoldingRow</name>
    <message>
        <source>both</source>
        <translation>en pareja</translation>
    </message>
</context>
<context>
    <name>FollowUpPanel</name>
    <message>
        <source>Weeks until you look again</source>
        <translation>Semanas hasta volver a verse</translation>
    </message>
    <message>
        <source>On another day</source>
        <translation>Otro día</translation>
    </message>
    <message>
        <source>We look again on</source>
        <translation>Volvemos a vernos el</translation>
    </message>
    <message>
        <source>in</source>
        <translation>en</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <source>PairView will ask to delete this case after {day}.</source>
        <translation>Después del {day}, PairView preguntará si se borra este caso.</translation>
    </message>
    <message>
        <source>Practice only: nothing of it is kept.</source>
        <translation>Solo práctica: no se conserva nada.</translation>
    </message>
    <message>
        <source>Set the next date</source>
        <translation>Poner la próxima fecha</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>GuessFirst</name>
    <message>
        <source>the student</source>
        <translation>su estudiante</translation>
    </message>
    <message>
        <source>Before you give it: each guesses alone what {student} will answer.</source>
        <translation>Antes de entregarla, cada docente supone a solas qué responderá {student}.</translation>
    </message>
    <message>
        <source>{label} guesses now</source>
        <translation>Ahora supone {label}</translation>
    </message>
</context>
<context>
    <name>HandOverAlone</name>
    <message>
        <source>Pass the keyboard to {label}</source>
        <translation>Pasar el teclado a {label}</translation>
    </message>
    <message>
        <source>Only {label}</source>
        <translation>Solo {label}</translation>
    </message>
    <message>
        <source>I teach {label}. Begin</source>
        <translation>Doy clase en {label}. Empezar</translation>
    </message>
    <message>
        <source>{label} instead</source>
        <translation>Mejor {label}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>What {label} expects stays covered until the student&apos;s card is back.</source>
        <translation>Lo que {label} espera queda cubierto hasta que vuelva la tarjeta.</translation>
    </message>
    <message>
        <source>What {label} says stays covered until both of you have finished.</source>
        <translation>Lo que diga {label} queda cubierto hasta que terminen las dos personas.</translation>
    </message>
</context>
<context>
    <name>HandOverScreen</name>
    <message>
        <source>Open what {label} wrote</source>
        <translation>Abrir lo que escribió {label}</translation>
    </message>
    <message>
        <source>You have both finished</source>
        <translation>Ya terminaron las dos personas</translation>
    </message>
    <message>
        <source>Open both views together. From then on each of you sees everything.</source>
        <translation>Abran las dos miradas en pareja. A partir de ahí, cada docente lo ve todo.</translation>
    </message>
    <message>
        <source>We are both ready. Open both views</source>
        <translation>Sí, en pareja. Abrir las dos miradas</translation>
    </message>
    <message>
        <source>I teach {label}. Start my turn</source>
        <translation>Doy clase en {label}. Empezar mi turno</translation>
    </message>
    <message>
        <source>What {other} wrote is saved and covered. After your turn both see all.</source>
        <translation>Lo que escribió {other} está guardado y cubierto. Después de tu turno, las dos personas lo ven todo.</translation>
    </message>
    <message>
        <source>Pass the keyboard to {label}</source>
        <translation>Pasar el teclado a {label}</translation>
    </message>
    <message>
        <source>What {label} writes stays covered until {other} has finished too.</source>
        <translation>Lo que escriba {label} queda cubierto hasta que {other} también termine.</translation>
    </message>
    <message>
        <source>{label} begins</source>
        <translation>Empieza {label}</translation>
    </message>
    <message>
        <source>A rating changed now is marked as changed after you talked.</source>
        <translation>Si ahora cambia una frecuencia, queda señalada: cambiada después de hablar.</translation>
    </message>
    <message>
        <source>Whose notes do you want to change?</source>
        <translation>¿Qué notas quieren cambiar?</translation>
    </message>
    <message>
        <source>{label} needs to change something</source>
        <translation>{label} necesita cambiar algo</translation>
    </message>
    <message>
        <source>Back to the contrast</source>
        <translation>Volver al contraste</translation>
    </message>
    <message>
        <source>Back to step 1</source>
        <translation>Volver al paso 1</translation>
    </message>
    <message>
        <source>Step 2, Record</source>
        <translation>Paso 2, Anotar</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes for this turn</source>
        <translation>
            <numerusform>%n minuto para este turno</numerusform>
            <numerusform>%n minutos para este turno</numerusform>
        </translation>
    </message>
    <message>
        <source>In a moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Covered as a courtesy, not locked: whoever holds this laptop can open a turn.</source>
        <translation>Cubierto por cortesía, no bajo llave: quien tenga este portátil puede abrir un turno.</translation>
    </message>
</context>
<context>
    <name>HiddenScreen</name>
    <message>
        <source>What was typed stays until this is closed. The minutes stand still.</source>
        <translation>Lo que se escribió se queda hasta que se cierre. Los minutos no corren.</translation>
    </message>
    <message>
        <source>Not saved yet: what was typed waits in this window. The minutes stand still.</source>
        <translation>Sin guardar todavía: lo que se escribió espera en esta ventana. Los minutos no corren.</translation>
    </message>
    <message>
        <source>Screen hidden</source>
        <translation>Pantalla oculta</translation>
    </message>
    <message>
        <source>Everything typed so far is kept. The minutes stand still.</source>
        <translation>Todo lo escrito hasta ahora se conserva. Los minutos no corren.</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Mostrar de nuevo</translation>
    </message>
</context>
<context>
    <name>HideCorner</name>
    <message>
        <source>Hide screen</source>
        <translation>Ocultar pantalla</translation>
    </message>
</context>
<context>
    <name>HintLine</name>
    <message>
        <source>Keep it</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>Keep it: {words}</source>
        <translation>Dejarlo así: {words}</translation>
    </message>
</context>
<context>
    <name>HypothesesScreen</name>
    <message>
        <source>Prompts by lens</source>
        <translation>Ideas por ángulo</translation>
    </message>
    <message>
        <source>{who} begins. Each of you offers one before you discuss any.</source>
        <translation>Empieza {who}. Cada docente propone una antes de comentar ninguna.</translation>
    </message>
    <message>
        <source>What could explain it? Hold at least two.</source>
        <translation>¿Qué podría explicarlo? Sostengan al menos dos.</translation>
    </message>
    <message>
        <source>Let the guesses go</source>
        <translation>No guardar las suposiciones</translation>
    </message>
    <message>
        <source>Next: Weigh</source>
        <translation>Siguiente: Sopesar</translation>
    </message>
    <message>
        <source>Next: Plan</source>
        <translation>Siguiente: Planear</translation>
    </message>
    <message>
        <source>next hypothesis</source>
        <translation>próxima hipótesis</translation>
    </message>
    <message>
        <source>Eight are a lot to hold. Remove one before you add another.</source>
        <translation>Ocho son muchas para sostenerlas. Quiten una antes de añadir otra.</translation>
    </message>
    <message>
        <source>Take a prompt</source>
        <translation>Tomar una idea</translation>
    </message>
</context>
<context>
    <name>HypothesisAddCard</name>
    <message>
        <source>Maybe</source>
        <translation>Quizá</translation>
    </message>
    <message>
        <source>Another thought</source>
        <translation>Otra idea</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>A question to ask each other</source>
        <translation>Una pregunta para hacerse</translation>
    </message>
    <message>
        <source>HYPOTHESIS {number}</source>
        <translation>HIPÓTESIS {number}</translation>
    </message>
    <message>
        <source>Here stand your hypotheses. The prompts by lens help you begin.</source>
        <translation>Aquí estarán sus hipótesis. Las ideas por ángulo ayudan a empezar.</translation>
    </message>
    <message>
        <source>Prompts of a lens not used yet</source>
        <translation>Ideas de un ángulo sin usar todavía</translation>
    </message>
    <message>
        <source>Add a hypothesis</source>
        <translation>Añadir una hipótesis</translation>
    </message>
    <message>
        <source>Put a thought away</source>
        <translation>Retirar la idea</translation>
    </message>
    <message>
        <source>What if the opposite held?</source>
        <translation>¿Y si fuera al revés?</translation>
    </message>
    <message>
        <source>What is your colleague&apos;s best objection?</source>
        <translation>¿Cuál es la mejor objeción de tu colega?</translation>
    </message>
    <message>
        <source>Could they be true together?</source>
        <translation>¿Podrían ser ciertas a la vez?</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>Otra pregunta</translation>
    </message>
</context>
<context>
    <name>HypothesisCard</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Remove this hypothesis</source>
        <translation>Quitar esta hipótesis</translation>
    </message>
    <message>
        <source>We would drop it if</source>
        <translation>La dejaríamos si</translation>
    </message>
    <message>
        <source>... we saw what, where?</source>
        <translation>... viéramos ¿qué y dónde?</translation>
    </message>
    <message>
        <source>Against it, so far</source>
        <translation>En contra, hasta ahora</translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation>Quizá</translation>
    </message>
    <message>
        <source>Drop it if</source>
        <translation>Dejarla si</translation>
    </message>
    <message>
        <source>Word a hypothesis</source>
        <translation>Redactar una hipótesis</translation>
    </message>
    <message>
        <source>What would drop it</source>
        <translation>Qué nos haría dejarla</translation>
    </message>
    <message>
        <source>Same or different</source>
        <translation>Igual o distinto</translation>
    </message>
    <message>
        <source>HYPOTHESIS {number}</source>
        <translation>HIPÓTESIS {number}</translation>
    </message>
    <message>
        <source>WORTH CHECKING FIRST</source>
        <translation>COMPROBAR PRIMERO</translation>
    </message>
    <message>
        <source>SET ASIDE FOR NOW</source>
        <translation>APARTADA POR AHORA</translation>
    </message>
    <message>
        <source>both</source>
        <translation>la pareja</translation>
    </message>
    <message>
        <source>from {who}</source>
        <translation>de {who}</translation>
    </message>
    <message>
        <source>Press to change who offered it</source>
        <translation>Pulsen para cambiar quién la propuso</translation>
    </message>
    <message>
        <source>Against it so far, says {who}</source>
        <translation>En contra hasta ahora, dice {who}</translation>
    </message>
    <message>
        <source>{who}: one line</source>
        <translation>{who}: una línea</translation>
    </message>
    <message>
        <source>Who offered it</source>
        <translation>Quién la propuso</translation>
    </message>
    <message>
        <source>Against it so far</source>
        <translation>En contra hasta ahora</translation>
    </message>
    <message>
        <source>Remove a hypothesis</source>
        <translation>Quitar una hipótesis</translation>
    </message>
</context>
<context>
    <name>HypothesisDetails</name>
    <message>
        <source>Lens</source>
        <translation>Ángulo</translation>
    </message>
    <message>
        <source>no lens chosen</source>
        <translation>sin ángulo</translation>
    </message>
    <message>
        <source>Kindest reading</source>
        <translation>La lectura más amable</translation>
    </message>
    <message>
        <source>What would a friend of theirs say?</source>
        <translation>¿Qué diría alguien que le tiene cariño?</translation>
    </message>
    <message>
        <source>Why it stands there</source>
        <translation>Por qué está así</translation>
    </message>
    <message>
        <source>... we saw or asked what?</source>
        <translation>... vimos o preguntamos ¿qué?</translation>
    </message>
    <message>
        <source>How it stands is set in step 9 now.</source>
        <translation>Ahora, cómo está se decide en el paso 9.</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>sigue abierta</translation>
    </message>
    <message>
        <source>worth checking first</source>
        <translation>comprobarla primero</translation>
    </message>
    <message>
        <source>set aside for now</source>
        <translation>apartada por ahora</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Cómo está</translation>
    </message>
    <message>
        <source>because</source>
        <translation>porque</translation>
    </message>
    <message>
        <source>Same or different</source>
        <translation>Igual o distinto</translation>
    </message>
    <message>
        <source>Choose a lens</source>
        <translation>Elegir un ángulo</translation>
    </message>
</context>
<context>
    <name>IdleMenu</name>
    <message numerus="yes">
        <source>&amp;%n minutes</source>
        <translation>
            <numerusform>&amp;%n minuto</numerusform>
            <numerusform>&amp;%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>&amp;Nunca</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>A case without a name</source>
        <translation>Un caso sin nombre</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Begun on</source>
        <translation>Empezado el</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Llegó a</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Will be kept</source>
        <translation>Se conservará</translation>
    </message>
    <message>
        <source>where you say next</source>
        <translation>donde se diga a continuación</translation>
    </message>
    <message>
        <source>as {file}, in the folder {folder}</source>
        <translation>como {file}, en la carpeta {folder}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} / {second}</translation>
    </message>
    <message>
        <source>Import a case</source>
        <translation>Importar un caso</translation>
    </message>
    <message>
        <source>It becomes a case of its own. Nothing that is on this laptop is changed, and the file that you chose stays as it is.</source>
        <translation>Pasa a ser un caso aparte. No cambia nada de lo que hay en este portátil, y el archivo que eligieron se queda como está.</translation>
    </message>
</context>
<context>
    <name>KeepingScreen</name>
    <message>
        <source>Keeping this case</source>
        <translation>Conservar este caso</translation>
    </message>
    <message>
        <source>How long it stays, who asked for it, where it went, and how it goes.</source>
        <translation>Cuánto tiempo se queda, quién lo pidió, adónde fue y cómo se borra.</translation>
    </message>
    <message>
        <source>Set the date, three weeks from today</source>
        <translation>Poner la fecha, de hoy en tres semanas</translation>
    </message>
    <message>
        <source>We look again on</source>
        <translation>Volvemos a vernos el</translation>
    </message>
    <message>
        <source>Why it is on hold</source>
        <translation>Por qué está en retención</translation>
    </message>
    <message>
        <source>Who asked, or why it must be kept</source>
        <translation>Quién lo pidió o por qué hay que conservarlo</translation>
    </message>
    <message>
        <source>Closed with a passphrase: without it nobody reads the file.</source>
        <translation>Cerrado con una frase de contraseña: sin ella nadie lee el archivo.</translation>
    </message>
    <message>
        <source>None: whoever has the file can read it.</source>
        <translation>Ninguna: quien tenga el archivo puede leerlo.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En retención</translation>
    </message>
    <message>
        <source>No date counts until the hold is lifted.</source>
        <translation>Ninguna fecha cuenta hasta que se quite la retención.</translation>
    </message>
    <message numerus="yes">
        <source>%n days after the last date to look again. Then PairView asks.</source>
        <translation>
            <numerusform>%n día después de la última fecha para volver a verse. Entonces PairView pregunta.</numerusform>
            <numerusform>%n días después de la última fecha para volver a verse. Entonces PairView pregunta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days from the first: no date to look again. Then PairView asks.</source>
        <translation>
            <numerusform>%n día desde el primero: no hay fecha para volver a verse. Entonces PairView pregunta.</numerusform>
            <numerusform>%n días desde el primero: no hay fecha para volver a verse. Entonces PairView pregunta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Days at most, set by your school: {n}.</source>
        <translation>Días como máximo, según su escuela: {n}.</translation>
    </message>
    <message>
        <source>On hold: no reminder comes, and nothing of it is deleted.</source>
        <translation>En retención: no llega ningún aviso y no se borra nada.</translation>
    </message>
    <message>
        <source>A reason puts it on hold.</source>
        <translation>Con un motivo queda en retención.</translation>
    </message>
    <message>
        <source>A hold stops the reminders and the deleting.</source>
        <translation>La retención detiene los avisos y el borrado.</translation>
    </message>
    <message>
        <source>No document of this case was saved from here.</source>
        <translation>Desde aquí no se guardó ningún documento de este caso.</translation>
    </message>
    <message>
        <source>Saved from here. PairView does not know what happened to them since.</source>
        <translation>Guardados desde aquí. PairView no sabe qué pasó con ellos después.</translation>
    </message>
    <message>
        <source>Set the next date</source>
        <translation>Poner la próxima fecha</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>Quitar la retención</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>KEPT UNTIL</source>
        <translation>SE CONSERVA HASTA EL</translation>
    </message>
    <message>
        <source>HOLD</source>
        <translation>RETENCIÓN</translation>
    </message>
    <message>
        <source>Someone asked to see this record, or it must be kept</source>
        <translation>Alguien pidió ver este expediente, o hay que conservarlo</translation>
    </message>
    <message>
        <source>WHERE IT WENT</source>
        <translation>ADÓNDE FUE</translation>
    </message>
    <message>
        <source>EARLIER COPIES</source>
        <translation>COPIAS ANTERIORES</translation>
    </message>
    <message>
        <source>Good copies lie beside the case, and go when it is deleted.</source>
        <translation>Las copias buenas están junto al caso y se van cuando se borra.</translation>
    </message>
    <message>
        <source>Go back to an earlier copy...</source>
        <translation>Volver a una copia anterior...</translation>
    </message>
    <message>
        <source>PASSPHRASE</source>
        <translation>FRASE DE CONTRASEÑA</translation>
    </message>
    <message>
        <source>Passphrase...</source>
        <translation>Frase de contraseña...</translation>
    </message>
    <message>
        <source>DELETE</source>
        <translation>BORRAR</translation>
    </message>
    <message>
        <source>Removes the case file, its copies and its place in the list. You are asked first, and told what PairView cannot reach.</source>
        <translation>Quita el archivo del caso, sus copias y su lugar en la lista. Antes se les pregunta, y se les dice a qué no llega PairView.</translation>
    </message>
    <message>
        <source>Delete this case...</source>
        <translation>Borrar este caso...</translation>
    </message>
</context>
<context>
    <name>KeyHints</name>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>hide the screen, show it again</source>
        <translation>ocultar la pantalla, mostrarla de nuevo</translation>
    </message>
    <message>
        <source>the minutes of the room, for the facilitator; and back</source>
        <translation>los minutos de la sala, para quien facilita; y volver</translation>
    </message>
    <message>
        <source>this page</source>
        <translation>esta página</translation>
    </message>
    <message>
        <source>next part of the window</source>
        <translation>siguiente parte de la ventana</translation>
    </message>
    <message>
        <source>previous part of the window</source>
        <translation>parte anterior de la ventana</translation>
    </message>
    <message>
        <source>go on, as the button at the lower right does</source>
        <translation>seguir, como el botón de abajo a la derecha</translation>
    </message>
    <message>
        <source>back</source>
        <translation>atrás</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>deshacer</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>rehacer</translation>
    </message>
    <message>
        <source>say whether everything is saved</source>
        <translation>decir si todo está guardado</translation>
    </message>
    <message>
        <source>make the handout</source>
        <translation>hacer la hoja de la sesión</translation>
    </message>
    <message>
        <source>print or save any document</source>
        <translation>imprimir o guardar cualquier documento</translation>
    </message>
    <message>
        <source>new case</source>
        <translation>caso nuevo</translation>
    </message>
    <message>
        <source>open a case</source>
        <translation>abrir un caso</translation>
    </message>
    <message>
        <source>close the case</source>
        <translation>cerrar el caso</translation>
    </message>
    <message>
        <source>lock a case that has a passphrase</source>
        <translation>bloquear un caso con frase de contraseña</translation>
    </message>
    <message>
        <source>larger text</source>
        <translation>texto más grande</translation>
    </message>
    <message>
        <source>smaller text</source>
        <translation>texto más pequeño</translation>
    </message>
    <message>
        <source>text at 100 %</source>
        <translation>texto al 100 %</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>pantalla completa</translation>
    </message>
    <message>
        <source>what can be done here</source>
        <translation>qué se puede hacer aquí</translation>
    </message>
    <message>
        <source>close a dialog; nothing is done</source>
        <translation>cerrar un diálogo; no se hace nada</translation>
    </message>
    <message>
        <source>close PairView</source>
        <translation>cerrar PairView</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>find a case by its code name</source>
        <translation>buscar un caso por su nombre en clave</translation>
    </message>
    <message>
        <source>take a case off the list; its file stays</source>
        <translation>quitar un caso de la lista; el archivo se queda</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>de 1 a 5</translation>
    </message>
    <message>
        <source>rate and move on</source>
        <translation>anotar y seguir</translation>
    </message>
    <message>
        <source>no chance to see it, and move on</source>
        <translation>sin ocasión de verlo, y seguir</translation>
    </message>
    <message>
        <source>how many sightings, in 90 minutes</source>
        <translation>cuántas veces se vio, en 90 minutos</translation>
    </message>
    <message>
        <source>take a rating back</source>
        <translation>quitar una frecuencia</translation>
    </message>
    <message>
        <source>rate from anywhere on the page</source>
        <translation>anotar desde cualquier lugar de la página</translation>
    </message>
    <message>
        <source>next moment</source>
        <translation>próximo momento</translation>
    </message>
    <message>
        <source>next row seen differently</source>
        <translation>próxima fila vista de otra manera</translation>
    </message>
    <message>
        <source>chart or table</source>
        <translation>gráfico o tabla</translation>
    </message>
    <message>
        <source>start a hypothesis from this row</source>
        <translation>empezar una hipótesis con esta fila</translation>
    </message>
    <message>
        <source>what was seen in this row</source>
        <translation>lo que se vio en esta fila</translation>
    </message>
    <message>
        <source>back to the rows</source>
        <translation>volver a las filas</translation>
    </message>
    <message>
        <source>next hypothesis</source>
        <translation>próxima hipótesis</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>encaja</translation>
    </message>
    <message>
        <source>counts against</source>
        <translation>va en contra</translation>
    </message>
    <message>
        <source>could go either way</source>
        <translation>puede ir en los dos sentidos</translation>
    </message>
    <message>
        <source>we see this differently</source>
        <translation>no lo vemos igual</translation>
    </message>
    <message>
        <source>not considered</source>
        <translation>sin considerar</translation>
    </message>
    <message>
        <source>the first class looks or asks</source>
        <translation>observa o pregunta la primera clase</translation>
    </message>
    <message>
        <source>the second class looks or asks</source>
        <translation>observa o pregunta la segunda clase</translation>
    </message>
    <message>
        <source>plus, minus</source>
        <translation>más, menos</translation>
    </message>
    <message>
        <source>pages larger or smaller, as Ctrl and the wheel</source>
        <translation>páginas más grandes o más pequeñas, como Ctrl y la rueda</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Inicio, Fin</translation>
    </message>
    <message>
        <source>first page, last page</source>
        <translation>primera página, última página</translation>
    </message>
    <message>
        <source>1 to 3</source>
        <translation>de 1 a 3</translation>
    </message>
    <message>
        <source>what became of it; how it stands now</source>
        <translation>qué fue de ello; cómo está ahora</translation>
    </message>
    <message>
        <source>take it back</source>
        <translation>quitarlo</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Facilitación</translation>
    </message>
    <message>
        <source>start, pause, go on</source>
        <translation>empezar, pausar, seguir</translation>
    </message>
    <message>
        <source>next step, as a presenter&apos;s remote does</source>
        <translation>siguiente paso, como con un mando de presentaciones</translation>
    </message>
    <message>
        <source>back a step</source>
        <translation>un paso atrás</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>más</translation>
    </message>
    <message>
        <source>two minutes more</source>
        <translation>dos minutos más</translation>
    </message>
    <message>
        <source>what if; once more: what to say</source>
        <translation>qué hacer si; otra vez: qué decir</translation>
    </message>
    <message>
        <source>leave; the minutes go on</source>
        <translation>salir; los minutos siguen</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>de {first} a {last}</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Everything works with the mouse, too. A single letter or digit works only where the keyboard is.</source>
        <translation>Todo funciona también con el ratón. Una letra o una cifra sola actúa únicamente donde está el teclado.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>KnowledgeScreen</name>
    <message>
        <source>More topics</source>
        <translation>Más temas</translation>
    </message>
    <message>
        <source>Tried already</source>
        <translation>Ya probado</translation>
    </message>
    <message>
        <source>{label}: what do you know of {student}?</source>
        <translation>{label}: ¿qué sabes de {student}?</translation>
    </message>
    <message>
        <source>A line each. “I do not know” is a good answer: it becomes a question.</source>
        <translation>Una línea en cada tema. «No lo sé» es una buena respuesta: se convierte en pregunta.</translation>
    </message>
    <message>
        <source>3 of 3 · What I know</source>
        <translation>3 de 3 · Lo que sé</translation>
    </message>
    <message>
        <source>Next: Contrast</source>
        <translation>Siguiente: Contrastar</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>Ya terminé</translation>
    </message>
    <message>
        <source>Write what I know</source>
        <translation>Escribir lo que sé</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>My first theory</source>
        <translation>Mi primera teoría</translation>
    </message>
    <message>
        <source>Remove what was tried</source>
        <translation>Quitar lo que se probó</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Quitado.</translation>
    </message>
    <message>
        <source>My first theory is ...</source>
        <translation>Mi primera teoría es...</translation>
    </message>
    <message>
        <source>It stays with you until step 5.</source>
        <translation>Queda contigo hasta el paso 5.</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
</context>
<context>
    <name>LaterFacts</name>
    <message>
        <source>Back to Agree</source>
        <translation>Volver a Acordar</translation>
    </message>
    <message>
        <source>Back to the contrast</source>
        <translation>Volver al contraste</translation>
    </message>
    <message>
        <source>Back to retelling</source>
        <translation>Volver al relato</translation>
    </message>
    <message>
        <source>Back to the hypotheses</source>
        <translation>Volver a las hipótesis</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>Volver a la tabla</translation>
    </message>
    <message>
        <source>Back to reading back</source>
        <translation>Volver a Repasar</translation>
    </message>
    <message>
        <source>Back to the second look</source>
        <translation>Volver a la segunda mirada</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>Volver al plan</translation>
    </message>
    <message>
        <source>You have not said yet what would make you drop it.</source>
        <translation>Todavía no dijeron qué les haría dejarla.</translation>
    </message>
    <message>
        <source>You drop it if {what}</source>
        <translation>La dejan si {what}</translation>
    </message>
</context>
<context>
    <name>LaterFactsScreen</name>
    <message>
        <source>What was found out later</source>
        <translation>Lo que se supo después</translation>
    </message>
    <message>
        <source>{name} is made up. Weigh each fact first, then see what it moved.</source>
        <translation>{name} es un caso inventado. Sopesen primero cada dato y vean después qué movió.</translation>
    </message>
    <message>
        <source>Read the first fact</source>
        <translation>Leer el primer dato</translation>
    </message>
    <message>
        <source>See what it moved</source>
        <translation>Ver qué movió</translation>
    </message>
    <message>
        <source>See what all of them moved</source>
        <translation>Ver qué movieron todos</translation>
    </message>
    <message>
        <source>Read the next fact</source>
        <translation>Leer el próximo dato</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>seguir</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>encaja</translation>
    </message>
    <message>
        <source>against</source>
        <translation>en contra</translation>
    </message>
    <message>
        <source>either way</source>
        <translation>dos sentidos</translation>
    </message>
    <message>
        <source>we see it differently</source>
        <translation>no lo vemos igual</translation>
    </message>
    <message>
        <source>not considered</source>
        <translation>sin considerar</translation>
    </message>
    <message>
        <source>Read a later fact</source>
        <translation>Leer un dato posterior</translation>
    </message>
    <message>
        <source>FACT {number} OF {count}</source>
        <translation>DATO {number} DE {count}</translation>
    </message>
    <message>
        <source>Fact {number}</source>
        <translation>Dato {number}</translation>
    </message>
    <message>
        <source>WHICH OPENING LINE WOULD YOU USE? SAY IT TO ONE ANOTHER FIRST.</source>
        <translation>¿QUÉ FRASE USARÍAN PARA EMPEZAR? DÍGANLA PRIMERO EN VOZ ALTA.</translation>
    </message>
    <message>
        <source>None of them is the answer, and nothing here is kept.</source>
        <translation>Ninguna es la respuesta, y aquí no se conserva nada.</translation>
    </message>
    <message>
        <source>NO HYPOTHESIS TO WEIGH IT AGAINST YET</source>
        <translation>TODAVÍA NO HAY HIPÓTESIS FRENTE A LAS QUE SOPESARLO</translation>
    </message>
    <message>
        <source>WHAT ALL OF THEM MOVED, BY YOUR ANSWERS</source>
        <translation>LO QUE MOVIERON TODOS, SEGÚN SUS RESPUESTAS</translation>
    </message>
    <message>
        <source>No status changes by itself: you set it in step 5. Which look-for of your plan would you keep, and which one is new?</source>
        <translation>Ninguna hipótesis cambia sola: eso lo deciden ustedes en el paso 5. ¿Qué punto de observación de su plan conservarían, y cuál es nuevo?</translation>
    </message>
    <message>
        <source>BEFORE YOU READ: WHAT WOULD MAKE YOU DROP EACH OF THEM</source>
        <translation>ANTES DE LEER: QUÉ LES HARÍA DEJAR CADA UNA</translation>
    </message>
    <message>
        <source>WHAT IT MOVED, BY YOUR ANSWERS</source>
        <translation>LO QUE MOVIÓ, SEGÚN SUS RESPUESTAS</translation>
    </message>
    <message>
        <source>Change an answer</source>
        <translation>Cambiar una respuesta</translation>
    </message>
    <message>
        <source>How to begin the talk</source>
        <translation>Cómo empezar la conversación</translation>
    </message>
    <message>
        <source>Go to the hypotheses</source>
        <translation>Ir a las hipótesis</translation>
    </message>
</context>
<context>
    <name>LensPrompts</name>
    <message>
        <source>Lens</source>
        <translation>Ángulo</translation>
    </message>
    <message>
        <source>Close the prompts</source>
        <translation>Cerrar las ideas</translation>
    </message>
    <message>
        <source>Maybe ... Choose one to begin with, then change it.</source>
        <translation>Quizá... Elijan una para empezar y luego cámbienla.</translation>
    </message>
</context>
<context>
    <name>LookAgainPanel</name>
    <message>
        <source>Rating again</source>
        <translation>Anotar otra vez</translation>
    </message>
    <message>
        <source>Show what there is</source>
        <translation>Mostrar lo que hay</translation>
    </message>
    <message>
        <source> and </source>
        <translation> / </translation>
    </message>
    <message>
        <source>Rating again waits for {labels}.</source>
        <translation>Todavía por anotar otra vez: {labels}.</translation>
    </message>
    <message>
        <source>{done} has finished; what was said there waits for {other}.</source>
        <translation>{done} ya terminó; lo que dijo espera a {other}.</translation>
    </message>
    <message>
        <source>{done} has finished, {other} has begun; what they said is kept.</source>
        <translation>{done} ya terminó, {other} empezó; lo que se dijo se conserva.</translation>
    </message>
    <message>
        <source>Pass the keyboard to {other}</source>
        <translation>Pasar el teclado a {other}</translation>
    </message>
    <message>
        <source>{done} needs to change something</source>
        <translation>{done} necesita cambiar algo</translation>
    </message>
    <message>
        <source>Rate again, each alone</source>
        <translation>Anotar otra vez, cada quien a solas</translation>
    </message>
    <message>
        <source>Hollow is then, filled is now. A step up or down in one class is no finding by itself: ask each other what you saw.</source>
        <translation>Hueco es entonces, lleno es ahora. Un paso arriba o abajo en una clase no es un hallazgo por sí solo: pregúntense qué vieron.</translation>
    </message>
    <message>
        <source>Neither of you rated again at this look.</source>
        <translation>En esta mirada nadie anotó otra vez.</translation>
    </message>
    <message>
        <source>{label} has begun; what was said is kept.</source>
        <translation>{label} empezó; lo que dijo se conserva.</translation>
    </message>
    <message>
        <source>Both of you have begun; what you said is kept.</source>
        <translation>Las dos personas empezaron; lo que dijeron se conserva.</translation>
    </message>
    <message>
        <source>Each of you rates the same things once more, alone; then you see then beside now. About two minutes each, beside the minutes of this look; you can also do it on the day before. One of you alone may do it too.</source>
        <translation>Cada docente anota una vez más lo mismo, a solas; después ven entonces junto a ahora. Unos dos minutos cada uno, aparte de los minutos de esta mirada; también puede ser el día antes. También puede hacerlo un solo lado.</translation>
    </message>
    <message>
        <source>At the look of {day} only one of you rated again.</source>
        <translation>En la mirada del {day} solo anotó otra vez una persona.</translation>
    </message>
    <message>
        <source>Go on rating</source>
        <translation>Seguir anotando</translation>
    </message>
    <message>
        <source>Show ratings</source>
        <translation>Mostrar las frecuencias</translation>
    </message>
</context>
<context>
    <name>LookDue</name>
    <message>
        <source>You set {day} to look again: this is the second look.</source>
        <translation>Quedaron en volver a verse el {day}: esta es la segunda mirada.</translation>
    </message>
    <message>
        <source>Go to where you stopped</source>
        <translation>Ir adonde lo dejaron</translation>
    </message>
</context>
<context>
    <name>LookForFields</name>
    <message>
        <source>Who looks?</source>
        <translation>¿Quién observa?</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>¿Para cuándo?</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Para cuándo</translation>
    </message>
</context>
<context>
    <name>LookForRow</name>
    <message>
        <source>Look for</source>
        <translation>Observar</translation>
    </message>
    <message>
        <source>What would you see or hear?</source>
        <translation>¿Qué verían u oirían?</translation>
    </message>
    <message>
        <source>Remove this look-for</source>
        <translation>Quitar este punto de observación</translation>
    </message>
    <message>
        <source>checks {n}</source>
        <translation>comprueba {n}</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>para el {day}</translation>
    </message>
</context>
<context>
    <name>LookForsPanel</name>
    <message>
        <source>Add a look-for</source>
        <translation>Añadir un punto de observación</translation>
    </message>
    <message>
        <source>judged differently</source>
        <translation>juzgado de otra manera</translation>
    </message>
    <message>
        <source>would make you drop {n}</source>
        <translation>haría dejar la {n}</translation>
    </message>
    <message>
        <source>Plan a look-for</source>
        <translation>Planear un punto de observación</translation>
    </message>
    <message>
        <source>Remove a look-for</source>
        <translation>Quitar un punto de observación</translation>
    </message>
    <message>
        <source>Move a look-for</source>
        <translation>Mover un punto de observación</translation>
    </message>
</context>
<context>
    <name>LostCopies</name>
    <message>
        <source>The copies of {name} could not be deleted.</source>
        <translation>No se pudieron borrar las copias de {name}.</translation>
    </message>
    <message>
        <source>The copies of {name} have been deleted.</source>
        <translation>Se borraron las copias de {name}.</translation>
    </message>
    <message>
        <source>Past their delete-after date, and deleted: the copies of {names}.</source>
        <translation>Pasaron su fecha y se borraron: las copias de {names}.</translation>
    </message>
</context>
<context>
    <name>LostCopiesPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LostCopiesRow</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the copy of {name}</source>
        <translation>Abrir la copia de {name}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlas</translation>
    </message>
    <message numerus="yes">
        <source>%n copies of {name}; the case is gone.</source>
        <translation>
            <numerusform>1 copia de {name}; el caso ya no está.</numerusform>
            <numerusform>%n copias de {name}; el caso ya no está.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete what is left of {name}? It cannot be brought back.</source>
        <translation>¿Borrar lo que queda de {name}? No se puede recuperar.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Taken off this list. The case file is still there.</source>
        <translation>Quitado de la lista. El archivo del caso sigue ahí.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>S&amp;how again</source>
        <translation>M&amp;ostrar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Hide screen</source>
        <translation>&amp;Ocultar pantalla</translation>
    </message>
    <message>
        <source>&amp;Shared laptop: on, set by your school</source>
        <translation>Portátil &amp;compartido: activado por su escuela</translation>
    </message>
    <message>
        <source>&amp;Export: off, set by your school</source>
        <translation>&amp;Exportar: desactivado por su escuela</translation>
    </message>
    <message>
        <source>Lan&amp;guage: set by your school</source>
        <translation>I&amp;dioma: elegido por su escuela</translation>
    </message>
    <message>
        <source>PairView</source>
        <translation>PairView</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Try a &amp;practice case</source>
        <translation>Probar un caso de &amp;práctica</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Caso</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minutos</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Tamaño del te&amp;xto</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>I&amp;dioma (Language)</translation>
    </message>
    <message>
        <source>&amp;Lock or hide after</source>
        <translation>&amp;Bloquear u ocultar tras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;New case</source>
        <translation>&amp;Nuevo caso</translation>
    </message>
    <message>
        <source>Ne&amp;xt student, same pair</source>
        <translation>Siguiente es&amp;tudiante, misma pareja</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>&amp;Abrir...</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Make &amp;handout</source>
        <translation>Hacer la &amp;hoja</translation>
    </message>
    <message>
        <source>Print or save a &amp;document...</source>
        <translation>Imprimir o guardar un &amp;documento...</translation>
    </message>
    <message>
        <source>Roo&amp;m summary...</source>
        <translation>Resumen de la sa&amp;la...</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Exportar...</translation>
    </message>
    <message>
        <source>&amp;Import...</source>
        <translation>&amp;Importar...</translation>
    </message>
    <message>
        <source>School &amp;wording...</source>
        <translation>Te&amp;xtos de la escuela...</translation>
    </message>
    <message>
        <source>&amp;Go back to an earlier copy...</source>
        <translation>&amp;Volver a una copia anterior...</translation>
    </message>
    <message>
        <source>&amp;Close case</source>
        <translation>&amp;Cerrar caso</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Next p&amp;art of the window</source>
        <translation>Siguiente &amp;parte de la ventana</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>Parte ante&amp;rior de la ventana</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>Fac&amp;ilitator</source>
        <translation>&amp;Facilitación</translation>
    </message>
    <message>
        <source>&amp;Shared laptop</source>
        <translation>Portátil &amp;compartido</translation>
    </message>
    <message>
        <source>What was found out &amp;later</source>
        <translation>Lo que se supo &amp;después</translation>
    </message>
    <message>
        <source>Practice &amp;notes</source>
        <translation>&amp;Notas de práctica</translation>
    </message>
    <message>
        <source>&amp;About PairView</source>
        <translation>&amp;Acerca de PairView</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>B&amp;loquear</translation>
    </message>
    <message>
        <source>&amp;Passphrase...</source>
        <translation>&amp;Frase de contraseña...</translation>
    </message>
    <message>
        <source>Corrections and &amp;statements</source>
        <translation>Correcciones y &amp;declaraciones</translation>
    </message>
    <message>
        <source>&amp;Keeping this case</source>
        <translation>&amp;Conservar este caso</translation>
    </message>
    <message>
        <source>&amp;Delete this case...</source>
        <translation>&amp;Borrar este caso...</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>&amp;2 more minutes</source>
        <translation>&amp;2 minutos más</translation>
    </message>
    <message>
        <source>&amp;Talk freely</source>
        <translation>&amp;Hablar sin reloj</translation>
    </message>
    <message>
        <source>&amp;Show minutes</source>
        <translation>&amp;Mostrar los minutos</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Put this message away</source>
        <translation>Retirar este mensaje</translation>
    </message>
</context>
<context>
    <name>MinutesRow</name>
    <message>
        <source>Time for this part is over. Move on when you are ready.</source>
        <translation>Se acabó el tiempo de esta parte. Sigan cuando quieran.</translation>
    </message>
    <message>
        <source>+2 min</source>
        <translation>+2 min</translation>
    </message>
    <message>
        <source>+2 min for this part</source>
        <translation>+2 min para esta parte</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
</context>
<context>
    <name>MomentEditor</name>
    <message>
        <source>My reading of it</source>
        <translation>Mi lectura</translation>
    </message>
    <message>
        <source>a strength</source>
        <translation>un punto fuerte</translation>
    </message>
    <message>
        <source>a puzzle</source>
        <translation>algo que desconcierta</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Qué muestra</translation>
    </message>
    <message>
        <source>start</source>
        <translation>comienzo</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>medio</translation>
    </message>
    <message>
        <source>end</source>
        <translation>final</translation>
    </message>
    <message>
        <source>Part of the lesson</source>
        <translation>Parte de la clase</translation>
    </message>
    <message>
        <source>My reading of it, kept apart</source>
        <translation>Mi lectura, aparte</translation>
    </message>
    <message>
        <source>The rating it shows</source>
        <translation>El aspecto que muestra</translation>
    </message>
    <message>
        <source>none in particular</source>
        <translation>ninguno en particular</translation>
    </message>
    <message>
        <source>About the rating: {rating}.</source>
        <translation>Sobre el aspecto: {rating}.</translation>
    </message>
    <message>
        <source>What a camera would show.</source>
        <translation>Lo que mostraría una cámara.</translation>
    </message>
</context>
<context>
    <name>MomentNote</name>
    <message>
        <source>My reading</source>
        <translation>Mi lectura</translation>
    </message>
    <message>
        <source>My reading of it</source>
        <translation>Mi lectura</translation>
    </message>
</context>
<context>
    <name>MomentsScreen</name>
    <message>
        <source>{label}: which moments stay with you?</source>
        <translation>{label}: ¿qué momentos recuerdas?</translation>
    </message>
    <message>
        <source>One thing in each, as a camera would show it. A few words are enough.</source>
        <translation>Una sola cosa en cada uno, como la mostraría una cámara. Bastan unas palabras.</translation>
    </message>
    <message>
        <source>2 of 3 · Moments</source>
        <translation>2 de 3 · Momentos</translation>
    </message>
    <message>
        <source>A strength</source>
        <translation>Un punto fuerte</translation>
    </message>
    <message>
        <source>A puzzle</source>
        <translation>Algo que desconcierta</translation>
    </message>
    <message>
        <source>Another strength</source>
        <translation>Otro punto fuerte</translation>
    </message>
    <message>
        <source>Another puzzle</source>
        <translation>Algo más que desconcierta</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Uno más</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>empezado</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>todavía nada</translation>
    </message>
    <message>
        <source>Something that went well, however small.</source>
        <translation>Algo que salió bien, por pequeño que sea.</translation>
    </message>
    <message>
        <source>Something you do not understand yet.</source>
        <translation>Algo que todavía no entiendes.</translation>
    </message>
    <message>
        <source>Any other moment that stays with you.</source>
        <translation>Cualquier otro momento que recuerdes.</translation>
    </message>
    <message>
        <source>Next: what I know</source>
        <translation>Siguiente: lo que sé</translation>
    </message>
    <message>
        <source>next moment</source>
        <translation>próximo momento</translation>
    </message>
    <message>
        <source>Write a moment</source>
        <translation>Escribir un momento</translation>
    </message>
    <message>
        <source>Remove a moment</source>
        <translation>Quitar un momento</translation>
    </message>
    <message>
        <source>Moment removed.</source>
        <translation>Momento quitado.</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momentos</translation>
    </message>
    <message>
        <source>One more moment</source>
        <translation>Un momento más</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Saw and heard</source>
        <translation>Vi y oí</translation>
    </message>
    <message>
        <source>Part of the lesson</source>
        <translation>Parte de la clase</translation>
    </message>
</context>
<context>
    <name>More</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>NameWords</name>
    <message>
        <source>Words that look like names</source>
        <translation>Palabras que parecen nombres</translation>
    </message>
    <message>
        <source>Paper travels. Look at the first words of sentences yourselves.</source>
        <translation>El papel viaja. Miren también la primera palabra de cada frase.</translation>
    </message>
</context>
<context>
    <name>NextLookPanel</name>
    <message>
        <source>We end here</source>
        <translation>Terminamos aquí</translation>
    </message>
    <message>
        <source>Print the second-look sheet</source>
        <translation>Imprimir la hoja de la segunda mirada</translation>
    </message>
    <message>
        <source>Keep this case, or delete it</source>
        <translation>Conservar este caso o borrarlo</translation>
    </message>
    <message>
        <source>That day has passed: it is offered again at once. Choose one to come.</source>
        <translation>Ese día ya pasó: se ofrecería enseguida otra vez. Elijan uno por venir.</translation>
    </message>
    <message>
        <source>Take a sheet each, then decide what becomes of the case.</source>
        <translation>Tomen una hoja cada quien y decidan qué será del caso.</translation>
    </message>
    <message>
        <source>Both of you</source>
        <translation>En pareja</translation>
    </message>
    <message>
        <source>{whose}: not answered yet.</source>
        <translation>{whose}: sin respuesta todavía.</translation>
    </message>
    <message>
        <source>No date is set.</source>
        <translation>No hay fecha puesta.</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>Terminar aquí</translation>
    </message>
    <message>
        <source>Go on after all</source>
        <translation>Seguir, después de todo</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The folder for cases cannot be written.</source>
        <translation>No se puede escribir en la carpeta de los casos.</translation>
    </message>
    <message>
        <source>You are looking at a copy. Changes are not kept.</source>
        <translation>Están viendo una copia. Los cambios no se conservan.</translation>
    </message>
    <message>
        <source>Set by your school: no case is changed in a folder that is synced or on a network. You are looking at a copy.</source>
        <translation>Lo fija su escuela: ningún caso se cambia en una carpeta sincronizada o de red. Están viendo una copia.</translation>
    </message>
    <message>
        <source>This case is not saved yet. If it is closed now, the last changes are lost.</source>
        <translation>Este caso todavía no está guardado. Si se cierra ahora, se pierden los últimos cambios.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Cerrar sin guardar</translation>
    </message>
</context>
<context>
    <name>OpenBothAgain</name>
    <message>
        <source>You have both finished</source>
        <translation>Ya terminaron las dos personas</translation>
    </message>
    <message>
        <source>Open both views together: then beside now, of each class.</source>
        <translation>Abran las dos miradas en pareja: entonces junto a ahora, en cada clase.</translation>
    </message>
    <message>
        <source>We are both ready. Open both views</source>
        <translation>Sí, en pareja. Abrir las dos miradas</translation>
    </message>
    <message>
        <source>{label} needs to change something</source>
        <translation>{label} necesita cambiar algo</translation>
    </message>
</context>
<context>
    <name>OpenCaseView</name>
    <message>
        <source>Finish your own part first.</source>
        <translation>Termina primero tu parte.</translation>
    </message>
    <message>
        <source>Your part is kept; go on with it from the second look.</source>
        <translation>Tu parte se conserva; sigue con ella desde la segunda mirada.</translation>
    </message>
    <message>
        <source>Finish your turn first.</source>
        <translation>Termina primero tu turno.</translation>
    </message>
    <message>
        <source>The handout opens when both of you have finished recording.</source>
        <translation>La hoja se abre cuando hayan terminado de anotar las dos personas.</translation>
    </message>
    <message>
        <source>No earlier copies can be kept in this folder.</source>
        <translation>En esta carpeta no se pueden conservar copias anteriores.</translation>
    </message>
</context>
<context>
    <name>OpenLines</name>
    <message>
        <source>Go to the table</source>
        <translation>Ir a la tabla</translation>
    </message>
    <message>
        <source>Prints as lines to write on</source>
        <translation>Se imprime como líneas para escribir</translation>
    </message>
    <message>
        <source>Nothing asked is empty.</source>
        <translation>De lo que se pide no falta nada.</translation>
    </message>
</context>
<context>
    <name>OpeningLines</name>
    <message>
        <source>What it may do</source>
        <translation>Qué puede provocar</translation>
    </message>
    <message>
        <source>What it may do: {line}</source>
        <translation>Qué puede provocar: {line}</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>Retirarlo</translation>
    </message>
</context>
<context>
    <name>OtherAdultPanel</name>
    <message>
        <source>Another adult to ask</source>
        <translation>Otra persona adulta a quien preguntar</translation>
    </message>
    <message>
        <source>Who, and what about?</source>
        <translation>¿A quién, y sobre qué?</translation>
    </message>
    <message>
        <source>Write whom else to ask</source>
        <translation>Escribir a quién más preguntar</translation>
    </message>
</context>
<context>
    <name>OverduePanel</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Delete...</source>
        <translation>Borrar...</translation>
    </message>
    <message>
        <source>{name} was to be kept until {day}.</source>
        <translation>{name} debía conservarse hasta el {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more cases are past their date.</source>
        <translation>
            <numerusform>Otro caso pasó de su fecha.</numerusform>
            <numerusform>Otros %n casos pasaron de su fecha.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Borrar {name}</translation>
    </message>
</context>
<context>
    <name>OwnQuestionHint</name>
    <message>
        <source>Put these topics away</source>
        <translation>Retirar estos temas</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Pictures of the pages</source>
        <translation>Imágenes de las páginas</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>entera</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>ancha</translation>
    </message>
    <message>
        <source>How large the pages are</source>
        <translation>Qué tan grandes se ven las páginas</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>en texto</translation>
    </message>
    <message>
        <source>Read the pages</source>
        <translation>Leer las páginas</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>1 página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation>Página {n} de {all}</translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message>
        <source>What stands where</source>
        <translation>Qué está dónde</translation>
    </message>
    <message>
        <source>The pages in words</source>
        <translation>Las páginas en texto</translation>
    </message>
    <message>
        <source>Page {n}: {words}</source>
        <translation>Página {n}: {words}</translation>
    </message>
</context>
<context>
    <name>PaperChoice</name>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>The code is right. Now choose a new passphrase</source>
        <translation>El código es correcto. Ahora elijan una frase de contraseña nueva</translation>
    </message>
    <message>
        <source>Change the passphrase of this case</source>
        <translation>Cambiar la frase de contraseña de este caso</translation>
    </message>
    <message>
        <source>Close this case with a passphrase</source>
        <translation>Cerrar este caso con una frase de contraseña</translation>
    </message>
    <message>
        <source>The old passphrase and the old recovery page open nothing after that.</source>
        <translation>Después de eso, la frase de contraseña y la página de recuperación antiguas no abren nada.</translation>
    </message>
    <message>
        <source>Set by your school: a case is not without a passphrase.</source>
        <translation>Lo fija su escuela: ningún caso queda sin frase de contraseña.</translation>
    </message>
    <message>
        <source>The case file and its copies can then be read only with the passphrase, or with the recovery page, which comes next. Handouts and exports are not locked by it.</source>
        <translation>El archivo del caso y sus copias solo se podrán leer con la frase de contraseña o con la página de recuperación, que viene a continuación. Las hojas y las exportaciones no quedan cerradas.</translation>
    </message>
    <message>
        <source>First a passphrase for this case</source>
        <translation>Primero, una frase de contraseña para este caso</translation>
    </message>
    <message>
        <source>Set by your school: every case has a passphrase. The two of you share it. The recovery page, which comes next, is the only other way in. Without a passphrase the case is closed again.</source>
        <translation>Lo fija su escuela: cada caso tiene una frase de contraseña. La comparten en pareja. La página de recuperación, que viene a continuación, es la única otra entrada. Sin frase de contraseña, el caso se cierra de nuevo.</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Cerrar el caso</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Las dos todavía no son iguales.</translation>
    </message>
    <message>
        <source>Without a passphrase whoever comes to this laptop can open the case.</source>
        <translation>Sin frase de contraseña, quien llegue a este portátil puede abrir el caso.</translation>
    </message>
    <message>
        <source>Yes, remove it</source>
        <translation>Sí, quitarla</translation>
    </message>
    <message>
        <source>One moment...</source>
        <translation>Un momento...</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Otra vez la misma</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Mostrar lo que escribo</translation>
    </message>
    <message>
        <source>Several words that nobody would put together are easy to keep in mind and hard to guess.</source>
        <translation>Varias palabras que nadie pondría juntas son fáciles de recordar y difíciles de adivinar.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Quitar la frase de contraseña</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>PassphraseDuty</name>
    <message>
        <source>Set by your school: every case has a passphrase, so this one was closed.</source>
        <translation>Lo fija su escuela: cada caso tiene una frase de contraseña; por eso este se cerró.</translation>
    </message>
</context>
<context>
    <name>Passphrases</name>
    <message>
        <source>This is a practice case: nothing of it is kept.</source>
        <translation>Este es un caso de práctica: no se conserva nada.</translation>
    </message>
    <message>
        <source>The passphrase is removed: whoever has the case file can read it.</source>
        <translation>Se quitó la frase de contraseña: quien tenga el archivo del caso puede leerlo.</translation>
    </message>
    <message>
        <source>The passphrase and its recovery page stay as they were.</source>
        <translation>La frase de contraseña y su página de recuperación siguen como estaban.</translation>
    </message>
    <message>
        <source>No passphrase was set. A page of just now opens nothing.</source>
        <translation>No se puso ninguna frase de contraseña. La página recién hecha no abre nada.</translation>
    </message>
</context>
<context>
    <name>PlaceWarning</name>
    <message>
        <source>This folder is synced by {service}: copies of the case go there too.</source>
        <translation>Esta carpeta se sincroniza con {service}: las copias del caso también van ahí.</translation>
    </message>
    <message>
        <source>This folder is on a network drive: the case is not on this laptop only.</source>
        <translation>Esta carpeta está en una unidad de red: el caso no está solo en este portátil.</translation>
    </message>
</context>
<context>
    <name>PlanScreen</name>
    <message>
        <source>More: another adult to ask</source>
        <translation>Más: otra persona adulta a quien preguntar</translation>
    </message>
    <message>
        <source>More: a small change, another adult</source>
        <translation>Más: un pequeño cambio, otra persona adulta</translation>
    </message>
    <message>
        <source>Another adult to ask</source>
        <translation>Otra persona adulta a quien preguntar</translation>
    </message>
    <message>
        <source>the student</source>
        <translation>su estudiante</translation>
    </message>
    <message>
        <source>What will you look for, and what will you ask?</source>
        <translation>¿Qué observarán y qué preguntarán?</translation>
    </message>
    <message>
        <source>The answers come from {student} and from your next lessons, not from us.</source>
        <translation>Las respuestas vienen de {student} y de sus próximas clases, no de nosotros.</translation>
    </message>
    <message>
        <source>Carry over what we do not know</source>
        <translation>Pasar al plan lo que no sabemos</translation>
    </message>
    <message>
        <source>Next: Read back</source>
        <translation>Siguiente: Repasar</translation>
    </message>
    <message>
        <source>change it</source>
        <translation>cambiarlo</translation>
    </message>
    <message>
        <source>move it</source>
        <translation>moverlo</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>Observar</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>One small change in each class</source>
        <translation>Un pequeño cambio en cada clase</translation>
    </message>
    <message>
        <source>What we do not know yet</source>
        <translation>Lo que todavía no sabemos</translation>
    </message>
    <message>
        <source>We look again on</source>
        <translation>Volvemos a vernos el</translation>
    </message>
</context>
<context>
    <name>PlanUnknowns</name>
    <message>
        <source>the student</source>
        <translation>su estudiante</translation>
    </message>
    <message>
        <source>What is {student} good at?</source>
        <translation>¿Qué se le da bien a {student}?</translation>
    </message>
    <message>
        <source>What does {student} enjoy?</source>
        <translation>¿Qué disfruta {student}?</translation>
    </message>
    <message>
        <source>What does {student} care about?</source>
        <translation>¿Qué le importa a {student}?</translation>
    </message>
    <message>
        <source>What helps {student}?</source>
        <translation>¿Qué le ayuda a {student}?</translation>
    </message>
    <message>
        <source>What does {student} hope for?</source>
        <translation>¿Qué espera lograr {student}?</translation>
    </message>
    <message>
        <source>What do we have in common with {student}?</source>
        <translation>¿Qué tenemos en común con {student}?</translation>
    </message>
</context>
<context>
    <name>PracticeNoteStrip</name>
    <message>
        <source>Next note</source>
        <translation>Próxima nota</translation>
    </message>
    <message>
        <source>What was found out later</source>
        <translation>Lo que se supo después</translation>
    </message>
    <message>
        <source>Put notes away</source>
        <translation>Retirar las notas</translation>
    </message>
    <message>
        <source>Note {number} of {count}</source>
        <translation>Nota {number} de {count}</translation>
    </message>
</context>
<context>
    <name>PredictScreen</name>
    <message>
        <source>For your own learning. It is never for judging staff: no total is made of it, and nobody&apos;s guesses are laid beside a colleague&apos;s.</source>
        <translation>Es para aprender. Nunca para evaluar al personal: no se saca ningún total, y las suposiciones de una persona nunca se ponen junto a las de su colega.</translation>
    </message>
    <message>
        <source>this student</source>
        <translation>tu estudiante</translation>
    </message>
    <message>
        <source>{label}: what will {student} answer?</source>
        <translation>{label}: ¿qué responderá {student}?</translation>
    </message>
    <message>
        <source>The card asks this. Half a minute is enough; leave out what you like.</source>
        <translation>La tarjeta pregunta esto. Basta medio minuto; deja en blanco lo que quieras.</translation>
    </message>
    <message>
        <source>What will {student} mark?</source>
        <translation>¿Qué marcará {student}?</translation>
    </message>
    <message>
        <source>Your guesses</source>
        <translation>Tus suposiciones</translation>
    </message>
    <message>
        <source>Only for {label} until the card is back.</source>
        <translation>Solo para {label} hasta que vuelva la tarjeta.</translation>
    </message>
    <message>
        <source>Your guesses for the card of {day}, which is not back yet.</source>
        <translation>Tus suposiciones para la tarjeta del {day}, que todavía no ha vuelto.</translation>
    </message>
    <message>
        <source>Another card is given: guess anew</source>
        <translation>Se entrega otra tarjeta: suponer de nuevo</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>Ya terminé</translation>
    </message>
    <message>
        <source>answer and move on</source>
        <translation>responder y seguir</translation>
    </message>
    <message>
        <source>a guess, fairly sure, sure</source>
        <translation>una suposición, bastante segura, segura</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Suponer</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Qué tan segura</translation>
    </message>
</context>
<context>
    <name>PrivateBanner</name>
    <message>
        <source>Hide screen</source>
        <translation>Ocultar pantalla</translation>
    </message>
    <message>
        <source>Only for {mine} until {other} has finished.</source>
        <translation>Solo para {mine} hasta que termine {other}.</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{what}: {n} of {all}</source>
        <translation>{what}: {n} de {all}</translation>
    </message>
</context>
<context>
    <name>PuzzlePanel</name>
    <message>
        <source>The puzzle in one sentence</source>
        <translation>El enigma en una frase</translation>
    </message>
    <message>
        <source>Pick a row and make it the puzzle, or write it here. Then read it aloud.</source>
        <translation>Elijan una fila y háganla el enigma, o escríbanlo aquí. Después léanlo en voz alta.</translation>
    </message>
    <message>
        <source>the student</source>
        <translation>su estudiante</translation>
    </message>
    <message>
        <source>It is hard for {student} to</source>
        <translation>A {student} le cuesta</translation>
    </message>
    <message>
        <source>when</source>
        <translation>cuando</translation>
    </message>
    <message>
        <source>while {student} can</source>
        <translation>mientras que {student} puede</translation>
    </message>
    <message>
        <source>Word the puzzle</source>
        <translation>Redactar el enigma</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>RePág</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>AvPág</translation>
    </message>
</context>
<context>
    <name>QuestionBankDialog</name>
    <message>
        <source>Questions to ask a student</source>
        <translation>Preguntas para hacer a su estudiante</translation>
    </message>
    <message>
        <source>Filter, such as &quot;lesson&quot;</source>
        <translation>Filtrar, por ejemplo «clase»</translation>
    </message>
    <message>
        <source>Filter the questions</source>
        <translation>Filtrar las preguntas</translation>
    </message>
    <message>
        <source>Questions by group</source>
        <translation>Preguntas por grupo</translation>
    </message>
    <message>
        <source>Take this question</source>
        <translation>Tomar esta pregunta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>1 pregunta</numerusform>
            <numerusform>%n preguntas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionFields</name>
    <message>
        <source>Who asks?</source>
        <translation>¿Quién pregunta?</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Cuándo y dónde</translation>
    </message>
    <message>
        <source>When and where?</source>
        <translation>¿Cuándo y dónde?</translation>
    </message>
    <message>
        <source>Opening line</source>
        <translation>Frase para empezar</translation>
    </message>
    <message>
        <source>How will you begin?</source>
        <translation>¿Cómo van a empezar?</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>What will you ask?</source>
        <translation>¿Qué van a preguntar?</translation>
    </message>
    <message>
        <source>Remove this question</source>
        <translation>Quitar esta pregunta</translation>
    </message>
    <message>
        <source>{room} asks</source>
        <translation>pregunta {room}</translation>
    </message>
    <message>
        <source>both ask</source>
        <translation>preguntan en pareja</translation>
    </message>
</context>
<context>
    <name>QuestionsPanel</name>
    <message>
        <source>Own question</source>
        <translation>Pregunta propia</translation>
    </message>
    <message numerus="yes">
        <source>All %n questions</source>
        <translation>
            <numerusform>La pregunta</numerusform>
            <numerusform>Las %n preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>group: {group}</source>
        <translation>grupo: {group}</translation>
    </message>
    <message>
        <source>fits {numbers}</source>
        <translation>va con {numbers}</translation>
    </message>
    <message>
        <source>Plan a question</source>
        <translation>Planear una pregunta</translation>
    </message>
    <message>
        <source>Remove a question</source>
        <translation>Quitar una pregunta</translation>
    </message>
    <message>
        <source>Move a question</source>
        <translation>Mover una pregunta</translation>
    </message>
</context>
<context>
    <name>RailSteps</name>
    <message>
        <source>Opens when both of you have finished recording.</source>
        <translation>Se abre cuando hayan terminado de anotar las dos personas.</translation>
    </message>
    <message numerus="yes">
        <source>%n so far</source>
        <translation>
            <numerusform>%n hasta ahora</numerusform>
            <numerusform>%n hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hypotheses</source>
        <translation>
            <numerusform>%n hipótesis</numerusform>
            <numerusform>%n hipótesis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation>
            <numerusform>%n indicio</numerusform>
            <numerusform>%n indicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n look-fors</source>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n pregunta</numerusform>
            <numerusform>%n preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all} rated</source>
        <translation>{n} de {all}</translation>
    </message>
</context>
<context>
    <name>RateAgainScreen</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>this student</source>
        <translation>tu estudiante</translation>
    </message>
    <message>
        <source>Only {label} reads this on screen, now and later.</source>
        <translation>Solo {label} lee esto en pantalla, ahora y después.</translation>
    </message>
    <message>
        <source>Only for {label} until both of you have finished.</source>
        <translation>Solo para {label} hasta que terminen las dos personas.</translation>
    </message>
    <message>
        <source>{label}: how much did you try?</source>
        <translation>{label}: ¿cuánto esfuerzo pusiste?</translation>
    </message>
    <message>
        <source>It is yours to know. Leave it out if you like.</source>
        <translation>Es para ti. Déjalo en blanco si quieres.</translation>
    </message>
    <message>
        <source>2 of 2 · Effort</source>
        <translation>2 de 2 · Esfuerzo</translation>
    </message>
    <message>
        <source>{label}: what do you see of {student} now?</source>
        <translation>{label}: ¿qué ves ahora de {student}?</translation>
    </message>
    <message>
        <source>The last two weeks. What you said at first is not shown: it would pull you.</source>
        <translation>Las últimas dos semanas. No se muestra lo que dijiste al principio: pesaría en la respuesta.</translation>
    </message>
    <message>
        <source>1 of 2 · Rating again</source>
        <translation>1 de 2 · Anotar otra vez</translation>
    </message>
    <message>
        <source>How often, when there was a chance to see it?</source>
        <translation>¿Con qué frecuencia, cuando hubo ocasión de verlo?</translation>
    </message>
    <message>
        <source>Ratings of now</source>
        <translation>Frecuencias de ahora</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>sin anotar</translation>
    </message>
    <message>
        <source>How much did you try to see it as {student} does?</source>
        <translation>¿Cuánto esfuerzo pusiste en verlo como lo ve {student}?</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>It is never for judging staff, and nobody&apos;s answer is laid beside a colleague&apos;s: both of you read only that you answered. It stays in the case file, and no page prints it.</source>
        <translation>Nunca es para evaluar al personal, y la respuesta de nadie se pone junto a la de su colega: las dos personas solo leen que respondiste. Se queda en el archivo del caso y no se imprime en ninguna hoja.</translation>
    </message>
    <message>
        <source>on {day} {effort}</source>
        <translation>el {day} {effort}</translation>
    </message>
    <message>
        <source>You said before: {said}.</source>
        <translation>Antes dijiste: {said}.</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>Ya terminé</translation>
    </message>
    <message>
        <source>Next: effort</source>
        <translation>Siguiente: esfuerzo</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>responder</translation>
    </message>
    <message>
        <source>rate and move on</source>
        <translation>anotar y seguir</translation>
    </message>
    <message>
        <source>Rate again</source>
        <translation>Anotar otra vez</translation>
    </message>
</context>
<context>
    <name>RatingsScreen</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>{label}: what will {other} say of {student}?</source>
        <translation>{label}: ¿qué dirá {other} de {student}?</translation>
    </message>
    <message>
        <source>A quick guess for each line. It is shown beside the answer.</source>
        <translation>Una suposición rápida en cada línea. Se mostrará junto a la respuesta.</translation>
    </message>
    <message>
        <source>1 of 3 · Guess</source>
        <translation>1 de 3 · Suposición</translation>
    </message>
    <message>
        <source>{label}: what have you seen of {student}?</source>
        <translation>{label}: ¿qué has visto de {student}?</translation>
    </message>
    <message>
        <source>The last two weeks. “No chance to see it” is a good answer.</source>
        <translation>Las últimas dos semanas. «Sin ocasión de verlo» también vale.</translation>
    </message>
    <message>
        <source>1 of 3 · Ratings</source>
        <translation>1 de 3 · Con qué frecuencia</translation>
    </message>
    <message>
        <source>What {other} will say</source>
        <translation>Lo que dirá {other}</translation>
    </message>
    <message>
        <source>What will {other} say, how often?</source>
        <translation>¿Con qué frecuencia, según {other}?</translation>
    </message>
    <message>
        <source>no guess</source>
        <translation>sin suposición</translation>
    </message>
    <message>
        <source>How often, when there was a chance to see it?</source>
        <translation>¿Con qué frecuencia, cuando hubo ocasión de verlo?</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Con qué frecuencia</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>sin anotar</translation>
    </message>
    <message>
        <source>few</source>
        <translation>pocas</translation>
    </message>
    <message>
        <source>some</source>
        <translation>varias</translation>
    </message>
    <message>
        <source>many</source>
        <translation>muchas</translation>
    </message>
    <message>
        <source>Sightings</source>
        <translation>Veces vistas</translation>
    </message>
    <message>
        <source>changed after we talked; no answer at first</source>
        <translation>cambiada después de hablar; al principio, sin respuesta</translation>
    </message>
    <message>
        <source>changed after we talked; at first: {first}</source>
        <translation>cambiada después de hablar; al principio: {first}</translation>
    </message>
    <message>
        <source>A rating changed now is marked “changed after we talked”.</source>
        <translation>Si ahora cambia una frecuencia, queda señalada: «cambiada después de hablar».</translation>
    </message>
    <message>
        <source>Next: what will {other} say</source>
        <translation>Siguiente: qué dirá {other}</translation>
    </message>
    <message>
        <source>Next: moments</source>
        <translation>Siguiente: momentos</translation>
    </message>
    <message>
        <source>rate and move on</source>
        <translation>anotar y seguir</translation>
    </message>
    <message>
        <source>few, some, many sightings</source>
        <translation>pocas, varias, muchas veces vistas</translation>
    </message>
    <message>
        <source>write a moment</source>
        <translation>escribir un momento</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Suponer</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Begin a moment</source>
        <translation>Empezar un momento</translation>
    </message>
    <message>
        <source>How many sightings</source>
        <translation>Cuántas veces vistas</translation>
    </message>
</context>
<context>
    <name>ReadBackGaps</name>
    <message numerus="yes">
        <source>{step}: %n cells not considered yet. Answer them in step 6, or print them so.</source>
        <translation>
            <numerusform>{step}: una casilla sin considerar todavía. Respóndanla en el paso 6 o imprímanla así.</numerusform>
            <numerusform>{step}: %n casillas sin considerar todavía. Respóndanlas en el paso 6 o imprímanlas así.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ratings</source>
        <translation>
            <numerusform>una frecuencia</numerusform>
            <numerusform>%n frecuencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n strengths</source>
        <translation>
            <numerusform>un punto fuerte</numerusform>
            <numerusform>%n puntos fuertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n puzzles</source>
        <translation>
            <numerusform>algo que desconcierta</numerusform>
            <numerusform>%n cosas que desconciertan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more moments</source>
        <translation>
            <numerusform>un momento más</numerusform>
            <numerusform>%n momentos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of what you know</source>
        <translation>
            <numerusform>una línea de lo que saben</numerusform>
            <numerusform>%n líneas de lo que saben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n first theories</source>
        <translation>
            <numerusform>una primera teoría</numerusform>
            <numerusform>%n primeras teorías</numerusform>
        </translation>
    </message>
    <message>
        <source>the puzzle sentence</source>
        <translation>la frase del enigma</translation>
    </message>
    <message>
        <source>my part</source>
        <translation>mi parte</translation>
    </message>
    <message numerus="yes">
        <source>%n hypotheses</source>
        <translation>
            <numerusform>una hipótesis</numerusform>
            <numerusform>%n hipótesis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drop it if</source>
        <translation>
            <numerusform>un «la dejamos si»</numerusform>
            <numerusform>%n «la dejamos si»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines against</source>
        <translation>
            <numerusform>una línea en contra</numerusform>
            <numerusform>%n líneas en contra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n look-fors</source>
        <translation>
            <numerusform>un punto de observación</numerusform>
            <numerusform>%n puntos de observación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>una pregunta</numerusform>
            <numerusform>%n preguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n small changes</source>
        <translation>
            <numerusform>un pequeño cambio</numerusform>
            <numerusform>%n pequeños cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>what fits and what counts against</source>
        <translation>lo que encaja y lo que va en contra</translation>
    </message>
    <message>
        <source>the date you look again</source>
        <translation>la fecha para volver a verse</translation>
    </message>
    <message>
        <source>{what} in {room}</source>
        <translation>{what} en {room}</translation>
    </message>
</context>
<context>
    <name>ReadBackScreen</name>
    <message>
        <source>Read it back to each other, then take it with you</source>
        <translation>Léanlo en voz alta y llévenselo</translation>
    </message>
    <message>
        <source>Read each hypothesis aloud, and what would make you drop it.</source>
        <translation>Lean en voz alta cada hipótesis y lo que les haría dejarla.</translation>
    </message>
    <message>
        <source>PairView will ask to delete this case after {day}.</source>
        <translation>Después del {day}, PairView preguntará si se borra este caso.</translation>
    </message>
    <message>
        <source>Practice only: nothing of it is kept.</source>
        <translation>Solo práctica: no se conserva nada.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Guardar PDF</translation>
    </message>
    <message>
        <source>The handout</source>
        <translation>La hoja de la sesión</translation>
    </message>
    <message>
        <source>Count slip</source>
        <translation>Papeleta de recuento</translation>
    </message>
    <message>
        <source>Other documents</source>
        <translation>Otros documentos</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Imprimir...</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Guardar otra vez</translation>
    </message>
    <message>
        <source>Next student, same pair</source>
        <translation>Siguiente estudiante, misma pareja</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>{name}, not found</source>
        <translation>{name}, no se encuentra</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Vaciar esta lista</translation>
    </message>
</context>
<context>
    <name>RecentRows</name>
    <message>
        <source>Step {n}, {name}</source>
        <translation>Paso {n}, {name}</translation>
    </message>
    <message>
        <source>Look again, {day}</source>
        <translation>Volver a mirar, {day}</translation>
    </message>
    <message>
        <source>Ended {day}</source>
        <translation>Terminado {day}</translation>
    </message>
    <message>
        <source>{step} · looks again {day}</source>
        <translation>{step} · otra mirada: {day}</translation>
    </message>
    <message>
        <source>{step} · past its date</source>
        <translation>{step} · pasó su fecha</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>hoy {time}</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>That is not how this code begins.</source>
        <translation>Este código no empieza así.</translation>
    </message>
    <message>
        <source>That is it.</source>
        <translation>Eso es.</translation>
    </message>
    <message>
        <source>Saved as {name}. Print it, then delete the file: it opens the case.</source>
        <translation>Guardado como {name}. Imprímanlo y borren después el archivo: abre el caso.</translation>
    </message>
    <message>
        <source>Sent to the printer. Take it from the tray.</source>
        <translation>Enviado a la impresora. Recójanlo en la bandeja.</translation>
    </message>
    <message>
        <source>One moment...</source>
        <translation>Un momento...</translation>
    </message>
    <message>
        <source>Recovery page</source>
        <translation>Página de recuperación</translation>
    </message>
    <message>
        <source>Now the recovery page, then the passphrase is set</source>
        <translation>Ahora la página de recuperación; después se pone la frase de contraseña</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, only the code on this page opens the case. Keep the page where the laptop is not, such as with the list of code names.</source>
        <translation>Si se olvida la frase de contraseña, solo el código de esta página abre el caso. Guárdenla donde no esté el portátil, por ejemplo con la lista de nombres en clave.</translation>
    </message>
    <message>
        <source>Saved as a PDF it opens the case just as well: print that file, then delete it.</source>
        <translation>Guardada como PDF abre el caso igual de bien: impriman ese archivo y bórrenlo.</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Imprimir...</translation>
    </message>
    <message>
        <source>Save PDF...</source>
        <translation>Guardar PDF...</translation>
    </message>
    <message>
        <source>Show the code, to write it down</source>
        <translation>Mostrar el código, para copiarlo a mano</translation>
    </message>
    <message>
        <source>Type the first five letters or digits of the code</source>
        <translation>Escriban las cinco primeras letras o cifras del código</translation>
    </message>
    <message>
        <source>Without the page a forgotten passphrase locks the case for good.</source>
        <translation>Sin la página, una frase de contraseña olvidada cierra el caso para siempre.</translation>
    </message>
    <message>
        <source>This code cannot be shown again. Setting a passphrase anew gives a new page, and this one opens nothing then.</source>
        <translation>Este código no se puede volver a mostrar. Poner otra vez una frase de contraseña da una página nueva, y esta ya no abre nada.</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>Poner la frase</translation>
    </message>
    <message>
        <source>Set without the page</source>
        <translation>Ponerla sin la página</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>RememberPanel</name>
    <message>
        <source>Remember this</source>
        <translation>Para recordar</translation>
    </message>
    <message>
        <source>One thing to come back to: a match, a song, a day</source>
        <translation>Algo a lo que volver: un partido, una canción, un día</translation>
    </message>
</context>
<context>
    <name>RestLink</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar %n más</numerusform>
            <numerusform>Mostrar %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetellScreen</name>
    <message>
        <source>The incident</source>
        <translation>Lo que pasó</translation>
    </message>
    <message>
        <source>What happened, as a camera would show it</source>
        <translation>Qué ocurrió, como lo mostraría una cámara</translation>
    </message>
    <message>
        <source>The same, told by the student</source>
        <translation>Lo mismo, en la voz de su estudiante</translation>
    </message>
    <message>
        <source>I ...</source>
        <translation>Yo...</translation>
    </message>
    <message>
        <source>Write the retelling down</source>
        <translation>Escribir el relato</translation>
    </message>
    <message>
        <source>Write a line each</source>
        <translation>Escribir una línea cada quien</translation>
    </message>
    <message>
        <source>the student</source>
        <translation>su estudiante</translation>
    </message>
    <message>
        <source>How would {student} tell it?</source>
        <translation>¿Cómo lo contaría {student}?</translation>
    </message>
    <message>
        <source>Pick one incident that stayed with you. Speak first; write only if you like.</source>
        <translation>Elijan algo que pasó y que recuerdan. Primero de palabra; escriban solo si quieren.</translation>
    </message>
    <message>
        <source>My part, {label}</source>
        <translation>Mi parte, {label}</translation>
    </message>
    <message>
        <source>{label}: what did I do or say?</source>
        <translation>{label}: ¿qué hice o dije yo?</translation>
    </message>
    <message>
        <source>{first} begins.</source>
        <translation>Empieza {first}.</translation>
    </message>
    <message>
        <source>1. {first}: say what happened, as a camera would show it.</source>
        <translation>1. {first}: cuenta qué pasó, como lo mostraría una cámara.</translation>
    </message>
    <message>
        <source>2. {first}: say it again as {student} might: “I ...”.</source>
        <translation>2. {first}: cuéntalo otra vez como quizá lo haría {student}: «Yo...».</translation>
    </message>
    <message>
        <source>3. {second}: listen, then add what else could be true.</source>
        <translation>3. {second}: escucha y añade qué más podría ser cierto.</translation>
    </message>
    <message>
        <source>This is a guess. You check it by asking {student}, not by agreeing.</source>
        <translation>Es una suposición. Se comprueba preguntando a {student}, no poniéndose de acuerdo.</translation>
    </message>
    <message>
        <source>Next: Hypotheses</source>
        <translation>Siguiente: Hipótesis</translation>
    </message>
    <message>
        <source>My part</source>
        <translation>Mi parte</translation>
    </message>
    <message>
        <source>Write the incident</source>
        <translation>Escribir lo que pasó</translation>
    </message>
    <message>
        <source>Write the retelling</source>
        <translation>Escribir el relato</translation>
    </message>
    <message>
        <source>SPOKEN, ABOUT A MINUTE</source>
        <translation>DE PALABRA, COSA DE UN MINUTO</translation>
    </message>
    <message>
        <source>MY PART</source>
        <translation>MI PARTE</translation>
    </message>
    <message>
        <source>What did I notice about my own part?</source>
        <translation>¿Qué noté de mi propia parte?</translation>
    </message>
    <message>
        <source>A line each. Then say it to one another, without explaining it.</source>
        <translation>Una línea cada quien. Después díganla en voz alta, sin explicarla.</translation>
    </message>
    <message>
        <source>Prints only where you tick it.</source>
        <translation>Se imprime solo donde lo marquen.</translation>
    </message>
</context>
<context>
    <name>RoomClock</name>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>Queda 1 minuto</numerusform>
            <numerusform>Quedan %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>The time is over</source>
        <translation>Se acabó el tiempo</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes over</source>
        <translation>
            <numerusform>1 minuto de más</numerusform>
            <numerusform>%n minutos de más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomCourse</name>
    <message>
        <source>Slack</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>One of you, alone</source>
        <translation>Una persona, a solas</translation>
    </message>
    <message>
        <source>The other one, alone</source>
        <translation>La otra, a solas</translation>
    </message>
    <message>
        <source>Each pair as it likes</source>
        <translation>Cada pareja como quiera</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>En pareja</translation>
    </message>
    <message>
        <source>Next: slack</source>
        <translation>Después: margen</translation>
    </message>
    <message>
        <source>{step}, the other one</source>
        <translation>{step}, la otra persona</translation>
    </message>
    <message>
        <source>Next: {step}, {n} min</source>
        <translation>Después: {step}, {n} min</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
</context>
<context>
    <name>RoomStrip</name>
    <message>
        <source>Course: {steps}. Now: {now}</source>
        <translation>Recorrido: {steps}. Ahora: {now}</translation>
    </message>
</context>
<context>
    <name>RoomSummaryDialog</name>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Folder: {name}</source>
        <translation>Carpeta: {name}</translation>
    </message>
    <message>
        <source>Reading the slips</source>
        <translation>Leyendo las papeletas</translation>
    </message>
    <message>
        <source>Given up. Choose the folder again to read it.</source>
        <translation>Cancelado. Elijan otra vez la carpeta para leerla.</translation>
    </message>
    <message>
        <source>The page stands here once there is one.</source>
        <translation>La página estará aquí cuando se haga.</translation>
    </message>
    <message numerus="yes">
        <source>%n slips, one from each pair.</source>
        <translation>
            <numerusform>%n papeleta, una de cada pareja.</numerusform>
            <numerusform>%n papeletas, una de cada pareja.</numerusform>
        </translation>
    </message>
    <message>
        <source>Room summary</source>
        <translation>Resumen de la sala</translation>
    </message>
    <message>
        <source>Counts from the slips that pairs gave, for the one who leads the room. It tells of no pair.</source>
        <translation>Recuentos de las papeletas que entregaron las parejas, para quien dirige el taller. No habla de ninguna pareja.</translation>
    </message>
    <message>
        <source>Choose the folder again</source>
        <translation>Elegir otra vez la carpeta</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Letra grande</translation>
    </message>
    <message>
        <source>Both sides of the paper</source>
        <translation>Papel por las dos caras</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Imprimir...</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Guardar PDF</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>RowPanel</name>
    <message>
        <source>Show all moments</source>
        <translation>Mostrar todos los momentos</translation>
    </message>
    <message>
        <source>Note on this row</source>
        <translation>Nota sobre esta fila</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation>Una nota, si quieren</translation>
    </message>
    <message>
        <source>Make it the puzzle</source>
        <translation>Tomar como enigma</translation>
    </message>
    <message>
        <source>Start a hypothesis from this</source>
        <translation>Empezar una hipótesis con esto</translation>
    </message>
    <message>
        <source>{student} acts differently there</source>
        <translation>{student} actúa de otra manera allí</translation>
    </message>
    <message>
        <source>We may judge it differently</source>
        <translation>Quizá lo juzgamos de otra manera</translation>
    </message>
    <message>
        <source>Do not know yet</source>
        <translation>Todavía no se sabe</translation>
    </message>
    <message>
        <source>What do you make of it?</source>
        <translation>¿Cómo lo entienden?</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n moments</source>
        <translation>
            <numerusform>Mostrar el momento</numerusform>
            <numerusform>Mostrar los %n momentos</numerusform>
        </translation>
    </message>
    <message>
        <source>OTHER MOMENTS</source>
        <translation>OTROS MOMENTOS</translation>
    </message>
    <message>
        <source>MOMENTS</source>
        <translation>MOMENTOS</translation>
    </message>
    <message>
        <source>NO MOMENTS WRITTEN</source>
        <translation>SIN MOMENTOS ESCRITOS</translation>
    </message>
    <message>
        <source>Sort a difference</source>
        <translation>Clasificar una diferencia</translation>
    </message>
    <message>
        <source>Note on a difference</source>
        <translation>Nota sobre una diferencia</translation>
    </message>
</context>
<context>
    <name>SafetyQuestion</name>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
</context>
<context>
    <name>SaidPanel</name>
    <message>
        <source>the student</source>
        <translation>su estudiante</translation>
    </message>
    <message>
        <source>What {student} said</source>
        <translation>Lo que dijo {student}</translation>
    </message>
    <message>
        <source>In their own words, as near as you can.</source>
        <translation>Con sus propias palabras, lo más fiel que puedan.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Lo que se dijo</translation>
    </message>
</context>
<context>
    <name>SavedWords</name>
    <message>
        <source>Not saved yet</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Practice only</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Todo está guardado</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Guardado {time}</translation>
    </message>
</context>
<context>
    <name>SavingElsewhere</name>
    <message>
        <source>Keep it in the folder for cases</source>
        <translation>Guardarlo en la carpeta de los casos</translation>
    </message>
    <message>
        <source>Save a copy elsewhere...</source>
        <translation>Guardar una copia en otra parte...</translation>
    </message>
    <message>
        <source>Set by your school: a case stays in its folder.</source>
        <translation>Lo fija su escuela: un caso se queda en su carpeta.</translation>
    </message>
    <message>
        <source>The folder for cases cannot be written.</source>
        <translation>No se puede escribir en la carpeta de los casos.</translation>
    </message>
    <message>
        <source>Saved in {folder}. You go on there; the old file stays as it was.</source>
        <translation>Guardado en {folder}. Ahora siguen ahí; el archivo anterior se queda como estaba.</translation>
    </message>
</context>
<context>
    <name>SchoolQuestions</name>
    <message>
        <source>Our school</source>
        <translation>Nuestra escuela</translation>
    </message>
</context>
<context>
    <name>SchoolSetting</name>
    <message>
        <source>It is in use now, but not at the next start: {why}</source>
        <translation>Está en uso ahora, pero no en el próximo arranque: {why}</translation>
    </message>
    <message>
        <source>The school wording has a fault; what was read before stays in use. File, School wording shows where.</source>
        <translation>Los textos de la escuela tienen un fallo; sigue en uso lo que se leyó antes. Archivo, Textos de la escuela muestra dónde.</translation>
    </message>
</context>
<context>
    <name>SchoolWordingDialog</name>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
    <message>
        <source>Folder of the school wording</source>
        <translation>Carpeta de los textos de la escuela</translation>
    </message>
    <message>
        <source>Folder for the example</source>
        <translation>Carpeta para el ejemplo</translation>
    </message>
    <message>
        <source>A school.toml is there already. Nothing was written.</source>
        <translation>Ya hay un school.toml ahí. No se escribió nada.</translation>
    </message>
    <message>
        <source>Saved as school.toml. Change it in a text editor, then choose its folder.</source>
        <translation>Guardado como school.toml. Cámbienlo en un editor de texto y elijan después su carpeta.</translation>
    </message>
    <message>
        <source>Reading the folder...</source>
        <translation>Leyendo la carpeta...</translation>
    </message>
    <message>
        <source>The folder does not answer yet. You need not wait for it.</source>
        <translation>La carpeta todavía no responde. No hace falta esperarla.</translation>
    </message>
    <message>
        <source>Read. It is in use from now on.</source>
        <translation>Leído. Está en uso desde ahora.</translation>
    </message>
    <message>
        <source>What was in use stays in use.</source>
        <translation>Lo que estaba en uso sigue en uso.</translation>
    </message>
    <message>
        <source>The folder cannot be read right now.</source>
        <translation>Ahora mismo no se puede leer la carpeta.</translation>
    </message>
    <message>
        <source>Nothing was taken from it.</source>
        <translation>No se tomó nada de ella.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions of your own</source>
        <translation>
            <numerusform>1 pregunta propia</numerusform>
            <numerusform>%n preguntas propias</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy this list</source>
        <translation>Copiar esta lista</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Not in use any more. The folder stays as it is.</source>
        <translation>Ya no está en uso. La carpeta se queda como está.</translation>
    </message>
    <message>
        <source>No contact. The safety banner says: ask your school whom to call.</source>
        <translation>Sin contacto. El aviso de seguridad dice: pregunten en su escuela a quién llamar.</translation>
    </message>
    <message>
        <source>Contact: {contact}</source>
        <translation>Contacto: {contact}</translation>
    </message>
    <message>
        <source>Contact, set by your school: {contact}</source>
        <translation>Contacto, según su escuela: {contact}</translation>
    </message>
    <message>
        <source>No questions of your own.</source>
        <translation>Sin preguntas propias.</translation>
    </message>
    <message>
        <source>School wording</source>
        <translation>Textos de la escuela</translation>
    </message>
    <message>
        <source>Whom to call when someone could be unsafe, and questions of your own: a file school.toml in a folder of your school. PairView only reads it.</source>
        <translation>A quién llamar cuando alguien podría no estar a salvo, y preguntas propias: un archivo school.toml en una carpeta de su escuela. PairView solo lo lee.</translation>
    </message>
    <message>
        <source>Choose folder...</source>
        <translation>Elegir la carpeta...</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Do not use it any more</source>
        <translation>Dejar de usarlo</translation>
    </message>
    <message>
        <source>Save an example...</source>
        <translation>Guardar un ejemplo...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ScreenHeader</name>
    <message>
        <source>Make handout</source>
        <translation>Hacer la hoja</translation>
    </message>
</context>
<context>
    <name>SeatSwitch</name>
    <message>
        <source>Whose record</source>
        <translation>Qué notas</translation>
    </message>
</context>
<context>
    <name>SecondLook</name>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} y {last}</translation>
    </message>
</context>
<context>
    <name>SecondLookScreen</name>
    <message>
        <source>Second-look sheet</source>
        <translation>Hoja de la segunda mirada</translation>
    </message>
    <message>
        <source>the student</source>
        <translation>su estudiante</translation>
    </message>
    <message>
        <source>What have you seen of {student} since then?</source>
        <translation>¿Qué han visto de {student} desde entonces?</translation>
    </message>
    <message>
        <source>What {student} said</source>
        <translation>Lo que dijo {student}</translation>
    </message>
    <message>
        <source>You talked on {day}. Write what a camera would show.</source>
        <translation>Hablaron el {day}. Escriban lo que mostraría una cámara.</translation>
    </message>
    <message>
        <source>You talked on {day} and looked again on {days}.</source>
        <translation>Hablaron el {day} y volvieron a verse el {days}.</translation>
    </message>
    <message>
        <source>The clock of this laptop stands before what you did last. What you write now is dated {day}.</source>
        <translation>El reloj de este portátil va por detrás de lo último que hicieron. Lo que escriban ahora llevará la fecha {day}.</translation>
    </message>
    <message>
        <source>You go on with the look of {day}.</source>
        <translation>Siguen con la mirada del {day}.</translation>
    </message>
    <message>
        <source>You ended on {day}. What you write now begins another look.</source>
        <translation>Terminaron el {day}. Lo que escriban ahora empieza otra mirada.</translation>
    </message>
    <message>
        <source>What you write now begins a look of today.</source>
        <translation>Lo que escriban ahora empieza una mirada de hoy.</translation>
    </message>
    <message>
        <source>Nothing was planned, so nothing has to be ticked. Write down what was said, and set a day to look again.</source>
        <translation>No se planeó nada, así que no hay nada que marcar. Escriban lo que se dijo y pongan un día para volver a verse.</translation>
    </message>
    <message>
        <source>Go on with the look of {day}</source>
        <translation>Seguir con la mirada del {day}</translation>
    </message>
    <message>
        <source>Begin a new look</source>
        <translation>Empezar una mirada nueva</translation>
    </message>
    <message>
        <source>Plan one thing to look for</source>
        <translation>Planear un punto de observación</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>quitar</translation>
    </message>
    <message>
        <source>Weigh it now</source>
        <translation>Sopesarlo ahora</translation>
    </message>
    <message>
        <source>It stands in the table now, not weighed yet: that is step 6.</source>
        <translation>Ahora está en la tabla, todavía sin sopesar: eso es el paso 6.</translation>
    </message>
    <message>
        <source>It stands in the table now, not weighed yet.</source>
        <translation>Ahora está en la tabla, todavía sin sopesar.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Taken back with its line.</source>
        <translation>Quitado, con su línea.</translation>
    </message>
    <message>
        <source>What you wanted to look for</source>
        <translation>Lo que querían observar</translation>
    </message>
    <message>
        <source>Remember this</source>
        <translation>Para recordar</translation>
    </message>
    <message>
        <source>How does each hypothesis stand now?</source>
        <translation>¿Cómo está ahora cada hipótesis?</translation>
    </message>
    <message>
        <source>When do you look again?</source>
        <translation>¿Cuándo vuelven a verse?</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>Lo que cambió</translation>
    </message>
</context>
<context>
    <name>SectionsPanel</name>
    <message>
        <source>Keep the guesses</source>
        <translation>Conservar las suposiciones</translation>
    </message>
    <message>
        <source>Same activity, other outcome</source>
        <translation>Misma actividad, otro resultado</translation>
    </message>
    <message>
        <source>No activity went well in one class and was a puzzle in the other.</source>
        <translation>Ninguna actividad salió bien en una clase y desconcertó en la otra.</translation>
    </message>
    <message>
        <source>Only one of us knows</source>
        <translation>Solo lo sabe una persona</translation>
    </message>
    <message>
        <source>Nothing that only one of you wrote down.</source>
        <translation>Nada que haya escrito una sola persona.</translation>
    </message>
    <message>
        <source>Tried already</source>
        <translation>Ya probado</translation>
    </message>
    <message>
        <source>Nothing written down. What have you tried, and did it help?</source>
        <translation>Nada escrito. ¿Qué han probado, y ayudó?</translation>
    </message>
    <message>
        <source>Rooms side by side</source>
        <translation>Las clases lado a lado</translation>
    </message>
    <message>
        <source>Nothing about the rooms yet. It waits behind More in step 1.</source>
        <translation>Todavía nada sobre las clases. Está detrás de Más, en el paso 1.</translation>
    </message>
    <message>
        <source>Guess beside answer</source>
        <translation>Suposición junto a respuesta</translation>
    </message>
    <message>
        <source>No guesses, or they were let go after the contrast.</source>
        <translation>No hay suposiciones, o no se guardaron después del contraste.</translation>
    </message>
    <message>
        <source>We both name</source>
        <translation>Lo nombran las dos personas</translation>
    </message>
    <message>
        <source>No strength that both of you named. What might it be?</source>
        <translation>Ningún punto fuerte nombrado por las dos personas. ¿Cuál podría ser?</translation>
    </message>
    <message>
        <source>Good at</source>
        <translation>Se le da bien</translation>
    </message>
    <message>
        <source>Enjoys</source>
        <translation>Disfruta</translation>
    </message>
    <message>
        <source>Cares about</source>
        <translation>Le importa</translation>
    </message>
    <message>
        <source>Helped by</source>
        <translation>Le ayuda</translation>
    </message>
    <message>
        <source>Hopes for</source>
        <translation>Espera lograr</translation>
    </message>
    <message>
        <source>In common with the teacher</source>
        <translation>En común con cada docente</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Desde cuándo</translation>
    </message>
    <message>
        <source>Seen how often</source>
        <translation>Con qué frecuencia se ven</translation>
    </message>
    <message>
        <source>Class size</source>
        <translation>Tamaño del grupo</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>sin escribir</translation>
    </message>
    <message>
        <source>{who} guessed {guess}, {other} answered {answer}.</source>
        <translation>{who} supuso {guess}; {other} respondió {answer}.</translation>
    </message>
</context>
<context>
    <name>SeenPanel</name>
    <message>
        <source>What became of a look-for</source>
        <translation>Qué fue de un punto de observación</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Lo que se vio</translation>
    </message>
    <message>
        <source>Put into the table</source>
        <translation>Pasar a la tabla</translation>
    </message>
</context>
<context>
    <name>SeenRow</name>
    <message>
        <source>both</source>
        <translation>en pareja</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>para el {day}</translation>
    </message>
    <message>
        <source>checks {n}</source>
        <translation>comprueba {n}</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>visto</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>no visto</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>no está claro</translation>
    </message>
    <message>
        <source>What became of it: {words}</source>
        <translation>Qué fue de ello: {words}</translation>
    </message>
    <message>
        <source>What was seen or heard: {words}</source>
        <translation>Qué se vio o se oyó: {words}</translation>
    </message>
    <message>
        <source>What would a camera have shown?</source>
        <translation>¿Qué habría mostrado una cámara?</translation>
    </message>
    <message>
        <source>Put it into the table</source>
        <translation>Pasarlo a la tabla</translation>
    </message>
    <message>
        <source>In the table: weigh it</source>
        <translation>En la tabla: sopesarlo</translation>
    </message>
</context>
<context>
    <name>SharedLaptop</name>
    <message>
        <source>Shared laptop: the list of cases is empty and stays so, and a new case asks where to save it. Case files that are here already stay where they are.</source>
        <translation>Portátil compartido: la lista de casos está vacía y así se queda, y un caso nuevo pregunta dónde guardarlo. Los archivos que ya están aquí se quedan donde están.</translation>
    </message>
    <message>
        <source>PairView keeps a list of the cases on this laptop again.</source>
        <translation>PairView vuelve a llevar una lista de los casos de este portátil.</translation>
    </message>
    <message>
        <source>Where do you want to keep this case?</source>
        <translation>¿Dónde quieren guardar este caso?</translation>
    </message>
</context>
<context>
    <name>SingleStart</name>
    <message>
        <source>PairView is open already.</source>
        <translation>PairView ya está abierto.</translation>
    </message>
</context>
<context>
    <name>SixtySeconds</name>
    <message>
        <source>Take 60 seconds</source>
        <translation>Tomar 60 segundos</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>No, gracias</translation>
    </message>
    <message>
        <source>Want to let off steam first? A minute, spoken. Nothing of it is kept.</source>
        <translation>¿Quieren desahogarse primero? Un minuto, de palabra. No se conserva nada.</translation>
    </message>
    <message>
        <source>That is enough</source>
        <translation>Con esto basta</translation>
    </message>
    <message>
        <source>Say what you need to say. Then look at what you saw.</source>
        <translation>Digan lo que necesiten decir. Después miren lo que vieron.</translation>
    </message>
</context>
<context>
    <name>SmallChangesPanel</name>
    <message>
        <source>One small change in {room}</source>
        <translation>Un pequeño cambio en {room}</translation>
    </message>
    <message>
        <source>Two weeks, easy to undo</source>
        <translation>Dos semanas, fácil de deshacer</translation>
    </message>
    <message>
        <source>the student</source>
        <translation>su estudiante</translation>
    </message>
    <message>
        <source>How will {student} notice that you are trying?</source>
        <translation>¿Cómo notará {student} que lo están intentando?</translation>
    </message>
    <message>
        <source>How will {student} notice?</source>
        <translation>¿Cómo lo notará {student}?</translation>
    </message>
    <message>
        <source>Plan a small change</source>
        <translation>Planear un pequeño cambio</translation>
    </message>
    <message>
        <source>Write how it will be noticed</source>
        <translation>Escribir cómo se notará</translation>
    </message>
</context>
<context>
    <name>StandPanel</name>
    <message>
        <source>How a hypothesis stands</source>
        <translation>Cómo está una hipótesis</translation>
    </message>
    <message>
        <source>Why it moved</source>
        <translation>Por qué cambió</translation>
    </message>
</context>
<context>
    <name>StandRow</name>
    <message>
        <source>Drop it if {words}</source>
        <translation>La dejamos si {words}</translation>
    </message>
    <message>
        <source>Then: {status}</source>
        <translation>Entonces: {status}</translation>
    </message>
    <message>
        <source>Then: {status}, because {reason}</source>
        <translation>Entonces: {status}, porque {reason}</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Cómo está</translation>
    </message>
    <message>
        <source>How hypothesis {number} stands now</source>
        <translation>Cómo está ahora la hipótesis {number}</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>sigue abierta</translation>
    </message>
    <message>
        <source>worth checking first</source>
        <translation>comprobarla primero</translation>
    </message>
    <message>
        <source>set aside for now</source>
        <translation>apartada por ahora</translation>
    </message>
    <message>
        <source>Why hypothesis {number} stands so</source>
        <translation>Por qué la hipótesis {number} está así</translation>
    </message>
    <message>
        <source>because ... we saw or asked what?</source>
        <translation>porque... vimos o preguntamos ¿qué?</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Two teachers, one student, two classes.</source>
        <translation>Dos docentes, un caso, dos clases.</translation>
    </message>
    <message>
        <source>Each of you writes alone. Then you see both views, hold several hypotheses, and print what to look for next.</source>
        <translation>Cada docente escribe a solas. Después ven las dos miradas, sostienen varias hipótesis e imprimen qué observar a continuación.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Caso nuevo</translation>
    </message>
    <message>
        <source>Try a practice case</source>
        <translation>Probar un caso de práctica</translation>
    </message>
    <message>
        <source>Open a case file</source>
        <translation>Abrir el archivo de un caso</translation>
    </message>
    <message>
        <source>Cases on this laptop</source>
        <translation>Casos en este portátil</translation>
    </message>
    <message>
        <source>Saved only here. This list knows code names, steps and dates.</source>
        <translation>Guardados solo aquí. Esta lista conoce nombres en clave, pasos y fechas.</translation>
    </message>
    <message>
        <source>This laptop is shared: open your case from where you keep it. PairView keeps no list here.</source>
        <translation>Este portátil es compartido: abran su caso desde donde lo guardan. PairView no lleva ninguna lista aquí.</translation>
    </message>
    <message>
        <source>No cases yet. Start one with your colleague, or try a practice case.</source>
        <translation>Todavía no hay casos. Empiecen uno en pareja o prueben un caso de práctica.</translation>
    </message>
</context>
<context>
    <name>StatementRow</name>
    <message>
        <source>How do they see it, in their own words?</source>
        <translation>¿Cómo lo ve quien hace la declaración, con sus palabras?</translation>
    </message>
    <message>
        <source>A statement</source>
        <translation>Una declaración</translation>
    </message>
    <message>
        <source>Day of the statement</source>
        <translation>Fecha de la declaración</translation>
    </message>
    <message>
        <source>Remove this statement</source>
        <translation>Quitar esta declaración</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Dicho el</translation>
    </message>
</context>
<context>
    <name>StatementRows</name>
    <message>
        <source>Write a statement</source>
        <translation>Escribir una declaración</translation>
    </message>
    <message>
        <source>Date a statement</source>
        <translation>Fechar una declaración</translation>
    </message>
    <message>
        <source>Remove a statement</source>
        <translation>Quitar una declaración</translation>
    </message>
</context>
<context>
    <name>StatementsScreen</name>
    <message>
        <source>Corrections and statements</source>
        <translation>Correcciones y declaraciones</translation>
    </message>
    <message>
        <source>How the family or the student sees it, printed beside what it concerns. A wrong entry can be erased.</source>
        <translation>Cómo lo ven la familia o su estudiante, impreso junto a lo que se refiere. Una entrada equivocada se puede borrar.</translation>
    </message>
    <message>
        <source>Search the entries</source>
        <translation>Buscar en las entradas</translation>
    </message>
    <message>
        <source>Search, such as a word that was written</source>
        <translation>Buscar, por ejemplo una palabra escrita</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>The case as a whole</source>
        <translation>El caso en su conjunto</translation>
    </message>
    <message>
        <source>What is said about it</source>
        <translation>Lo que se dice de ello</translation>
    </message>
    <message>
        <source>Erased from the case and its earlier copies.</source>
        <translation>Borrado del caso y de sus copias anteriores.</translation>
    </message>
    <message numerus="yes">
        <source>%n documents were saved before: Keeping this case says where.</source>
        <translation>
            <numerusform>Antes se guardó un documento: Conservar este caso dice dónde.</numerusform>
            <numerusform>Antes se guardaron %n documentos: Conservar este caso dice dónde.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it concerns</source>
        <translation>A qué se refiere</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>not open yet</source>
        <translation>todavía cerrado</translation>
    </message>
</context>
<context>
    <name>StepClock</name>
    <message>
        <source>Talk freely</source>
        <translation>Sin reloj</translation>
    </message>
    <message>
        <source>Paused, {time}</source>
        <translation>Pausa, {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
    <message>
        <source>Paused, {time} over</source>
        <translation>Pausa, {time} de más</translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation>{time} de más</translation>
    </message>
</context>
<context>
    <name>StepMinutes</name>
    <message>
        <source>{n} min slack</source>
        <translation>{n} min libres</translation>
    </message>
    <message>
        <source>Two minutes left for this part.</source>
        <translation>Quedan dos minutos de esta parte.</translation>
    </message>
    <message>
        <source>Time for this part is over. Move on when you are ready.</source>
        <translation>Se acabó el tiempo de esta parte. Sigan cuando quieran.</translation>
    </message>
</context>
<context>
    <name>StepNames</name>
    <message>
        <source>Agree</source>
        <translation>Acordar</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrastar</translation>
    </message>
    <message>
        <source>Retell</source>
        <translation>Relatar</translation>
    </message>
    <message>
        <source>Hypotheses</source>
        <translation>Hipótesis</translation>
    </message>
    <message>
        <source>Weigh</source>
        <translation>Sopesar</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planear</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Repasar</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>Segunda mirada</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>STUDENT (CODE NAME)</source>
        <translation>ESTUDIANTE (EN CLAVE)</translation>
    </message>
</context>
<context>
    <name>TableAnswers</name>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
</context>
<context>
    <name>TopicRow</name>
    <message>
        <source>I do not know</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>{topic}: I do not know</source>
        <translation>{topic}: no lo sé</translation>
    </message>
    <message>
        <source>becomes a question</source>
        <translation>se convierte en pregunta</translation>
    </message>
</context>
<context>
    <name>TopicRows</name>
    <message>
        <source>Is good at</source>
        <translation>Se le da bien</translation>
    </message>
    <message>
        <source>Enjoys</source>
        <translation>Disfruta</translation>
    </message>
    <message>
        <source>Cares about</source>
        <translation>Le importa</translation>
    </message>
    <message>
        <source>Is helped by</source>
        <translation>Le ayuda</translation>
    </message>
    <message>
        <source>Hopes for</source>
        <translation>Espera lograr</translation>
    </message>
    <message>
        <source>In common with me</source>
        <translation>En común conmigo</translation>
    </message>
</context>
<context>
    <name>TriedRow</name>
    <message>
        <source>What was tried</source>
        <translation>Qué se probó</translation>
    </message>
    <message>
        <source>helped</source>
        <translation>ayudó</translation>
    </message>
    <message>
        <source>did not</source>
        <translation>no ayudó</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>no está claro</translation>
    </message>
    <message>
        <source>Whether it helped</source>
        <translation>Si ayudó</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>TurnScreen</name>
    <message>
        <source>this student</source>
        <translation>tu estudiante</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Both of you can read and change what stands here.</source>
        <translation>Las dos personas pueden leer y cambiar lo que hay aquí.</translation>
    </message>
</context>
<context>
    <name>Turns</name>
    <message>
        <source>The turn of {label} begins.</source>
        <translation>Empieza el turno de {label}.</translation>
    </message>
</context>
<context>
    <name>UndoneWords</name>
    <message>
        <source>Undone: {what}</source>
        <translation>Deshecho: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Rehecho: {what}</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Con qué frecuencia</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momentos</translation>
    </message>
    <message>
        <source>What I know</source>
        <translation>Lo que sé</translation>
    </message>
    <message>
        <source>The card is back</source>
        <translation>La tarjeta volvió</translation>
    </message>
    <message>
        <source>Keeping this case</source>
        <translation>Conservar este caso</translation>
    </message>
    <message>
        <source>Corrections and statements</source>
        <translation>Correcciones y declaraciones</translation>
    </message>
    <message>
        <source>What was found out later</source>
        <translation>Lo que se supo después</translation>
    </message>
    <message>
        <source>step {n}, {name}</source>
        <translation>paso {n}, {name}</translation>
    </message>
</context>
<context>
    <name>UnknownRow</name>
    <message>
        <source>Something we do not know yet</source>
        <translation>Algo que todavía no sabemos</translation>
    </message>
    <message>
        <source>What do you not know yet?</source>
        <translation>¿Qué no saben todavía?</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Quitar esta línea</translation>
    </message>
</context>
<context>
    <name>UnknownsPanel</name>
    <message>
        <source>Write what we do not know</source>
        <translation>Escribir lo que no sabemos</translation>
    </message>
    <message>
        <source>Remove what we do not know</source>
        <translation>Quitar lo que no sabemos</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>I know the passphrase</source>
        <translation>Sé la frase de contraseña</translation>
    </message>
    <message>
        <source>I have the recovery code</source>
        <translation>Tengo el código de recuperación</translation>
    </message>
    <message>
        <source>Opening...</source>
        <translation>Abriendo...</translation>
    </message>
    <message>
        <source>This case is locked</source>
        <translation>Este caso está bloqueado</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Mostrar lo que escribo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Back to start</source>
        <translation>Volver al inicio</translation>
    </message>
</context>
<context>
    <name>UnsavedNotice</name>
    <message>
        <source>{why} Your words are safe in this window.</source>
        <translation>{why} Sus palabras están a salvo en esta ventana.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>WeighScreen</name>
    <message>
        <source>Add evidence</source>
        <translation>Añadir un indicio</translation>
    </message>
    <message>
        <source>If this hypothesis were right, would we expect to see this?</source>
        <translation>Si esta hipótesis fuera correcta, ¿esperaríamos ver esto?</translation>
    </message>
    <message>
        <source>Look hardest for what counts against. A blank counts as nothing.</source>
        <translation>Busquen sobre todo lo que va en contra. Una casilla vacía no cuenta.</translation>
    </message>
    <message>
        <source>Open the table</source>
        <translation>Abrir la tabla</translation>
    </message>
    <message>
        <source>Back to the second look</source>
        <translation>Volver a la segunda mirada</translation>
    </message>
    <message>
        <source>Next: Plan</source>
        <translation>Siguiente: Planear</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>encaja</translation>
    </message>
    <message>
        <source>against</source>
        <translation>en contra</translation>
    </message>
    <message>
        <source>either way</source>
        <translation>dos sentidos</translation>
    </message>
    <message>
        <source>we see it differently</source>
        <translation>no lo vemos igual</translation>
    </message>
    <message>
        <source>not considered</source>
        <translation>sin considerar</translation>
    </message>
    <message>
        <source>Here each hypothesis meets what you saw. Add a first piece of evidence.</source>
        <translation>Aquí cada hipótesis se encuentra con lo que vieron. Añadan un primer indicio.</translation>
    </message>
    <message>
        <source>Here each hypothesis meets what you saw. Write a hypothesis first.</source>
        <translation>Aquí cada hipótesis se encuentra con lo que vieron. Escriban primero una hipótesis.</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation>Quitar un indicio</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Removed with its answers.</source>
        <translation>Quitado con sus respuestas.</translation>
    </message>
    <message>
        <source>Write hypotheses</source>
        <translation>Escribir hipótesis</translation>
    </message>
</context>
<context>
    <name>WeighStrip</name>
    <message>
        <source>Edit evidence</source>
        <translation>Editar el indicio</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Evidence {number} ({source}): {text}</source>
        <translation>Indicio {number} ({source}): {text}</translation>
    </message>
</context>
<context>
    <name>WeighTable</name>
    <message>
        <source>both</source>
        <translation>las dos personas</translation>
    </message>
    <message>
        <source>the student said</source>
        <translation>lo dijo su estudiante</translation>
    </message>
    <message>
        <source>on record</source>
        <translation>consta por escrito</translation>
    </message>
    <message>
        <source>heard from others</source>
        <translation>lo dijeron otros</translation>
    </message>
    <message>
        <source>seen in {room}</source>
        <translation>visto en {room}</translation>
    </message>
    <message>
        <source>seen by both of us</source>
        <translation>visto por las dos personas</translation>
    </message>
    <message>
        <source>A hypothesis not written yet</source>
        <translation>Una hipótesis sin escribir todavía</translation>
    </message>
    <message>
        <source>Worth checking first.</source>
        <translation>Conviene comprobarla primero.</translation>
    </message>
    <message>
        <source>Set aside for now.</source>
        <translation>Apartada por ahora.</translation>
    </message>
    <message>
        <source>Set aside for now, because {reason}</source>
        <translation>Apartada por ahora, porque {reason}</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Sin escribir todavía</translation>
    </message>
    <message>
        <source>{room} begins this row.</source>
        <translation>{room} empieza esta fila.</translation>
    </message>
</context>
<context>
    <name>WhichCard</name>
    <message>
        <source>Back today</source>
        <translation>Volvió hoy</translation>
    </message>
    <message>
        <source>Back on</source>
        <translation>Volvió el</translation>
    </message>
    <message>
        <source>It never came back: put it away</source>
        <translation>Nunca volvió: retirarla</translation>
    </message>
    <message>
        <source>Which class?</source>
        <translation>¿Qué clase?</translation>
    </message>
    <message>
        <source>Which card?</source>
        <translation>¿Qué tarjeta?</translation>
    </message>
    <message>
        <source>another card</source>
        <translation>otra tarjeta</translation>
    </message>
    <message>
        <source>A card for {label} without guesses: nobody noted that it was given.</source>
        <translation>Una tarjeta para {label} sin suposiciones: nadie anotó que se entregara.</translation>
    </message>
    <message>
        <source>The card for {label} of {day}. Its guesses open once it is entered.</source>
        <translation>La tarjeta para {label} del {day}. Sus suposiciones se abren cuando se pase.</translation>
    </message>
    <message>
        <source>The card for {label} of {day} is back.</source>
        <translation>La tarjeta para {label} del {day} ya volvió.</translation>
    </message>
</context>
<context>
    <name>WhoRow</name>
    <message>
        <source>both</source>
        <translation>en pareja</translation>
    </message>
</context>
</TS>
