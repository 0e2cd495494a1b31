package app.evergreen.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.evergreen.base.SaveResult;
import app.evergreen.base.ui.grid.GridHands;
import app.evergreen.settings.ui.SettingsFrame;
import app.evergreen.support.AtOnce;
import app.evergreen.support.Desks;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** The list of activity types, at the service and in its grid. */
@NullUnmarked
class ActivityTypesTest extends ActivityTest {

    @Autowired
    private ActivityTypeService service;

    @Autowired
    private ApplicationContext context;

    private static ActivityTypeDraft type(String name) {
        return new ActivityTypeDraft(name, "call", 2, Optional.empty());
    }

    private SaveResult asMax(Supplier<SaveResult> work) {
        return as("max", work);
    }

    @Test
    void anInstallationKnowsNineKindsOfWork() {
        assertThat(asAnna(types::active))
                .extracting(ActivityTypeLine::name)
                .containsExactly(
                        "Call",
                        "Meeting",
                        "Email",
                        "To-do",
                        "Check-in",
                        "QBR",
                        "Onboarding session",
                        "Renewal review",
                        "Document");
    }

    @Test
    void whatIsTypedWronglyIsToldBesideItsField() {
        assertThat(asMax(() -> service.add(type(" ")))).isEqualTo(SaveResult.invalid("name", "base.required"));
        assertThat(asMax(() -> service.add(type("x".repeat(41)))))
                .isEqualTo(SaveResult.invalid("name", "base.too-long", 40));
        assertThat(asMax(() -> service.add(type("CÁLL "))))
                .isEqualTo(SaveResult.invalid("name", "activity.type.name-taken"));
        assertThat(asMax(() -> service.add(new ActivityTypeDraft("Visit", "skull", 366, Optional.empty()))))
                .isInstanceOf(SaveResult.Invalid.class)
                .extracting(invalid -> ((SaveResult.Invalid) invalid).problems().size())
                .isEqualTo(2);
        assertThat(asMax(() ->
                        service.add(new ActivityTypeDraft("Visit", "call", 0, Optional.of(new ActivityTypeId(4711))))))
                .isEqualTo(SaveResult.invalid("next", "activity.type.gone"));
    }

    @Test
    void oneInUseIsArchivedAndNeverDeleted() {
        planned("Call", TODAY, anna);

        assertThat(asMax(() -> service.delete(call()))).isEqualTo(SaveResult.refused("activity.type.in-use"));
        assertThat(asMax(() -> service.save(call(), type("Call"), true))).isInstanceOf(SaveResult.Saved.class);
        assertThat(asAnna(types::active)).hasSize(8);
        assertThat(asAnna(types::all).getFirst().uses()).isOne();
    }

    @Test
    void theLastActiveOneStaysWhoeverTakesTheOthersAtTheSameMoment() {
        var all = asAnna(types::all);
        all.stream().skip(2).forEach(type -> asMax(() -> service.delete(type.id())));

        var results = AtOnce.all(List.of(
                () -> asMax(() -> service.delete(all.get(0).id())),
                () -> asMax(() -> service.save(all.get(1).id(), type("Meeting"), true))));

        assertThat(results).filteredOn(SaveResult.Saved.class::isInstance).hasSize(1);
        assertThat(asAnna(types::active)).hasSize(1);
    }

    @Test
    void onlyThoseWhoMayConfigureChangeTheList() {
        assertThatThrownBy(() -> asAnna(() -> service.add(type("Visit")))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as("sam", () -> service.delete(call()))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theGridEditsPictureDelayAndWhatFollowsInItsLine() {
        try (var desks = new Desks(context)) {
            var window = desks.window("max");
            window.navigate("settings/activity-types", SettingsFrame.class);
            var grid = new GridHands(window);
            grid.add();
            grid.type("New line", "name", "Visit");
            grid.type("New line", "icon", "people");
            grid.type("New line", "days", "7");
            grid.type("New line", "next", String.valueOf(call().value()));
            grid.enter("New line");

            Desks.soon(window, () -> assertThat(grid.lines()).endsWith("Document", "Visit"));
            assertThat(asAnna(types::all).getLast())
                    .extracting(ActivityTypeLine::icon, ActivityTypeLine::defaultDays, ActivityTypeLine::suggestedNext)
                    .containsExactly("people", 7, Optional.of(call()));

            grid.open("Visit");
            grid.type("Visit", "days", "soon");
            grid.enter("Visit");
            Desks.soon(window, () -> assertThat(grid.note("Visit")).contains("A whole number of days from 0 to 365."));
            grid.escape("Visit");
            grid.delete("Visit");
            Desks.soon(window, () -> assertThat(grid.lines()).endsWith("Document"));
        }
    }
}
