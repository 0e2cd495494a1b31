package app.evergreen.mail.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.evergreen.base.SaveResult;
import app.evergreen.base.Subject;
import app.evergreen.base.SubjectDirectory;
import app.evergreen.security.Role;
import app.evergreen.support.AtOnce;
import app.evergreen.support.Desk;
import app.evergreen.support.Desks;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What found no thread is put there by people. */
@NullUnmarked
class UnsortedMailTest extends InboundTest {

    @Autowired
    private UnsortedMailQuery unsorted;

    @Autowired
    private UnsortedMailService service;

    @RegisterExtension
    private final Desks desks = new Desks();

    @BeforeEach
    void openHouse() {
        scenery.user("ben", Role.SUCCESS_USER);
        scenery.user("sam", Role.SALES);
    }

    private UnsortedMail waiting() {
        take(1, mail("info@house.test", "<a@out.test>", "", "Who looks after us?\nInes"));
        return list().getFirst();
    }

    private List<UnsortedMail> list() {
        return system.as("anna", () -> unsorted.latest(10));
    }

    private Desk open(String user) {
        var window = desks.window(user);
        window.navigate("unsorted-mail", Div.class);
        return new Desk(window);
    }

    @Test
    void theSendersOpenRecordsAreSuggested() {
        jdbc.sql("update success_record set email = 'INES@tamarindo.test' where id = :id")
                .param("id", record.id())
                .update();
        scenery.record("Of somebody else", "Onboarding");

        assertThat(waiting().suggestions())
                .extracting(SubjectDirectory.Entry::title)
                .containsExactly("Guest messaging");
    }

    @Test
    void putWhereItBelongsItIsAMessageThereAndAnswersFindIt() {
        var mail = waiting();

        assertThat(system.as("anna", () -> service.assign(mail.id(), record))).isInstanceOf(SaveResult.Saved.class);

        assertThat(body(only(record))).contains("Who looks after us?");
        assertThat(list()).isEmpty();
        take(2, mail("info@house.test", "<b@out.test>", "In-Reply-To: <a@out.test>\n", "Still here?"));
        assertThat(entries(record)).hasSize(2);
    }

    @Test
    void twoColleaguesPutItOnce() {
        var mail = waiting();

        var results = AtOnce.times(2, () -> system.as("anna", () -> service.assign(mail.id(), record)));

        assertThat(results).hasAtLeastOneElementOfType(SaveResult.Saved.class);
        assertThat(results).hasAtLeastOneElementOfType(SaveResult.Gone.class);
        assertThat(entries(record)).hasSize(1);
    }

    @Test
    void whatCannotBeReadIsPutThereAsAFile() {
        take(1, "X: y\n".repeat(6_000) + "\nx");
        var mail = list().getFirst();

        assertThat(mail.trouble()).isEqualTo("mail-in.trouble.parts");
        system.as("anna", () -> service.assign(mail.id(), record));
        assertThat(only(record).writing().orElseThrow().attachments()).hasSize(1);
    }

    @Test
    void aPlaceIsFoundByItsWordsWhereOneMayWrite() {
        scenery.lead("Guest rooms", null, null);
        scenery.company("Guest house", "");

        assertThat(system.as("anna", () -> unsorted.places("guest", 10)))
                .extracting(SubjectDirectory.Entry::title)
                .containsExactly("Guest messaging", "Guest house");
    }

    @Test
    void nobodyPutsAMailWhereTheyMayNotWrite() {
        var mail = waiting();
        var lead = Subject.lead(scenery.lead("Rooms", null, null));

        assertThatThrownBy(() -> system.as("anna", () -> service.assign(mail.id(), lead)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> system.as("sam", () -> service.assign(mail.id(), lead)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> system.as("sam", () -> unsorted.latest(1))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void deletedItIsOffTheListForEverybody() {
        var mail = waiting();

        assertThat(system.as("anna", () -> service.delete(mail.id()))).isInstanceOf(SaveResult.Saved.class);
        assertThat(list()).isEmpty();
        assertThat(system.as("anna", () -> service.delete(mail.id()))).isInstanceOf(SaveResult.Gone.class);
        assertThat(system.as("anna", () -> unsorted.source(mail.id()))).isEqualTo(Optional.empty());
    }

    @Test
    void thePageShowsWhatComesAndWhatColleaguesSort() {
        jdbc.sql("update success_record set email = 'ines@tamarindo.test' where id = :id")
                .param("id", record.id())
                .update();
        var mine = open("anna");
        assertThat(mine.text()).contains("Nothing to sort.");

        waiting();
        mine.soon(() -> assertThat(mine.text()).contains("Re: Guest messaging", "ines@tamarindo.test"));
        var theirs = open("ben");
        theirs.press("Put into “Guest messaging”");

        assertThat(theirs.text()).contains("Nothing to sort.");
        mine.soon(() -> assertThat(mine.text()).contains("Nothing to sort."));
        assertThat(entries(record)).hasSize(1);
    }

    @Test
    void deletingAsksFirst() {
        waiting();
        var mine = open("anna");

        mine.press("Delete");
        assertThat(list()).hasSize(1);
        mine.pressInDialog("Delete");

        assertThat(list()).isEmpty();
        assertThat(mine.notices()).anyMatch(notice -> notice.contains("off the list"));
    }
}
