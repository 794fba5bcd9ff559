<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ActivityPanel</name>
    <message>
        <source>More activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the class was doing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the class was doing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityPick</name>
    <message>
        <source>During which activity?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other ...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreeRooms</name>
    <message>
        <source>Known since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example last August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen how often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example 4 lessons a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example 24</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example last lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example years 7 to 9</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreeScreen</name>
    <message>
        <source>Who is here, and how much time is there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A minute is enough. Everything here can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a code name the handout has no title. A word pair will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A made-up word pair. Only the two of you know who it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A made-up word pair says less than a name, a nickname or initials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 ratings, 2 moments each, a line against each hypothesis, no table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 ratings, 3 moments each, what you know, the table, a small change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 ratings and a guess, 6 moments each with before and after, the table, all of the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another code name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example Maths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class label, A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example PE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class label, B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student (code name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code name of the student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We write so that we could show it to the student and the family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a line, agreed by both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for, in a line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Alone</name>
    <message>
        <source>Open both views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is at the keyboard, alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerMenu</name>
    <message>
        <source>&amp;Fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts &amp;against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could go &amp;either way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not considered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We &amp;see this the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We &amp;see this differently</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskedRow</name>
    <message>
        <source>both</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardBackScreen</name>
    <message>
        <source>Correct what was entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the card of {student} say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {student} wrote beside the questions belongs in “What {student} said” of the second look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was voluntary; a skipped item stays empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both of you read it; a guess is its teacher&apos;s to read first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did {student} mark?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the card is entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the second look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enter and move on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the card away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is put away, with what was guessed of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardChoices</name>
    <message>
        <source>Questions on the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four at most on each card. Take one off to tick another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardOfClass</name>
    <message>
        <source>Card of {room}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseActions</name>
    <message>
        <source>Undone: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a practice case: nothing of it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseDoors</name>
    <message>
        <source>Imported as a case of its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseKeeping</name>
    <message>
        <source>{name} was to be kept until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold, or set a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish your turn first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a practice case: nothing of it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is on hold. Lift the hold first, in Keeping this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has been deleted, with its copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be deleted: another program may have it open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still there: {files}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One document of it stays where it was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} documents of it stay where they were saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Cases on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case on this list is called that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseLock</name>
    <message>
        <source>This is a practice case: there is nothing to lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To lock this case, set a passphrase first: Case, Passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays locked: it opens with a new passphrase only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseMenu</name>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take off this list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseSearch</name>
    <message>
        <source>Find a code name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a case by its code name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckComparison</name>
    <message>
        <source>Cover it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {label} to read first. Show it to your colleague if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I teach {label}. Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what you expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what {student} said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Student card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a card that came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To guess takes each of you about half a minute alone, to enter a card about a minute. For your own learning, never for judging staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} has guessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} has not guessed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guess what the next card will say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guess what the next card will say, or change a guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} student cards are not back yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 student card is not back yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: no card is noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: the card of {given} is not back yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: a card came back on {back}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckScale</name>
    <message>
        <source>no guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClockButton</name>
    <message>
        <source>Pause, take 2 more minutes, talk freely, or put the minutes away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContextPanel</name>
    <message>
        <source>Just before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContrastScreen</name>
    <message>
        <source>Largest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The puzzle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show beside the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two views as a chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two views in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do your views differ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: Retell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move between rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chart or table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start a hypothesis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it the puzzle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a hypothesis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the guesses go</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyList</name>
    <message>
        <source>Earlier copies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyOffer</name>
    <message>
        <source>The newest copy is from {when}; the passphrase opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest good copy is from {when}: {holds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of its earlier copies can be read. Everything was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no earlier copy of it. The file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no copy of it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open that copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the copy from {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that could not be opened is kept beside it as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyWords</name>
    <message>
        <source>today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {n}, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} hypothesis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} hypotheses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} piece of evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pieces of evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} look-for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} look-fors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {n}, {counts}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountSlipDialog</name>
    <message>
        <source>Count slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A count slip for the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not give one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>What you typed is saved. You can go on, or close PairView and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything that you typed could be saved. It may still stand in the window: go on, and copy it from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else went wrong since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more things went wrong since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PairView has to close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PairView</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside PairView</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report says where it happened. It holds nothing of any case, and it goes nowhere unless you copy or save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close PairView</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatePick</name>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Delete {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case file {file}, in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its place in the list of cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its place in the list of cases, and 1 copy beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its place in the list of cases, and {n} copies beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which documents were saved stands inside the case and cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there any more, or not made by PairView:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has anyone asked to see this record? Then put it on hold instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHAT GOES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DOCUMENTS SAVED FROM IT: TICK WHAT SHOULD GO TOO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHAT PAIRVIEW CANNOT REACH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper, backups, synced folders, sticks, mail, and traces that a disk keeps for a while (SSD).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>PairView cases (*.pairview)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, from PairView (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About PairView</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two teachers, one student, two classes. PairView opens no network connection; a case stays on this laptop until you print, save or carry it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentChoices</name>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes that you have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private parts, off until ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My reading of each moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who offered which hypothesis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The retelling, a guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we guessed of each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we expected of the student card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We talk about it by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another day to talk about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentDelivery</name>
    <message>
        <source>Saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program on this laptop opens a PDF. It is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer. Take it from the tray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing was stopped. Pages already sent may still come.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentList</name>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentMaking</name>
    <message>
        <source>Given up. Choose it again to make it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first pages; the others follow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentNames</name>
    <message>
        <source>Handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My next lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second-look sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilitator page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you saw, your hypotheses, your plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To tear off: what each of you will look for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps on paper, for rooms without laptops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions that the student may answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was open then, beside what was seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps, minutes and prompts to lead a workshop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every field and both views, for the family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we are holding open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The puzzle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moments in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it goes well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What speaks for and against each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you will look for and ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you do not know yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentsDialog</name>
    <message>
        <source>Blank, to be written on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a case first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens when both of you have finished recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens when both of you look at the case again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print or save a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EarlierCopies</name>
    <message>
        <source>This is a practice case: nothing of it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs from now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You went back to the copy from {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is as it was before you went back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EarlierCopiesDialog</name>
    <message>
        <source>Earlier copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to an earlier copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case as it is now is kept as a copy first, so that you can come back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No earlier copies yet. One is kept each time the case is opened, and every ten minutes while you work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EarlierLooks</name>
    <message>
        <source>Earlier looks: {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {student} said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You ended here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next look was set for {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A look-for that was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worth checking first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set aside for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hypothesis that was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {before} to {after}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EffortLine</name>
    <message>
        <source>Both of you said how much you tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of you answered how much you tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer is read again only alone, at the next look.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryRows</name>
    <message>
        <source>{day} on {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For what concerns all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STATEMENTS SO FAR</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EraseCard</name>
    <message>
        <source>ERASE FOR GOOD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase this entry...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase it for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is on hold: ask first if it may go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made from it, or with the same words. What is ticked goes too:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PairView cannot reach paper, PDF files and exports made before, backups, or a copy of the file that someone keeps elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For what should never have been written down. It leaves the case file and every earlier copy, and undo does not bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its answers in the table go with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was seen of it goes with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was seen then, and what moved, goes with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>What was seen or heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would a camera show?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do you know it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From what you recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table holds up to {n} pieces of evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than ten is a lot to weigh. Which would you miss least?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences and moments you recorded and that are not in the table yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceTable</name>
    <message>
        <source>Hypotheses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not considered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hypothesis}, evidence {number}, {text}: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could go either way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceView</name>
    <message>
        <source>Table of hypotheses and evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>either way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hypotheses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExpectsRow</name>
    <message>
        <source>Both classes would show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it were right, both classes would show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Exported. The file holds both views and is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FacilitatorScreen</name>
    <message>
        <source>close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start, pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back, next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+2 min for this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min for this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two minutes left for this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take that back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start when the room is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is over. Finish when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to move on when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until {time} if you start now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until {time}, with {n} min slack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+2 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldMenu</name>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Save PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, for PairView (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown, to read (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count slip (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save count slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of count slips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PairView cases (*.pairview)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoldingRow</name>
    <message>
        <source>both</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowUpPanel</name>
    <message>
        <source>Weeks until you look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We look again on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PairView will ask to delete this case after {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice only: nothing of it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the next date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuessFirst</name>
    <message>
        <source>the student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you give it: each guesses alone what {student} will answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} guesses now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOverAlone</name>
    <message>
        <source>Pass the keyboard to {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I teach {label}. Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {label} expects stays covered until the student&apos;s card is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {label} says stays covered until both of you have finished.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOverScreen</name>
    <message>
        <source>Open what {label} wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have both finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open both views together. From then on each of you sees everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are both ready. Open both views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I teach {label}. Start my turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {other} wrote is saved and covered. After your turn both see all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass the keyboard to {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {label} writes stays covered until {other} has finished too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rating changed now is marked as changed after you talked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose notes do you want to change?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} needs to change something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to step 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 2, Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} minutes for this turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered as a courtesy, not locked: whoever holds this laptop can open a turn.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HiddenScreen</name>
    <message>
        <source>What was typed stays until this is closed. The minutes stand still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet: what was typed waits in this window. The minutes stand still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything typed so far is kept. The minutes stand still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HideCorner</name>
    <message>
        <source>Hide screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HintLine</name>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HypothesesScreen</name>
    <message>
        <source>Prompts by lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} begins. Each of you offers one before you discuss any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could explain it? Hold at least two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the guesses go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: Weigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next hypothesis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight are a lot to hold. Remove one before you add another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a prompt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HypothesisAddCard</name>
    <message>
        <source>Maybe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another thought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question to ask each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HYPOTHESIS {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here stand your hypotheses. The prompts by lens help you begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompts of a lens not used yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a hypothesis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a thought away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if the opposite held?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is your colleague&apos;s best objection?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could they be true together?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HypothesisCard</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this hypothesis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We would drop it if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>... we saw what, where?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against it, so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop it if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word a hypothesis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would drop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same or different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HYPOTHESIS {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WORTH CHECKING FIRST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SET ASIDE FOR NOW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press to change who offered it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against it so far, says {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who offered it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against it so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a hypothesis</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HypothesisDetails</name>
    <message>
        <source>Lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no lens chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kindest reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would a friend of theirs say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it stands there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>... we saw or asked what?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it stands is set in step 9 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worth checking first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set aside for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same or different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a lens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdleMenu</name>
    <message>
        <source>&amp;{n} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>A case without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where you say next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as {file}, in the folder {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It becomes a case of its own. Nothing that is on this laptop is changed, and the file that you chose stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepingScreen</name>
    <message>
        <source>Keeping this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it stays, who asked for it, where it went, and how it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the date, three weeks from today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We look again on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asked, or why it must be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed with a passphrase: without it nobody reads the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: whoever has the file can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date counts until the hold is lifted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days after the last date to look again. Then PairView asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days from the first: no date to look again. Then PairView asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold: no reminder comes, and nothing of it is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason puts it on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hold stops the reminders and the deleting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document of this case was saved from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved from here. PairView does not know what happened to them since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the next date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KEPT UNTIL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HOLD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone asked to see this record, or it must be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHERE IT WENT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EARLIER COPIES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good copies lie beside the case, and go when it is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to an earlier copy...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PASSPHRASE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DELETE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes the case file, its copies and its place in the list. You are asked first, and told what PairView cannot reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this case...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hide the screen, show it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the minutes of the room, for the facilitator; and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>previous part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on, as the button at the lower right does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say whether everything is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make the handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print or save any document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lock a case that has a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text at 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what can be done here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close a dialog; nothing is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close PairView</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find a case by its code name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take a case off the list; its file stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate and move on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no chance to see it, and move on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many sightings, in 90 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take a rating back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate from anywhere on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next row seen differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chart or table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start a hypothesis from this row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was seen in this row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back to the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next hypothesis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could go either way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>we see this differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not considered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first class looks or asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the second class looks or asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plus, minus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pages larger or smaller, as Ctrl and the wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first page, last page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what became of it; how it stands now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start, pause, go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next step, as a presenter&apos;s remote does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two minutes more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what if; once more: what to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave; the minutes go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything works with the mouse, too. A single letter or digit works only where the keyboard is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KnowledgeScreen</name>
    <message>
        <source>More topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: what do you know of {student}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line each. “I do not know” is a good answer: it becomes a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 of 3 · What I know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what I know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My first theory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove what was tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My first theory is ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays with you until step 5.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LaterFacts</name>
    <message>
        <source>Back to Agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to retelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the hypotheses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to reading back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the second look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not said yet what would make you drop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You drop it if {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LaterFactsScreen</name>
    <message>
        <source>What was found out later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is made up. Weigh each fact first, then see what it moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the first fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what it moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what all of them moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the next fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>either way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>we see it differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not considered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a later fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FACT {number} OF {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHICH OPENING LINE WOULD YOU USE? SAY IT TO ONE ANOTHER FIRST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them is the answer, and nothing here is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NO HYPOTHESIS TO WEIGH IT AGAINST YET</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHAT ALL OF THEM MOVED, BY YOUR ANSWERS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No status changes by itself: you set it in step 5. Which look-for of your plan would you keep, and which one is new?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BEFORE YOU READ: WHAT WOULD MAKE YOU DROP EACH OF THEM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHAT IT MOVED, BY YOUR ANSWERS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to begin the talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the hypotheses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LensPrompts</name>
    <message>
        <source>Lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maybe ... Choose one to begin with, then change it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookAgainPanel</name>
    <message>
        <source>Rating again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating again waits for {labels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} has finished; what was said there waits for {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} has finished, {other} has begun; what they said is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass the keyboard to {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} needs to change something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate again, each alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hollow is then, filled is now. A step up or down in one class is no finding by itself: ask each other what you saw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither of you rated again at this look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} has begun; what was said is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both of you have begun; what you said is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of you rates the same things once more, alone; then you see then beside now. About two minutes each, beside the minutes of this look; you can also do it on the day before. One of you alone may do it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the look of {day} only one of you rated again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show ratings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookDue</name>
    <message>
        <source>You set {day} to look again: this is the second look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to where you stopped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookForFields</name>
    <message>
        <source>Who looks?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookForRow</name>
    <message>
        <source>Look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you see or hear?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this look-for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checks {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookForsPanel</name>
    <message>
        <source>Add a look-for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judged differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would make you drop {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a look-for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a look-for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a look-for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LostCopies</name>
    <message>
        <source>The copies of {name} could not be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copies of {name} have been deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past their delete-after date, and deleted: the copies of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LostCopiesPanel</name>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LostCopiesRow</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the copy of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 copy of {name}; the case is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} copies of {name}; the case is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete what is left of {name}? It cannot be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Taken off this list. The case file is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;how again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PairView</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a &amp;practice case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock or hide after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt student, same pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make &amp;handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print or save a &amp;document...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roo&amp;m summary...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School &amp;wording...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go back to an earlier copy...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next p&amp;art of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fac&amp;ilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shared laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found out &amp;later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice &amp;notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About PairView</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections and &amp;statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keeping this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete this case...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;2 more minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Talk freely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Put this message away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinutesRow</name>
    <message>
        <source>Time for this part is over. Move on when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+2 min for this part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MomentEditor</name>
    <message>
        <source>My reading of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a puzzle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My reading of it, kept apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rating it shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the rating: {rating}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a camera would show.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MomentNote</name>
    <message>
        <source>My reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My reading of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MomentsScreen</name>
    <message>
        <source>{label}: which moments stay with you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing in each, as a camera would show it. A few words are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 of 3 · Moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A puzzle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another puzzle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that went well, however small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something you do not understand yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any other moment that stays with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: what I know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saw and heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the lesson</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>More</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameWords</name>
    <message>
        <source>Words that look like names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper travels. Look at the first words of sentences yourselves.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextLookPanel</name>
    <message>
        <source>We end here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the second-look sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this case, or delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day has passed: it is offered again at once. Choose one to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a sheet each, then decide what becomes of the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both of you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whose}: not answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on after all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The folder for cases cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are looking at a copy. Changes are not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy elsewhere...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is not saved yet. If it is closed now, the last changes are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenBothAgain</name>
    <message>
        <source>You have both finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open both views together: then beside now, of each class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are both ready. Open both views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} needs to change something</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenCaseView</name>
    <message>
        <source>Everything is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish your own part first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your part is kept; go on with it from the second look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish your turn first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The handout opens when both of you have finished recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No earlier copies can be kept in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenLines</name>
    <message>
        <source>Go to the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints as lines to write on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing asked is empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpeningLines</name>
    <message>
        <source>What it may do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it may do: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OtherAdultPanel</name>
    <message>
        <source>Another adult to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who, and what about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write whom else to ask</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverduePanel</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was to be kept until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more case is past its date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more cases are past their date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnQuestionHint</name>
    <message>
        <source>Put these topics away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Pictures of the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large the pages are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message>
        <source>What stands where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {n}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>The code is right. Now choose a new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase of this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this case with a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old passphrase and the old recovery page open nothing after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case file and its copies can then be read only with the passphrase, or with the recovery page, which comes next. Handouts and exports are not locked by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a passphrase whoever comes to this laptop can open the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several words that nobody would put together are easy to keep in mind and hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Passphrases</name>
    <message>
        <source>This is a practice case: nothing of it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is removed: whoever has the case file can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase and its recovery page stay as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passphrase was set. A page of just now opens nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceWarning</name>
    <message>
        <source>This folder is synced by {service}: copies of the case go there too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is on a network drive: the case is not on this laptop only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanScreen</name>
    <message>
        <source>More: another adult to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: a small change, another adult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another adult to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will you look for, and what will you ask?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers come from {student} and from your next lessons, not from us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry over what we do not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: Read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One small change in each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we do not know yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We look again on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanUnknowns</name>
    <message>
        <source>the student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is {student} good at?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does {student} enjoy?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does {student} care about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps {student}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does {student} hope for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do we have in common with {student}?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeNoteStrip</name>
    <message>
        <source>Next note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found out later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put notes away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PredictScreen</name>
    <message>
        <source>For your own learning. It is never for judging staff: no total is made of it, and nobody&apos;s guesses are laid beside a colleague&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: what will {student} answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card asks this. Half a minute is enough; leave out what you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will {student} mark?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your guesses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for {label} until the card is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your guesses for the card of {day}, which is not back yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another card is given: guess anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer and move on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a guess, fairly sure, sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivateBanner</name>
    <message>
        <source>Hide screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for {mine} until {other} has finished.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PuzzlePanel</name>
    <message>
        <source>The puzzle in one sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a row and make it the puzzle, or write it here. Then read it aloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is hard for {student} to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>while {student} can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word the puzzle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionBankDialog</name>
    <message>
        <source>{n} questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions to ask a student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter, such as &quot;lesson&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions by group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionFields</name>
    <message>
        <source>Who asks?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When and where?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How will you begin?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will you ask?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{room} asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both ask</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionsPanel</name>
    <message>
        <source>Own question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {n} questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group: {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RailSteps</name>
    <message>
        <source>Opens when both of you have finished recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} hypothesis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} hypotheses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} look-for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} look-fors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} rated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RateAgainScreen</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {label} reads this on screen, now and later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for {label} until both of you have finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: how much did you try?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is yours to know. Leave it out if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 of 2 · Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: what do you see of {student} now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last two weeks. What you said at first is not shown: it would pull you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 of 2 · Rating again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often, when there was a chance to see it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings of now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much did you try to see it as {student} does?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is never for judging staff, and nobody&apos;s answer is laid beside a colleague&apos;s: both of you read only that you answered. Like everything you enter, it stands in the whole record of the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {day} {effort}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said before: {said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate and move on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatingsScreen</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: what will {other} say of {student}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quick guess for each line. It is shown beside the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 of 3 · Guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: what have you seen of {student}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last two weeks. “No chance to see it” is a good answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 of 3 · Ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {other} will say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will {other} say, how often?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often, when there was a chance to see it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>few</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sightings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed after we talked; no answer at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed after we talked; at first: {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rating changed now is marked “changed after we talked”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: what will {other} say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate and move on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>few, some, many sightings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many sightings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadBackGaps</name>
    <message>
        <source>{step}: one cell not considered yet. Answer it in step 6, or print it so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}: {n} cells not considered yet. Answer them in step 6, or print them so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} strengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a puzzle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} puzzles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one more moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line of what you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} lines of what you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a first theory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} first theories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the puzzle sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a hypothesis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} hypotheses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one drop it if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} drop it if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line against one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} lines against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what fits and what counts against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a look-for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} look-fors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a small change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} small changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date you look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} in {room}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadBackScreen</name>
    <message>
        <source>Read it back to each other, then take it with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read each hypothesis aloud, and what would make you drop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PairView will ask to delete this case after {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice only: nothing of it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next student, same pair</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>{name}, not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentRows</name>
    <message>
        <source>Step {n}, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} · looks again {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} · past its date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>That is not how this code begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}. Print it, then delete the file: it opens the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer. Take it from the tray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now the recovery page, then the passphrase is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, only the code on this page opens the case. Keep the page where the laptop is not, such as with the list of code names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as a PDF it opens the case just as well: print that file, then delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the code, to write it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the first five letters or digits of the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the page a forgotten passphrase locks the case for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code cannot be shown again. Setting a passphrase anew gives a new page, and this one opens nothing then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set without the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RememberPanel</name>
    <message>
        <source>Remember this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing to come back to: a match, a song, a day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestLink</name>
    <message>
        <source>Show {n} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RetellScreen</name>
    <message>
        <source>The incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, as a camera would show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, told by the student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the retelling down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a line each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How would {student} tell it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick one incident that stayed with you. Speak first; write only if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My part, {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: what did I do or say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. {first}: say what happened, as a camera would show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. {first}: say it again as {student} might: “I ...”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. {second}: listen, then add what else could be true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a guess. You check it by asking {student}, not by agreeing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: Hypotheses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the retelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPOKEN, ABOUT A MINUTE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MY PART</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did I notice about my own part?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line each. Then say it to one another, without explaining it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints only where you tick it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomClock</name>
    <message>
        <source>1 minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} minutes left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} minutes over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomCourse</name>
    <message>
        <source>Slack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of you, alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other one, alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each pair as it likes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: slack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}, the other one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {step}, {n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomStrip</name>
    <message>
        <source>Course: {steps}. Now: {now}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomSummaryDialog</name>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the slips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up. Choose the folder again to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page stands here once there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} slips, one from each pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts from the slips that pairs gave, for the one who leads the room. It tells of no pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowPanel</name>
    <message>
        <source>Show all moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on this row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it the puzzle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a hypothesis from this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{student} acts differently there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We may judge it differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not know yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you make of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all {n} moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OTHER MOMENTS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MOMENTS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NO MOMENTS WRITTEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort a difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on a difference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafetyQuestion</name>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaidPanel</name>
    <message>
        <source>the student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {student} said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their own words, as near as you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavingElsewhere</name>
    <message>
        <source>Saved in {folder}. You go on there; the old file stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SchoolQuestions</name>
    <message>
        <source>Our school</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SchoolSetting</name>
    <message>
        <source>It is in use now, but not at the next start: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school wording has a fault; what was read before stays in use. File, School wording shows where.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SchoolWordingDialog</name>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the school wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A school.toml is there already. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as school.toml. Change it in a text editor, then choose its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the folder...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder does not answer yet. You need not wait for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read. It is in use from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was in use stays in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be read right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in use any more. The folder stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact. The safety banner says: ask your school whom to call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact: {contact}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} questions of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 question of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No questions of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to call when someone could be unsafe, and questions of your own: a file school.toml in a folder of your school. PairView only reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose folder...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use it any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save an example...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScreenHeader</name>
    <message>
        <source>Make handout</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeatSwitch</name>
    <message>
        <source>Whose record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecondLook</name>
    <message>
        <source>{first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecondLookScreen</name>
    <message>
        <source>Second-look sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What have you seen of {student} since then?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {student} said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You talked on {day}. Write what a camera would show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You talked on {day} and looked again on {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this laptop stands before what you did last. What you write now is dated {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You go on with the look of {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You ended on {day}. What you write now begins another look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write now begins a look of today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was planned, so nothing has to be ticked. Write down what was said, and set a day to look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the look of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan one thing to look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weigh it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in the table now, not weighed yet: that is step 6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in the table now, not weighed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back with its line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wanted to look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does each hypothesis stand now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When do you look again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What moved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionsPanel</name>
    <message>
        <source>Keep the guesses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same activity, other outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No activity went well in one class and was a puzzle in the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one of us knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that only one of you wrote down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing written down. What have you tried, and did it help?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing about the rooms yet. It waits behind More in step 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guess beside answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No guesses, or they were let go after the contrast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We both name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No strength that both of you named. What might it be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enjoys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cares about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helped by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hopes for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In common with the teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen how often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} guessed {guess}, {other} answered {answer}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeenPanel</name>
    <message>
        <source>What became of a look-for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeenRow</name>
    <message>
        <source>both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checks {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was seen or heard: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would a camera have shown?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it into the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the table: weigh it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharedLaptop</name>
    <message>
        <source>Shared laptop: the list of cases is empty and stays so, and a new case asks where to save it. Case files that are here already stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PairView keeps a list of the cases on this laptop again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do you want to keep this case?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SingleStart</name>
    <message>
        <source>PairView is open already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SixtySeconds</name>
    <message>
        <source>Take 60 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Want to let off steam first? A minute, spoken. Nothing of it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what you need to say. Then look at what you saw.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SmallChangesPanel</name>
    <message>
        <source>One small change in {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two weeks, easy to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How will {student} notice that you are trying?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How will {student} notice?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a small change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write how it will be noticed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StandPanel</name>
    <message>
        <source>How a hypothesis stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it moved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StandRow</name>
    <message>
        <source>Drop it if {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then: {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then: {status}, because {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How hypothesis {number} stands now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worth checking first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set aside for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why hypothesis {number} stands so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because ... we saw or asked what?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Two teachers, one student, two classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of you writes alone. Then you see both views, hold several hypotheses, and print what to look for next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a practice case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved only here. This list knows code names, steps and dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop is shared: open your case from where you keep it. PairView keeps no list here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cases yet. Start one with your colleague, or try a practice case.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementRow</name>
    <message>
        <source>How do they see it, in their own words?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementRows</name>
    <message>
        <source>Write a statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date a statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a statement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementsScreen</name>
    <message>
        <source>Corrections and statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the family or the student sees it, printed beside what it concerns. A wrong entry can be erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search, such as a word that was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased from the case and its earlier copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document was saved before: Keeping this case says where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} documents were saved before: Keeping this case says where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it concerns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not open yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepClock</name>
    <message>
        <source>Talk freely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused, {time} over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepMinutes</name>
    <message>
        <source>{n} min slack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two minutes left for this part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for this part is over. Move on when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepNames</name>
    <message>
        <source>Agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hypotheses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>STUDENT (CODE NAME)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableAnswers</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicRow</name>
    <message>
        <source>I do not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{topic}: I do not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>becomes a question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicRows</name>
    <message>
        <source>Is good at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enjoys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cares about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is helped by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hopes for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In common with me</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TriedRow</name>
    <message>
        <source>What was tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TurnScreen</name>
    <message>
        <source>this student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both of you can read and change what stands here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Turns</name>
    <message>
        <source>The turn of {label} begins.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnknownRow</name>
    <message>
        <source>Something we do not know yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you not know yet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnknownsPanel</name>
    <message>
        <source>Write what we do not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove what we do not know</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I know the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnsavedNotice</name>
    <message>
        <source>{why} Your words are safe in this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy elsewhere...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeighScreen</name>
    <message>
        <source>Add evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this hypothesis were right, would we expect to see this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look hardest for what counts against. A blank counts as nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the second look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>either way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>we see it differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not considered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here each hypothesis meets what you saw. Add a first piece of evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here each hypothesis meets what you saw. Write a hypothesis first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed with its answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write hypotheses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeighStrip</name>
    <message>
        <source>Edit evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence {number} ({source}): {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeighTable</name>
    <message>
        <source>both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the student said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heard from others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen in {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen by both of us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hypothesis not written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth checking first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside for now, because {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{room} begins this row.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhichCard</name>
    <message>
        <source>Back today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never came back: put it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which class?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which card?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card for {label} without guesses: nobody noted that it was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card for {label} of {day}. Its guesses open once it is entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card for {label} of {day} is back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoRow</name>
    <message>
        <source>both</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
