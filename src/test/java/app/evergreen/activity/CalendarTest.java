package app.evergreen.activity;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.calendar.CalendarLinkService;
import app.evergreen.support.Desk;
import app.evergreen.support.Desks;
import biweekly.Biweekly;
import biweekly.component.VEvent;
import com.vaadin.flow.component.html.Div;
import jakarta.servlet.Filter;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A user's private calendar, as a calendar of somebody else's making reads it. */
@NullUnmarked
class CalendarTest extends ActivityTest {

    private static final LocalDate RENEWAL = LocalDate.of(2027, 6, 30);

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private CalendarLinkService links;

    private MockMvc web;

    @BeforeEach
    void openDoor() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .addFilters(context.getBean("springSecurityFilterChain", Filter.class))
                .build();
    }

    private MockHttpServletResponse get(String path) throws Exception {
        return web.perform(MockMvcRequestBuilders.get("/" + path)).andReturn().getResponse();
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private static List<VEvent> events(String text) {
        return Biweekly.parse(text).first().getEvents();
    }

    @Test
    void onesOpenActivitiesAndRenewalsStandThereAllDay() throws Exception {
        var id = planned(
                record,
                new ActivityDraft(call(), "Call Inès, then; Paolo \\ others", "First line\nSecond", TODAY, anna));
        planned("Of Max", TODAY, max);
        asAnna(() -> activities.done(planned("Done", TODAY, anna), ""));
        jdbc.sql("update success_record set success_partner_id = :anna, renewal_date = :day, title = 'Rollout 🌲'")
                .param("anna", anna.value())
                .param("day", RENEWAL)
                .update();

        var answer = get(asAnna(links::renew).path());

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.getHeader("Set-Cookie")).isNull();
        var events = events(text(answer));
        assertThat(events)
                .extracting(event -> event.getSummary().getValue())
                .containsExactlyInAnyOrder("Call Inès, then; Paolo \\ others – Rollout 🌲", "Renewal: Rollout 🌲");
        var call = events.stream()
                .filter(event -> event.getUid().getValue().startsWith("activity-"))
                .findFirst()
                .orElseThrow();
        assertThat(call.getUid().getValue()).matches("activity-" + id.value() + "@[0-9a-z]+\\.evergreen");
        assertThat(call.getDescription().getValue()).isEqualTo("First line\nSecond");
        assertThat(call.getDateStart().getValue().hasTime()).isFalse();
        assertThat(Date.valueOf(TODAY))
                .isEqualTo(new Date(call.getDateStart().getValue().getTime()));
        assertThat(call.getDateTimeStamp().getValue().toInstant()).isEqualTo(clock.instant());
        assertThat(call.getUrl().getValue()).endsWith("/records/" + record.id());
    }

    @Test
    void linesEndAsTheStandardAsksAndAreShort() throws Exception {
        planned(record, new ActivityDraft(call(), "مراجعة ".repeat(25), "x".repeat(500), TODAY, anna));

        var text = text(get(asAnna(links::renew).path()));

        assertThat(text).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(text.split("\r\n", -1)).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(text).contains("DTSTART;VALUE=DATE:20270301\r\n");
        assertThat(Biweekly.parse(text)
                        .first()
                        .validate(biweekly.ICalVersion.V2_0)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void nothingTypedBecomesALineOfItsOwn() throws Exception {
        planned(
                record,
                new ActivityDraft(
                        call(), "Call\rEND:VEVENT", "One\rURL:http://x\r\nTwo\u0007\u0085Three", TODAY, anna));
        jdbc.sql("update success_record set title = 'Rollout' || chr(13) || 'END:VCALENDAR'")
                .update();

        var text = text(get(asAnna(links::renew).path()));

        assertThat(text.lines()).doesNotContain("URL:http://x").containsOnlyOnce("END:VEVENT", "END:VCALENDAR");
        var event = events(text).getFirst();
        assertThat(event.getSummary().getValue()).isEqualTo("Call END:VEVENT – Rollout END:VCALENDAR");
        assertThat(event.getDescription().getValue()).isEqualTo("One\nURL:http://x\nTwoThree");
    }

    @Test
    void whatHasBeenLateForAYearIsLeftOutAndSoIsWhatIsBeyondAThousand() throws Exception {
        planned("Forgotten", TODAY.minusYears(1).minusDays(1), anna);
        planned("Late", TODAY.minusYears(1), anna);
        jdbc.sql("""
                        insert into activity (subject_id, type_id, summary, note, due, assignee_id, created_at, version)
                        select subject_id, type_id, 'Many', '', :due, assignee_id, created_at, 0
                        from activity, generate_series(1, 600)
                        """).param("due", TODAY).update();

        var events = events(text(get(asAnna(links::renew).path())));

        assertThat(events).hasSize(1000);
        assertThat(events.getFirst().getSummary().getValue()).startsWith("Late");
    }

    @Test
    void onlyTheNewestAddressOpensItAndNoneAfterItHasEnded() throws Exception {
        var old = asAnna(links::renew);
        var current = asAnna(links::renew);
        assertThat(get(old.path()).getStatus()).isEqualTo(404);
        assertThat(get(current.path()).getStatus()).isEqualTo(200);
        assertThat(get("calendar/" + "A".repeat(43) + ".ics").getStatus()).isEqualTo(404);

        asAnna(() -> {
            links.revoke();
            return true;
        });
        assertThat(get(current.path()).getStatus()).isEqualTo(404);
    }

    @Test
    void whoHasLeftHasNoCalendar() throws Exception {
        var secret = asAnna(links::renew);
        jdbc.sql("update app_user set active = false where username = 'anna'").update();

        assertThat(get(secret.path()).getStatus()).isEqualTo(404);
    }

    @Test
    void theDatabaseKnowsTheDigestAlone() {
        var secret = asAnna(links::renew);

        assertThat(secret.value()).hasSize(43);
        assertThat(secret.toString()).doesNotContain(secret.value());
        assertThat(jdbc.sql("select digest = sha256(convert_to(:secret, 'UTF8')) from calendar_link")
                        .param("secret", secret.value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void theProfileShowsAnAddressOnceReplacesItOnlyWhenAskedAndEndsIt() {
        try (var desks = new Desks(context)) {
            var window = desks.window("anna");
            window.navigate("profile", Div.class);
            var desk = new Desk(window);
            assertThat(desk.text()).contains("There is no address yet.");

            desk.press("Make an address");
            assertThat(desk.value("Calendar address")).asString().startsWith("calendar/");
            var first = asAnna(links::since);
            assertThat(first).isPresent();

            desk.press("Make a new address");
            assertThat(desk.dialogs()).isOne();
            desk.pressInDialog("Make a new address");
            desk.press("End the address");
            assertThat(asAnna(links::since)).isEmpty();
        }
    }
}
