package app.evergreen.stage;

import app.evergreen.base.SaveResult;

/** What a broken constraint of the table {@code stage} means to whoever saved a line. */
final class StageConstraints {

    private StageConstraints() {}

    static SaveResult explain(String constraint) {
        return switch (constraint) {
            case "stage_name_key" -> SaveResult.invalid("name", "stage.name.taken");
            case "stage_name_length" -> SaveResult.invalid("name", "base.too-long", StageDraft.MOST_LETTERS);
            case "stage_health_range" -> SaveResult.invalid("defaultHealth", "stage.health.range");
            case "stage_pk", "stage_outcome_key", "stage_outcome_known", "stage_health_of_outcome" ->
                SaveResult.refused("stage.not-possible");
            case "stage_open_remains" -> SaveResult.refused("stage.last-open");
            default -> throw new IllegalStateException("No result for the constraint " + constraint);
        };
    }
}
