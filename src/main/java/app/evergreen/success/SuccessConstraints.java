package app.evergreen.success;

import app.evergreen.base.SaveResult;

/** What a broken constraint means to whoever gave the command. Each name has one meaning; a test walks all of them. */
final class SuccessConstraints {

    private SuccessConstraints() {}

    /** For the list of lost reasons. */
    static SaveResult ofReason(String constraint) {
        return switch (constraint) {
            case "lost_reason_name_key" -> SaveResult.invalid("name", "success.reason.name-taken");
            case "lost_reason_name_length" -> SaveResult.invalid("name", "base.too-long", LostReasonDraft.MOST_LETTERS);
            case "lost_reason_remains" -> SaveResult.refused("success.reason.last-active");
            case "success_record_lost_reason_fk" -> SaveResult.refused("success.reason.in-use");
            default -> throw unknown(constraint);
        };
    }

    static IllegalStateException unknown(String constraint) {
        return new IllegalStateException("No result for the constraint " + constraint);
    }
}
