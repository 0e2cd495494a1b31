package app.evergreen.crm.ui;

import app.evergreen.base.ui.Messages;
import app.evergreen.crm.LeadField;
import app.evergreen.crm.LeadPage;
import app.evergreen.partner.PartnerId;
import app.evergreen.security.UserId;
import app.evergreen.team.TeamId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a lead says, as the boxes of its form show it. */
final class LeadChoices {

    private LeadChoices() {}

    static @Nullable Choice<PartnerId> partner(LeadPage page) {
        return page.partner()
                .map(partner -> new Choice<>(partner.id(), partner.name()))
                .orElse(null);
    }

    /** Somebody who has left is shown as such; the box never offers them again. */
    static @Nullable Choice<UserId> salesperson(LeadPage page) {
        return page.salesperson()
                .map(person -> new Choice<>(
                        person.id(),
                        person.active() ? person.name() : Messages.text("crm.person.inactive", person.name())))
                .orElse(null);
    }

    static @Nullable Choice<TeamId> team(LeadPage page) {
        return page.team()
                .map(team -> new Choice<>(
                        team.id(), team.archived() ? Messages.text("crm.team.archived", team.name()) : team.name()))
                .orElse(null);
    }

    static String text(LeadPage page, LeadField field) {
        return Objects.toString(page.fields().get(field), "");
    }

    static <I> @Nullable I key(@Nullable Choice<I> choice) {
        return choice == null ? null : choice.id();
    }

    static String words(@Nullable Choice<?> choice) {
        return choice == null ? "" : choice.name();
    }
}
