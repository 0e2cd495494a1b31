package app.evergreen.success;

import app.evergreen.crm.LeadId;
import app.evergreen.partner.PartnerId;
import app.evergreen.security.UserId;
import app.evergreen.tag.TagId;
import app.evergreen.team.TeamId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in one word what somebody typed into a form. */
final class Fields {

    private Fields() {}

    /** These values with one field changed. */
    static RecordFields with(RecordFields values, RecordField field, @Nullable Object value) {
        return values.with(Set.of(field), only(field, value));
    }

    @SuppressWarnings("unchecked")
    private static RecordFields only(RecordField field, @Nullable Object value) {
        return switch (field) {
            case TITLE -> new RecordFields((String) value, null, null, null, null, null, null, null, null, Set.of());
            case CUSTOMER ->
                new RecordFields(null, (PartnerId) value, null, null, null, null, null, null, null, Set.of());
            case MOBILE -> new RecordFields(null, null, (String) value, null, null, null, null, null, null, Set.of());
            case EMAIL -> new RecordFields(null, null, null, (String) value, null, null, null, null, null, Set.of());
            case HEALTH -> new RecordFields(null, null, null, null, (Integer) value, null, null, null, null, Set.of());
            case RENEWAL_DATE ->
                new RecordFields(null, null, null, null, null, (LocalDate) value, null, null, null, Set.of());
            case TEAM -> new RecordFields(null, null, null, null, null, null, (TeamId) value, null, null, Set.of());
            case SUCCESS_PARTNER ->
                new RecordFields(null, null, null, null, null, null, null, (UserId) value, null, Set.of());
            case LEAD -> new RecordFields(null, null, null, null, null, null, null, null, (LeadId) value, Set.of());
            case TAGS -> new RecordFields(null, null, null, null, null, null, null, null, null, (Set<TagId>) value);
        };
    }

    /** The form that was opened with these values and shows those now. */
    static RecordEdit edit(RecordFields opened, RecordFields typed) {
        var touched = Arrays.stream(RecordField.values())
                .filter(field -> !Objects.equals(opened.get(field), typed.get(field)))
                .collect(Collectors.toUnmodifiableSet());
        return new RecordEdit(opened, typed, touched);
    }

    /** The form in which one field was changed. */
    static RecordEdit edit(RecordFields opened, RecordField field, @Nullable Object value) {
        return edit(opened, with(opened, field, value));
    }
}
