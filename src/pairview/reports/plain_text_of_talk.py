"""The half of the plain text that the pair wrote together: contrast, hypotheses, plan and after."""

from collections.abc import Iterator

from pairview.domain.contrast import counts
from pairview.domain.evidence import Evidence
from pairview.domain.hypothesis import Hypothesis
from pairview.domain.items import find
from pairview.domain.looking_again import asked_then, looks_by_date
from pairview.domain.plan import LookFor, Question
from pairview.domain.seat import Seat
from pairview.domain.second_look import SecondLook
from pairview.domain.sentences import counts_sentence, row_sentence
from pairview.domain.weighing import Table
from pairview.reports import telling, telling_again, telling_rated
from pairview.reports.markdown import beside, heading, item, line, section, stated
from pairview.reports.words import Words


def talk(words: Words) -> list[str]:
    """Return the sections on what was written after the reveal."""
    case = words.case
    retelling = case.retelling
    told = [
        beside(words, "retelling", name, line(words, name, getattr(retelling, name)))
        for name in ("incident", "voice")
    ]
    lines = section(2, words("plain_text.contrast"), _contrast(words))
    lines += section(2, words("plain_text.retelling"), told)
    if case.hypotheses:
        lines.append(heading(2, words("plain_text.hypotheses")))
    for hypothesis in case.hypotheses:
        title = f"{case.number_of(hypothesis.id) or ''} {words.maybe(hypothesis)}".strip()
        lines += [heading(3, title), *_list(_hypothesis(words, hypothesis))]
    lines += section(2, words("plain_text.evidence"), _evidence(words))
    look_fors = [_look_for(words, look_for) for look_for in case.look_fors]
    questions = [_question(words, question) for question in case.questions]
    unknowns = [beside(words, "unknowns", one.id, item("", one.text)) for one in case.unknowns]
    lines += section(2, words("plain_text.look_fors"), look_fors)
    lines += section(2, words("plain_text.questions"), questions)
    lines += section(2, words("plain_text.plan"), _plan(words))
    lines += section(2, words("plain_text.unknowns"), unknowns)
    for look in looks_by_date(case):
        title = words("plain_text.second_looks", day=words.day(look.held_on))
        lines += [heading(2, title), *_list(_second_look(words, look))]
    lines += section(2, words("plain_text.cards"), _cards(words))
    lines += section(2, words("plain_text.statements"), _statements(words))
    return lines + section(2, words("plain_text.where_it_went"), _where_it_went(words))


def _list(items: Iterator[str]) -> list[str]:
    told = [one for one in items if one]
    return ["\n".join(told)] if told else []


def _contrast(words: Words) -> Iterator[str]:
    counted = counts_sentence(counts(words.rows), words.wording)
    yield item("", counted) if counted else ""
    for difference in words.case.differences:
        told = item(f"{words.label(difference.dimension)}:", telling.sorting(words, difference))
        yield beside(words, "differences", difference.id, told)
    told = line(words, "puzzle", telling.puzzle_sentence(words))
    yield beside(words, "puzzle", "puzzle", told)


def _hypothesis(words: Words, hypothesis: Hypothesis) -> Iterator[str]:
    yield line(words, "offered_by", telling.seat_or_both(words, hypothesis.offered_by))
    yield line(words, "lens", telling.lens_name(words, hypothesis))
    yield line(words, "drop_if", hypothesis.drop_if)
    yield line(words, "expects", telling.expectation(words, hypothesis))
    yield line(words, "kindest_reading", hypothesis.kindest_reading)
    yield line(words, "status", telling.status_because(words, hypothesis))
    counted = row_sentence(Table(words.case), hypothesis.id, words.wording)
    yield item("", counted) if counted else ""
    yield from stated(words, "hypotheses", hypothesis.id)


def _evidence(words: Words) -> Iterator[str]:
    for evidence in words.case.evidence:
        told = "\n".join([_piece(words, evidence), *_answers(words, evidence)])
        yield beside(words, "evidence", evidence.id, told)


def _piece(words: Words, evidence: Evidence) -> str:
    said = [evidence.text, telling.source_of(words, evidence), telling.made_from(words, evidence)]
    said += telling_again.made_from_later(words, evidence)
    return item("", telling.joined(said, " · "))


def _answers(words: Words, evidence: Evidence) -> Iterator[str]:
    for answer in words.case.answers:
        hypothesis = find(words.case.hypotheses, answer.hypothesis)
        if hypothesis and answer.evidence == evidence.id:
            said = words(f"weighing.answer_{answer.fit}")
            if answer.seat:
                said = words("handout.seat_answer", room=words.room(answer.seat), answer=said)
            yield f"  {item(f'{words.maybe(hypothesis)}:', said)}"


def _who(words: Words, seat: Seat | None) -> str:
    return words("plain_text.who", who=telling.seat_or_both(words, seat))


def _look_for(words: Words, look_for: LookFor) -> str:
    activity = words.activity(look_for.activity, look_for.own_activity)
    said = [activity, _who(words, look_for.who)]
    said.append(words("plain_text.by", day=words.day(look_for.by)) if look_for.by else "")
    said.append(telling.checked_by(words, look_for))
    told = item("", telling.joined((look_for.text, *said), " · "))
    return beside(words, "look_fors", look_for.id, told)


def _question(words: Words, question: Question) -> str:
    said = item("", telling.joined((question.text, _who(words, question.who)), " · "))
    details = [line(words, name, getattr(question, name)) for name in ("when_where", "opening")]
    told = "\n".join([said, *(f"  {detail}" for detail in details if detail)])
    return beside(words, "questions", question.id, told)


def _plan(words: Words) -> Iterator[str]:
    plan = words.case.plan
    for name in ("student_will_notice", "other_adult"):
        yield beside(words, "plan", name, line(words, name, getattr(plan, name)))
    yield line(words, "follow_up_on", plan.follow_up_on)


def _second_look(words: Words, look: SecondLook) -> Iterator[str]:
    case = words.case
    yield line(words, "student_said", look.student_said)
    yield line(words, "remember", look.remember)
    yield line(words, "next_on", look.next_on)
    yield line(words, "ended", telling.yes(words, look.ended))
    yield from stated(words, "second_looks", look.id)
    for outcome in case.look_for_outcomes:
        if outcome.second_look == look.id:
            seen = words(f"plain_text.outcome_{outcome.outcome}")
            told = telling.joined((seen, outcome.line))
            asked = asked_then(case, outcome)
            told = item(f"{asked}:" if asked else "", told)
            yield beside(words, "look_for_outcomes", outcome.id, told)
    for change in case.status_changes:
        if change.second_look == look.id:
            hypothesis = telling.maybe_then(words, change)
            label = f"{hypothesis}:" if hypothesis else ""
            told = item(label, telling.moved(words, change))
            yield beside(words, "status_changes", change.id, told)

    yield from _rated_again(words, look)


def _rated_again(words: Words, look: SecondLook) -> Iterator[str]:
    yield line(words, "done_alone", telling_again.done_alone(words, look))
    closed = telling_again.rated_closed(words, look)
    yield item("", closed) if closed else ""
    for row in telling_rated.rated_rows(words, look):
        said = [
            words(
                "plain_text.rated_in",
                room=words.room(view.seat),
                said=telling_rated.moved(words, view),
            )
            for view in row.views
        ]
        told = [item(f"{telling_rated.row_label(words, row)}:", "; ".join(said))]
        for view in row.views:
            name = telling_rated.rating_id(look, view, row.dimension)
            told += [f"  {one}" for one in stated(words, "later_ratings", name or "")]
        yield "\n".join(told)
    efforts = list(telling_rated.efforts(words, look))
    for name, label, said_of_it in efforts:
        yield beside(words, "efforts", name, item(label, said_of_it))
    if efforts:
        yield item("", words("plain_text.effort_for"))


def _cards(words: Words) -> Iterator[str]:
    for card in words.case.check_cards:
        yield item("", telling_again.card_title(words, card))
        closed = telling_again.closed_still(words, card)
        yield f"  {item('', closed)}" if closed else ""
        for one in telling_again.on_card(words, card):
            said = words("plain_text.on_card", expected=one.expected, said=one.answered)
            below = [f"  {line}" for entry in one.entries for line in stated(words, *entry)]
            yield "\n".join([item(one.question, said), *below])


def _statements(words: Words) -> Iterator[str]:
    """Yield the statements that stand beside nothing told above."""
    for statement in telling.statements_apart(words):
        day, concerned = words.day(statement.written_on), words.concerned(statement)
        name = "plain_text.said_of" if concerned else "plain_text.said_on"
        yield item(words(name, day=day, item=concerned), statement.text)


def _where_it_went(words: Words) -> Iterator[str]:
    for place in words.case.where_it_went:
        name = telling.document_name(words, place.document)
        yield item(f"{words.day(place.saved_on)}:", f"{name} · {place.place}")
