package app.evergreen.success.ui;

import app.evergreen.crm.LeadId;
import app.evergreen.crm.LeadQuery;
import app.evergreen.partner.PartnerId;
import app.evergreen.partner.PartnerQuery;
import app.evergreen.security.Rights;
import app.evergreen.security.UserId;
import app.evergreen.security.UserLine;
import app.evergreen.security.UserQuery;
import app.evergreen.tag.TagLine;
import app.evergreen.tag.TagQuery;
import app.evergreen.tag.ui.TagField;
import app.evergreen.tag.ui.TagFields;
import app.evergreen.team.TeamId;
import app.evergreen.team.TeamQuery;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the boxes of the record page offer; asked only when a box is opened. */
@Component
@RequiredArgsConstructor
class FieldChoices {

    private static final int MOST = 50;

    private final PartnerQuery partners;
    private final TeamQuery teams;
    private final UserQuery users;
    private final LeadQuery leads;
    private final TagQuery tags;
    private final TagFields tagFields;

    List<Choice<PartnerId>> customers(String text) {
        return partners.choices(text, 0, MOST).stream()
                .map(partner -> new Choice<>(partner.id(), partner.name()))
                .toList();
    }

    Optional<Choice<PartnerId>> customer(PartnerId id) {
        return partners.name(id).map(name -> new Choice<>(id, name));
    }

    List<Choice<TeamId>> teams() {
        return teams.active().stream()
                .map(team -> new Choice<>(team.id(), team.name()))
                .toList();
    }

    Optional<Choice<TeamId>> team(TeamId id) {
        return teams.find(id).map(team -> new Choice<>(id, team.name()));
    }

    /** Who can look after a record of this team; without a team, any active success user (R3.6). */
    List<Choice<UserId>> successPartners(@Nullable TeamId team, String text) {
        var known = team == null ? users.choices(Rights.WRITE_RECORDS, text, MOST) : teams.members(team);
        return known.stream()
                .filter(UserLine::active)
                .map(user -> new Choice<>(user.id(), user.name()))
                .toList();
    }

    Optional<Choice<UserId>> user(UserId id) {
        return users.find(id).map(user -> new Choice<>(id, user.name()));
    }

    /** Leads without a record (R6.6). */
    List<Choice<LeadId>> leads(String text) {
        return leads.choices(text, MOST, true).stream()
                .map(lead -> new Choice<>(lead.id(), lead.title()))
                .toList();
    }

    Optional<Choice<LeadId>> lead(LeadId id) {
        return leads.page(id).map(lead -> new Choice<>(id, lead.title()));
    }

    List<TagLine> tags() {
        return tags.all();
    }

    /** The box of tags, in which those who may also make one (Roles). */
    TagField tagField(String label) {
        return tagFields.of(label);
    }
}
