package app.evergreen.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.evergreen.base.Subject;
import app.evergreen.security.UserId;
import app.evergreen.security.UserLine;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/** R5.8: what people write into threads, who may, and what becomes of it. */
@NullUnmarked
@RecordApplicationEvents
class PostServiceTest extends ThreadTest {

    private static final Recipient INES = new Recipient("", ADDRESS);

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Posting posting;

    @Autowired
    private ApplicationEvents events;

    @Test
    void aNoteIsMadeHarmlessOnItsWayIn() {
        noted("<p>Call <b>Ines</b><script>alert(1)</script><img src=x onerror=alert(1)></p>");

        assertThat(written().body()).isEqualTo("<p>Call <b>Ines</b></p>");
        assertThat(thread().getFirst().kind()).isEqualTo(EntryKind.NOTE);
        assertThat(thread().getFirst().authorName()).isEqualTo("Anna");
    }

    @Test
    void aTextThatSaysNothingIsRefused() {
        refused(asAnna(() -> posts.note(record, Draft.of("<p> &nbsp;<br></p>"))), "thread.post.empty");

        assertThat(thread()).isEmpty();
    }

    @Test
    void aTextNobodyWouldReadIsRefused() {
        var longest = "x".repeat(Wording.LONGEST);

        refused(asAnna(() -> posts.note(record, Draft.of(longest + "x"))), "thread.post.too-long");
        done(asAnna(() -> posts.note(record, Draft.of(longest))));
    }

    @Test
    void whoIsMentionedFollowsAndIsTold() {
        var entry = noted("Ask " + mention(ben, "Ben"));

        assertThat(follow()).containsExactly(ben);
        assertThat(events.stream(Posted.class)).singleElement().satisfies(posted -> {
            assertThat(posted.entry()).isEqualTo(entry);
            assertThat(posted.mentioned()).isEqualTo(Set.of(ben));
            assertThat(posted.author()).contains(anna);
        });
    }

    @Test
    void nobodyIsMentionedWhoIsNotThere() {
        deactivate(ben);

        refused(asAnna(() -> posts.note(record, Draft.of(mention(ben, "Ben")))), "thread.post.mention-inactive");
        refused(
                asAnna(() -> posts.note(record, Draft.of(mention(new UserId(99_999), "Boss")))),
                "thread.post.mention-unknown");
        assertThat(thread()).isEmpty();
    }

    @Test
    void nobodyIsMentionedWhoMayNotRead() {
        jdbc.sql("delete from user_role where user_id = :ben")
                .param("ben", ben.value())
                .update();

        refused(asAnna(() -> posts.note(record, Draft.of(mention(ben, "Ben")))), "thread.post.mention-inactive");
    }

    @Test
    void aMentionSaysTheNameOfWhomItTells() {
        noted("Ask " + mention(ben, "Anna") + " <span data-user=\"" + anna.value() + "\"><b>@Ben</b></span>");

        assertThat(new SafeHtml(written().body()).text()).isEqualTo("Ask  @Ben   @Ben");
        assertThat(follow()).containsExactly(ben);
    }

    @Test
    void aTextWithoutEndIsRefusedUnread() {
        var endless = "<b></b>".repeat(150_000);

        refused(asAnna(() -> posts.note(record, Draft.of(endless + "x"))), "thread.post.too-long");
        var entry = noted("Short");
        refused(asAnna(() -> posts.edit(entry, endless + "x", "Short")), "thread.post.too-long");
    }

    @Test
    void aMessageGoesToWhomItIsAddressed() {
        done(asAnna(() -> posts.message(record, Draft.of("Dear Ines"), posts.recipients(record))));

        assertThat(written().recipients()).containsExactly(INES);
        assertThat(outbox()).containsExactly(ADDRESS);
    }

    @Test
    void aMessageForFollowersAloneIsNotMailed() {
        done(asAnna(() -> posts.message(record, Draft.of("For us"), List.of())));

        assertThat(thread().getFirst().kind()).isEqualTo(EntryKind.MESSAGE);
        assertThat(outbox()).isEmpty();
    }

    @Test
    void aNoteNeverLeavesTheHouse() {
        noted("For us");

        assertThat(outbox()).isEmpty();
    }

    @Test
    void nothingIsMailedToNamesThatBelongToNobody() {
        jdbc.sql("update success_record set email = 'ines@mail.EXAMPLE.com' where id = :id")
                .param("id", record.id())
                .update();

        done(asAnna(() -> posts.message(record, Draft.of("Dear Ines"), posts.recipients(record))));

        assertThat(written().recipients()).hasSize(1);
        assertThat(outbox()).isEmpty();
    }

    @Test
    void nobodyElseIsAddressedThanWhomTheSubjectOffers() {
        var forged = new Recipient("Boss", "boss@elsewhere.test");

        refused(
                asAnna(() -> posts.message(record, Draft.of("Hello"), List.of(forged))),
                "thread.post.recipient-changed");
        assertThat(thread()).isEmpty();
    }

    @Test
    void whoMayOnlyReadWritesNothing() {
        var entry = noted("Mine");

        assertThatThrownBy(() -> as("sam", () -> posts.note(record, Draft.of("x"))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as("sam", () -> posts.message(record, Draft.of("x"), List.of())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as("sam", () -> posts.edit(entry, "x", "Mine")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as("sam", () -> posts.delete(entry))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as("sam", () -> posts.recipients(record))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anEditedEntryShowsThatItIs() {
        var entry = noted("Frist");
        clock.advance(Duration.ofMinutes(5));

        done(asAnna(() -> posts.edit(entry, "First " + mention(ben, "Ben"), "Frist")));

        assertThat(written().body()).startsWith("First");
        assertThat(written().editedAt()).contains(clock.instant());
        assertThat(events.stream(PostEdited.class))
                .singleElement()
                .satisfies(edited -> assertThat(edited.newlyMentioned()).containsExactly(ben));
    }

    @Test
    void anEditThatChangesNothingIsNone() {
        var entry = noted("Same");

        done(asAnna(() -> posts.edit(entry, "Same", "Same")));

        assertThat(written().editedAt()).isEmpty();
    }

    @Test
    void anEditNeverOverwritesAnotherThatItHasNotSeen() {
        var entry = noted("First");
        done(asAnna(() -> posts.edit(entry, "From the phone", "First")));

        refused(asAnna(() -> posts.edit(entry, "From the desk", "First")), "thread.post.changed");

        assertThat(written().body()).isEqualTo("From the phone");
    }

    @Test
    void whoHasLeftMayStayMentioned() {
        var entry = noted(mention(ben, "Ben"));
        deactivate(ben);

        done(asAnna(() ->
                posts.edit(entry, mention(ben, "Ben") + " was asked", written().body())));
    }

    @Test
    void othersEntriesAreNotTouched() {
        var entry = noted("Mine");

        refused(as("ben", () -> posts.edit(entry, "Yours", "Mine")), "thread.post.not-yours");
        refused(as("ben", () -> posts.delete(entry)), "thread.post.not-yours");
        assertThat(written().body()).isEqualTo("Mine");
    }

    @Test
    void whatTheSystemTellsIsNobodysToChange() {
        var told = jdbc.sql("""
                        insert into thread_entry (subject_id, kind, event, author_id, at)
                        values (:subject, 'SYSTEM', 'told', :anna, now()) returning id
                        """)
                .param("subject", record.id())
                .param("anna", anna.value())
                .query(Long.class)
                .single();

        assertThat(asAnna(() -> posts.edit(new EntryId(told), "x", ""))).isEqualTo(new PostResult.Gone());
        assertThat(asAnna(() -> posts.delete(new EntryId(told)))).isEqualTo(new PostResult.Gone());
        assertThat(thread()).hasSize(1);
    }

    @Test
    void aDeletedEntryIsGoneWithWhatWaitsInTheOutbox() {
        var entry = done(asAnna(() -> posts.message(record, Draft.of("Oops"), posts.recipients(record))));

        done(asAnna(() -> posts.delete(entry)));

        assertThat(thread()).isEmpty();
        assertThat(outbox()).isEmpty();
        assertThat(asAnna(() -> posts.delete(entry))).isEqualTo(new PostResult.Gone());
    }

    @Test
    void nothingIsWrittenToWhatIsNotThere() {
        var nothing = Subject.record(99_999);

        assertThat(asAnna(() -> posts.note(nothing, Draft.of("x")))).isEqualTo(new PostResult.Gone());
        assertThat(asAnna(() -> posts.message(Subject.lead(record.id()), Draft.of("x"), List.of())))
                .isEqualTo(new PostResult.Gone());
    }

    @Test
    void whatIsRolledBackReachesNobody() {
        asAnna(() -> transaction.execute(status -> {
            status.setRollbackOnly();
            return posting.post(record, EntryKind.MESSAGE, Draft.of(mention(ben, "Ben")), List.of(INES));
        }));

        assertThat(thread()).isEmpty();
        assertThat(outbox()).isEmpty();
        assertThat(follow()).isEmpty();
    }

    private List<String> outbox() {
        return jdbc.sql("select address from outbox").query(String.class).list();
    }

    private List<UserId> follow() {
        return asAnna(() -> followers.of(record)).stream().map(UserLine::id).toList();
    }
}
