package app.evergreen.activity.ui;

import app.evergreen.activity.ActivityId;
import app.evergreen.activity.ActivityLine;
import app.evergreen.base.Subject;
import app.evergreen.base.ui.Icon;
import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.Readings;
import app.evergreen.realtime.Change;
import app.evergreen.realtime.Topic;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The open activities of a thing by due date, and all that can be done with them; others' changes show by themselves. */
public final class ActivityPanel extends Section {

    private final transient Subject subject;
    private final transient PanelTools tools;
    private final transient PanelActions actions;
    private final transient Readings<PanelSight> readings;
    private final Span count = new Span();
    private final Button plan = new Button(Messages.text("activity.plan"), new Icon("plus").small(), clicked -> plan());
    private final Div planning = new Div();
    private final UnorderedList list = new UnorderedList();
    private final Paragraph empty = new Paragraph(Messages.text("activity.none"));
    private final transient Map<ActivityId, ActivityItem> items = new LinkedHashMap<>();

    private boolean readOnly;

    ActivityPanel(Subject subject, PanelTools tools) {
        this.subject = subject;
        this.tools = tools;
        addClassNames("sec", "activities");
        count.addClassNames("muted", "num");
        plan.addThemeVariants(ButtonVariant.SMALL);
        plan.addClassName("plan");
        list.addClassName("acts");
        empty.addClassName("nothing");
        add(new Component[] {new Header(new H2(Messages.text("activity.title")), count, plan), planning, list, empty});
        readings = tools.live()
                .follow(
                        this,
                        Set.of(Topic.ACTIVITY, Topic.ACTIVITY_TYPE, Topic.DAY, Topic.USER),
                        this::concerns,
                        this::read,
                        this::show);
        actions = new PanelActions(subject, tools, this::refresh);
        refresh();
    }

    private boolean concerns(Change change) {
        return change.topic() != Topic.ACTIVITY || change.concerns(subject.id());
    }

    private PanelSight read() {
        return PanelSight.of(subject, tools);
    }

    /** Lets nobody plan or change here, for pages that are to be read only; one's own activities can still be done and put off. */
    public void readOnly() {
        readOnly = true;
        refresh();
    }

    /** Reads again and shows it: for the window whose own user has just done something. */
    public void refresh() {
        readings.show(this::read);
    }

    private void show(PanelSight sight) {
        count.setText(String.valueOf(sight.lines().size()));
        plan.setVisible(sight.mayWrite() && !readOnly);
        empty.setVisible(sight.lines().isEmpty());
        var ids = sight.lines().stream().map(ActivityLine::id).toList();
        var left = items.keySet().stream().filter(id -> !ids.contains(id)).toList();
        left.forEach(this::letGo);
        for (var place = 0; place < ids.size(); place++) {
            show(sight.lines().get(place), place, sight.mayWrite() && !readOnly);
        }
        list.setVisible(!items.isEmpty());
    }

    /** One that is over goes, but not under the hands of somebody who is typing in it. */
    private void letGo(ActivityId id) {
        var item = items.get(id);
        if (item != null && !item.holdsText()) {
            items.remove(id);
            list.remove(item);
        } else if (item != null) {
            item.tellItIsOver();
        }
    }

    private void show(ActivityLine line, int place, boolean mayWrite) {
        var item = items.computeIfAbsent(line.id(), id -> new ActivityItem(actions, this::dropped));
        item.show(line, mayWrite);
        if (list.indexOf(item) != place) {
            // moving the component would take the focus from whoever works in it, so the others move around it
            list.addComponentAtIndex(Math.min(place, list.getComponentCount()), item);
        }
    }

    /** Somebody has given up what they typed for an activity that was over already. */
    private void dropped(ActivityItem item) {
        items.values().remove(item);
        list.remove(item);
        refresh();
    }

    /** Opens the form for a new activity and puts the cursor into it. Does nothing for those who may not plan. */
    public void plan() {
        if (!plan.isVisible()) {
            return;
        }
        if (planning.getComponentCount() == 0) {
            planning.add(new Component[] {actions.planForm(this::planned)});
        }
        planning.getChildren().map(PlanForm.class::cast).forEach(PlanForm::focus);
    }

    /** Asks what came of this activity, as its own Done does. Does nothing where it is not open any more, or not the reader's to do. */
    public void finish(ActivityId id) {
        Optional.ofNullable(items.get(id)).ifPresent(ActivityItem::finish);
    }

    /** Whether a form is open, in which somebody may have typed. */
    public boolean holdsText() {
        return planning.getComponentCount() > 0 || items.values().stream().anyMatch(ActivityItem::holdsText);
    }

    private void planned() {
        planning.removeAll();
        plan.focus();
    }

    /** What is shown, for the component's own tests. */
    List<ActivityItem> items() {
        return List.copyOf(items.values());
    }
}
