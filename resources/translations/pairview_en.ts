<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgreeScreen</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseKeeping</name>
    <message numerus="yes">
        <source>%n documents of it stay where they were saved.</source>
        <translation>
            <numerusform>One document of it stays where it was saved.</numerusform>
            <numerusform>%n documents of it stay where they were saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message numerus="yes">
        <source>%n student cards are not back yet.</source>
        <translation>
            <numerusform>1 student card is not back yet.</numerusform>
            <numerusform>%n student cards are not back yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyWords</name>
    <message numerus="yes">
        <source>%n ratings</source>
        <translation>
            <numerusform>%n rating</numerusform>
            <numerusform>%n ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moments</source>
        <translation>
            <numerusform>%n moment</numerusform>
            <numerusform>%n moments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hypotheses</source>
        <translation>
            <numerusform>%n hypothesis</numerusform>
            <numerusform>%n hypotheses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n look-fors</source>
        <translation>
            <numerusform>%n look-for</numerusform>
            <numerusform>%n look-fors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message numerus="yes">
        <source>%n more things went wrong since.</source>
        <translation>
            <numerusform>Something else went wrong since.</numerusform>
            <numerusform>%n more things went wrong since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message numerus="yes">
        <source>Its place in the list of cases, and %n copies beside it.</source>
        <translation>
            <numerusform>Its place in the list of cases, and 1 copy beside it.</numerusform>
            <numerusform>Its place in the list of cases, and %n copies beside it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message numerus="yes">
        <source>The table holds up to %n pieces of evidence.</source>
        <translation>
            <numerusform>The table holds up to %n piece of evidence.</numerusform>
            <numerusform>The table holds up to %n pieces of evidence.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOverScreen</name>
    <message numerus="yes">
        <source>%n minutes for this turn</source>
        <translation>
            <numerusform>%n minute for this turn</numerusform>
            <numerusform>%n minutes for this turn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdleMenu</name>
    <message numerus="yes">
        <source>&amp;%n minutes</source>
        <translation>
            <numerusform>&amp;%n minute</numerusform>
            <numerusform>&amp;%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeepingScreen</name>
    <message numerus="yes">
        <source>%n days after the last date to look again. Then PairView asks.</source>
        <translation>
            <numerusform>%n day after the last date to look again. Then PairView asks.</numerusform>
            <numerusform>%n days after the last date to look again. Then PairView asks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days from the first: no date to look again. Then PairView asks.</source>
        <translation>
            <numerusform>%n day from the first: no date to look again. Then PairView asks.</numerusform>
            <numerusform>%n days from the first: no date to look again. Then PairView asks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LostCopiesPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LostCopiesRow</name>
    <message numerus="yes">
        <source>%n copies of {name}; the case is gone.</source>
        <translation>
            <numerusform>1 copy of {name}; the case is gone.</numerusform>
            <numerusform>%n copies of {name}; the case is gone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverduePanel</name>
    <message numerus="yes">
        <source>%n more cases are past their date.</source>
        <translation>
            <numerusform>One more case is past its date.</numerusform>
            <numerusform>%n more cases are past their date.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>1 page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionBankDialog</name>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>1 question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionsPanel</name>
    <message numerus="yes">
        <source>All %n questions</source>
        <translation>
            <numerusform>All %n questions</numerusform>
            <numerusform>All %n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RailSteps</name>
    <message numerus="yes">
        <source>%n so far</source>
        <translation>
            <numerusform>%n so far</numerusform>
            <numerusform>%n so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hypotheses</source>
        <translation>
            <numerusform>%n hypothesis</numerusform>
            <numerusform>%n hypotheses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation>
            <numerusform>%n piece</numerusform>
            <numerusform>%n pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n look-fors</source>
        <translation>
            <numerusform>%n look-for</numerusform>
            <numerusform>%n look-fors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadBackGaps</name>
    <message numerus="yes">
        <source>{step}: %n cells not considered yet. Answer them in step 6, or print them so.</source>
        <translation>
            <numerusform>{step}: one cell not considered yet. Answer it in step 6, or print it so.</numerusform>
            <numerusform>{step}: %n cells not considered yet. Answer them in step 6, or print them so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ratings</source>
        <translation>
            <numerusform>a rating</numerusform>
            <numerusform>%n ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n strengths</source>
        <translation>
            <numerusform>a strength</numerusform>
            <numerusform>%n strengths</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n puzzles</source>
        <translation>
            <numerusform>a puzzle</numerusform>
            <numerusform>%n puzzles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more moments</source>
        <translation>
            <numerusform>one more moment</numerusform>
            <numerusform>%n more moments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of what you know</source>
        <translation>
            <numerusform>a line of what you know</numerusform>
            <numerusform>%n lines of what you know</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n first theories</source>
        <translation>
            <numerusform>a first theory</numerusform>
            <numerusform>%n first theories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hypotheses</source>
        <translation>
            <numerusform>a hypothesis</numerusform>
            <numerusform>%n hypotheses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drop it if</source>
        <translation>
            <numerusform>one drop it if</numerusform>
            <numerusform>%n drop it if</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines against</source>
        <translation>
            <numerusform>a line against one</numerusform>
            <numerusform>%n lines against</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n look-fors</source>
        <translation>
            <numerusform>a look-for</numerusform>
            <numerusform>%n look-fors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>a question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n small changes</source>
        <translation>
            <numerusform>a small change</numerusform>
            <numerusform>%n small changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestLink</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomClock</name>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>1 minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes over</source>
        <translation>
            <numerusform>1 minute over</numerusform>
            <numerusform>%n minutes over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomSummaryDialog</name>
    <message numerus="yes">
        <source>%n slips, one from each pair.</source>
        <translation>
            <numerusform>%n slip, one from each pair.</numerusform>
            <numerusform>%n slips, one from each pair.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowPanel</name>
    <message numerus="yes">
        <source>Show all %n moments</source>
        <translation>
            <numerusform>Show all %n moments</numerusform>
            <numerusform>Show all %n moments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchoolWordingDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions of your own</source>
        <translation>
            <numerusform>1 question of your own</numerusform>
            <numerusform>%n questions of your own</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatementsScreen</name>
    <message numerus="yes">
        <source>%n documents were saved before: Keeping this case says where.</source>
        <translation>
            <numerusform>A document was saved before: Keeping this case says where.</numerusform>
            <numerusform>%n documents were saved before: Keeping this case says where.</numerusform>
        </translation>
    </message>
</context>
</TS>
