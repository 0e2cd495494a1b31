package app.evergreen.success.ui;

import app.evergreen.activity.ActivityState;
import app.evergreen.base.ui.Icon;
import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.Quietly;
import app.evergreen.stage.StageOutcome;
import app.evergreen.success.Attention;
import app.evergreen.success.BoardFilter;
import app.evergreen.success.BoardViewer;
import app.evergreen.success.RenewalWindow;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The line above the board that says what needs the viewer; each part is a filter (R5.10). */
class AttentionLine extends Div {

    private static final BoardFilter LATE = BoardFilter.ALL.withOwnWork(Set.of(ActivityState.OVERDUE));
    private static final BoardFilter TODAY = BoardFilter.ALL.withOwnWork(Set.of(ActivityState.TODAY));
    private static final BoardFilter RENEWALS = BoardFilter.ALL
            .withMine(true)
            .withRenewals(Set.of(RenewalWindow.WITHIN_30))
            .withOutcomes(Set.of(StageOutcome.OPEN));
    private static final BoardFilter HANDED_OFF =
            BoardFilter.ALL.withNotTaken(true).withOutcomes(Set.of(StageOutcome.OPEN));

    private final NativeButton late;
    private final NativeButton today;
    private final NativeButton renewals;
    private final NativeButton handedOff;
    private final Span nothing = new Span(Messages.text("board.attention.nothing"));

    AttentionLine(Consumer<BoardFilter> onChoose) {
        addClassName("attention");
        getElement().setAttribute("role", "status");
        late = part("ck-overdue", () -> onChoose.accept(LATE));
        late.addClassName("overdue");
        today = part("ck-today", () -> onChoose.accept(TODAY));
        today.addClassName("today");
        renewals = part("cal-soon", () -> onChoose.accept(RENEWALS));
        handedOff = part("from", () -> onChoose.accept(HANDED_OFF));
        add(late, today, renewals, handedOff, nothing);
    }

    private static NativeButton part(String icon, Runnable choose) {
        var part = new NativeButton();
        part.add(new Icon(icon).small(), new Span());
        part.addClickListener(pressed -> choose.run());
        return part;
    }

    void show(Attention attention, BoardViewer viewer) {
        say(late, "board.attention.late", attention.workOf(viewer, ActivityState.OVERDUE));
        say(today, "board.attention.today", attention.workOf(viewer, ActivityState.TODAY));
        say(renewals, "board.attention.renewals", attention.renewalsOf(viewer));
        say(handedOff, "board.attention.handed-off", attention.handedOff());
        nothing.setVisible(Stream.of(late, today, renewals, handedOff).noneMatch(NativeButton::isVisible));
    }

    private static void say(NativeButton part, String key, int count) {
        part.setVisible(count > 0);
        Quietly.say(part.getElement().getChild(1), Messages.text(key, count));
    }
}
