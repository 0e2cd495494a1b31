package app.evergreen.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.evergreen.activity.ActivityChange.Ending;
import app.evergreen.base.SaveResult;
import app.evergreen.base.Subject;
import app.evergreen.security.Role;
import app.evergreen.support.AtOnce;
import app.evergreen.thread.ThreadEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** R5.9: activities are planned, changed, done and cancelled by those who may. */
@NullUnmarked
class ActivityServiceTest extends ActivityTest {

    @Test
    void aPlanIsShownByDueDateAndSaysWhatItIsInWords() {
        planned("Send the offer", TODAY.plusDays(3), anna);
        planned("", TODAY, anna);

        assertThat(open(record)).extracting(ActivityLine::words).containsExactly("Call", "Send the offer");
        assertThat(open(record))
                .extracting(ActivityLine::state)
                .containsExactly(ActivityState.TODAY, ActivityState.PLANNED);
    }

    @Test
    void theSameInstantIsAnotherDayForAssigneesInAucklandAndHonolulu() {
        clock.set(Instant.parse("2027-03-01T11:30:00Z"));
        var inAuckland = planned("Call", LocalDate.of(2027, 3, 1), max);
        var inHonolulu = planned("Call", LocalDate.of(2027, 3, 1), hana);

        assertThat(line(inAuckland).state()).isEqualTo(ActivityState.OVERDUE);
        assertThat(line(inAuckland).days()).isEqualTo(-1);
        assertThat(line(inHonolulu).state()).isEqualTo(ActivityState.TODAY);
        assertThat(stateInSql(inAuckland)).isEqualTo("OVERDUE");
        assertThat(stateInSql(inHonolulu)).isEqualTo("TODAY");
    }

    private String stateInSql(ActivityId id) {
        return jdbc.sql("select " + ActivitySql.STATE
                        + " from activity a join app_user u on u.id = a.assignee_id where a.id = :id")
                .param("now", clock.instant().toString())
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    @Test
    void whatCannotBeStoredIsToldBesideItsField() {
        assertThat(plan(draft("x".repeat(201), TODAY, anna)))
                .isEqualTo(SaveResult.invalid("summary", "base.too-long", 200));
        assertThat(plan(draft("", LocalDate.of(3000, 1, 1), anna)))
                .isEqualTo(SaveResult.invalid("due", "activity.due.range"));
        assertThat(plan(draft("", TODAY, sam))).isEqualTo(SaveResult.invalid("assignee", "activity.assignee.unable"));
        assertThat(plan(new ActivityDraft(new ActivityTypeId(4711), "", "", TODAY, anna)))
                .isEqualTo(SaveResult.invalid("type", "activity.type.gone"));
    }

    private SaveResult plan(ActivityDraft draft) {
        return asAnna(() -> activities.plan(record, draft));
    }

    @Test
    void somebodyWhoHasLeftIsGivenNothingNew() {
        var own = planned("Call", TODAY, hana);
        jdbc.sql("update app_user set active = false where username = 'hana'").update();

        assertThat(plan(draft("", TODAY, hana))).isEqualTo(SaveResult.invalid("assignee", "activity.assignee.unable"));
        assertThat(asAnna(() -> activities.edit(own, line(own).draft(), draft("Write", TODAY, hana))))
                .isEqualTo(ActivityChange.stored(own));
    }

    @Test
    void onlyThoseWhoMayWriteToTheSubjectPlanForIt() {
        assertThatThrownBy(() -> as("sam", () -> activities.plan(record, draft("", TODAY, anna))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> asAnna(() -> activities.plan(lead, draft("", TODAY, sam))))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(as("sam", () -> activities.plan(lead, draft("", TODAY, sam))))
                .isInstanceOf(SaveResult.Saved.class);
        assertThat(as("sam", () -> activities.plan(partner, draft("", TODAY, anna))))
                .isInstanceOf(SaveResult.Saved.class);
    }

    @Test
    void onesOwnIsDoneAndPutOffByWhoeverItBelongsToButNotCancelled() {
        var id = planned("Call", TODAY, anna);
        jdbc.sql("update activity set assignee_id = :sam")
                .param("sam", sam.value())
                .update();

        as("sam", () -> activities.reschedule(List.of(id), TODAY.plusDays(1)));
        assertThat(line(id).due()).isEqualTo(TODAY.plusDays(1));
        assertThatThrownBy(() -> as("sam", () -> activities.cancel(List.of(id))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as("sam", () -> activities.edit(id, line(id).draft(), draft("", TODAY, anna))))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(as("sam", () -> activities.done(id, ""))).isEqualTo(ActivityChange.stored(id));
    }

    @Test
    void nobodyElseTouchesWhatTheyMayNotWriteTo() {
        var id = planned("Call", TODAY, anna);

        assertThatThrownBy(() -> as("sam", () -> activities.done(id, ""))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as("sam", () -> activities.reschedule(List.of(id), TODAY)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as("sam", () -> activities.doneAndPlan(id, "", draft("", TODAY, anna))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aForgedIdIsGone() {
        var forged = new ActivityId(4711);

        assertThat(asAnna(() -> activities.done(forged, ""))).isEqualTo(new ActivityChange.Gone());
        assertThat(asAnna(() -> activities.edit(forged, draft("", TODAY, anna), draft("x", TODAY, anna))))
                .isEqualTo(new ActivityChange.Gone());
        assertThat(asAnna(() -> activities.plan(Subject.record(999_999), draft("", TODAY, anna))))
                .isEqualTo(new SaveResult.Gone());
        assertThat(asAnna(() -> activities.plan(Subject.lead(record.id()), draft("", TODAY, anna))))
                .isEqualTo(new SaveResult.Gone());
    }

    @Test
    void doneLeavesTheFeedbackInTheThreadAndTheActivityInTheBooks() {
        var id = planned("Call Ines", TODAY, anna);

        asAnna(() -> activities.done(id, " They like it "));

        assertThat(open(record)).isEmpty();
        assertThat(thread(record).getFirst())
                .extracting(ThreadEntry::event, ThreadEntry::arguments)
                .containsExactly("thread.event.activity-done-with", List.of("Call Ines", "They like it"));
        assertThat(jdbc.sql("select feedback from activity where done_by = :anna")
                        .param("anna", anna.value())
                        .query(String.class)
                        .single())
                .isEqualTo("They like it");
    }

    @Test
    void doneAndTheNextHappenTogetherOrNotAtAll() {
        var id = planned("Call", TODAY, anna);

        assertThat(asAnna(() -> activities.doneAndPlan(id, "", draft("x".repeat(201), TODAY, anna))))
                .isInstanceOf(ActivityChange.Invalid.class);
        assertThat(open(record)).extracting(ActivityLine::id).containsExactly(id);

        asAnna(() -> activities.doneAndPlan(id, "", draft("Write", TODAY.plusDays(2), anna)));
        assertThat(open(record)).extracting(ActivityLine::words).containsExactly("Write");
    }

    @Test
    void whoComesTooLateLearnsWhoWasFirst() {
        var id = planned("Call", TODAY, anna);
        as("max", () -> activities.cancel(List.of(id)));

        assertThat(asAnna(() -> activities.done(id, "")))
                .isEqualTo(new ActivityChange.Over(Ending.CANCELLED, Optional.of("Max")));
        assertThat(asAnna(() -> activities.edit(id, draft("", TODAY, anna), draft("x", TODAY, anna))))
                .isEqualTo(new ActivityChange.Over(Ending.CANCELLED, Optional.of("Max")));
    }

    @RepeatedTest(3)
    void ofTwoWhoDoTheSameAtOnceOneWinsAndTheOtherLearnsWho() {
        var id = planned("Call", TODAY, anna);

        var results = AtOnce.<ActivityChange>all(List.<Supplier<ActivityChange>>of(
                () -> asAnna(() -> activities.done(id, "by Anna")),
                () -> as("max", () -> activities.done(id, "by Max"))));

        var winner = results.getFirst() instanceof ActivityChange.Stored ? "Anna" : "Max";
        assertThat(results)
                .containsExactlyInAnyOrder(
                        ActivityChange.stored(id), new ActivityChange.Over(Ending.DONE, Optional.of(winner)));
        assertThat(thread(record)).hasSize(1);
    }

    @Test
    void severalAreDoneAtOnceAndThoseThatAreOverArePassedOver() {
        var first = planned("One", TODAY, anna);
        var second = planned("Two", TODAY, anna);
        var over = planned("Three", TODAY, anna);
        asAnna(() -> activities.done(over, ""));

        assertThat(asAnna(() -> activities.done(List.of(first, second, over))))
                .isEqualTo(new ActivityChange.Stored(Set.of(first, second), 1));
        assertThat(thread(record)).hasSize(3);
    }

    @Test
    void fieldsLeftAloneKeepWhatOthersHaveStoredAndClashesAreTold() {
        var id = planned("Call", TODAY, anna);
        var opened = line(id).draft();
        as("max", () -> activities.edit(id, opened, draft("Call Ines", TODAY, anna)));

        asAnna(() -> activities.edit(id, opened, draft("Call", TODAY.plusDays(1), anna)));
        assertThat(line(id).draft()).isEqualTo(draft("Call Ines", TODAY.plusDays(1), anna));

        assertThat(asAnna(() -> activities.edit(id, opened, draft("Write", TODAY, anna))))
                .isEqualTo(new ActivityChange.Clash(Set.of("summary"), line(id).draft()));
    }

    @Test
    void aTypeIsArchivedAndStaysWithItsActivities() {
        var id = planned("Call", TODAY, anna);
        jdbc.sql("update activity_type set archived = true where id = :id")
                .param("id", call().value())
                .update();
        var before = line(id).draft();

        assertThat(asAnna(() -> activities.edit(
                        id, before, new ActivityDraft(before.type(), "New", "", before.due(), before.assignee()))))
                .isEqualTo(ActivityChange.stored(id));
        assertThat(asAnna(() -> activities.plan(record, before)))
                .isEqualTo(SaveResult.invalid("type", "activity.type.gone"));
    }

    @Test
    void roleOfSalesIsGivenLeadsOnly() {
        var late = user("leo", "UTC", Role.SALES);

        assertThat(as("sam", () -> activities.plan(lead, draft("", TODAY, late))))
                .isInstanceOf(SaveResult.Saved.class);
        assertThat(as("sam", () -> activities.plan(lead, draft("", TODAY, anna))))
                .isEqualTo(SaveResult.invalid("assignee", "activity.assignee.unable"));
    }
}
