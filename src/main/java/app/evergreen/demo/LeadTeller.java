package app.evergreen.demo;

import app.evergreen.base.Subject;
import app.evergreen.crm.CrmStageId;
import app.evergreen.crm.CrmStageLine;
import app.evergreen.crm.CrmStageQuery;
import app.evergreen.crm.LeadCreation;
import app.evergreen.crm.LeadDraft;
import app.evergreen.crm.LeadFields;
import app.evergreen.crm.LeadId;
import app.evergreen.crm.LeadMove;
import app.evergreen.crm.LeadQuery;
import app.evergreen.crm.LeadService;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Tells what became of leads. */
@Component
@RequiredArgsConstructor
class LeadTeller {

    private final LeadService leads;
    private final LeadQuery query;
    private final CrmStageQuery stages;
    private final WorkTeller work;

    void tell(List<Stories.LeadStory> stories, Cast cast, Timeline timeline) {
        for (var story : stories) {
            for (var written : story.story()) {
                var chapter = Chapter.of(written);
                timeline.add(
                        chapter.daysAgo(),
                        chapter.who().orElse(story.by()),
                        () -> tell(chapter, story, cast, timeline));
            }
        }
    }

    private void tell(Chapter chapter, Stories.LeadStory story, Cast cast, Timeline timeline) {
        switch (chapter.verb()) {
            case "enter" -> enter(story, chapter.of(stages(false)), cast);
            case "move" -> move(cast.lead(story.title()), chapter.of(stages(false)));
            case "win" -> move(cast.lead(story.title()), stages(true).getFirst());
            default -> work.tell(chapter, Subject.lead(cast.lead(story.title()).value()), cast, timeline);
        }
    }

    private List<CrmStageId> stages(boolean won) {
        return stages.all().stream()
                .filter(stage -> stage.won() == won)
                .map(CrmStageLine::id)
                .toList();
    }

    private void enter(Stories.LeadStory story, CrmStageId stage, Cast cast) {
        var fields = new LeadFields(
                story.title(),
                cast.partner(story.partner()),
                story.contact(),
                story.phone(),
                story.email(),
                story.revenue(),
                cast.user(story.by()),
                cast.teamIfAny(story.team()),
                story.notes());
        var made = leads.create(new LeadDraft(fields, Optional.of(stage)));
        var id = Told.well(made, LeadCreation.Created.class, LeadCreation.Created::id);
        cast.enter(LeadId.class, story.title(), id.value());
    }

    private void move(LeadId lead, CrmStageId to) {
        var seen = query.page(lead).orElseThrow().stage().id();
        Told.well(leads.move(lead, seen, to, Optional.empty()), LeadMove.Moved.class);
    }
}
