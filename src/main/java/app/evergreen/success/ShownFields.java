package app.evergreen.success;

import static app.evergreen.success.Keys.key;

import app.evergreen.crm.LeadId;
import app.evergreen.partner.PartnerId;
import app.evergreen.security.UserId;
import app.evergreen.tag.TagId;
import app.evergreen.team.TeamId;
import java.util.stream.Collectors;

/** What a record's page shows in its fields: what the sources yield, and what was set by hand. */
final class ShownFields {

    private ShownFields() {}

    static RecordFields of(SuccessRecord record) {
        var yielded = record.getYielded();
        return new RecordFields(
                yielded.title(),
                key(yielded.customerId(), PartnerId::new),
                yielded.mobile(),
                yielded.email(),
                record.getHealthByHand(),
                record.getRenewalDate(),
                key(record.care().teamId(), TeamId::new),
                key(record.care().successPartnerId(), UserId::new),
                key(record.getLeadId(), LeadId::new),
                record.getTagIds().stream().map(TagId::new).collect(Collectors.toUnmodifiableSet()));
    }
}
