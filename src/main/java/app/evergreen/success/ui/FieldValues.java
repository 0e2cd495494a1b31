package app.evergreen.success.ui;

import app.evergreen.crm.LeadId;
import app.evergreen.partner.PartnerId;
import app.evergreen.security.UserId;
import app.evergreen.success.RecordField;
import app.evergreen.success.RecordFields;
import app.evergreen.tag.TagId;
import app.evergreen.team.TeamId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One field's value among the ten of a record: put alone into a set of fields, or written as text for the browser's storage. */
final class FieldValues {

    private FieldValues() {}

    /** Fields that hold this value and nothing else. */
    static RecordFields only(RecordField field, @Nullable Object value) {
        var title = field == RecordField.TITLE ? (String) value : null;
        var customer = field == RecordField.CUSTOMER ? (PartnerId) value : null;
        var mobile = field == RecordField.MOBILE ? (String) value : null;
        var email = field == RecordField.EMAIL ? (String) value : null;
        var health = field == RecordField.HEALTH ? (Integer) value : null;
        var renewal = field == RecordField.RENEWAL_DATE ? (LocalDate) value : null;
        var team = field == RecordField.TEAM ? (TeamId) value : null;
        var partner = field == RecordField.SUCCESS_PARTNER ? (UserId) value : null;
        var lead = field == RecordField.LEAD ? (LeadId) value : null;
        var tags = field == RecordField.TAGS ? tags(value) : Set.<TagId>of();
        return new RecordFields(title, customer, mobile, email, health, renewal, team, partner, lead, tags);
    }

    private static Set<TagId> tags(@Nullable Object value) {
        return value instanceof Collection<?> some
                ? some.stream().map(TagId.class::cast).collect(Collectors.toSet())
                : Set.of();
    }

    /** The value as a text that {@link #read} understands; empty where there is no value. */
    static String write(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case PartnerId(var id) -> Long.toString(id);
            case TeamId(var id) -> Long.toString(id);
            case UserId(var id) -> Long.toString(id);
            case LeadId(var id) -> Long.toString(id);
            case Set<?> some ->
                some.stream()
                        .map(tag -> ((TagId) tag).value())
                        .sorted()
                        .map(String::valueOf)
                        .collect(Collectors.joining(","));
            default -> value.toString();
        };
    }

    /** The fields that hold the value written so; nothing where the browser sends what nobody wrote. */
    static Optional<RecordFields> read(RecordField field, String written) {
        try {
            return Optional.of(only(field, written.isBlank() ? null : parsed(field, written)));
        } catch (NumberFormatException | DateTimeException forged) {
            return Optional.empty();
        }
    }

    private static Object parsed(RecordField field, String written) {
        return switch (field) {
            case TITLE, MOBILE, EMAIL -> written;
            case CUSTOMER -> new PartnerId(Long.parseLong(written));
            case HEALTH -> Integer.valueOf(written);
            case RENEWAL_DATE -> LocalDate.parse(written);
            case TEAM -> new TeamId(Long.parseLong(written));
            case SUCCESS_PARTNER -> new UserId(Long.parseLong(written));
            case LEAD -> new LeadId(Long.parseLong(written));
            case TAGS ->
                Arrays.stream(written.split(",", -1))
                        .map(id -> new TagId(Long.parseLong(id)))
                        .collect(Collectors.toSet());
        };
    }
}
