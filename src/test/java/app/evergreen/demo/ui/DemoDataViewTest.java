package app.evergreen.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.support.Desk;
import app.evergreen.support.Desks;
import app.evergreen.support.IntegrationTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Settings > Demo data, as the administrator works it (R2.5). */
@IntegrationTest
@TestPropertySource(properties = "evergreen.demo-data=true")
@NullUnmarked
class DemoDataViewTest {

    private static final String REMOVE = "Remove demo data";
    private static final String GONE = "There is no demo data.";

    @Autowired
    private JdbcClient jdbc;

    @RegisterExtension
    private final Desks desks = new Desks();

    @Test
    void thePreviewCountsWhatGoesAndTakesNothingAway() {
        var page = open("admin");

        assertThat(items(page))
                .containsExactly(
                        "64 success records", "24 leads", "155 companies and people", "9 tags", "3 teams", "7 users");
        assertThat(count("success_record")).isEqualTo(64);
    }

    @Test
    void thePreviewListsWhatStaysAndCountsWhatPeopleWrote() {
        jdbc.sql("""
                        update success_record set demo = false
                        where lead_id = (select id from crm_lead where title = 'Guest messaging in six languages')
                        """).update();
        jdbc.sql("""
                        insert into thread_entry (subject_id, kind, event, author_id, at)
                        select (select min(id) from success_record where demo), 'SYSTEM', 'thread.event.taken', id, now()
                        from app_user where username = 'admin'
                        """).update();

        var page = open("admin");

        assertThat(items(page))
                .contains(
                        "63 success records",
                        "Lead: Guest messaging in six languages",
                        "Partner: Tamarindo Hotels",
                        "Team: Southern Europe");
        assertThat(page.text()).contains("One entry that somebody of your own wrote on them goes too.");
    }

    @Test
    void theAdministratorSetsANewPasswordFirst() {
        var page = open("admin");
        assertThat(page.text()).contains("Set a new one for the account “admin” first.");
        assertThat(removing(page).isEnabled()).isFalse();

        var profile = new Desk(desks.window("admin"));
        profile.window().getUI().navigate("profile");
        profile.type("Current password", "evergreen");
        profile.type("New password", "a fir by the fjord");
        profile.type("New password, again", "a fir by the fjord");
        profile.press("Change password");

        assertThat(removing(open("admin")).isEnabled()).isTrue();
    }

    @Test
    void itGoesAfterAQuestionAndThePageSaysThatThereIsNoneAnyMore() {
        anotherPassword();
        var page = open("admin");

        page.press(REMOVE);
        assertThat(count("success_record")).isEqualTo(64);
        page.window().test(question(page)).confirm();

        assertThat(count("success_record")).isZero();
        assertThat(page.text()).contains(GONE).doesNotContain(REMOVE);
        assertThat(page.notices()).contains("The demo data is gone.");
    }

    @Test
    void cancellingTheQuestionTakesNothingAway() {
        anotherPassword();
        var page = open("admin");

        page.press(REMOVE);
        page.window().test(question(page)).cancel();

        assertThat(count("success_record")).isEqualTo(64);
        assertThat(page.text()).doesNotContain(GONE);
    }

    @Test
    void openListsAreEmptyAtOnce() {
        anotherPassword();
        var list = new Desk(desks.window("admin"));
        list.window().getUI().navigate("partners");
        assertThat(list.text()).contains("155");
        var page = open("admin");

        page.press(REMOVE);
        page.window().test(question(page)).confirm();

        list.soon(() -> assertThat(list.text()).doesNotContain("155"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"manager", "success", "sales"})
    void nobodyButAnAdministratorGetsThere(String username) {
        var window = desks.window(username);

        window.getUI().navigate("settings/demo-data");

        assertThat(window.find(DemoDataView.class).exists()).isFalse();
    }

    private Desk open(String username) {
        var window = desks.window(username);
        window.getUI().navigate("settings/demo-data");
        return new Desk(window);
    }

    private static List<String> items(Desk page) {
        return page
                .window()
                .find(ListItem.class, page.window().find(DemoDataView.class).single())
                .all()
                .stream()
                .map(ListItem::getText)
                .toList();
    }

    private static Button removing(Desk page) {
        return page.window().find(Button.class).withText(REMOVE).single();
    }

    private static ConfirmDialog question(Desk page) {
        return page.window().find(ConfirmDialog.class).single();
    }

    private void anotherPassword() {
        jdbc.sql("update app_user set password_hash = '{noop}another' where username = 'admin'")
                .update();
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
