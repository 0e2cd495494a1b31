package app.evergreen.activity.ui;

import app.evergreen.activity.ActivityChange;
import app.evergreen.activity.ActivityDraft;
import app.evergreen.activity.ActivityLine;
import app.evergreen.base.SaveResult;
import app.evergreen.base.Subject;
import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.Notices;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import lombok.RequiredArgsConstructor;

/** What can be done in a panel: opens the forms, gives the commands, and shows what came of them. */
@RequiredArgsConstructor
final class PanelActions {

    private final Subject subject;
    private final PanelTools tools;
    private final Runnable refresh;

    boolean isMine(ActivityLine line) {
        return tools.currentUser().actor().equals(Optional.of(line.assignee().id()));
    }

    private boolean mayPlan() {
        return PanelSight.mayWrite(subject, tools);
    }

    /** The form for something new, given to oneself at first. */
    PlanForm planForm(Runnable close) {
        var choices = PlanChoices.of(subject, tools);
        var me = tools.currentUser().actor().flatMap(choices::person);
        var fields = new PlanFields(choices, tools.assignees())
                .begin(choices.types().stream().findFirst(), me);
        return new PlanForm(
                fields, Messages.text("activity.plan-it"), (typed, form) -> plan(typed, form, close), close);
    }

    private void plan(ActivityDraft typed, PlanForm form, Runnable close) {
        switch (tools.service().plan(subject, typed)) {
            case SaveResult.Saved(var _) -> {
                refresh.run();
                close.run();
            }
            case SaveResult.Invalid(var problems) -> form.complain(problems);
            case SaveResult.Changed() -> form.tell(Messages.text("activity.busy"));
            case SaveResult.Gone() -> form.tell(Messages.text("activity.subject-gone"));
            case SaveResult.Refused(var why) -> form.tell(Messages.text(why));
        }
    }

    PlanForm editForm(ActivityLine line, Runnable close) {
        var choices = PlanChoices.of(line, tools);
        var fields = new PlanFields(choices, tools.assignees()).show(line.draft(), choices);
        return new PlanForm(fields, Messages.text("base.save"), new Edit(line, close), close);
    }

    /** Saves an edit against what the form was opened with. */
    private final class Edit implements PlanForm.Saving {

        private final ActivityLine line;
        private final Runnable close;
        private ActivityDraft opened;

        private Edit(ActivityLine line, Runnable close) {
            this.line = line;
            this.close = close;
            opened = line.draft();
        }

        @Override
        public void save(ActivityDraft typed, PlanForm form) {
            var change = tools.service().edit(line.id(), opened, typed);
            if (change instanceof ActivityChange.Clash(var _, var now)) {
                opened = now; // saving once more means it
            }
            answer(change, form, form::complain, close);
        }
    }

    DoneForm doneForm(ActivityLine line, Runnable close, Consumer<DoneForm> onNext) {
        return new DoneForm(
                form -> answer(tools.service().done(line.id(), form.feedback()), form, form::complain, close),
                form -> {
                    if (form.fits()) {
                        onNext.accept(form);
                    }
                },
                close,
                mayPlan());
    }

    /** The form for what comes next: the suggested type, and its delay from the assignee's today. Saving it ends the first one too. */
    PlanForm nextForm(ActivityLine line, DoneForm asked, Runnable close, Runnable onGiveUp) {
        var choices = PlanChoices.of(subject, tools);
        var suggested = tools.types().all().stream()
                .filter(type -> type.id().equals(line.type()))
                .findFirst()
                .flatMap(type -> type.suggestedNext())
                .or(() -> Optional.of(line.type()))
                .flatMap(choices::type)
                .or(() -> choices.types().stream().findFirst());
        var who = choices.person(line.assignee().id())
                .or(() -> tools.currentUser().actor().flatMap(choices::person));
        var fields = new PlanFields(choices, tools.assignees()).begin(suggested, who);
        return new PlanForm(
                fields,
                Messages.text("activity.done-and-plan"),
                (typed, form) -> answer(
                        tools.service().doneAndPlan(line.id(), asked.feedback(), typed), form, form::complain, close),
                onGiveUp);
    }

    DayForm dayForm(ActivityLine line, Runnable close) {
        return new DayForm(
                line.due(),
                (day, form) -> answer(tools.service().reschedule(List.of(line.id()), day), form, form::complain, close),
                close);
    }

    void reschedule(ActivityLine line, LocalDate due) {
        tell(tools.service().reschedule(List.of(line.id()), due));
    }

    void cancel(ActivityLine line) {
        tell(tools.service().cancel(List.of(line.id())));
    }

    private void tell(ActivityChange change) {
        Answers.sentence(change).ifPresent(Notices::error);
        refresh.run();
    }

    private void answer(ActivityChange change, InlineForm form, Answers.Complaining complaining, Runnable close) {
        if (change instanceof ActivityChange.Stored) {
            close.run();
            refresh.run();
        } else {
            Answers.problems(change)
                    .ifPresentOrElse(
                            complaining::complain,
                            () -> Answers.sentence(change).ifPresent(form::tell));
        }
    }
}
