package app.evergreen.crm.ui;

import app.evergreen.base.Folding;
import app.evergreen.base.ui.form.ValueText;
import app.evergreen.partner.PartnerChoice;
import app.evergreen.partner.PartnerId;
import app.evergreen.partner.PartnerQuery;
import app.evergreen.security.Rights;
import app.evergreen.security.UserId;
import app.evergreen.security.UserQuery;
import app.evergreen.team.TeamId;
import app.evergreen.team.TeamQuery;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the boxes in which partner, salesperson and team of a lead are chosen, reading only when they are opened; and their choices as texts. */
@Component
@RequiredArgsConstructor
class LeadBoxes {

    private final PartnerQuery partners;
    private final UserQuery users;
    private final TeamQuery teams;

    ComboBox<Choice<PartnerId>> partner(String label) {
        var box = LeadBoxes.<PartnerId>box(label);
        box.setItems(
                query -> partners.choices(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream()
                        .map(partner -> new Choice<>(partner.id(), name(partner))));
        return box;
    }

    private static String name(PartnerChoice partner) {
        var company = partner.company();
        return company == null ? partner.name() : partner.name() + " · " + company;
    }

    ComboBox<Choice<UserId>> salesperson(String label) {
        var box = LeadBoxes.<UserId>box(label);
        box.setItems(
                query -> users
                        .choices(Rights.WRITE_LEADS, query.getFilter().orElse(""), query.getOffset() + query.getLimit())
                        .stream()
                        .skip(query.getOffset())
                        .map(user -> new Choice<>(user.id(), user.name())));
        return box;
    }

    ComboBox<Choice<TeamId>> team(String label) {
        var box = LeadBoxes.<TeamId>box(label);
        box.setItems(query -> activeTeams(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        return box;
    }

    private List<Choice<TeamId>> activeTeams(String text) {
        var wanted = Folding.fold(text);
        return teams.active().stream()
                .filter(team -> Folding.fold(team.name()).contains(wanted))
                .map(team -> new Choice<>(team.id(), team.name()))
                .toList();
    }

    ValueText<@Nullable Choice<PartnerId>> partnerText() {
        return ValueText.choice(
                chosen -> chosen.id().value(),
                id -> partners.choice(new PartnerId(id)).map(partner -> new Choice<>(partner.id(), name(partner))));
    }

    ValueText<@Nullable Choice<UserId>> salespersonText() {
        return ValueText.choice(
                chosen -> chosen.id().value(),
                id -> users.find(new UserId(id)).map(user -> new Choice<>(user.id(), user.name())));
    }

    ValueText<@Nullable Choice<TeamId>> teamText() {
        return ValueText.choice(
                chosen -> chosen.id().value(),
                id -> teams.find(new TeamId(id)).map(team -> new Choice<>(team.id(), team.name())));
    }

    private static <I> ComboBox<Choice<I>> box(String label) {
        var box = new ComboBox<Choice<I>>(label);
        box.setItemLabelGenerator(Choice::name);
        box.setClearButtonVisible(true);
        return box;
    }
}
