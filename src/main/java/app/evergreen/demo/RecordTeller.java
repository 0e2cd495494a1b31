package app.evergreen.demo;

import static java.util.Objects.requireNonNullElse;

import app.evergreen.base.Subject;
import app.evergreen.crm.LeadId;
import app.evergreen.stage.StageId;
import app.evergreen.stage.StageLine;
import app.evergreen.stage.StageOutcome;
import app.evergreen.stage.StageQuery;
import app.evergreen.success.CreateResult;
import app.evergreen.success.Loss;
import app.evergreen.success.LostReasonLine;
import app.evergreen.success.LostReasonQuery;
import app.evergreen.success.MoveResult;
import app.evergreen.success.NewRecord;
import app.evergreen.success.Place;
import app.evergreen.success.RecordEdit;
import app.evergreen.success.RecordField;
import app.evergreen.success.RecordFields;
import app.evergreen.success.RecordId;
import app.evergreen.success.RecordQuery;
import app.evergreen.success.RecordSave;
import app.evergreen.success.SuccessRecordService;
import app.evergreen.success.TakeResult;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells what became of success records. */
@Component
@RequiredArgsConstructor
class RecordTeller {

    private final SuccessRecordService records;
    private final RecordQuery query;
    private final StageQuery stages;
    private final LostReasonQuery reasons;
    private final WorkTeller work;
    private final JdbcClient jdbc;

    void tell(List<Stories.RecordStory> stories, Cast cast, Timeline timeline) {
        for (var story : stories) {
            for (var written : story.story()) {
                var chapter = Chapter.of(written);
                var who = chapter.who().orElseGet(() -> requireNonNullElse(story.partner(), DemoHouse.MANAGER));
                timeline.add(chapter.daysAgo(), who, () -> tell(chapter, story, cast, timeline));
            }
        }
    }

    private void tell(Chapter chapter, Stories.RecordStory story, Cast cast, Timeline timeline) {
        if (chapter.verb().equals("begin")) {
            begin(story, chapter.of(openStages()), fields(story, cast, timeline), cast);
            return;
        }
        var record = record(story, cast);
        switch (chapter.verb()) {
            case "take" -> take(record, fields(story, cast, timeline));
            case "health" -> change(record, healthOf(chapter.number()), Set.of(RecordField.HEALTH));
            case "move" ->
                moved(records.move(record, seen(record), chapter.of(openStages()), Place.top(), Optional.empty()));
            case "achieve" -> moved(records.achieve(record, seen(record)));
            case "lose" -> moved(records.lose(record, seen(record), Optional.of(loss(chapter))));
            case "reopen" -> moved(records.reopen(record, seen(record)));
            default -> work.tell(chapter, Subject.record(record.value()), cast, timeline);
        }
    }

    private List<StageId> openStages() {
        return stages.all().stream()
                .filter(stage -> stage.outcome() == StageOutcome.OPEN)
                .map(StageLine::id)
                .toList();
    }

    private static RecordFields fields(Stories.RecordStory story, Cast cast, Timeline timeline) {
        return new RecordFields(
                story.title(),
                cast.partnerIfAny(story.customer()),
                null,
                null,
                null,
                story.renews() == null ? null : timeline.dayIn(story.renews()),
                cast.teamIfAny(story.team()),
                cast.userIfAny(story.partner()),
                null,
                story.tagNames().stream().map(cast::tag).collect(Collectors.toSet()));
    }

    private void begin(Stories.RecordStory story, StageId stage, RecordFields fields, Cast cast) {
        var made = records.create(new NewRecord(stage, fields));
        var id = Told.well(made, CreateResult.Created.class, CreateResult.Created::id);
        cast.enter(RecordId.class, String.valueOf(story.title()), id.value());
    }

    private RecordId record(Stories.RecordStory story, Cast cast) {
        return story.lead() == null ? cast.record(String.valueOf(story.title())) : madeBy(cast.lead(story.lead()));
    }

    private RecordId madeBy(LeadId lead) {
        return jdbc.sql("select id from success_record where lead_id = :lead")
                .param("lead", lead.value())
                .query((row, number) -> new RecordId(row.getLong("id")))
                .single();
    }

    private void take(RecordId record, RecordFields fields) {
        Told.well(records.take(record), TakeResult.Taken.class);
        change(record, fields, Set.of(RecordField.TAGS, RecordField.RENEWAL_DATE));
    }

    private void change(RecordId record, RecordFields fields, Set<RecordField> touched) {
        var opened = query.page(record).orElseThrow().fields();
        Told.well(
                records.save(record, new RecordEdit(opened, opened.with(touched, fields), touched)),
                RecordSave.Saved.class);
    }

    private static RecordFields healthOf(int health) {
        return new RecordFields(null, null, null, null, health, null, null, null, null, Set.of());
    }

    private StageId seen(RecordId record) {
        return query.page(record).orElseThrow().stage().id();
    }

    private Loss loss(Chapter chapter) {
        var reason = chapter.of(reasons.all().stream().map(LostReasonLine::id).toList());
        return new Loss(reason, chapter.comment());
    }

    private static void moved(MoveResult result) {
        Told.well(result, MoveResult.Moved.class);
    }
}
